import { expect } from '@open-wc/testing';
import { extractInBackground } from '../../src/element/article/extraction.js';
import { extractEvents } from '../../src/extract/extract.js';

const PARAGRAPH =
  'The ministers of both countries met in Oslo on Tuesday. Last week a court had sentenced the banker to two years.\n\n';
const options = { published: '2021-06-03' };

/** Runs `body` without workers that can start. */
async function withWorker(replacement: unknown, body: () => Promise<void>): Promise<void> {
  const own = globalThis.Worker;
  Object.assign(globalThis, { Worker: replacement });
  try {
    await body();
  } finally {
    Object.assign(globalThis, { Worker: own });
  }
}

describe('extraction in the background', () => {
  it('finds in a short text what the extractor finds', async () => {
    expect(await extractInBackground(PARAGRAPH, options)).to.deep.equal(extractEvents(PARAGRAPH, options));
  });

  it('loads for a German text, or a page that says it is German, the words that it needs', async () => {
    const german = 'Am Dienstag, dem 1. Juni, trafen sie sich in Oslo. Vor zwei Wochen war es ruhig.';
    const page = `<html lang="de-AT"><body><article><p>${german}</p></article></body></html>`;
    for (const [text, language] of [
      [german, 'de'],
      [german, 'DE-at'],
      [german, 'en'],
      [page, undefined],
      [page, 'en'],
      [page.replace('de-AT', 'en'), undefined],
    ] as const) {
      const own = { ...options, language };
      const found = await extractInBackground(text, own);
      expect(found, `${language} ${text}`).to.deep.equal(extractEvents(text, own));
      expect(
        found.documents[0]?.timexes.some(({ value }) => value === '2021-06-01'),
        `${language} ${text}`,
      ).to.equal(language === undefined ? text === page : language !== 'en');
    }
    const several = [{ text: PARAGRAPH }, { text: page }];
    expect(await extractInBackground(several, options)).to.deep.equal(extractEvents(several, options));
  });

  it('reads a long text in a worker, with progress, and finds the same', async () => {
    const text = `<html lang="de"><body><article>${`<p>${PARAGRAPH}Am Dienstag, dem 1. Juni, kamen sie.</p>`.repeat(150)}</article></body></html>`;
    const shares: number[] = [];
    let started = 0;
    const own = globalThis.Worker;
    const counted = new Proxy(own, {
      construct(target, parameters: [string | URL, WorkerOptions?]) {
        started += 1;
        return new target(...parameters);
      },
    });
    await withWorker(counted, async () => {
      expect(await extractInBackground(text, options, { onProgress: (share) => shares.push(share) })).to.deep.equal(
        extractEvents(text, options),
      );
    });
    expect(started).to.equal(1);
    expect(shares.length).to.be.greaterThan(0);
    expect(shares).to.deep.equal(shares.toSorted((a, b) => a - b));
    for (const share of shares) expect(share).to.be.within(0, 1);
  });

  it('ends at once when it is aborted', async () => {
    const abort = new AbortController();
    const work = extractInBackground(PARAGRAPH.repeat(2000), options, { signal: abort.signal });
    abort.abort(new Error('no longer wanted'));
    const reason: unknown = await work.then(
      () => 'it went on',
      (error: unknown) => error,
    );
    expect(reason).to.be.instanceOf(Error).with.property('message', 'no longer wanted');
  });

  it('does the work in the page where workers are forbidden', async () => {
    const text = PARAGRAPH.repeat(300);
    const forbidden = function forbidden(): Worker {
      throw new DOMException('forbidden', 'SecurityError');
    };
    await withWorker(forbidden, async () =>
      expect((await extractInBackground(text, options)).events).to.have.length(
        extractEvents(text, options).events.length,
      ),
    );
  });

  it('does the work in the page where the worker cannot be loaded', async () => {
    const text = PARAGRAPH.repeat(300);
    const own = globalThis.Worker;
    const missing = function missing(): Worker {
      return new own('/there-is-no-such-worker.js', { type: 'module' });
    };
    await withWorker(missing, async () =>
      expect((await extractInBackground(text, options)).events).to.have.length(
        extractEvents(text, options).events.length,
      ),
    );
  });
});
