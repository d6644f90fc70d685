import { expect } from 'chai';
import { Dataset } from '../../src/element/data/dataset.js';
import { following, tells } from '../../src/element/live/following.js';
import { LiveStore } from '../../src/element/live/live-store.js';
import { Presentation, type PresentationInput } from '../../src/element/view/presentation.js';
import { TextWidth } from '../../src/render/text-width.js';
import type { TimelineEvent } from '../../src/model/event.js';

const inputOf = (prepared: Dataset): PresentationInput => ({
  prepared,
  filter: null,
  query: '',
  groupBy: 'group',
  lang: 'en',
  timeZone: 'UTC',
  messages: MESSAGES,
  native: null,
});
const MESSAGES = {};
const hours = (count: number, from = 0): TimelineEvent[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `e${from + i}`,
    title: 'Event',
    start: Date.UTC(2021, 4, 3) + (from + i) * 60_000,
    group: ['north', 'south'][i % 2] ?? '',
  }));

/** A store of these events, what follows from them, and what from changes. */
function told(events: readonly TimelineEvent[]): {
  store: LiveStore;
  now: Presentation;
  add: (more: readonly unknown[], change?: Partial<PresentationInput>) => Presentation;
} {
  const store = new LiveStore(Dataset.of(events, 'UTC'));
  const now = new Presentation(inputOf(store.dataset));
  const add = (more: readonly unknown[], change: Partial<PresentationInput> = {}): Presentation => {
    store.apply([{ kind: 'add', input: more }]);
    return following({ ...inputOf(store.dataset), ...change }, now);
  };
  return { store, now, add };
}

describe('what follows from changed events', () => {
  it('is told as before: what the events of one day need not say stays unsaid when one of another year comes', () => {
    const { now, add } = told(hours(10));
    const later = { id: 'later', title: 'Later', start: Date.UTC(2031, 1, 1) };
    const next = add([later]);
    const said = ({ cards, dataset }: Presentation): string => cards.shortDate(dataset.at(dataset.rowOf('e3')));
    expect(said(next)).to.equal(said(now));
    expect(said(new Presentation(inputOf(next.dataset)))).to.not.equal(said(now));
  });

  it('is told anew where nothing was told before, or where words are others', () => {
    const later = { id: 'later', title: 'Later', start: Date.UTC(2031, 1, 1) };
    expect(told([]).add([...hours(10), later]).cards.manner.tellsDays).to.equal(true);
    const { add } = told(hours(10));
    expect(add([later], { lang: 'de' }).cards.manner.tellsDays).to.equal(true);
  });

  it('keeps widths of dates that were measured until there are twice as many', () => {
    const context = { font: '', measureText: (text: string) => ({ width: 6 * text.length }) };
    const fonts = { title: new TextWidth(context, 'a'), date: new TextWidth(context, 'b') };
    const { now, add } = told(hours(400));
    now.cards.widths(fonts, 1000);
    const { samples } = now.cards.manner;
    expect(samples).to.not.equal(null);
    const kept = add(hours(399, 400));
    kept.cards.widths(fonts, 1000);
    expect(kept.cards.manner.samples).to.equal(samples);
    const outgrown = told(hours(400));
    outgrown.now.cards.widths(fonts, 1000);
    const next = outgrown.add(hours(400, 400));
    next.cards.widths(fonts, 1000);
    expect(next.cards.manner.samples?.dates.events).to.equal(800);
  });

  it('keeps lanes in their places, also when it is asked for anew', () => {
    const { add } = told(hours(4));
    const next = add([{ id: 'first', title: 'First', start: 0, group: 'west' }]);
    expect(next.lanes.keys).to.deep.equal(['north', 'south', 'west']);
    expect(new Presentation(next.input).lanes.keys).to.deep.equal(['north', 'south', 'west']);
    const gone = told([{ id: 'first', title: 'First', start: 0, group: 'west' }, ...hours(4)]);
    gone.store.apply([
      { kind: 'remove', input: ['first'] },
      { kind: 'add', input: [{ id: 'last', title: 'Last', start: 1, group: 'east' }] },
    ]);
    expect(following(inputOf(gone.store.dataset), gone.now).lanes.keys).to.deep.equal([
      'west',
      'north',
      'south',
      'east',
    ]);
  });

  it('is not what follows from anything else that is asked for', () => {
    const { now } = told(hours(4));
    expect(tells(now, { ...now.input })).to.equal(true);
    for (const other of [{ query: 'x' }, { lang: 'de' }, { filter: () => true }, { groupBy: 'none' }])
      expect(tells(now, { ...now.input, ...other })).to.equal(false);
  });
});
