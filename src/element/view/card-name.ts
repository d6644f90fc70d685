import { dateFromMs, MS_PER_DAY } from '../../model/calendar.js';
import { formatDay } from '../../model/edtf-format.js';
import type { TimelineEvent } from '../../model/event.js';
import type { Cards } from './cards.js';

/** Languages in which dates begin with the year. */
const LARGE_FIRST = /^(?:ja|zh|yue|ko)(?![a-z])/i;

/**
 * All that a card tells, in words, for assistive technology. @param seen the date that is seen on it; @param lane name
 * of the event's lane
 */
export function cardName(cards: Cards, event: TimelineEvent, seen: string, lane: string): string {
  const { dictionary } = cards;
  const words = [named(cards, event, seen)];
  if (event.certainty !== undefined && event.certainty !== 'explicit') words.push(dictionary.text(event.certainty));
  if (lane !== '') words.push(lane);
  return words.map((part) => part.replace(/[.\s]+$/, '')).join('. ');
}

/**
 * What is seen on the card, word for word, so that it can be asked for by voice; then what its date leaves unsaid. No
 * finer than the card.
 */
function named(cards: Cards, event: TimelineEvent, seen: string): string {
  const whole = cards.date(event);
  const date = whole.includes(seen)
    ? whole
    : LARGE_FIRST.test(cards.dictionary.lang)
      ? `${unsaid(cards)} ${seen}`
      : `${seen}, ${unsaid(cards)}`;
  return `${event.title} ${date}${event.best === undefined ? '' : `, ${cards.dictionary.text('bestGuess', { date: cards.dates.short(event.best) })}`}`;
}

/** The year, or the day, that need not be said on each card. */
function unsaid({ common: { startMs, endMs }, dates, offset }: Cards): string {
  const date = dateFromMs(startMs + offset(startMs));
  return endMs - startMs < MS_PER_DAY ? dates.short(formatDay(date)) : dates.year(dateFromMs(startMs).year);
}
