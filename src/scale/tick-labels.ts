import { MS_PER_DAY, dateFromMs, daysFromMs, msFromDate } from '../model/calendar.js';
import { dateTimeFormat } from './date-time-format.js';
import type { TickStep, TickUnit } from './ticks.js';
import { MAX_DATE_MS } from './time-zone.js';
import type { ZoneOffset } from './time-zone.js';

/** Years before this are told in thousands, millions and billions of years. */
export const DEEP_YEAR = -10_000;
export const LAST_PLAIN_YEAR = 9999;
/** Among ticks so many years apart the present is 0, not the year 1: no calendar tells it apart. */
export const DEEP_STEP = 1_000_000;
/**
 * After 400 years the calendar repeats, weekdays and all: years near 1970 lend their names to those beyond the reach of
 * `Date`.
 */
const CYCLE_DAYS = 146_097;
/** A leap year, to have all days. */
const LEAP_YEAR = 2000;
const WIDE_YEAR = 8888;
/** As wide as any that is written out. */
const WIDEST_YEAR = -88_888_888_888;
const TEXT_CACHE = 4000;

type FormatOptions = Intl.DateTimeFormatOptions;

/** What stands at a tick; of years see `year`. */
const TICK_FORMATS: Record<Exclude<TickUnit, 'year'>, FormatOptions> = {
  ms: { second: 'numeric', fractionalSecondDigits: 3 },
  second: { hour: 'numeric', minute: '2-digit', second: '2-digit' },
  minute: { hour: 'numeric', minute: '2-digit' },
  hour: { hour: 'numeric', minute: '2-digit' },
  day: { day: 'numeric' },
  week: { day: 'numeric' },
  month: { month: 'short' },
};

/** How a period is named where there is room, and where there is less. The year is added. */
const CONTEXT_FORMATS: Record<
  Exclude<TickUnit, 'year'>,
  { readonly long: FormatOptions; readonly short: FormatOptions }
> = {
  ms: inClock({ second: '2-digit', minute: '2-digit' }),
  second: inClock({ minute: '2-digit' }),
  minute: inClock({ minute: '2-digit' }),
  hour: inClock({}),
  day: { long: { weekday: 'long', day: 'numeric', month: 'long' }, short: { day: 'numeric', month: 'short' } },
  week: { long: { day: 'numeric', month: 'long' }, short: { day: 'numeric', month: 'short' } },
  month: { long: { month: 'long' }, short: { month: 'short' } },
};

function inClock(clock: FormatOptions): { long: FormatOptions; short: FormatOptions } {
  return {
    long: { day: 'numeric', month: 'long', hour: 'numeric', ...clock },
    short: { day: 'numeric', month: 'short', hour: 'numeric', ...clock },
  };
}

/**
 * Tells years that are not written out. It loads with the first data that has some; until then they are written out all
 * the same.
 */
export interface DeepTicks {
  /** A year. @param count how finely it has to be told apart */
  year(year: number, count: number, locale: string): string;
  /** A run of years from `first` to `last`, the `count` that follow `from`. */
  years(from: number, first: number, last: number, count: number, labels: TickLabels): string;
  /** Years that are told at least as wide as any between two times. */
  wideYears(startMs: number, endMs: number): readonly number[];
}

/**
 * The words of the axis, in one language and time zone. Texts are cached: the same few are asked for in every frame.
 */
export class TickLabels {
  static #deep: DeepTicks | null = null;
  readonly locale: string;
  readonly #offset: ZoneOffset;
  readonly #texts = new Map<string, string>();
  readonly #widest = new Map<string, readonly string[]>();

  /** From now on years of any number of digits are told as people tell them; null: they are written out again. */
  static learn(deep: DeepTicks | null): void {
    TickLabels.#deep = deep;
  }

  /** `locale` is a BCP 47 tag; `offset` that of the axis's time zone. */
  constructor(locale: string, offset: ZoneOffset) {
    this.locale = locale;
    this.#offset = offset;
  }

  /** What stands at a tick: "18", "14:00", "May", "2021", "44 BC", "66 Ma". */
  tick(step: TickStep, timeMs: number): string {
    return this.#cached(`t${step.unit}${step.count}:${timeMs}`, () => {
      const localMs = timeMs + this.#offset(timeMs);
      return step.unit === 'year'
        ? this.year(dateFromMs(localMs).year, step.count)
        : this.#format(TICK_FORMATS[step.unit], localMs);
    });
  }

  /**
   * What stands above the ticks of a period that begins at `timeMs`: "Thursday, 3 June 2021", in short "3 Jun 2021",
   * bare of its year "3 Jun"; "May 2021", "2021", "1900–1999".
   */
  context(period: TickStep, timeMs: number, length: 'long' | 'short' | 'bare'): string {
    return this.#cached(`${length}${period.unit}${period.count}:${timeMs}`, () => {
      const localMs = timeMs + this.#offset(timeMs);
      if (period.unit !== 'year')
        return this.#format(
          CONTEXT_FORMATS[period.unit][length === 'long' ? length : 'short'],
          localMs,
          length !== 'bare',
        );
      const { year } = dateFromMs(localMs);
      return period.count === 1
        ? this.year(year, 1)
        : this.#years(Math.floor((year - (year > 0 ? 0 : 1)) / period.count) * period.count, period.count);
    });
  }

  /**
   * A year as people write it; `count` says how finely deep time has to be told apart. There is no year 0: it is 1 BC.
   */
  year(year: number, count: number): string {
    if (count >= DEEP_STEP || year <= DEEP_YEAR || year > LAST_PLAIN_YEAR)
      return TickLabels.#deep?.year(year, count, this.locale) ?? new Intl.NumberFormat(this.locale).format(year);
    return this.#yearFormat(year <= 1).format(msFromDate(year, 7, 1));
  }

  /** The texts that are as wide as any that this step's ticks can have between two times. */
  widestTicks(step: TickStep, startMs: number, endMs: number): readonly string[] {
    // The ticks of a view begin before it, and end behind it.
    const isPlain = startMs >= msFromDate(DEEP_YEAR) && endMs <= msFromDate(LAST_PLAIN_YEAR);
    const deep = isPlain
      ? []
      : (TickLabels.#deep?.wideYears(startMs - step.stepMs, endMs + step.stepMs) ?? [WIDEST_YEAR]);
    const key = `${step.unit}${step.count}:${deep.join()}`;
    let texts = this.#widest.get(key);
    if (texts === undefined) this.#widest.set(key, (texts = this.#widestOf(step, deep)));
    return texts;
  }

  #widestOf(step: TickStep, deep: readonly number[]): string[] {
    switch (step.unit) {
      case 'year':
        return [1 - WIDE_YEAR, WIDE_YEAR, ...deep].map((year) => this.year(year, step.count));
      case 'month':
        return Array.from({ length: 12 }, (_, i) => this.#format(TICK_FORMATS.month, msFromDate(LEAP_YEAR, i + 1)));
      default:
        return [this.#format(TICK_FORMATS[step.unit], msFromDate(LEAP_YEAR, 12, 28) + MS_PER_DAY - 1)];
    }
  }

  /**
   * The long names of a period that may be the widest: every month, every day of the week, two digits everywhere. Years
   * are all as wide.
   */
  widestContexts(period: TickStep): string[] {
    if (period.unit === 'year') return [this.context(period, msFromDate(LEAP_YEAR, 12, 28), 'long')];
    const texts: string[] = [];
    const lastDay = 28;
    // A month's name is the same on all of its days.
    const firstDay = period.unit === 'month' ? lastDay : 22;
    for (let month = 1; month <= 12; month++) {
      for (let day = firstDay; day <= lastDay; day++)
        texts.push(this.context(period, msFromDate(LEAP_YEAR, month, day) + MS_PER_DAY - 1, 'long'));
    }
    return texts;
  }

  /** A run of years: those of one era or unit name it once. */
  #years(from: number, count: number): string {
    const [first, last] = from < 0 ? [from + 1, from + count] : [Math.max(from, 1), from + count - 1];
    if (first <= DEEP_YEAR || last > LAST_PLAIN_YEAR)
      return TickLabels.#deep?.years(from, first, last, count, this) ?? `${this.year(first, 1)}–${this.year(last, 1)}`;
    return this.#yearFormat(first <= 0).formatRange(msFromDate(first, 7, 1), msFromDate(last, 7, 1));
  }

  #yearFormat(withEra: boolean): Intl.DateTimeFormat {
    return this.#formatter({ year: 'numeric', ...(withEra && { era: 'short' }) });
  }

  #format(options: FormatOptions, localMs: number, withYear = false): string {
    const { year } = dateFromMs(localMs);
    if (Math.abs(localMs) < MAX_DATE_MS && year <= LAST_PLAIN_YEAR && year > DEEP_YEAR) {
      return this.#formatter(
        withYear ? { ...options, year: 'numeric', ...(year <= 0 && { era: 'short' }) } : options,
      ).format(localMs);
    }
    const days = daysFromMs(localMs);
    const text = this.#formatter(options).format((days % CYCLE_DAYS) * MS_PER_DAY + (localMs - days * MS_PER_DAY));
    return withYear ? `${text}, ${this.year(year, 1)}` : text;
  }

  /** Formats local times: the zone's offset is added before, so that the formatter itself runs on UTC. */
  #formatter(options: FormatOptions): Intl.DateTimeFormat {
    return dateTimeFormat(this.locale, { timeZone: 'UTC', ...options });
  }

  #cached(what: string, make: () => string): string {
    const key = TickLabels.#deep === null ? `?${what}` : what;
    let text = this.#texts.get(key);
    if (text === undefined) {
      if (this.#texts.size >= TEXT_CACHE) this.#texts.clear();
      text = make();
      this.#texts.set(key, text);
    }
    return text;
  }
}
