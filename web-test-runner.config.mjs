// The browser tests: every test that is not for Node, in Chromium and Firefox at once, against the sources (esbuild
// strips the types).
// Tests of layers without a document share a page for each layer; all others have one for each file.
// `npx wtr --files test/element/keyboard.test.ts` runs one file; BROWSERS=chromium limits it to one browser.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, requireBrowsers } from './scripts/browsers.mjs';
import { bundledDependencies } from './test/support/bundled-dependencies.mjs';
import { devtoolsPlugin } from './test/support/devtools-plugin.mjs';
import { freshPages } from './test/support/fresh-pages.mjs';
import { fewerRunsPlugin } from './test/support/fewer-runs-plugin.mjs';
import { fullSizePlugin } from './test/support/full-size-plugin.mjs';
import { LAYERS, layerPages } from './test/support/layer-pages.mjs';
import { soakPlugin } from './test/support/soak-plugin.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const wanted = (process.env.BROWSERS ?? 'chromium,firefox').split(',');
const paths = requireBrowsers({ firefox: wanted.includes('firefox') });

/** Seconds for each property, see scripts/soak.mjs; 0: as many runs as the test says. */
const soakSeconds = Number(process.env.SOAK_SECONDS ?? 0);

const launchers = [];
if (wanted.includes('chromium')) {
  launchers.push(
    freshPages(
      chromeLauncher({
        puppeteer,
        launchOptions: { executablePath: paths.chromium, args: [...CHROMIUM_ARGS, '--js-flags=--expose-gc'] },
      }),
    ),
  );
}
if (paths.firefox !== null) {
  launchers.push(
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: paths.firefox, headless: true },
    }),
  );
}

const isCounted = process.argv.includes('--coverage') && launchers.length > 1;
const runsOfProperties = soakSeconds > 0 ? [soakPlugin(soakSeconds)] : isCounted ? [fewerRunsPlugin()] : [];

/** The address of a worker is no import, so nothing else leads from its .js to the source. */
const workerSources = (context, next) => {
  context.url = context.url.replace(/-worker\.js$/, '-worker.ts');
  return next();
};

export default {
  middleware: [workerSources],
  files: [
    'test/*/**/*.test.ts',
    ...['cli', 'node', 'bench', ...LAYERS].map((folder) => `!test/${folder}/**`),
    ...layerPages(root),
  ],
  nodeResolve: true,
  browsers: launchers,
  // Half of the time a browser waits for frames and timers, which the other can use. Each has windows of its own.
  concurrentBrowsers: 2,
  // A page in the background draws no frames: whoever waits for one would wait for ever.
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: soakSeconds > 0 ? 24 * 3_600_000 : 300_000,
  testFramework: { config: { timeout: soakSeconds > 0 ? '0' : '20000' } },
  plugins: [
    ...runsOfProperties,
    fullSizePlugin(),
    bundledDependencies(['edtf', 'fast-check', 'axe-core', 'chai', '@mozilla/readability']),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(root, 'tsconfig.json') }),
    a11ySnapshotPlugin(),
    devtoolsPlugin(),
  ],
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/cli/**'],
    reporters: ['text-summary', 'lcovonly'],
    threshold: { statements: 90, branches: 80, functions: 90, lines: 90 },
  },
};
