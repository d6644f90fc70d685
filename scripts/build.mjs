// npm run build: dist/ from src/.
// 1. tsc writes one module and one .d.ts for every source file (what bundlers and Node import).
// 2. Two files to copy into any page: event-timeline.min.js (an ES module, one file, that loads its extraction, format
// and source chunks from
//    beside itself only when they are needed) and event-timeline.global.js (a classic script with everything inside,
// for file://).
// 3. The analyzer writes custom-elements.json, with its paths pointed at dist/.
// It prints the size of each bundle and warns when one is over its budget.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build, transform } from 'esbuild';
import { rollup } from 'rollup';
import { keepPublic } from './manifest.mjs';
import { minify, withSmallStyles } from './minify.mjs';
import { minifyWithOwnNames } from './own-names.mjs';
import { shortNames } from './short-names.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const bin = (name) => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const run = (name, ...args) =>
  execFileSync(bin(name), args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });

/** Budgets in kB, min + gzip. The core is the module with the chunks that it imports at once. */
const BUDGET_KB = { core: 45, extract: 25 };
/** What they must not reach, so that none grows unseen: to be lowered with every gain, until it is the budget. */
const MOST_KB = { core: 45, extract: 57 };

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
run('tsc', '-p', 'tsconfig.build.json');
const cli = join(dist, 'cli', 'main.js');
if (existsSync(cli)) chmodSync(cli, 0o755);

/** What Lit makes style sheets with, and what does in its place. */
const LIT_CSS = /@lit[\\/]reactive-element[\\/]css-tag\.js$/;
const cssTag = join(root, 'scripts', 'css-tag.js');
const smallCss = { name: 'small-css', load: (id) => (LIT_CSS.test(id) ? readFileSync(cssTag, 'utf8') : null) };
/**
 * What Lit tells a polyfill for browsers without shadow trees, which never show this element, and a list that only
 * warns developers of a second Lit.
 */
const LIT_NOTES = /,(\w+)\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/;
const smallLit = {
  name: 'small-lit',
  transform(code, id) {
    if (!/@lit[\\/]reactive-element[\\/]reactive-element\.js$/.test(id)) return null;
    const support = LIT_NOTES.exec(code)?.[1];
    if (support === undefined)
      throw new Error('Lit is written in another way now: see LIT_NOTES in scripts/build.mjs.');
    return {
      code: code.replace(LIT_NOTES, '').replace(new RegExp(`,${support}=\\w+\\.reactiveElementPolyfillSupport`), ''),
      map: null,
    };
  },
};
const minifyStyles = {
  name: 'minify-styles',
  setup(esbuild) {
    esbuild.onLoad({ filter: LIT_CSS }, () => ({ contents: readFileSync(cssTag, 'utf8') }));
    esbuild.onLoad({ filter: /styles\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: withSmallStyles(readFileSync(path, 'utf8')),
    }));
  },
};

const shared = {
  bundle: true,
  minify: true,
  sourcemap: true,
  target: ['es2022'],
  legalComments: 'none',
  absWorkingDir: root,
  tsconfig: 'tsconfig.json',
  plugins: [minifyStyles],
  logLevel: 'warning',
};

/** TypeScript for Rollup: the compiler's options for decorators and fields, and esbuild to apply them. */
const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));
const short = shortNames(root);
const inner = {
  mangleProps: new RegExp(`^(?:${[...short.keys()].join('|')})$`),
  mangleCache: Object.fromEntries(short),
};
const typescript = {
  name: 'typescript',
  resolveId: (source, importer) =>
    source.startsWith('.') && importer?.endsWith('.ts')
      ? join(dirname(importer), source.replace(/\.js$/, '.ts'))
      : null,
  load(id) {
    if (!id.endsWith('.ts')) return null;
    const code = readFileSync(id, 'utf8');
    return transform(id.endsWith('styles.ts') ? withSmallStyles(code) : code, {
      loader: 'ts',
      sourcemap: true,
      sourcefile: id,
      target: 'es2022',
      tsconfigRaw: { compilerOptions },
      ...inner,
    });
  },
};
/** All modules that a module imports at once, and it. */
function importsOf(id, getModuleInfo, seen = new Set()) {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const imported of getModuleInfo(id).importedIds) importsOf(imported, getModuleInfo, seen);
  return seen;
}
const source = (...path) => join(root, 'src', ...path);
const index = source('index.ts');
/** The layers of the core from below, as they import one another; the element's style sheets are like nothing else. */
const LAYERS = ['model', 'scale', 'layout', 'render', 'element', 'styles'];
/** An order in which they pack well, as `npm run pack:order` has found it. */
const packed = new Map(
  JSON.parse(readFileSync(join(root, 'scripts', 'core-order.json'), 'utf8')).map((name, place) => [
    source(name),
    place,
  ]),
);
/** The modules of the core in the order in which they pack best; those that are not in the list with their layer. */
async function coreByLayers() {
  let modules = [];
  const graph = {
    name: 'graph',
    buildEnd() {
      modules = [...importsOf(index, (id) => this.getModuleInfo(id))];
    },
  };
  await (await rollup({ input: index, plugins: [typescript, nodeResolve(), graph] })).close();
  const layerOf = (id) => LAYERS.indexOf(id.endsWith('styles.ts') ? 'styles' : relative(source(), id).split(sep)[0]);
  const layered = modules.filter((id) => layerOf(id) >= 0).sort((a, b) => layerOf(a) - layerOf(b) || (a < b ? -1 : 1));
  const listed = layered.filter((id) => packed.has(id)).sort((a, b) => packed.get(a) - packed.get(b));
  for (const id of layered)
    if (!packed.has(id)) listed.splice(listed.findLastIndex((other) => layerOf(other) === layerOf(id)) + 1, 0, id);
  return listed;
}
const inOrder = await coreByLayers();
const extractor = source('extract', 'extract-as-needed.ts');
const orders = new Map([
  [index, inOrder],
  [
    extractor,
    JSON.parse(readFileSync(join(root, 'scripts', 'extract-order.json'), 'utf8'))
      .map((name) => source(name))
      .filter((id) => id !== extractor && existsSync(id)),
  ],
]);
const byLayers = {
  name: 'by-layers',
  transform: (code, id) =>
    orders.has(id)
      ? `${orders
          .get(id)
          .map((module) => `import ${JSON.stringify(module)};`)
          .join('')}${code}`
      : null,
};

// Rollup for the module, since it keeps everything that loads at once in one file: lazy chunks import what they share
// with it from there.
const bundle = await rollup({
  input: { 'event-timeline.min': index },
  plugins: [byLayers, smallCss, smallLit, typescript, nodeResolve(), minifyWithOwnNames()],
  preserveEntrySignatures: 'allow-extension',
});
// What every page loads second, and what it may need first of all, come in one piece each, also what other chunks share
// with them: no chunk waits for another.
const together = (id, { getModuleInfo }) => {
  const isIn = (entry) => importsOf(entry, getModuleInfo).has(id);
  if (isIn(index)) return null;
  if (isIn(source('element', 'data', 'long-way.ts'))) return 'long-way';
  return isIn(source('element', 'equipment', 'equipment.ts')) ? 'equipment' : null;
};
const { output } = await bundle.write({
  dir: dist,
  format: 'es',
  sourcemap: true,
  manualChunks: together,
  onlyExplicitManualChunks: true,
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
});
await bundle.close();
// The worker lies where the chunk that starts it lies, and has all that an English text needs in itself; it can import
// nothing from the module, which needs a document.
const workerEntry = source('element', 'article', 'extract-worker.ts');
const worker = await rollup({
  input: { 'extract-worker': workerEntry },
  plugins: [byLayers, typescript, nodeResolve(), minify],
});
const inWorker = (id, { getModuleInfo }) =>
  id === workerEntry || importsOf(extractor, getModuleInfo).has(id) ? 'extract-worker' : null;
await worker.write({
  dir: join(dist, 'chunks'),
  format: 'es',
  sourcemap: true,
  manualChunks: inWorker,
  onlyExplicitManualChunks: true,
  entryFileNames: '[name].js',
  chunkFileNames: 'worker-[name]-[hash].js',
});
await worker.close();
// A classic script has no address of its own: where import.meta would be needed (the worker), it does without.
await build({
  ...shared,
  logOverride: { 'empty-import-meta': 'silent' },
  entryPoints: { 'event-timeline.global': 'src/index.ts' },
  outdir: 'dist',
  format: 'iife',
  globalName: 'eventTimeline',
});
writeFileSync(join(dist, 'event-timeline.min.d.ts'), "export * from './index.js';\n");
writeFileSync(
  join(dist, 'event-timeline.global.d.ts'),
  "export * from './index.js';\nexport as namespace eventTimeline;\n",
);

run(
  'cem',
  'analyze',
  '--litelement',
  '--globs',
  'src/element/event-timeline.ts',
  'src/element/{events,change-event,lane-change-event}.ts',
  'src/define.ts',
  '--outdir',
  'dist',
  '--quiet',
);
const manifestPath = join(dist, 'custom-elements.json');
const manifest = readFileSync(manifestPath, 'utf8').replaceAll(/"(\/?)src\/([^"]+)\.ts"/g, '"$1dist/$2.js"');
writeFileSync(manifestPath, `${JSON.stringify(keepPublic(JSON.parse(manifest)), null, 2)}\n`);

/** Everything that loads together with a file: it and what it imports statically, all the way down. */
const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
function closure(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const imported of chunks.get(file).imports) closure(imported, seen);
  return seen;
}
const gzipKb = (files) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0) / 1000;
const core = closure('event-timeline.min.js');
const closureOf = (part) => [...closure([...chunks.values()].find(({ name }) => name === part).fileName)];
const always = new Set(['equipment', 'long-way'].flatMap(closureOf));
const sizes = {
  core: gzipKb(core),
  extract: gzipKb(closureOf('extract-as-needed').filter((file) => !core.has(file) && !always.has(file))),
};
for (const file of chunks.keys()) if (!core.has(file)) console.log(`  ${file}: ${gzipKb([file]).toFixed(1)} kB`);
if (core.size > 1) throw new Error(`event-timeline.min.js is not one file: it loads ${[...core].slice(1).join(', ')}.`);
for (const [name, kb] of Object.entries(sizes)) {
  const budget = BUDGET_KB[name];
  console.log(`${name}: ${kb.toFixed(1)} kB min+gzip (budget ${budget} kB)`);
  if (kb > budget) console.warn(`  ${name} is ${(kb - budget).toFixed(1)} kB over its budget.`);
  if (kb >= MOST_KB[name])
    throw new Error(`${name} has grown to ${kb.toFixed(2)} kB; it has to stay below ${MOST_KB[name]}.`);
}
writeFileSync(join(dist, 'sizes.json'), `${JSON.stringify(sizes)}\n`);
console.log(`dist/ written: ${readdirSync(dist).length} entries`);
