import { timeFromMs } from '../model/calendar-time.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { formatYear, two } from '../model/edtf-format.js';
import type { Precision } from '../model/edtf.js';
import type { TimelineEvent } from '../model/event.js';
import { placeEvent } from '../model/placement.js';
import { isRecord } from '../model/value-kind.js';
import { carried, type Fields, given, restored, textOf } from './carry.js';
import type { Format } from './format.js';
import { json } from './json.js';

/**
 * TimelineJS (Knight Lab), its JSON: slides with `start_date` and `end_date` (the last day or month counts), `text` in
 * HTML, `media`, `group`, `unique_id`; `eras` are bands behind them. Years below zero are those BC that it shows: there
 * is no year 0. What a slide has no place for goes along whole as `event-timeline`; events without a date, which
 * TimelineJS does not know, stand apart in a list of that name.
 */
export const timelinejs: Format = {
  name: 'timelinejs',
  mediaTypes: ['application/vnd.knightlab.timeline+json'],
  extensions: ['timelinejs'],
  sniff: (text) => /^\s*\{/.test(text) && /"start_date"\s*:\s*\{/.test(text.slice(0, PROBE)),
  parse(text) {
    const { records: value } = json.parse(text);
    const diagnostics: Diagnostic[] = [];
    const read = (list: unknown, era: boolean): object[] =>
      listOf(list).map((slide) => recordOf(isRecord(slide) ? slide : {}, era));
    const undated = isRecord(value) ? value[OWN] : [];
    const records = isRecord(value)
      ? [...read(value['events'], false), ...read(value['eras'], true), ...(Array.isArray(undated) ? undated : [])]
      : [];
    if (isRecord(value) && isRecord(value['title']))
      diagnostics.push({ code: 'title-slide', message: 'the title slide is no event and was left out' });
    return { records, diagnostics };
  },
  serialize(events) {
    const slides = events.map((event) => ({ event, slide: nativeSlide(event) }));
    const dated = slides.filter(({ slide }) => slide['start_date'] !== undefined);
    const write = (era: boolean): object[] =>
      dated
        .filter(({ event }) => (event.display === 'era') === era)
        .map(({ event, slide }) => ({ ...slide, ...ownOf(event, slide) }));
    const undated = slides.filter(({ slide }) => slide['start_date'] === undefined).map(({ event }) => event);
    const eras = write(true);
    const years = dated.map(({ slide: { start_date: date } }) => (isRecord(date) ? Number(date['year']) : 0));
    const whole = {
      ...(years.some((year) => Math.abs(year) > MOST_HUMAN_YEARS) && { scale: 'cosmological' }),
      events: write(false),
      ...(eras.length > 0 && { eras }),
      ...(undated.length > 0 && { [OWN]: undated }),
    };
    return `${JSON.stringify(whole, null, 2)}\n`;
  },
};

type Slide = Readonly<Record<string, unknown>>;

const OWN = 'event-timeline';
const PROBE = 20_000;
/** Years either way that `Date` reaches. */
const MOST_HUMAN_YEARS = 270_000;
/** How many of the parts of a date are known; else the year alone. */
const COUNTS: Partial<Record<Precision, number>> = {
  season: 2,
  month: 2,
  day: 3,
  hour: 6,
  minute: 6,
  second: 6,
  ms: 6,
};
const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

function ownOf(event: TimelineEvent, slide: Slide): object {
  const whole = carried(event, nativeFields(slide, event.display === 'era'));
  return whole ? { [OWN]: whole } : {};
}

function recordOf(slide: Slide, era: boolean): object {
  return restored(slide[OWN], nativeFields(slide, era), (event) =>
    nativeFields(nativeSlide(event), event.display === 'era'),
  );
}

function nativeSlide({ id, title, description, group, media, ...event }: TimelineEvent): Slide {
  const dates = datesOf(event);
  return {
    ...dates,
    text: { headline: writeHtml(title), ...(description !== undefined && { text: writeHtml(description) }) },
    ...(media && {
      media: {
        url: media.url,
        ...(media.caption !== undefined && { caption: writeHtml(media.caption) }),
        ...(media.credit !== undefined && { credit: writeHtml(media.credit) }),
        ...(media.alt !== undefined && { alt: media.alt }),
      },
    }),
    ...(group !== undefined && { group }),
    unique_id: id,
  };
}

/** First and last unit, as finely as the date is known; nothing for an event without a date. */
function datesOf(event: Pick<TimelineEvent, 'when' | 'start' | 'end'>): Slide {
  const placement = placeEvent(event);
  if (!placement) return {};
  const { beginEarliest, beginLatest, endEarliest, endLatest } = placement.interval;
  // Of what has gone on since ever its last moment: the end itself is the first of the time after it.
  const start = [beginEarliest, beginLatest, endEarliest - 1].find(Number.isFinite);
  const end = [endLatest, endEarliest, beginLatest].find(Number.isFinite);
  if (start === undefined || end === undefined) return {};
  const count = COUNTS[placement.precision] ?? 1;
  const first = partsAt(start, count);
  const last = partsAt(count === PARTS.length ? end : Math.max(start, end - 1), count);
  return { start_date: first, ...(JSON.stringify(first) !== JSON.stringify(last) && { end_date: last }) };
}

function partsAt(ms: number, count: number): Slide {
  const time = timeFromMs(ms);
  return Object.fromEntries(
    PARTS.slice(0, count).map((part) => [part, part === 'year' && time.year <= 0 ? time.year - 1 : time[part]]),
  );
}

/** What a slide says by itself. */
function nativeFields(slide: Slide, era: boolean): Fields {
  const text = isRecord(slide['text']) ? slide['text'] : {};
  const media = isRecord(slide['media']) ? slide['media'] : {};
  const start = dateText(slide['start_date']);
  const end = dateText(slide['end_date']);
  return given({
    id: textOf(slide['unique_id']),
    title: readHtml(text['headline']),
    when: start === undefined || end === undefined || start === end ? start : `${start}/${end}`,
    description: readHtml(text['text']),
    group: textOf(slide['group']),
    media:
      textOf(media['url']) &&
      given({
        url: textOf(media['url']),
        alt: textOf(media['alt']),
        caption: readHtml(media['caption']),
        credit: readHtml(media['credit']),
      }),
    display: era ? 'era' : undefined,
  });
}

/** EDTF of a date in parts, numbers or their text ("1,999"). */
function dateText(date: unknown): string | undefined {
  if (!isRecord(date)) return undefined;
  const part = (name: string): number | undefined => {
    const value = date[name];
    const digits =
      typeof value === 'string' ? value.replaceAll(/[,\s]/g, '') : typeof value === 'number' ? String(value) : '';
    return /^-?\d{1,15}$/.test(digits) ? Number(digits) : undefined;
  };
  const [year, month, day, hour, minute, second] = PARTS.map(part);
  if (year === undefined) return undefined;
  const days =
    formatYear(year < 0 ? year + 1 : year) +
    (month === undefined ? '' : `-${two(month)}${day === undefined ? '' : `-${two(day)}`}`);
  return day === undefined || hour === undefined
    ? days
    : `${days}T${two(hour)}:${two(minute ?? 0)}:${two(second ?? 0)}`;
}

function writeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** The words of a piece of HTML. */
function readHtml(value: unknown): string | undefined {
  const html = textOf(value);
  const words = html
    ?.replaceAll(/<(?:script|style)\b[^<>]*>[^<]*/gi, '')
    .replaceAll(/<(?:br|\/p|\/li|\/h\d)\b[^<>]*>/gi, '\n')
    .replaceAll(/<\/?[a-z!][^<>]*>/gi, '')
    .replaceAll(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .trim();
  return words === '' ? undefined : words;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
