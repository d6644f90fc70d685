import axe from 'axe-core';
import { expect } from 'chai';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { BUILD_TIMEOUT_MS, ensureBuilt } from '../support/built.js';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const script = (name: string): Promise<Record<string, unknown>> => import(join(root, 'scripts', name));
const pages = readdirSync(join(root, 'demo')).filter((file) => file.endsWith('.html'));
/**
 * Criteria of WCAG 2.2 AA and axe's best practices; one of them is experimental and asks that a name repeat a card's
 * shortened date, where ours says it in full.
 */
const RULES = { 'label-content-name-mismatch': { enabled: false } };
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const STILL = [{ name: 'prefers-reduced-motion', value: 'reduce' }];

interface Server {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** The pages as they are built. */
describe('pages of the demo', function () {
  this.timeout(60_000);
  let server: Server;
  let browser: Browser;
  before(async function () {
    this.timeout(BUILD_TIMEOUT_MS);
    ensureBuilt();
    const { CHROMIUM_ARGS, requireBrowsers } = (await script('browsers.mjs')) as {
      CHROMIUM_ARGS: string[];
      requireBrowsers: (options: { firefox: boolean }) => { chromium: string };
    };
    const { serve } = (await script('serve.mjs')) as { serve: () => Promise<Server> };
    server = await serve();
    browser = await puppeteer.launch({
      executablePath: requireBrowsers({ firefox: false }).chromium,
      args: CHROMIUM_ARGS,
    });
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** A page that is ready, and all that went wrong on the way. */
  async function open(file: string, width: number): Promise<{ page: Page; problems: string[] }> {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on(
      'request',
      (request) =>
        !/^(?:data|blob):/.test(request.url()) &&
        !request.url().startsWith(server.url) &&
        problems.push(`asked for ${request.url()}`),
    );
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures(STILL);
    await page.goto(`${server.url}demo/${file}`, { waitUntil: 'networkidle0' });
    await page.evaluate(
      'Promise.all([...document.querySelectorAll("event-timeline")].map((timeline) => timeline.ready))',
    );
    return { page, problems };
  }

  for (const file of pages) {
    it(`${file} asks for nothing elsewhere and is accessible, in light and dark`, async () => {
      const { page, problems } = await open(file, 1280);
      expect(problems).to.deep.equal([]);
      // Through the debugger's door: the pages' own policy lets no foreign script in.
      const client = await page.createCDPSession();
      await client.send('Runtime.evaluate', { expression: axe.source });
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures([...STILL, { name: 'prefers-color-scheme', value: scheme }]);
        const { result } = await client.send('Runtime.evaluate', {
          expression: `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, rules: ${JSON.stringify(RULES)} }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html, failureSummary }) => html.slice(0, 120) + ' ' + failureSummary).join(' | ')))`,
          awaitPromise: true,
          returnByValue: true,
        });
        expect(result.value, scheme).to.deep.equal([]);
      }
      await page.close();
    });

    it(`${file} fits a phone of 320 px`, async () => {
      const { page, problems } = await open(file, 320);
      expect(problems).to.deep.equal([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).to.equal(320);
      await page.close();
    });
  }

  it('gives a finger 44 px for each button around a timeline', async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 700, height: 1000, hasTouch: true, isMobile: true });
    await page.goto(`${server.url}demo/index.html`, { waitUntil: 'networkidle0' });
    await page.evaluate('document.querySelector("event-timeline").equipped');
    const missed = await page.evaluate(() => {
      const root = document.querySelector('event-timeline')?.shadowRoot;
      if (!root) throw new Error('no timeline');
      return [...root.querySelectorAll('.tool, .badge:not([hidden])')].flatMap((button) => {
        const { left, width, top, height } = button.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        const hits = [
          [0, -21],
          [0, 21],
          [-21, 0],
          [21, 0],
        ].filter(([dx = 0, dy = 0]) => button.contains(root.elementFromPoint(x + dx, y + dy)));
        return hits.length === 4
          ? []
          : [`${button.textContent.trim()} ${button.getAttribute('title')}: ${hits.length} of 4`];
      });
    });
    expect(missed).to.deep.equal([]);
    await page.close();
  });
});
