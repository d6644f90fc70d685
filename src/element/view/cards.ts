import { dateFromMs, MS_PER_DAY, MS_PER_HOUR, msFromDate } from '../../model/calendar.js';
import type { CardWidth } from '../../layout/layout.js';
import { formatDay } from '../../model/edtf-format.js';
import type { EventTable } from '../../model/event-table.js';
import type { TimelineEvent } from '../../model/event.js';
import { lowerBound } from '../../model/lower-bound.js';
import { placeEvent } from '../../model/placement.js';
import type { CardContent } from '../../render/card.js';
import type { TextWidth } from '../../render/text-width.js';
import { ownColour } from '../../render/theme.js';
import type { DateContext, DateFormatter } from '../../scale/format-date.js';
import { type ZoneOffset, zoneOffset } from '../../scale/time-zone.js';
import type { Dataset } from '../data/dataset.js';
import { type DateSamples, dateWidths, sampleDates, tableForm } from './date-widths.js';
import type { Dictionary } from '../texts/messages.js';

/** Everything of a card but its title and its date, as the style sheet has it: borders, padding, shape and gaps. */
const CHROME_PX = 2 + 17 + 11 + 7;
const GAP_PX = 7;
/** Longer titles end in an ellipsis; the whole is a tap, hover or focus away. */
const MAX_TITLE_PX = 300;
/** Where events are few there is more room for each; but no title takes more than a share of the plot. */
const FEW = 60;
const MAX_TITLE_OF_FEW_PX = 390;
const MAX_TITLE_SHARE = 0.6;
/** Times of day are not told on cards when all events together cover more than this. */
const DAYS_ONLY_MS = 100 * MS_PER_DAY;
const CLOCK: ReadonlySet<string> = new Set(['hour', 'minute', 'second', 'ms']);

/** The two fonts of a card. */
export interface CardFonts {
  readonly title: TextWidth;
  readonly date: TextWidth;
}

/** How the cards of a dataset tell dates. */
export interface CardManner {
  /** Times of day are not told. */
  readonly tellsDays: boolean;
  /** The year that most events share, or the day that all do, need not be said on each card. */
  readonly year: DateContext | undefined;
  /** Widths of dates, and the font in which they were measured. */
  samples: { readonly font: TextWidth; readonly dates: DateSamples } | null;
}

/** Makes the name of a card, for assistive technology. */
type Naming = (cards: Cards, event: TimelineEvent, seen: string, lane: string) => string;

/** What the cards of a dataset say, in one language. */
export class Cards {
  static #name: Naming | null = null;
  readonly dictionary: Dictionary;
  readonly dates: DateFormatter;
  readonly offset: ZoneOffset;
  readonly #dataset: Dataset;
  readonly manner: CardManner;
  readonly #own = new Map<string, string | null>();
  readonly #titles = new Map<string | undefined, string>();
  /** @param timeZone IANA name of the zone in which instants are told */
  constructor(
    dataset: Dataset,
    dictionary: Dictionary,
    dates: DateFormatter,
    timeZone: string,
    manner = mannerOf(dataset),
  ) {
    this.offset = zoneOffset(timeZone);
    this.#dataset = dataset;
    this.dictionary = dictionary;
    this.dates = dates;
    this.manner = manner;
  }

  /** From now on cards have names. */
  static learn(name: Naming): void {
    Cards.#name = name;
  }

  /** The stretch of time that dates on cards need not tell; where there is none, all of it. */
  get common(): DateContext {
    return this.manner.year ?? this.#dataset.table.extent;
  }

  /** The short date of a card. In a story of months a time of day is told as its day; the panel tells it whole. */
  shortDate(event: TimelineEvent): string {
    return this.date(event, this.manner.year);
  }

  /** The date at the card's precision. @param context what need not be said */
  date(event: TimelineEvent, context?: DateContext): string {
    if (this.manner.tellsDays) {
      const placement = placeEvent(event);
      if (
        placement !== null &&
        CLOCK.has(placement.precision) &&
        placement.interval.endLatest - placement.interval.beginEarliest <= MS_PER_HOUR
      ) {
        return this.dates.short(
          formatDay(
            dateFromMs(
              placement.interval.beginEarliest + (placement.zoned ? this.offset(placement.interval.beginEarliest) : 0),
            ),
          ),
          context,
        );
      }
    }
    return this.dates.short(event, context);
  }

  /** A category as people read it: capitalised, without the dashes of a key. */
  categoryTitle(category: string | undefined): string {
    let title = this.#titles.get(category);
    if (title === undefined) this.#titles.set(category, (title = this.#titleOf(category)));
    return title;
  }

  #titleOf(category: string | undefined): string {
    if (category === undefined || category === '') return this.dictionary.text('other');
    const words = category.replaceAll(/[-_]+/g, ' ').trim();
    return words.charAt(0).toLocaleUpperCase(this.dictionary.lang) + words.slice(1);
  }

  /** CSS colour expression. */
  colour(event: TimelineEvent): string {
    if (event.color !== undefined) {
      let own = this.#own.get(event.color);
      if (own === undefined) this.#own.set(event.color, (own = ownColour(event.color)));
      if (own !== null) return own;
    }
    return `var(--_c${this.#dataset.styleOf(event.category).hue})`;
  }

  shape(event: TimelineEvent): number {
    return this.#dataset.styleOf(event.category).shape;
  }

  /** @param lane name of the event's lane, for assistive technology */
  content(row: number, lane: string): CardContent {
    const event = this.#dataset.at(row);
    const date = this.shortDate(event);
    return {
      id: event.id,
      title: event.title,
      date,
      name: Cards.#name?.(this, event, date, lane) ?? `${event.title} ${this.date(event)}${lane && `. ${lane}`}`,
      colour: this.colour(event),
      shape: this.shape(event),
    };
  }

  /** Widths of cards by row, px, on a plot of this width. */
  widths(fonts: CardFonts, plotPx: number): CardWidth {
    const { table } = this.#dataset;
    const at = (row: number): TimelineEvent => this.#dataset.at(row);
    const measure = (event: TimelineEvent): number => fonts.date.of(this.shortDate(event));
    const { manner } = this;
    if (manner.samples?.font !== fonts.date)
      manner.samples = { font: fonts.date, dates: sampleDates(table, at, measure) };
    const datePx = dateWidths(manner.samples.dates, at, measure, this.#dataset.isTable ? tableForm(table) : undefined);
    const most = Math.min(table.size <= FEW ? MAX_TITLE_OF_FEW_PX : MAX_TITLE_PX, plotPx * MAX_TITLE_SHARE);
    const narrowPx = fonts.title.of('i');
    return (row, enoughPx = Infinity) => {
      const title = table.title(row);
      // How long a title is, is known without looking at its letters: most of what layout asks for is too wide for
      // where it is tried. Signs that take no room are so few.
      if (CHROME_PX + Math.min(most, title.length * narrowPx) >= enoughPx) return Infinity;
      const date = datePx(row);
      return cardPx(Math.min(most, fonts.title.of(title)), date);
    };
  }
}

/** Four signs on one letter and more may be a tower of hundreds, which reaches over other cards and lanes. */
const TOWER = /\p{M}{4}/u;

/**
 * Width of a card on which all of a title and a date can be read; Infinity where what is beyond its edges has to be cut
 * all the same.
 */
export function wholePx({ title, date }: Pick<CardContent, 'title' | 'date'>, fonts: CardFonts): number {
  return TOWER.test(title) ? Infinity : cardPx(fonts.title.of(title), fonts.date.of(date));
}

function cardPx(titlePx: number, datePx: number): number {
  return Math.ceil(CHROME_PX + titlePx + (datePx > 0 ? GAP_PX + datePx : 0) + 1);
}

function mannerOf({ table }: Dataset): CardManner {
  const { startMs, endMs } = table.extent;
  return { tellsDays: endMs - startMs > DAYS_ONLY_MS, year: commonYear(table), samples: null };
}

/**
 * What need not be said on each card: the day of a story of hours, or the calendar year in which at least half of the
 * events lie.
 */
function commonYear({ extent, anchorMs, size }: EventTable): DateContext | undefined {
  if (extent.endMs - extent.startMs < MS_PER_DAY) return extent;
  const middle = anchorMs[size >> 1];
  if (middle === undefined) return undefined;
  const { year } = dateFromMs(middle);
  const startMs = msFromDate(year, 1, 1);
  const endMs = msFromDate(year + 1, 1, 1);
  const inside = lowerBound(anchorMs, endMs) - lowerBound(anchorMs, startMs);
  return inside * 2 >= size ? { startMs, endMs } : undefined;
}
