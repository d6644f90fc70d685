// node test/bench/live.mjs: what a stream of changes costs, as a Markdown table.
//   --sizes 1000,100000   events that are there
//   --rate 1000           changes a second
//   --seconds 8           length of each stream
//   --cycles 0            then so many seconds of adding and removing as fast as 1000 a second, with the heap after each ten
import { build } from 'esbuild';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, requireBrowsers } from '../../scripts/browsers.mjs';

const { values: options } = parseArgs({ options: { sizes: { type: 'string', default: '1000,100000' }, rate: { type: 'string', default: '1000' }, seconds: { type: 'string', default: '8' }, cycles: { type: 'string', default: '0' } } });
const sizes = options.sizes.split(',').map(Number);
const [rate, seconds, cycles] = [options.rate, options.seconds, options.cycles].map(Number);
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
/** Share of the changes that add; the rest update and remove. */
const MIXES = [['added', 1], ['added, updated, removed', 0.5]];
/** Share of all time that the view shows. */
const VIEWS = [['all of it', null], ['a thousandth', 1e-3]];

const { outputFiles } = await build({ entryPoints: [join(here, 'live-page.js')], bundle: true, minify: true, write: false, format: 'iife', globalName: 'bench', target: 'es2022', tsconfig: join(root, 'tsconfig.json'), absWorkingDir: root, logLevel: 'error' });
const executablePath = requireBrowsers({ firefox: false }).chromium;
console.log(`| events | view | ${rate} a second | drawn a second | CPU ms a drawn change | CPU ms a frame (60 a second) | longest task ms |\n|---|---|---|---|---|---|---|`);
for (const size of sizes) {
  const browser = await puppeteer.launch({ executablePath, args: [...CHROMIUM_ARGS, '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'], defaultViewport: { width: 1200, height: 600, deviceScaleFactor: 1 }, protocolTimeout: 240_000 });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(String(error)));
    await page.setContent('<!doctype html><meta charset="utf-8"><style>body{margin:0;font:13px sans-serif}#root{inline-size:1200px;block-size:600px}</style><div id="root"></div>');
    await page.addScriptTag({ content: outputFiles[0].text });
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const metric = async (name) => (await session.send('Performance.getMetrics')).metrics.find((each) => each.name === name)?.value ?? NaN;
    const cpuMs = async () => 1000 * (await metric('TaskDuration'));
    const heapBytes = async () => {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
      return usedSize + backingStorageSize;
    };
    await page.evaluate(`bench.mount(${size})`);
    await page.evaluate(`globalThis.longest = 0; new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration); }).observe({ type: 'longtask' })`);
    for (const [where, share] of VIEWS) {
      if (share !== null) await page.evaluate(`bench.zoomTo(${share})`);
      await page.evaluate('bench.idle(500)');
      for (const [what, adds] of MIXES) {
        const before = await cpuMs();
        const { frames: idleFrames } = await page.evaluate('bench.idle(2000)');
        const idleMs = ((await cpuMs()) - before) / idleFrames;
        await page.evaluate('globalThis.longest = 0');
        const start = await cpuMs();
        const { frames, changes, left } = await page.evaluate(`bench.stream(${1000 * seconds}, ${rate}, ${adds})`);
        const ms = (await cpuMs()) - start - idleMs * frames;
        const longest = await page.evaluate('globalThis.longest');
        console.log(`| ${left.toLocaleString('en')} | ${where} | ${what} | ${(changes / seconds).toFixed(1)} | ${(ms / changes).toFixed(1)} | ${(ms / (60 * seconds)).toFixed(2)} | ${longest > 0 ? longest.toFixed(0) : '< 50'} |`);
      }
    }
    for (let done = 0; done < cycles; done += 10) {
      await page.evaluate(`bench.stream(10000, ${rate}, 0.5)`);
      console.error(`${done + 10} s: ${((await heapBytes()) / 1e6).toFixed(1)} MB`);
    }
  } finally {
    await browser.close();
  }
}
