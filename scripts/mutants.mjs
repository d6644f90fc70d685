// npm run mutants: makes small mistakes in the layers without a document, one at a time, and tells which of them no
// test of the layer notices.
//   --count 40      mistakes in all, chosen by chance
//   --seed 1        of that choice: the same seed makes the same mistakes
//   layout src/model/edtf-parse.ts ...   layers, or files of them; without any, all layers
// The sources are not touched: both they and their tests are turned into JavaScript below node_modules/.cache.
import { fork } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { TraceMap, originalPositionFor } from '@jridgewell/trace-mapping';
import { transformSync } from 'esbuild';
import { parseAst } from 'rollup/parseAst';
import { LAYERS } from '../test/support/layer-pages.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '40' }, seed: { type: 'string', default: '1' } },
});
const count = Number(values.count);
if (!(Number.isInteger(count) && count > 0)) {
  console.error('--count takes a positive whole number.');
  process.exit(2);
}

const SWAPPED = new Map(
  Object.entries({
    '<': '<=',
    '<=': '<',
    '>': '>=',
    '>=': '>',
    '===': '!==',
    '!==': '===',
    '+': '-',
    '-': '+',
    '*': '/',
    '/': '*',
    '%': '*',
    '&&': '||',
    '||': '&&',
    '&': '|',
    '|': '&',
  }),
);
const OTHER_CALL = new Map(
  Object.entries({ max: 'min', min: 'max', floor: 'ceil', ceil: 'floor', some: 'every', every: 'some' }),
);

/** Whether an operand says that `+` joins texts. */
const isText = (node) =>
  node.type === 'TemplateLiteral' ||
  (node.type === 'Literal' && typeof node.value === 'string') ||
  (node.type === 'BinaryExpression' && node.operator === '+' && (isText(node.left) || isText(node.right)));

/** The mistake that can be made at a node, as [from, to, text], or null. */
function mistakeAt(node, code) {
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const other = SWAPPED.get(node.operator);
      if (other === undefined || isText(node.left) || isText(node.right)) return null;
      const at = code.indexOf(node.operator, node.left.end);
      return [at, at + node.operator.length, other];
    }
    case 'IfStatement':
    case 'ConditionalExpression':
      return [node.test.start, node.test.end, `!(${code.slice(node.test.start, node.test.end)})`];
    case 'Literal':
      return typeof node.value === 'number' && Number.isFinite(node.value)
        ? [node.start, node.end, `(${node.raw} + 1)`]
        : typeof node.value === 'boolean'
          ? [node.start, node.end, String(!node.value)]
          : null;
    case 'CallExpression': {
      const { callee } = node;
      const other =
        callee.type === 'MemberExpression' && !callee.computed ? OTHER_CALL.get(callee.property.name) : undefined;
      return other === undefined ? null : [callee.property.start, callee.property.end, other];
    }
    case 'ExpressionStatement':
      return node.expression.type === 'CallExpression' || node.expression.type === 'AssignmentExpression'
        ? [node.start, node.end, ';']
        : null;
    default:
      return null;
  }
}

function* mistakesIn(node, code) {
  // `undefined`, as esbuild writes it: `void 1` is the same.
  if (node.type === 'UnaryExpression' && node.operator === 'void') return;
  const mistake = mistakeAt(node, code);
  if (mistake !== null) yield mistake;
  // What stands for an item that a list is sure to have is there for the type checker alone.
  const children = node.operator === '??' && node.right.type === 'Literal' ? [node.left] : Object.values(node);
  for (const value of children) {
    for (const child of Array.isArray(value) ? value : [value])
      if (child !== null && typeof child === 'object' && typeof child.type === 'string') yield* mistakesIn(child, code);
  }
}

const work = join(root, 'node_modules', '.cache', 'mutants');
const filesBelow = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll('\\', '/'));

/** The JavaScript of the project's sources and tests, with the map of each. */
function compiled() {
  rmSync(work, { recursive: true, force: true });
  const maps = new Map();
  for (const file of [...filesBelow('src'), ...filesBelow('test')]) {
    const target = join(work, file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    if (!file.endsWith('.ts')) cpSync(join(root, file), target);
    else if (!file.endsWith('.d.ts')) {
      const { code, map } = transformSync(readFileSync(join(root, file), 'utf8'), {
        loader: 'ts',
        target: 'es2023',
        format: 'esm',
        sourcemap: true,
        sourcefile: file,
      });
      // An address of a source leads to what has become of it.
      writeFileSync(target, code.replaceAll('.ts?', '.js?'));
      maps.set(file, { target, code, map });
    }
  }
  writeFileSync(join(work, 'package.json'), '{ "type": "module" }\n');
  return maps;
}

/**
 * Whether all tests of a layer pass. @param {number} [limitMs] ended after so long: a mistake that never ends has been
 * noticed
 */
function passes(layer, limitMs) {
  return new Promise((resolve) => {
    const child = fork(
      join(root, 'node_modules', 'mocha', 'bin', 'mocha.js'),
      [
        '--no-config',
        '--require',
        './test/support/full-size.mjs',
        '--bail',
        '--reporter',
        'min',
        '--timeout',
        '20000',
        `test/${layer}/**/*.test.js`,
      ],
      { cwd: work, stdio: 'ignore' },
    );
    const timer = limitMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), limitMs);
    child.on('exit', (status) => {
      clearTimeout(timer);
      resolve(status === 0);
    });
  });
}

function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const maps = compiled();
const wanted =
  positionals.length > 0
    ? positionals.map((name) => (name.startsWith('src/') ? name : `src/${name}/`))
    : LAYERS.map((layer) => `src/${layer}/`);
const mistakes = [...maps]
  .filter(([file]) => LAYERS.includes(file.split('/')[1] ?? '') && wanted.some((name) => file.startsWith(name)))
  .flatMap(([file, { code }]) => [...mistakesIn(parseAst(code), code)].map((mistake) => ({ file, mistake })));
if (mistakes.length === 0) {
  console.error(`Nothing to change in ${wanted.join(', ')}: name layers (${LAYERS.join(', ')}) or files of them.`);
  process.exit(2);
}
const random = seeded(Number(values.seed));
const chosen = Array.from(
  { length: Math.min(count, mistakes.length) },
  () => mistakes.splice(Math.floor(random() * mistakes.length), 1)[0],
);

const limits = new Map();
let unseen = 0;
for (const {
  file,
  mistake: [from, to, text],
} of chosen) {
  const layer = file.split('/')[1];
  const { target, code, map } = maps.get(file);
  if (!limits.has(layer)) {
    const began = Date.now();
    if (!(await passes(layer))) {
      console.error(`The tests of ${layer} fail as they are.`);
      process.exit(1);
    }
    limits.set(layer, 10_000 + 4 * (Date.now() - began));
  }
  writeFileSync(target, code.slice(0, from) + text + code.slice(to));
  if (await passes(layer, limits.get(layer))) {
    unseen++;
    const before = code.slice(0, from).split('\n');
    const { line } = originalPositionFor(new TraceMap(map), { line: before.length, column: before.at(-1).length });
    console.log(`${file}:${line}: ${code.slice(from, to).replace(/\s+/g, ' ').slice(0, 80)} → ${text.slice(0, 80)}`);
  }
  writeFileSync(target, code);
}
console.log(`${chosen.length - unseen} of ${chosen.length} mistakes were noticed.`);
