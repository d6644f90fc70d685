import { expect } from '@open-wc/testing';
import { fetchText } from '../../src/element/data/fetch-text.js';

const ADDRESS = new URL('https://example.org/events.csv');

/** What is read when the server answers so. */
async function read(answer: () => Response, signal = new AbortController().signal): ReturnType<typeof fetchText> {
  const own = window.fetch;
  window.fetch = () => Promise.resolve(answer());
  try {
    return await fetchText(ADDRESS, signal, () => undefined);
  } finally {
    window.fetch = own;
  }
}

async function problem(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
    return 'none';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const answer = (bytes: readonly number[], contentType: string) => (): Response =>
  new Response(Uint8Array.from(bytes), { headers: { 'content-type': contentType } });

describe('fetchText', () => {
  it('reads the encoding that the server names, in quotes or not, and UTF-8 where that does not exist', async () => {
    expect((await read(answer([0xe9], 'text/csv; charset=iso-8859-1'))).text).to.equal('é');
    expect((await read(answer([0xe9], 'text/csv; charset="ISO-8859-1"'))).text).to.equal('é');
    expect((await read(answer([0xc3, 0xa9], 'text/csv; charset=bogus'))).text).to.equal('é');
    expect((await read(answer([0xc3, 0xa9], 'text/csv'))).text).to.equal('é');
  });

  /** An answer of which no more than three bytes come. */
  const broken = (fail: (stream: ReadableStreamDefaultController) => void) => (): Response => {
    const chunks = [Uint8Array.of(65, 66, 67)];
    return new Response(
      new ReadableStream({
        pull(stream) {
          const chunk = chunks.pop();
          if (chunk === undefined) fail(stream);
          else stream.enqueue(chunk);
        },
      }),
    );
  };

  it('says which address broke off', async () => {
    expect(await problem(read(broken((stream) => stream.error(new TypeError('network error')))))).to.equal(
      'https://example.org/events.csv could not be loaded: it broke off after 3 bytes',
    );
  });

  it('says what to do in a page that is opened as a file', async () => {
    const own = window.fetch;
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const reading = fetchText(
      new URL('file:///home/events.json'),
      new AbortController().signal,
      () => undefined,
    ).finally(() => (window.fetch = own));
    expect(await problem(reading)).to.equal(
      'file:///home/events.json could not be loaded: a page that is opened as a file may load no others; put the data into the page, or serve both',
    );
  });

  it('rejects with the reason of an abort, whatever the stream says', async () => {
    const abort = new AbortController();
    const reading = read(
      broken((stream) => {
        abort.abort(new Error('enough'));
        stream.error(new TypeError('network error'));
      }),
      abort.signal,
    );
    expect(await problem(reading)).to.equal('enough');
  });
});
