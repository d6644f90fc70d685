// npm run screenshots: pictures of the demo pages in the ways people meet them, into screenshots/. Made to be looked
// at, not compared.
// `npm run screenshots -- index` makes only the pictures whose name contains that word.
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, requireBrowsers } from './browsers.mjs';
import { serve } from './serve.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'screenshots');
const only = process.argv[2] ?? '';
if (!existsSync(join(root, 'dist', 'event-timeline.min.js'))) await import('./build.mjs');
mkdirSync(folder, { recursive: true });

/** Each way of looking: viewport, emulation, and what to do on the page before the picture. */
const VIEWS = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844, touch: true },
  dark: { width: 1280, height: 900, media: { 'prefers-color-scheme': 'dark' } },
  'forced-colours': { width: 1280, height: 900, media: { 'forced-colors': 'active' } },
  rtl: { width: 1280, height: 900, before: () => document.documentElement.setAttribute('dir', 'rtl') },
  'mid-zoom': {
    width: 1280,
    height: 900,
    after: async () => {
      const timeline = document.querySelector('event-timeline');
      if (timeline === null) return;
      timeline.zoomBy(0.4);
      await new Promise((done) => setTimeout(done, 150));
    },
  },
  selected: {
    width: 1280,
    height: 900,
    after: async () => {
      const timeline = document.querySelector('event-timeline');
      if (timeline === null) return;
      timeline.next();
      timeline.next();
      await new Promise((done) => setTimeout(done, 900));
    },
  },
};

const pages = readdirSync(join(root, 'demo')).filter((file) => file.endsWith('.html'));
const { url, stop } = await serve();
const browser = await puppeteer.launch({
  executablePath: requireBrowsers({ firefox: false }).chromium,
  args: CHROMIUM_ARGS,
});
try {
  for (const file of pages) {
    for (const [view, { width, height, touch = false, media = {}, before, after }] of Object.entries(VIEWS)) {
      const name = `${file.replace('.html', '')}-${view}`;
      if (!name.includes(only)) continue;
      const page = await browser.newPage();
      page.on('pageerror', (error) =>
        console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`),
      );
      page.on('console', (message) => message.type() === 'error' && console.error(`${name}: ${message.text()}`));
      await page.setViewport({ width, height, deviceScaleFactor: 2, hasTouch: touch, isMobile: touch });
      // Through the protocol: puppeteer's own emulateMediaFeatures refuses forced-colors.
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: Object.entries(media).map(([feature, value]) => ({ name: feature, value })),
      });
      if (before) await page.evaluateOnNewDocument(`addEventListener('DOMContentLoaded', ${String(before)})`);
      await page.goto(`${url}demo/${file}`, { waitUntil: 'load' });
      await page
        .evaluate(async () => {
          const timelines = [...document.querySelectorAll('event-timeline')];
          // A page without one has no script that would define it.
          if (timelines.length > 0) await customElements.whenDefined('event-timeline');
          await Promise.all(timelines.map((timeline) => timeline.ready));
          await new Promise((done) => setTimeout(done, 700));
        })
        .catch((error) => console.error(`${name}: ${String(error)}`));
      if (after) await page.evaluate(after);
      await page.screenshot({ path: join(folder, `${name}.png`) });
      await page.close();
      console.log(`screenshots/${name}.png`);
    }
  }
} finally {
  await browser.close();
  await stop();
}
