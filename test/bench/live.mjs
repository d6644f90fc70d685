// node test/bench/live.mjs: what a stream of changes costs, as a Markdown table.
//   --sizes 1000,100000   events that are there
//   --rate 1000           changes a second
//   --seconds 8           length of each stream
//   --cycles 200          then so many times a hundred events come, some of them change, and all go again: memory must
// not grow
import { build } from 'esbuild';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, requireBrowsers } from '../../scripts/browsers.mjs';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,100000' },
    rate: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '8' },
    cycles: { type: 'string', default: '200' },
  },
});
const sizes = options.sizes.split(',').map(Number);
const [rate, seconds, cycles] = [options.rate, options.seconds, options.cycles].map(Number);
/** So often memory is looked at. */
const PARTS = 5;
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
/** Share of the changes that add; the rest update and remove. */
const MIXES = [
  ['added', 1],
  ['added, updated, removed', 0.5],
];
/** Share of all time that the view shows. */
const VIEWS = [
  ['all of it', null],
  ['a thousandth', 1e-3],
];

const { outputFiles } = await build({
  entryPoints: [join(here, 'live-page.js')],
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  globalName: 'bench',
  target: 'es2022',
  tsconfig: join(root, 'tsconfig.json'),
  absWorkingDir: root,
  logLevel: 'error',
});
const executablePath = requireBrowsers({ firefox: false }).chromium;
console.log(
  `| events | view | ${rate} a second | drawn a second | CPU ms a drawn change | CPU ms a frame (60 a second) | p95 | most |\n|---|---|---|---|---|---|---|---|`,
);
for (const size of sizes) {
  const browser = await puppeteer.launch({
    executablePath,
    args: [...CHROMIUM_ARGS, '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
    defaultViewport: { width: 1200, height: 600, deviceScaleFactor: 1 },
    protocolTimeout: 240_000,
  });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(String(error)));
    await page.setContent(
      '<!doctype html><meta charset="utf-8"><style>body{margin:0;font:13px sans-serif}#root{inline-size:1200px;block-size:600px}</style><div id="root"></div>',
    );
    await page.addScriptTag({ content: outputFiles[0].text });
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const metric = async (name) =>
      (await session.send('Performance.getMetrics')).metrics.find((each) => each.name === name)?.value ?? NaN;
    const cpuMs = async () => 1000 * (await metric('TaskDuration'));
    const heapBytes = async () => {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
      return usedSize + backingStorageSize;
    };
    await page.evaluate(`bench.mount(${size})`);
    /** CPU of the main thread in each 60th of a second of what was traced, ms, the most first. */
    const slicesOf = async (act) => {
      const trace = [];
      const take = ({ value }) => trace.push(...value);
      session.on('Tracing.dataCollected', take);
      await session.send('Tracing.start', {
        traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] },
      });
      const result = await act();
      const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
      await session.send('Tracing.end');
      await ended;
      session.off('Tracing.dataCollected', take);
      const main = ({ pid, tid }) => `${pid} ${tid}`;
      const calls = new Map();
      for (const event of trace)
        if (event.name === 'FunctionCall') calls.set(main(event), (calls.get(main(event)) ?? 0) + 1);
      const [thread] = [...calls].sort((a, b) => b[1] - a[1])[0];
      const slices = new Map();
      for (const event of trace) {
        if (main(event) !== thread || event.name !== 'RunTask') continue;
        const slice = Math.floor((60 * event.ts) / 1e6);
        slices.set(slice, (slices.get(slice) ?? 0) + (event.tdur ?? 0) / 1000);
      }
      return { result, slices: [...slices.values()].sort((a, b) => b - a) };
    };
    for (const [where, share] of VIEWS) {
      if (share !== null) await page.evaluate(`bench.zoomTo(${share})`);
      await page.evaluate('bench.idle(500)');
      for (const [what, adds] of MIXES) {
        const before = await cpuMs();
        const { frames: idleFrames } = await page.evaluate('bench.idle(2000)');
        const idleMs = ((await cpuMs()) - before) / idleFrames;
        const start = await cpuMs();
        const {
          result: { frames, changes, left },
          slices,
        } = await slicesOf(() => page.evaluate(`bench.stream(${1000 * seconds}, ${rate}, ${adds})`));
        const ms = (await cpuMs()) - start - idleMs * frames;
        console.log(
          `| ${left.toLocaleString('en')} | ${where} | ${what} | ${(changes / seconds).toFixed(1)} | ${(ms / changes).toFixed(1)} | ${(ms / (60 * seconds)).toFixed(2)} | ${(slices[Math.floor(0.05 * 60 * seconds)] ?? 0).toFixed(1)} | ${(slices[0] ?? 0).toFixed(1)} |`,
        );
      }
    }
    if (cycles > 0) {
      const taken = [];
      for (let part = 0; part <= PARTS; part++) {
        if (part > 0) await page.evaluate(`bench.cycle(${Math.round(cycles / PARTS)})`);
        await page.evaluate('bench.idle(1000)');
        taken.push([(await heapBytes()) / 1e6, await metric('Nodes'), await metric('JSEventListeners')]);
      }
      const told = (i, digits) => taken.map((each) => each[i].toFixed(digits)).join(' ');
      console.log(
        `\nAt first and after each of ${PARTS} times ${Math.round(cycles / PARTS)} cycles in ${size.toLocaleString('en')} events: heap and buffers MB ${told(0, 1)}; nodes ${told(1, 0)}; listeners ${told(2, 0)}\n`,
      );
    }
  } finally {
    await browser.close();
  }
}
