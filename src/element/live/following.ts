import type { TimelineEvent } from '../../model/event.js';
import type { TableChanges } from '../../model/row-changes.js';
import { Cards } from '../view/cards.js';
import { areNumbered, type Dataset, LaneNumbers, type Lanes, withEras } from '../data/dataset.js';
import { Presentation, type PresentationInput } from '../view/presentation.js';
import { guarded, Selection } from '../data/selection.js';

/** Samples of dates of a set that has grown to so many times its size are taken anew. */
const OUTGROWN = 2;

/**
 * What follows from events of which some have changed since `before`: what is known of the others holds. Masks, hits
 * and lanes are carried to the new rows, so that only what came is looked at; and cards go on saying what they say, as
 * far as they say it in the same words.
 */
export function following(input: PresentationInput, before: Presentation): Presentation {
  const { prepared: dataset, filter, query, groupBy, timeZone } = input;
  const { input: old, selection, lanes } = before;
  // In another zone all events are placed anew.
  const changes = dataset.timeZone === timeZone ? dataset.table.changesSince(before.dataset.table) : null;
  if (changes === null) return new Presentation(input, before);
  const { mask, hits } = selection;
  return new Presentation(input, before, {
    selection:
      filter === old.filter
        ? new Selection(dataset, filter, query, null, {
            mask: mask && filter ? carriedMask(mask, changes, dataset, guarded(filter)) : undefined,
            hits: hits && query === old.query ? { hits, changes } : null,
          })
        : undefined,
    lanes: groupBy === old.groupBy ? dataset.lanes(groupBy, carriedLanes(groupBy, lanes, changes, dataset)) : undefined,
    cards: tellsAlike(input, old) ? followingCards(before, dataset, timeZone) : undefined,
  });
}

/** Whether a presentation is what follows from this input. */
export function tells(presentation: Presentation, input: PresentationInput): boolean {
  return Object.entries(input).every(([key, value]) => Reflect.get(presentation.input, key) === value);
}

function tellsAlike(a: PresentationInput, b: PresentationInput): boolean {
  return a.lang === b.lang && a.messages === b.messages && a.native === b.native && a.timeZone === b.timeZone;
}

function carriedMask(
  mask: Uint8Array,
  changes: TableChanges,
  dataset: Dataset,
  passes: (event: TimelineEvent) => boolean,
): Uint8Array {
  const now = changes.carry(mask, new Uint8Array(dataset.table.size));
  for (const row of changes.inserted) now[row] = passes(dataset.at(row)) ? 1 : 0;
  return now;
}

/** Lanes keep their places, new ones come below. Undefined where the table has them at once. */
function carriedLanes(field: string, before: Lanes, changes: TableChanges, dataset: Dataset): Lanes | undefined {
  const { table } = dataset;
  if (!areNumbered(field, table)) return undefined;
  const { keys, laneOf: old } = before.others ?? before;
  const numbers = new LaneNumbers();
  for (const key of keys) numbers.of(key);
  const laneOf = new Uint16Array(table.size);
  changes.carry(old, laneOf);
  for (const row of changes.inserted) laneOf[row] = numbers.of(dataset.laneValue(row, field));
  return withEras(table, { keys: numbers.keys, laneOf, eraKey: null });
}

/** Undefined where nothing was told before. */
function followingCards({ cards, dataset: old }: Presentation, dataset: Dataset, timeZone: string): Cards | undefined {
  if (old.table.size === 0) return undefined;
  const { samples } = cards.manner;
  return new Cards(dataset, cards.dictionary, cards.dates, timeZone, {
    ...cards.manner,
    samples: samples !== null && dataset.table.size < OUTGROWN * samples.dates.events ? samples : null,
  });
}
