import { expect } from 'chai';
import { Dataset } from '../../src/element/data/dataset.js';
import { LiveStore } from '../../src/element/live/live-store.js';
import { placeEvent } from '../../src/model/placement.js';
import type { TimelineEvent } from '../../src/model/event.js';

interface Step {
  readonly add: TimelineEvent[];
  readonly update: { readonly id: string }[];
  readonly remove: string[];
}
interface Log {
  readonly clockMs: number;
  advance(untilMs: number, count: number): Step;
  until(untilMs: number, count: number): TimelineEvent[];
}

const MINUTE = 60_000;

describe('the log of a railway', () => {
  let demo: { DAY: number; RailwayLog: new (seed?: number) => Log };
  before(async () => {
    demo = await import(new URL('../../demo/live-events.js', import.meta.url).href);
  });

  /** What a log tells in so many minutes, ten events in each. */
  const told = (log: Log, minutes: number): Step[] =>
    Array.from({ length: minutes }, () => log.advance(log.clockMs + MINUTE, 10));

  it('is the same every time, and another with another seed', () => {
    expect(told(new demo.RailwayLog(), 30)).to.deep.equal(told(new demo.RailwayLog(), 30));
    expect(told(new demo.RailwayLog(), 30)).to.not.deep.equal(told(new demo.RailwayLog(2), 30));
  });

  it('adds events of its own time, and changes only what is there', () => {
    const log = new demo.RailwayLog();
    const store = new LiveStore(Dataset.of(log.until(demo.DAY + 480 * MINUTE, 240), 'UTC'));
    expect(store.dataset.events.length).to.be.within(200, 240);
    let changed = 0;
    for (const { add, update, remove } of told(log, 60)) {
      for (const event of add) expect(placeEvent(event), event.title).to.not.equal(null);
      const reports = store.apply([
        { kind: 'add', input: add },
        { kind: 'update', input: update },
        { kind: 'remove', input: remove },
      ]);
      expect(reports.flatMap(({ diagnostics }) => diagnostics)).to.deep.equal([]);
      changed += update.length + remove.length;
    }
    expect(changed).to.be.greaterThan(100);
    expect(store.dataset.undated).to.have.length(0);
  });

  it('ends what it began, and keeps its promises or takes them back', () => {
    const log = new demo.RailwayLog();
    const events = new Map<string, TimelineEvent>();
    const store = new LiveStore(Dataset.of([], 'UTC'));
    for (const { add, update, remove } of [
      ...told(log, 60),
      ...Array.from({ length: 60 }, () => log.advance(log.clockMs + MINUTE, 0)),
    ]) {
      store.apply([
        { kind: 'add', input: add },
        { kind: 'update', input: update },
        { kind: 'remove', input: remove },
      ]);
    }
    for (const event of store.dataset.events) events.set(event.id, event);
    expect(
      [...events.values()].filter(({ when, certainty }) => when?.endsWith('/..') === true || certainty === 'expected'),
    ).to.deep.equal([]);
    expect(events.size).to.be.within(500, 600);
  });
});
