// The half of the benchmark that runs in Node: one fresh browser for every cell (subject, size, repetition), driven
// through the DevTools protocol.
// CPU is the main thread's own time (`TaskDuration` in the thread's clock), which other programs on the machine do not
// add to.
import { build } from 'esbuild';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS } from '../../scripts/browsers.mjs';
import { COMPILE_AT_ONCE } from '../../scripts/compile-at-once.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
export const VIEW = { width: 1200, height: 600 };
export const WALKS = ['pan', 'pan-close', 'zoom'];

/** Uncapped frames, so that a frame's length is the work in it and not the display's beat. */
const ARGS = [
  ...CHROMIUM_ARGS,
  '--disable-gpu',
  '--disable-gpu-vsync',
  '--disable-frame-rate-limit',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

export class OutOfTime extends Error {}

/** The page of a subject, as one HTML text. */
export async function bundle(subject) {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'page.js')],
    outdir: here,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'bench',
    // As `npm run build` has it.
    ...(subject.startsWith('event-timeline') && { banner: { js: COMPILE_AT_ONCE } }),
    target: 'es2022',
    tsconfig: join(root, 'tsconfig.json'),
    absWorkingDir: root,
    logLevel: 'error',
    alias: { subject: join(here, 'subjects', `${subject}.js`) },
  });
  const text = (extension) => outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '';
  return {
    script: text('.js'),
    html: `<!doctype html><meta charset="utf-8"><style>body{margin:0;font:13px sans-serif}#root{position:relative;inline-size:${VIEW.width}px;block-size:${VIEW.height}px;overflow:hidden}${text('.css')}</style><div id="root"></div>`,
  };
}

const sorted = (numbers) => numbers.toSorted((a, b) => a - b);
export const median = (numbers) => {
  const list = sorted(numbers);
  const middle = list.length >> 1;
  return list.length % 2 === 1 ? list[middle] : (list[middle - 1] + list[middle]) / 2;
};
const percentile = (numbers, share) =>
  sorted(numbers)[Math.min(numbers.length - 1, Math.ceil(share * numbers.length) - 1)];

/**
 * Measures one cell. Whatever goes wrong or takes too long becomes `failed`, with what was measured until then.
 * @param {{page: {script: string, html: string}, count: number, executablePath: string, limitMs: number, budgetMs:
 *   number, watchLabels: boolean}} options
 *   limitMs: for the mount and for any one call; budgetMs: for one walk
 */
export async function measure({ page: { script, html }, count, executablePath, limitMs, budgetMs, watchLabels }) {
  const browser = await puppeteer.launch({
    executablePath,
    args: ARGS,
    defaultViewport: { ...VIEW, deviceScaleFactor: 1 },
    protocolTimeout: limitMs * 4,
  });
  /** @type {string[]} */
  const errors = [];
  const result = { walks: {}, stability: {}, errors };
  let doing = 'opening the page';
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => result.errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && result.errors.push(message.text()));
    await page.setContent(html);
    await page.addScriptTag({ content: script });
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });

    const call = async (what, expression, milliseconds = limitMs) => {
      doing = what;
      let timer;
      const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new OutOfTime(`over ${milliseconds / 1000} s`)), milliseconds);
      });
      return Promise.race([page.evaluate(expression), late]).finally(() => clearTimeout(timer));
    };
    const cpuMs = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
    };
    const heapBytes = async () => {
      // Twice: what finalizers let go is collected the second time.
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
      return usedSize + backingStorageSize;
    };

    await call('making the data', `bench.prepare(${count})`, limitMs * 2);
    const heapBefore = await heapBytes();
    const cpuBefore = await cpuMs();
    result.mount = await call('mount', 'bench.mount()');
    result.mount.cpuMs = (await cpuMs()) - cpuBefore;
    result.heapBytes = (await heapBytes()) - heapBefore;
    result.elements = await call('counting elements', 'bench.elements()');
    for (const walk of WALKS) {
      await call(walk, `bench.begin('${walk}')`);
      const before = await cpuMs();
      const durations = await call(walk, `bench.steps('${walk}', ${budgetMs})`, limitMs + budgetMs);
      const after = await cpuMs();
      result.walks[walk] = {
        steps: durations.length,
        cpuMs: (after - before) / durations.length,
        wallMs: median(durations),
        wallP95Ms: percentile(durations, 0.95),
      };
    }
    if (watchLabels)
      for (const walk of ['pan-close', 'zoom'])
        result.stability[walk] = await call(
          `labels, ${walk}`,
          `bench.stability('${walk}', ${budgetMs})`,
          limitMs + budgetMs,
        );
  } catch (error) {
    result.failed = `${doing}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
  }
  result.version = await Promise.race([browser.version(), new Promise((done) => setTimeout(done, 1000, ''))]).catch(
    () => '',
  );
  // A page that is stuck in a loop would not let the browser close in good order.
  const close = browser.close().catch(() => {});
  await Promise.race([close, new Promise((done) => setTimeout(done, 3000))]);
  browser.process()?.kill('SIGKILL');
  return result;
}
