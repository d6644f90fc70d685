import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Dataset } from '../../src/element/data/dataset.js';
import { Found } from '../../src/element/search/found.js';
import { Presentation } from '../../src/element/view/presentation.js';
import { matcher } from '../../src/element/search/search.js';
import { SearchHits } from '../../src/element/search/search-hits.js';
import { SearchWork } from '../../src/element/search/search-work.js';
import { Selection } from '../../src/element/data/selection.js';
import type { TimelineEvent } from '../../src/model/event.js';
import { finished } from '../../src/model/steps.js';

const anyWord = fc.constantFrom('ferry', 'Férry', 'harbour', 'storm');
const anyEvent = fc.record(
  {
    title: fc.array(anyWord, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
    when: fc.constantFrom('2021', '2022-03', '2023-03-01'),
    description: anyWord,
  },
  { requiredKeys: ['title'] },
);
const anyEvents = fc
  .array(anyEvent, { maxLength: 12 })
  .map((events): TimelineEvent[] => events.map((event, i) => ({ id: `e${i}`, ...event })));

function searching(dataset: Dataset, query: string, previous: Presentation | null = null): Presentation {
  return new Presentation(
    {
      prepared: dataset,
      filter: previous?.input.filter ?? null,
      query,
      groupBy: 'none',
      lang: 'en',
      timeZone: 'UTC',
      messages: {},
      native: null,
    },
    previous,
  );
}

/** Ids of what is found, one after the other. */
function idsOf(found: Found): string[] {
  const ids: string[] = [];
  for (let id = found.after(null, 1); id !== null && ids.length < found.count; id = found.after(id, 1)) ids.push(id);
  return ids;
}

/** Time goes on by so much whenever somebody asks for it. */
async function withClock<T>(stepMs: number, act: () => Promise<T>): Promise<T> {
  const { now } = performance;
  let ms = 0;
  performance.now = () => (ms += stepMs);
  try {
    return await act();
  } finally {
    performance.now = now;
  }
}

describe('what a search finds', () => {
  before(() => Selection.learn(SearchHits.of));

  it('is what holds the query, titles first, in order of time, and is stepped through round and round', () => {
    fc.assert(
      fc.property(anyEvents, fc.array(anyWord, { minLength: 1, maxLength: 2 }), (events, words) => {
        const dataset = Dataset.of(events, 'UTC');
        const query = words.join(' ');
        const found = finished(Found.search(searching(dataset, query)));
        const dated = Array.from({ length: dataset.table.size }, (_, row) => dataset.at(row));
        const hits = [...dated, ...dataset.undated].filter((event) => matcher(query)?.(event));
        const isTitled = ({ id, title }: TimelineEvent): boolean => matcher(query)?.({ id, title }) === true;
        const expected = [...hits.filter(isTitled), ...hits.filter((event) => !isTitled(event))].map(({ id }) => id);
        expect(idsOf(found)).to.deep.equal(expected);
        expect(found.count).to.equal(expected.length);
        for (const [i, id] of expected.entries()) {
          expect(found.placeOf(id)).to.equal(i + 1);
          expect(found.after(id, -1)).to.equal(expected.at(i - 1));
        }
        for (const { id } of events) if (!expected.includes(id)) expect(found.placeOf(id)).to.equal(0);
      }),
    );
  });

  it('is looked for in turns, and no more when something else is searched for', async () => {
    const asked = new Map<string, number>();
    const events = Array.from({ length: 30_000 }, (_, i): TimelineEvent => ({
      id: `e${i}`,
      title: i % 2 === 0 ? 'ferry' : 'storm',
      start: i,
    }));
    const dataset = Dataset.of(events, 'UTC');
    const at = dataset.at.bind(dataset);
    let query = '';
    // The next letter comes behind the turn in which so many were asked, however tasks and timers are ordered.
    let onAsked = (): void => {};
    dataset.at = (row) => {
      const count = (asked.get(query) ?? 0) + 1;
      asked.set(query, count);
      if (count === 1000) onAsked();
      return at(row);
    };
    let done = 0;
    const work = new SearchWork(() => done++);
    const found = await withClock(3, async () => {
      for (query of ['f', 'fe', 'fer']) {
        const turn = new Promise<void>((resolve) => {
          onAsked = resolve;
        });
        expect(work.of(searching(dataset, query)), query).to.equal(null);
        await turn;
      }
      query = 'ferry';
      const last = searching(dataset, query);
      expect(work.of(last)).to.equal(null);
      expect(work.of(last), 'it is on its way').to.equal(null);
      return await work.wait(last);
    });
    expect(found?.count).to.equal(15_000);
    expect(done).to.equal(1);
    expect(asked.get('ferry')).to.equal(30_000);
    // A turn or two each, of three thousand events.
    for (const dropped of ['f', 'fe', 'fer']) expect(asked.get(dropped), dropped).to.be.within(1000, 12_000);
  });

  it('does not ask a filter again when the search changes', () => {
    const dataset = Dataset.of(
      Array.from({ length: 50 }, (_, i): TimelineEvent => ({ id: `e${i}`, title: 'ferry', start: i })),
      'UTC',
    );
    let asked = 0;
    const filter = ({ id }: TimelineEvent): boolean => (asked++, id.endsWith('1'));
    const first = new Presentation({ ...searching(dataset, '').input, filter });
    expect(first.rowCount).to.equal(5);
    expect(asked).to.equal(50);
    const second = searching(dataset, 'ferry', first);
    expect(finished(Found.search(second)).count).to.equal(5);
    expect([second.rowCount, asked]).to.deep.equal([5, 50]);
  });
});
