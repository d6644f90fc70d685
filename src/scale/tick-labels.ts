import { MS_PER_DAY, dateFromMs, daysFromDate, daysFromMs, msFromDate } from '../model/calendar.js';
import { dateTimeFormat } from './date-time-format.js';
import type { TickStep, TickUnit } from './ticks.js';
import { MAX_DATE_MS } from './time-zone.js';
import type { ZoneOffset } from './time-zone.js';

/** Years before this are told in thousands, millions and billions of years. */
const DEEP_YEAR = -10_000;
const LAST_PLAIN_YEAR = 9999;
/** Years after this are told in millions and billions too, with a plus sign. */
const LAST_ROUND_YEAR = 999_999;
/** "ka", "Ma", "Ga": SI, the same in every language. */
const DEEP_UNITS = [['Ga', 1e9], ['Ma', 1e6], ['ka', 1e3]] as const;
/** Among ticks so many years apart the present is 0, not the year 1: no calendar tells it apart. */
const DEEP_STEP = 1_000_000;
/** Round years BC are one year less than round: 999,999,999 years ago is 1 Ga. */
const ROUNDED_UP = 1 + 1e-4;
/** A leap year, all of whose dates `Intl` can name: it lends its months and days to years beyond the reach of `Date`. */
const LENT_YEAR = 2000;
const WIDE_YEAR = 8888;
/** The widest years of deep time: each next one counts when times beyond the power of ten before it are in view. */
const WIDE_DEEP_YEARS = [888_888_888, 8_888_888_888, 88_888_888_888];
const TEXT_CACHE = 4000;

const TICK_FORMATS: Record<Exclude<TickUnit, 'year'>, Intl.DateTimeFormatOptions> = {
  ms: { second: 'numeric', fractionalSecondDigits: 3 },
  second: { hour: 'numeric', minute: '2-digit', second: '2-digit' },
  minute: { hour: 'numeric', minute: '2-digit' },
  hour: { hour: 'numeric', minute: '2-digit' },
  day: { day: 'numeric' },
  week: { day: 'numeric' },
  month: { month: 'short' },
};

type FormatOptions = Intl.DateTimeFormatOptions;

/** How a period is named where there is room, and where there is less. The year is added. */
const CONTEXT_FORMATS: Record<Exclude<TickUnit, 'year'>, { readonly long: FormatOptions; readonly short: FormatOptions }> = {
  ms: inClock({ second: '2-digit', minute: '2-digit' }),
  second: inClock({ minute: '2-digit' }),
  minute: inClock({ minute: '2-digit' }),
  hour: inClock({}),
  day: { long: { weekday: 'long', day: 'numeric', month: 'long' }, short: { day: 'numeric', month: 'short' } },
  week: { long: { day: 'numeric', month: 'long' }, short: { day: 'numeric', month: 'short' } },
  month: { long: { month: 'long' }, short: { month: 'short' } },
};

function inClock(clock: FormatOptions): { long: FormatOptions; short: FormatOptions } {
  return { long: { day: 'numeric', month: 'long', hour: 'numeric', ...clock }, short: { day: 'numeric', month: 'short', hour: 'numeric', ...clock } };
}

/** The words of the axis, in one language and time zone. Texts are cached: the same few are asked for in every frame. */
export class TickLabels {
  readonly #locale: string;
  readonly #offset: ZoneOffset;
  readonly #formats = new Map<string, Intl.DateTimeFormat>();
  readonly #texts = new Map<string, string>();
  readonly #widest = new Map<string, readonly string[]>();

  /** `locale` is a BCP 47 tag; `offset` that of the axis's time zone. */
  constructor(locale: string, offset: ZoneOffset) {
    this.#locale = locale;
    this.#offset = offset;
  }

  /** What stands at a tick: "18", "14:00", "May", "2021", "44 BC", "66 Ma". */
  tick(step: TickStep, timeMs: number): string {
    return this.#cached(`t${step.unit}${step.count}:${timeMs}`, () => {
      const localMs = timeMs + this.#offset(timeMs);
      return step.unit === 'year' ? this.year(dateFromMs(localMs).year, step.count) : this.#format(TICK_FORMATS[step.unit], localMs);
    });
  }

  /** What stands above the ticks of a period that begins at `timeMs`: "Thursday, 3 June 2021", in short "3 Jun 2021"; "May 2021", "2021", "1900–1999". */
  context(period: TickStep, timeMs: number, length: 'long' | 'short'): string {
    return this.#cached(`${length}${period.unit}${period.count}:${timeMs}`, () => {
      const localMs = timeMs + this.#offset(timeMs);
      if (period.unit !== 'year') return this.#format(CONTEXT_FORMATS[period.unit][length], localMs, true);
      const { year } = dateFromMs(localMs);
      return period.count === 1 ? this.year(year, 1) : this.#years(Math.floor((year - (year > 0 ? 0 : 1)) / period.count) * period.count, period.count);
    });
  }

  /** A year as people write it; `count` says how finely deep time has to be told apart. There is no year 0: it is 1 BC. */
  year(year: number, count: number): string {
    if (count >= DEEP_STEP && Math.abs(year) <= 1) return new Intl.NumberFormat(this.#locale).format(0);
    if (year <= DEEP_YEAR) return this.#deep(-year, count).join(' ');
    if (year > LAST_ROUND_YEAR) return `+${this.#deep(year, count).join(' ')}`;
    if (year > LAST_PLAIN_YEAR) return new Intl.NumberFormat(this.#locale).format(year);
    return this.#formatter(year <= 1 ? { year: 'numeric', era: 'short' } : { year: 'numeric' }).format(msFromDate(year, 7, 1));
  }

  /** The texts that are as wide as any that this step's ticks can have between two times. */
  widestTicks(step: TickStep, startMs: number, endMs: number): readonly string[] {
    // The ticks of a view begin before it, and end behind it.
    const past = startMs < msFromDate(DEEP_YEAR) ? wideYears(startMs - step.stepMs) : [];
    const future = endMs > msFromDate(LAST_PLAIN_YEAR) ? wideYears(endMs + step.stepMs) : [];
    const key = `${step.unit}${step.count}<${past.length}>${future.length}`;
    let texts = this.#widest.get(key);
    if (texts === undefined) this.#widest.set(key, (texts = this.#widestOf(step, past, future)));
    return texts;
  }

  #widestOf(step: TickStep, past: readonly number[], future: readonly number[]): string[] {
    switch (step.unit) {
      case 'year':
        return [
          this.year(1 - WIDE_YEAR, step.count),
          this.year(WIDE_YEAR, step.count),
          ...past.map((year) => this.year(-year, step.count)),
          ...future.map((year) => this.year(year, step.count)),
          ...(future.length > 0 ? [this.year(LAST_ROUND_YEAR, step.count)] : []),
        ];
      case 'month':
        return Array.from({ length: 12 }, (_, i) => this.#format(TICK_FORMATS.month, msFromDate(LENT_YEAR, i + 1)));
      default:
        return [this.#format(TICK_FORMATS[step.unit], msFromDate(LENT_YEAR, 12, 28) + MS_PER_DAY - 1)];
    }
  }

  /** The long names of a period that may be the widest: every month, every day of the week, two digits everywhere. Years are all as wide. */
  widestContexts(period: TickStep): string[] {
    if (period.unit === 'year') return [this.context(period, msFromDate(LENT_YEAR, 12, 28), 'long')];
    const texts: string[] = [];
    for (let month = 1; month <= 12; month++) {
      for (let day = 22; day <= 28; day++) texts.push(this.context(period, msFromDate(LENT_YEAR, month, day) + MS_PER_DAY - 1, 'long'));
    }
    return texts;
  }

  /** A run of years: those of one era or unit name it once. */
  #years(from: number, count: number): string {
    const [first, last] = from < 0 ? [from + 1, from + count] : [Math.max(from, 1), from + count - 1];
    if (first <= DEEP_YEAR) {
      const [begin, unit] = this.#deep(-from, count);
      const [end, endUnit] = this.#deep(Math.max(0, -from - count), count, unit);
      return `${begin}–${end} ${endUnit}`;
    }
    if (count >= DEEP_STEP) return this.#yearsAhead(from, count);
    // Among millennia and more, what follows 1 AD has no end worth telling.
    if (last > LAST_PLAIN_YEAR) return first === 1 ? this.year(first, 1) : `${this.year(first, 1)}–${this.year(last, 1)}`;
    const era: Intl.DateTimeFormatOptions = first <= 0 ? { year: 'numeric', era: 'short' } : { year: 'numeric' };
    const format = this.#formatter(era);
    return format.formatRange(msFromDate(first, 7, 1), msFromDate(last, 7, 1));
  }

  /** "0–10 Ga from now" in signs: "+0–10 Ga". */
  #yearsAhead(from: number, count: number): string {
    const [end, unit] = this.#deep(from + count, count);
    return `+${this.#deep(Math.max(0, from), count, unit)[0]}–${end} ${unit}`;
  }

  /** Number and unit of a time so many years ago. */
  #deep(years: number, count: number, inUnit?: string): [string, string] {
    const [unit, unitYears] = DEEP_UNITS.find(([name, size]) => (inUnit ? name === inUnit : years * ROUNDED_UP >= size)) ?? DEEP_UNITS[2];
    const digits = Math.max(0, -Math.floor(Math.log10(count / unitYears)));
    return [new Intl.NumberFormat(this.#locale, { maximumFractionDigits: Math.min(digits, 9) }).format(years / unitYears), unit];
  }

  #format(options: Intl.DateTimeFormatOptions, localMs: number, withYear = false): string {
    const { year, month, day } = dateFromMs(localMs);
    if (Math.abs(localMs) < MAX_DATE_MS && year <= LAST_PLAIN_YEAR && year > DEEP_YEAR) {
      return this.#formatter(withYear ? { ...options, year: 'numeric', ...(year <= 0 && { era: 'short' }) } : options).format(localMs);
    }
    const lentMs = daysFromDate(LENT_YEAR, month, day) * MS_PER_DAY + (localMs - daysFromMs(localMs) * MS_PER_DAY);
    const text = this.#formatter(options).format(lentMs);
    return withYear ? `${text}, ${this.year(year, 1)}` : text;
  }

  /** Formats local times: the zone's offset is added before, so that the formatter itself runs on UTC. */
  #formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const key = Object.entries(options).join();
    let format = this.#formats.get(key);
    if (!format) {
      format = dateTimeFormat(this.#locale, { ...options, timeZone: 'UTC' });
      this.#formats.set(key, format);
    }
    return format;
  }

  #cached(key: string, make: () => string): string {
    let text = this.#texts.get(key);
    if (text === undefined) {
      if (this.#texts.size >= TEXT_CACHE) this.#texts.clear();
      text = make();
      this.#texts.set(key, text);
    }
    return text;
  }
}

/** Years that are told at least as wide as any up to a time. */
function wideYears(timeMs: number): readonly number[] {
  const { year } = dateFromMs(timeMs);
  return WIDE_DEEP_YEARS.filter((_, i) => i === 0 || Math.abs(year) * ROUNDED_UP >= 10 ** (8 + i));
}
