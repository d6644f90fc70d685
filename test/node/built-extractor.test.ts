import { expect } from 'chai';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { extractEvents } from '../../src/extract/extract.js';
import { BUILD_TIMEOUT_MS, ensureBuilt } from '../support/built.js';
import { variedNews } from '../support/varied-news.js';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const built = new URL('../../dist/chunks/extract-worker.js', import.meta.url);

/** Lets the script for browsers have what a worker of Node has. */
const BRIDGE = `const { parentPort } = require('node:worker_threads');
globalThis.postMessage = (message) => parentPort.postMessage(message);
globalThis.addEventListener = (type, listen) => parentPort.on(type, (data) => listen({ data }));
import(${JSON.stringify(built.href)}).then(() => parentPort.postMessage({}));`;

// Minifiers are told to take liberties with the extractor that no type checks.
describe('the extractor as it is built', () => {
  let worker: Worker;
  const next = (): Promise<{ extraction?: unknown; error?: string; share?: number }> =>
    new Promise((resolve) => void worker.once('message', resolve));
  const read = async (text: string): Promise<unknown> => {
    worker.postMessage({ input: text, options: { published: '2021-06-03' } });
    let reply = await next();
    while (reply.share !== undefined) reply = await next();
    return reply.extraction ?? reply.error;
  };

  before(async function () {
    this.timeout(BUILD_TIMEOUT_MS);
    ensureBuilt();
    worker = new Worker(BRIDGE, { eval: true });
    await next();
  });

  after(() => worker.terminate());

  it('reads what its source reads, word for word', async () => {
    const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:txt|html)$/.test(name),
    );
    expect(files.length).to.be.above(40);
    for (const text of [variedNews(50_000), ...files.map((name) => readFileSync(fixtures + name, 'utf8'))]) {
      expect(JSON.stringify(await read(text))).to.equal(
        JSON.stringify(extractEvents(text, { published: '2021-06-03' })),
      );
    }
  });
});
