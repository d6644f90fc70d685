import { expect } from 'chai';

interface Span {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly start: number;
  readonly end?: number;
  readonly importance: number;
}
interface Columns {
  readonly start: Float64Array;
  readonly importance: Float32Array;
  readonly category: Uint16Array;
}

/** Modules of the demo are plain scripts; what they offer is said here. */
const demo = (name: string): string => new URL(`../../demo/${name}`, import.meta.url).href;
const isAscending = (numbers: ArrayLike<number>): boolean =>
  Array.from(numbers).every((value, index, all) => index === 0 || value >= (all[index - 1] ?? Infinity));

describe('the trace of a day', () => {
  let trace: { traceOfADay: (requests?: number, seed?: number) => Span[]; clock: (time: string) => number };
  before(async () => {
    trace = await import(demo('trace-spans.js'));
  });

  it('is the same every time, and another with another seed', () => {
    expect(trace.traceOfADay(50)).to.deep.equal(trace.traceOfADay(50));
    expect(trace.traceOfADay(50, 2)).to.not.deep.equal(trace.traceOfADay(50));
  });

  it('keeps every span inside its request, one after the other', () => {
    const spans = trace.traceOfADay(300);
    const requests = new Map(
      spans.filter(({ category }) => category === 'Gateway').map((span) => [span.id.replace('request-', ''), span]),
    );
    expect(requests.size).to.equal(300);
    const ends = new Map<string, number>();
    for (const { id, start, end = NaN } of spans.filter((span) => span.id.startsWith('span-'))) {
      const number = id.split('-')[1] ?? '';
      const request = requests.get(number);
      expect(start, id).to.be.at.least(Math.max(request?.start ?? NaN, ends.get(number) ?? 0));
      expect(end, id).to.be.within(start + 1, request?.end ?? NaN);
      ends.set(number, end);
    }
  });

  it('is slow during the incident, and only then', () => {
    const slow = trace
      .traceOfADay()
      .filter(({ category, start, end = NaN }) => category === 'Database' && end - start > 500);
    expect(slow).to.have.length.above(3);
    for (const { start } of slow) expect(start).to.be.within(trace.clock('14:07:00'), trace.clock('14:32:00'));
  });
});

describe('the million events', () => {
  let million: {
    makeEvents: (
      count: number,
      options?: { seed?: number; onProgress?: (share: number) => void; signal?: AbortSignal },
    ) => Promise<Columns>;
    titleOf: (index: number) => string;
    CATEGORIES: string[];
  };
  before(async () => {
    million = await import(demo('million-events.js'));
  });

  it('come in order, as many as asked for, with progress up to the end', async () => {
    const shares: number[] = [];
    const { start, importance, category } = await million.makeEvents(50_000, {
      onProgress: (share) => shares.push(share),
    });
    expect([start.length, importance.length, category.length]).to.deep.equal([50_000, 50_000, 50_000]);
    expect(isAscending(start)).to.equal(true);
    expect(isAscending(shares)).to.equal(true);
    expect(shares.at(-1)).to.equal(1);
    expect(Math.max(...category)).to.equal(million.CATEGORIES.length - 1);
  });

  it('are the same every time', async () => {
    const [one, two] = await Promise.all([million.makeEvents(1000), million.makeEvents(1000)]);
    expect(one).to.deep.equal(two);
    expect(million.titleOf(7)).to.equal(million.titleOf(7));
    expect(million.titleOf(7)).to.not.equal(million.titleOf(8));
  });

  it('stop being made when nobody wants them any more', async () => {
    const abort = new AbortController();
    let last = 0;
    const making = million.makeEvents(200_000, {
      signal: abort.signal,
      onProgress: (share) => {
        last = share;
        abort.abort();
      },
    });
    const outcome = await making.then(
      () => 'made',
      (error: unknown) => (error instanceof DOMException ? error.name : String(error)),
    );
    expect(outcome).to.equal('AbortError');
    expect(last).to.be.below(1);
  });
});
