import { kindOf } from '../../model/kind-of.js';
import { givenDate } from './given-date.js';
import { type Placement, placeEvent } from '../../model/placement.js';

/**
 * The attributes that only some texts can be. Those that are given and cannot be read are told on the console; the
 * element does without them.
 */
export interface CheckedAttributes {
  readonly timeZone: string;
  readonly orientation: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly published: string | null;
}

const ORIENTATIONS: readonly string[] = ['auto', 'horizontal', 'vertical'];

/** Tells the page's author of attributes that cannot be read: which, what it is, and what is used in its place. */
export class AttributeFaults {
  #told: ReadonlySet<string> = new Set();
  #checked = '';

  /** Tells what is wrong now, and was not before. */
  tell(attributes: CheckedAttributes): void {
    const { timeZone, orientation, start, end, published } = attributes;
    const checked = JSON.stringify([timeZone, orientation, start, end, published]);
    if (checked === this.#checked) return;
    this.#checked = checked;
    const faults = new Set(faultsOf(attributes));
    for (const fault of faults) if (!this.#told.has(fault)) console.warn(`event-timeline: ${fault}`);
    this.#told = faults;
  }
}

function* faultsOf({ timeZone, orientation, start, end, published }: CheckedAttributes): Iterable<string> {
  if (!isTimeZone(timeZone))
    yield `time-zone: ${kindOf(timeZone)} is no time zone that this browser knows; UTC is used instead`;
  if (!ORIENTATIONS.includes(orientation))
    yield `orientation: ${kindOf(orientation)} is none of ${ORIENTATIONS.join(', ')}; “auto” is used instead`;
  const [from, to] = [placeOf(start), placeOf(end)];
  if (from === null) yield notADate('start', start);
  if (to === null) yield notADate('end', end);
  if ((published ?? '') !== '' && givenDate(published) === null)
    yield `published: ${kindOf(published)} is not a date (EDTF, such as 2021-06-03); what the article says of its date is used instead`;
  if (from && to && from.interval.beginEarliest >= to.interval.endLatest)
    yield `end: ${kindOf(end)} does not lie after the start, ${kindOf(start)}; neither is used`;
}

function isTimeZone(timeZone: string): boolean {
  try {
    return timeZone === 'UTC' || typeof Intl.DateTimeFormat('en', { timeZone }) === 'object';
  } catch {
    return false;
  }
}

/** Undefined where nothing is given, null where it is no date. */
function placeOf(text: string | null): Placement | null | undefined {
  return text === null || text === '' ? undefined : placeEvent({ when: text });
}

function notADate(name: string, value: string | null): string {
  return `${name}: ${kindOf(value)} is not a date (EDTF, such as 2021-06-03); the first window is chosen as if it were not given`;
}
