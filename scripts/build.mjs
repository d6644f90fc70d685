// npm run build: dist/ from src/.
// 1. tsc writes one module and one .d.ts for every source file (what bundlers and Node import).
// 2. esbuild writes the two files to copy into any page: event-timeline.min.js (an ES module that loads its extraction, format and source
//    chunks from beside itself only when they are needed) and event-timeline.global.js (a classic script with everything inside, for file://).
// 3. The analyzer writes custom-elements.json, with its paths pointed at dist/.
// It prints the size of each bundle and warns when one is over its budget.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const bin = (name) => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const run = (name, ...args) => execFileSync(bin(name), args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });

/** Budgets in kB, min + gzip. The core is the module with the chunks that it imports at once. */
const BUDGET_KB = { core: 45, extract: 25 };

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
run('tsc', '-p', 'tsconfig.build.json');
const cli = join(dist, 'cli', 'main.js');
if (existsSync(cli)) chmodSync(cli, 0o755);

/** Style sheets are template literals, which esbuild leaves as they are: comments and the white space between rules go here. */
const minifyStyles = {
  name: 'minify-styles',
  setup(esbuild) {
    esbuild.onLoad({ filter: /styles\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replaceAll(/css`[^`]*`/g, (style) => style.replaceAll(/\/\*[^*]*\*\//g, '').replaceAll(/\s+/g, ' ').replaceAll(/ ?([{};,]) ?/g, '$1').replaceAll(/: /g, ':')),
    }));
  },
};

const shared = { bundle: true, minify: true, sourcemap: true, target: ['es2022'], legalComments: 'none', absWorkingDir: root, tsconfig: 'tsconfig.json', plugins: [minifyStyles], logLevel: 'warning' };
const { metafile } = await build({
  ...shared,
  // The worker lies where the chunk that starts it lies.
  entryPoints: { 'event-timeline.min': 'src/index.ts', 'chunks/extract-worker': 'src/element/extract-worker.ts' },
  outdir: 'dist',
  format: 'esm',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  metafile: true,
});
// A classic script has no address of its own: where import.meta would be needed (the worker), it does without.
await build({ ...shared, logOverride: { 'empty-import-meta': 'silent' }, entryPoints: { 'event-timeline.global': 'src/index.ts' }, outdir: 'dist', format: 'iife', globalName: 'eventTimeline' });
writeFileSync(join(dist, 'event-timeline.min.d.ts'), "export * from './index.js';\n");
writeFileSync(join(dist, 'event-timeline.global.d.ts'), "export * from './index.js';\nexport as namespace eventTimeline;\n");

run('cem', 'analyze', '--litelement', '--globs', 'src/element/event-timeline.ts', 'src/element/events.ts', 'src/define.ts', '--outdir', 'dist', '--quiet');
const manifestPath = join(dist, 'custom-elements.json');
writeFileSync(manifestPath, readFileSync(manifestPath, 'utf8').replaceAll(/"(\/?)src\/([^"]+)\.ts"/g, '"$1dist/$2.js"'));

/** Everything that loads together with an output: the file and what it imports statically, all the way down. */
function closure(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { path, kind } of metafile.outputs[file].imports) if (kind === 'import-statement' && path in metafile.outputs) closure(path, seen);
  return seen;
}
const gzipKb = (files) => [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(root, file)), { level: 9 }).length, 0) / 1000;
const scripts = Object.keys(metafile.outputs).filter((file) => file.endsWith('.js'));
const core = closure('dist/event-timeline.min.js');
const extractEntry = scripts.find((file) => metafile.outputs[file].entryPoint === 'src/extract/extract.ts');
const sizes = { core: gzipKb(core) };
if (extractEntry) sizes.extract = gzipKb([...closure(extractEntry)].filter((file) => !core.has(file)));
for (const file of scripts) if (!core.has(file)) console.log(`  ${file}: ${gzipKb([file]).toFixed(1)} kB`);
for (const [name, kb] of Object.entries(sizes)) {
  const budget = BUDGET_KB[name];
  console.log(`${name}: ${kb.toFixed(1)} kB min+gzip (budget ${budget} kB)`);
  if (kb > budget) console.warn(`  ${name} is ${(kb - budget).toFixed(1)} kB over its budget.`);
}
writeFileSync(join(dist, 'sizes.json'), `${JSON.stringify(sizes)}\n`);
console.log(`dist/ written: ${readdirSync(dist).length} entries`);
