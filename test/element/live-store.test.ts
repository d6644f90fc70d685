import { expect } from 'chai';
import fc from 'fast-check';
import { Dataset } from '../../src/element/data/dataset.js';
import { following } from '../../src/element/live/following.js';
import { type Edit, LiveStore } from '../../src/element/live/live-store.js';
import { Presentation, type PresentationInput } from '../../src/element/view/presentation.js';
import { SearchHits } from '../../src/element/search/search-hits.js';
import { Selection } from '../../src/element/data/selection.js';
import type { TimelineEvent } from '../../src/model/event.js';
import { learnAllTimes } from '../../src/model/any-time.js';
import { placeEvent } from '../../src/model/placement.js';

learnAllTimes();

const anyTime = fc.constantFrom(
  '2021',
  '2021-05-03',
  '2021-05-03/2021-06',
  '[2021-05-01..2021-05-09]',
  '2021~',
  '../2021-05',
  '2021-05-03T10:00:00Z',
);
const anyId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const anyFields = fc.record(
  {
    when: anyTime,
    category: fc.constantFrom('red', 'green'),
    group: fc.constantFrom('x', 'y'),
    importance: fc.double({ min: 0, max: 1, noNaN: true }),
  },
  { requiredKeys: [] },
);
const anyTitle = fc.constantFrom('One', 'Two', 'Three');
const anyRecord = fc
  .tuple(anyId, anyTitle, anyFields)
  .map(([id, title, fields]): TimelineEvent => ({ id, title, ...fields }));
const anyPatch = fc.tuple(anyId, anyFields).map(([id, fields]) => ({ id, ...fields }));
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.array(anyRecord, { maxLength: 4 }).map((input): Edit => ({ kind: 'add', input })),
  fc.array(anyPatch, { maxLength: 4 }).map((input): Edit => ({ kind: 'update', input })),
  fc.array(anyId, { maxLength: 3 }).map((input): Edit => ({ kind: 'remove', input })),
);
const anyHistory = fc.array(fc.array(anyEdit, { maxLength: 3 }), { maxLength: 8 });
const anyStart = fc.uniqueArray(anyRecord, { maxLength: 6, selector: ({ id }) => id });

/** The same changes to a plain list, one record after the other. */
function naively(events: readonly TimelineEvent[], { kind, input }: Edit): TimelineEvent[] {
  const list = [...events];
  for (const item of Array.isArray(input) ? input : []) {
    const at = list.findIndex(({ id }) => id === (kind === 'remove' ? item : item.id));
    if (kind === 'add') list.splice(at < 0 ? list.length : at, at < 0 ? 0 : 1, item);
    else if (kind === 'remove' && at >= 0) list.splice(at, 1);
    else if (kind === 'update' && at >= 0) list.splice(at, 1, { ...list[at], ...item });
  }
  return list;
}

/**
 * Everything that a dataset says of its events. Of events at one time the order is left open: it is that of their
 * coming.
 */
function described(dataset: Dataset): unknown {
  const { table, timeZone, undated, events } = dataset;
  const rows = Array.from({ length: table.size }, (_, row) => ({
    at: table.anchorMs[row],
    until: table.endMs[row],
    id: table.id(row),
    title: table.title(row),
    importance: table.importance[row],
    category: table.categories[table.category[row] ?? 0],
    kind: [table.lasts(row), table.isFuzzy(row), table.isApproximate(row)],
    interval: table.interval(row),
    best: table.best(row),
    event: dataset.at(row),
  }));
  rows.sort((a, b) => (a.at ?? 0) - (b.at ?? 0) || (a.id < b.id ? -1 : 1));
  return { rows, extent: table.extent, undated: undated.map(({ id }) => id).toSorted(), events, timeZone };
}

/** Which lane each event is in. */
const lanesOf = (dataset: Dataset, { keys, laneOf }: { keys: readonly string[]; laneOf: ArrayLike<number> }): unknown =>
  Object.fromEntries(Array.from(laneOf, (lane, row) => [dataset.table.id(row), keys[lane]]));

/** Ids of dated events that exist and are found, and whether by their titles. */
const foundIn = (selection: Selection): string[] =>
  Array.from({ length: selection.dataset.table.size }, (_, row) =>
    selection.exists(row) && selection.isHit(row)
      ? `${selection.dataset.table.id(row)} ${selection.hits?.isInTitle(row) === true}`
      : '',
  ).sort();

describe('LiveStore', () => {
  before(() => Selection.learn(SearchHits.of));

  it('changes more events at once than a call may have arguments', () => {
    const events = Array.from({ length: 150_000 }, (_, i): TimelineEvent => ({
      id: String(i),
      title: 'One',
      when: '2021',
    }));
    const store = new LiveStore(Dataset.of(events, 'UTC'));
    expect(store.apply([{ kind: 'add', input: { events } }])[0]).to.include({ updated: 150_000 });
    expect(store.apply([{ kind: 'remove', input: '7' }])[0]).to.include({ removed: 1 });
    expect([store.dataset.table.size, store.find('7'), store.find('8')]).to.deep.equal([149_999, null, events[8]]);
  });

  it('makes the dataset that loading the changed list would have made', () => {
    fc.assert(
      fc.property(anyStart, anyHistory, fc.constantFrom('UTC', 'America/New_York'), (start, history, timeZone) => {
        let list: TimelineEvent[] = start;
        const store = new LiveStore(Dataset.of(list, timeZone));
        for (const edits of history) {
          store.apply(edits);
          for (const edit of edits) list = naively(list, edit);
          const { dataset } = store;
          const loaded = Dataset.of(list, timeZone);
          expect(described(dataset)).to.deep.equal(described(loaded));
          for (const { id } of list) {
            expect(dataset.find(id)).to.deep.equal(loaded.find(id));
            const row = dataset.rowOf(id);
            expect(row < 0 ? null : dataset.table.id(row)).to.equal(
              placeEvent(list.find((event) => event.id === id) ?? {}) === null ? null : id,
            );
          }
          for (const { category } of list) expect(dataset.categories.has(category ?? '')).to.equal(true);
        }
      }),
    );
  });

  it('lets lanes, filter and search know of the changed events without a look at the others', () => {
    fc.assert(
      fc.property(anyStart, anyHistory, (start, history) => {
        let list: TimelineEvent[] = start;
        const store = new LiveStore(Dataset.of(list, 'UTC'));
        let looks = 0;
        const filter = ({ category }: TimelineEvent): boolean => looks++ >= 0 && category !== 'red';
        const input: PresentationInput = {
          prepared: store.dataset,
          filter,
          query: 'two',
          groupBy: 'group',
          lang: 'en',
          timeZone: 'UTC',
          messages: {},
          native: null,
        };
        let now = new Presentation(input);
        for (const edits of history) {
          const before = store.dataset;
          store.apply(edits);
          for (const edit of edits) list = naively(list, edit);
          const { dataset } = store;
          const changes = dataset.table.changesSince(before.table);
          looks = 0;
          now = following({ ...input, prepared: dataset }, now);
          if (changes)
            expect(looks).to.equal(dataset === before ? 0 : changes.inserted.length + dataset.undated.length);
          const { lanes, selection } = now;
          const loaded = Dataset.of(list, 'UTC');
          expect(lanesOf(dataset, lanes)).to.deep.equal(lanesOf(loaded, loaded.lanes('group')));
          const whole = new Selection(loaded, filter, 'two');
          const shown = ({ mask }: Selection, { table }: Dataset): unknown =>
            Object.fromEntries(Array.from(mask ?? [], (is, row) => [table.id(row), is]));
          expect(shown(selection, dataset)).to.deep.equal(shown(whole, loaded));
          expect(foundIn(selection)).to.deep.equal(foundIn(whole));
          expect(selection.existing.count).to.equal(whole.existing.count);
        }
      }),
    );
  });

  it('counts what it did, and says what was wrong', () => {
    const store = new LiveStore(Dataset.of([{ id: 'a', title: 'A', when: '2021' }], 'UTC'));
    const [added, updated, removed, nothing] = store.apply([
      {
        kind: 'add',
        input: [
          { id: 'b', title: 'B' },
          7,
          { id: 'a', title: 'A again', when: '2022' },
          { id: 'c', title: 'C', when: 'soon' },
        ],
      },
      { kind: 'update', input: [{ id: 'b', when: '2020' }, { id: 'z', when: '2020' }, { when: '2020' }] },
      { kind: 'remove', input: ['c', 'z', null] },
      { kind: 'add', input: 'no list' },
    ]);
    const told = (change: typeof added): unknown => [
      change?.added,
      change?.updated,
      change?.removed,
      change?.skipped,
      change?.diagnostics.map(({ code, record, field }) => [code, record, field].join(' ').trim()),
    ];
    expect(told(added)).to.deep.equal([2, 1, 0, 1, ['not-an-object 1', 'bad-date 3 when']]);
    expect(told(updated)).to.deep.equal([0, 1, 0, 2, ['unknown-id 1 id', 'no-id 2 id']]);
    expect(told(removed)).to.deep.equal([0, 0, 1, 2, ['unknown-id 1', 'not-an-id 2']]);
    expect(told(nothing)).to.deep.equal([0, 0, 0, 0, ['not-events']]);
    expect(store.dataset.events.map(({ id, title, when }) => [id, title, when].join(' '))).to.deep.equal([
      'a A again 2022',
      'b B 2020',
    ]);
  });

  it('takes a record without an id for an event of its own, as loading does', () => {
    const store = new LiveStore(Dataset.of([], 'UTC'));
    const record = { title: 'Link down', start: 5 };
    store.apply([{ kind: 'add', input: [record, record] }]);
    const [change] = store.apply([{ kind: 'add', input: [record] }]);
    expect(store.dataset.events).to.have.length(3);
    expect(new Set(store.dataset.events.map(({ id }) => id)).size).to.equal(3);
    expect(change?.diagnostics.map(({ code }) => code)).to.deep.equal(['duplicate-id']);
  });

  it('leaves the dataset before as it was until the next change', () => {
    const store = new LiveStore(
      Dataset.of(
        [
          { id: 'a', title: 'A', when: '2021' },
          { id: 'b', title: 'B', when: '2022' },
        ],
        'UTC',
      ),
    );
    store.apply([{ kind: 'remove', input: ['a'] }]);
    const before = store.dataset;
    store.apply([
      { kind: 'update', input: [{ id: 'b', title: 'B again' }] },
      { kind: 'remove', input: ['b'] },
      { kind: 'add', input: [{ id: 'c', title: 'C', when: '2023' }] },
    ]);
    expect([before.table.id(0), before.at(0).title]).to.deep.equal(['b', 'B']);
    expect(store.dataset.table.id(0)).to.equal('c');
  });

  it('keeps what is staged to itself until it is committed', () => {
    const store = new LiveStore(
      Dataset.of(
        ['a', 'b', 'c'].map((id) => ({ id, title: id.toUpperCase(), when: '2021' })),
        'UTC',
      ),
    );
    const before = store.dataset;
    const told = described(before);
    const edits: Edit[] = [
      { kind: 'remove', input: ['a'] },
      { kind: 'update', input: [{ id: 'b', title: 'B anew' }] },
      {
        kind: 'add',
        input: [
          { id: 'd', title: 'D', when: '2022' },
          { id: 'a', title: 'A again', when: '2023' },
        ],
      },
    ];
    const steps = store.stage(edits);
    let staged = steps.next();
    for (; staged.done !== true; staged = steps.next()) expect(described(before)).to.deep.equal(told);
    expect(described(before)).to.deep.equal(told);
    expect(['a', 'b', 'd'].map((id) => before.find(id)?.title)).to.deep.equal(['A', 'B', undefined]);
    expect(store.dataset).to.equal(before);
    store.commit(staged.value);
    expect(store.dataset.events.map(({ title }) => title)).to.deep.equal(['B anew', 'C', 'D', 'A again']);
    expect(store.dataset.find('a')?.title).to.equal('A again');
  });

  it('takes no more room for adding and removing for ever than for what is there at once', () => {
    const store = new LiveStore(
      Dataset.of(
        Array.from({ length: 100 }, (_, i) => ({ id: `old-${i}`, title: 'Old', start: i })),
        'UTC',
      ),
    );
    for (let round = 0; round < 600; round++) {
      const ids = Array.from({ length: 50 }, (_, i) => `${round}-${i}`);
      store.apply([
        {
          kind: 'add',
          input: ids.map((id, i) => ({ id, title: 'New', ...(i % 10 > 0 && { start: round * 100 + i }) })),
        },
      ]);
      if (round >= 2) store.apply([{ kind: 'remove', input: ids.map((id) => id.replace(/^\d+/, String(round - 2))) }]);
    }
    store.apply([
      { kind: 'remove', input: store.dataset.events.map(({ id }) => id).filter((id) => !id.startsWith('old')) },
    ]);
    expect(store.dataset.events).to.have.length(100);
    expect(store.dataset.table.size).to.equal(100);
    expect(store.dataset.undated).to.have.length(0);
    expect(store.slots).to.be.at.most(100 + 4 * 50);
  });
});
