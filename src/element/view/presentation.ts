import { dateFromMs } from '../../model/calendar.js';
import { formatDay } from '../../model/edtf-format.js';
import type { TimelineEvent } from '../../model/event.js';
import { type DateContext, DateFormatter } from '../../scale/format-date.js';
import { Cards } from './cards.js';
import { Dataset, type Lanes } from '../data/dataset.js';
import { Dictionary, type Messages } from '../texts/messages.js';
import { Selection } from '../data/selection.js';

/** What the element has been told. */
export interface PresentationInput {
  /** The events as they were placed; in another zone they are placed anew. */
  readonly prepared: Dataset;
  readonly filter: ((event: TimelineEvent) => boolean) | null;
  readonly query: string;
  readonly groupBy: string;
  readonly lang: string;
  readonly timeZone: string;
  readonly messages: Partial<Messages>;
  /** The element's own texts in that language; null: English ones. */
  readonly native: Partial<Messages> | null;
}

/**
 * What is made already: the selection of the same dataset and filter, lanes of the same dataset and field, cards of the
 * same dataset in the same words.
 */
export interface KnownParts {
  readonly selection?: Selection | undefined;
  readonly lanes?: Lanes | undefined;
  readonly cards?: Cards | undefined;
}

/**
 * Everything that follows from the data and from how it is to be told: words, dates, lanes, what exists and what is
 * found. Immutable.
 */
export class Presentation {
  readonly dictionary: Dictionary;
  readonly dates: DateFormatter;
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly cards: Cards;
  readonly lanes: Lanes;
  readonly input: PresentationInput;

  /** @param previous whatever of it still holds is taken over @param known what is made of it already */
  constructor(input: PresentationInput, previous: Presentation | null = null, known: KnownParts = {}) {
    const same = (...keys: (keyof PresentationInput)[]): boolean =>
      previous !== null && keys.every((key) => previous.input[key] === input[key]);
    this.input = input;
    this.dictionary =
      (same('lang', 'messages', 'native') ? previous?.dictionary : null) ??
      new Dictionary(input.messages, input.lang, input.native);
    this.dates =
      this.dictionary === previous?.dictionary && same('timeZone')
        ? previous.dates
        : dateFormatter(this.dictionary, input.timeZone);
    this.dataset = (same('prepared', 'timeZone') ? previous?.dataset : null) ?? datasetOf(input);
    const told = this.dataset === previous?.dataset ? previous : null;
    this.selection =
      told?.selection.holds === true && same('filter', 'query')
        ? told.selection
        : new Selection(this.dataset, input.filter, input.query, known.selection ?? told?.selection);
    this.cards =
      known.cards ??
      (this.dates === told?.dates ? told.cards : new Cards(this.dataset, this.dictionary, this.dates, input.timeZone));
    this.lanes = known.lanes ?? (told !== null && same('groupBy') ? told.lanes : this.dataset.lanes(input.groupBy));
  }

  /** Whether a layout of the other one still holds: the same rows, lanes and texts. */
  laysOutLike(other: Presentation | null): boolean {
    return (
      other !== null &&
      this.cards === other.cards &&
      this.lanes === other.lanes &&
      this.input.filter === other.input.filter
    );
  }

  /** Name of a lane as people read it; empty when there is only one nameless lane. */
  laneTitle(key: string): string {
    const { eraKey, keys } = this.lanes;
    const { all } = this.dataset;
    if (key === all?.key) return this.dictionary.text('inAll', { n: all.total });
    if (key === eraKey) return this.dictionary.text('eras');
    if (key === '' && keys.length === (eraKey === null ? 1 : 2)) return '';
    return this.input.groupBy === 'category' || key === '' ? this.cards.categoryTitle(key) : key;
  }

  /** Whether any lane has a name. */
  get namesLanes(): boolean {
    return this.lanes.keys.some((key) => this.laneTitle(key) !== '');
  }

  /** Name of a row's lane. */
  laneOf(row: number): string {
    return this.laneTitle(this.lanes.keys[this.lanes.laneOf[row] ?? 0] ?? '');
  }

  get timeZone(): string {
    return this.input.timeZone;
  }

  /** How many dated events exist. */
  get rowCount(): number {
    return this.selection.existing.count;
  }

  /** Whether nothing exists, dated or undated: there are no events, or none that the filter lets through. */
  get isEmpty(): boolean {
    return this.rowCount === 0 && this.selection.undated.length === 0;
  }

  /** Whether events exist, but none that has a place in time: only a list can show them. */
  get isUndated(): boolean {
    return this.selection.undated.length > 0 && this.rowCount === 0;
  }

  /** The begin of the first event, or the end of the last, as finely as the event itself tells it. */
  #end(row: number, side: 'start' | 'end'): string {
    const { when = '' } = this.dataset.at(row);
    const parts = when.split(/\.\.|[[\]{},/]/).filter(Boolean);
    const told = this.dates.short((side === 'start' ? parts[0] : parts.at(-1)) ?? '');
    if (told !== '') return told;
    const ms =
      side === 'start'
        ? (this.dataset.table.anchorMs[row] ?? 0)
        : Math.max((this.dataset.table.endMs[row] ?? 0) - 1, this.dataset.table.anchorMs[row] ?? 0);
    return this.dayName(ms);
  }

  /** The day of a moment in words; its year where days mean nothing. `context`: what need not be said again. */
  dayName(ms: number, context?: DateContext): string {
    const date = dateFromMs(ms);
    return date.year < 0 ? this.dates.year(date.year) : this.dates.short(formatDay(date), context);
  }

  /** "18 events, 1994 to 3 June 2021 · 3 without a date". */
  get summary(): string {
    const { dictionary, selection } = this;
    const { count, first, last } = selection.existing;
    const undated =
      selection.undated.length === 0 ? '' : dictionary.text('summaryUndated', { n: selection.undated.length });
    if (count === 0) return undated === '' ? dictionary.text('summaryNone') : undated;
    const [from, to] = [this.#end(first, 'start'), this.#end(last, 'end')];
    const dated =
      from === to
        ? dictionary.text('summaryOne', { n: count, from })
        : dictionary.text('summary', { n: count, from, to });
    return undated === '' ? dated : `${dated} · ${undated}`;
  }
}

/** A language or zone that is not known falls back to English and UTC. */
function dateFormatter({ lang: locale, dateWords: words }: Dictionary, timeZone: string): DateFormatter {
  for (const options of [
    { locale, timeZone, words },
    { locale, words },
  ]) {
    try {
      return new DateFormatter(options);
    } catch {
      continue;
    }
  }
  return new DateFormatter({ words });
}

function datasetOf({ prepared, timeZone }: PresentationInput): Dataset {
  return prepared.timeZone === timeZone || prepared.isTable ? prepared : Dataset.of(prepared.events, timeZone);
}
