// Amounts of money: "$3.7 billion", "3-billion-euro", "£25m", "1,5 Mrd. Euro". Two patterns, sign first and word last;
// both without nested quantifiers, so linear.

import type { Amount } from '../../model/event.js';

/** An amount with its place in the text that was searched, UTF-16 units, end exclusive. */
export interface FoundAmount extends Amount {
  readonly start: number;
  readonly end: number;
}

const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₽': 'RUB',
  '₹': 'INR',
};
const WORDS: Readonly<Record<string, string>> = {
  dollar: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  yen: 'JPY',
  rouble: 'RUB',
  ruble: 'RUB',
  yuan: 'CNY',
  franc: 'CHF',
  rupee: 'INR',
  krona: 'SEK',
  zloty: 'PLN',
  peso: 'MXN',
};
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  millionen: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  mrd: 1e9,
  milliarde: 1e9,
  milliarden: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const SCALE = Object.keys(SCALES).join('|');
const SIGN_FIRST = new RegExp(`((?:US|A|C)?\\$|[€£¥₽₹]) ?(\\d[\\d.,]*)(?:[ -]?(${SCALE})\\.?(?![\\p{L}\\d]))?`, 'giu');
const WORD_LAST = new RegExp(
  `(?<![\\p{L}\\d.,$€£¥])(\\d[\\d.,]*)(?:[ -]?(${SCALE})\\.?)?[ -](?:(?:US|Canadian|Australian) )?(${[...Object.keys(WORDS), ...Object.values(WORDS)].join('|')}|cad|aud)e?n?s?(?![\\p{L}\\d])`,
  'giu',
);

/** The amounts of money in a text, in order. */
export function findAmounts(text: string): FoundAmount[] {
  const found: FoundAmount[] = [];
  // Not by matchAll, which compiles the pattern anew. A search that fails begins the next one at the start again.
  let match: RegExpExecArray | null;
  while ((match = SIGN_FIRST.exec(text)) !== null)
    add(found, match, SIGNS[(match[1] ?? '').toUpperCase()], match[2], match[3]);
  while ((match = WORD_LAST.exec(text)) !== null) add(found, match, currencyOf(match[3]), match[1], match[2]);
  return found.sort((a, b) => a.start - b.start);
}

const currencyOf = (word = ''): string => WORDS[word.toLowerCase()] ?? word.toUpperCase();

function add(
  found: FoundAmount[],
  match: RegExpExecArray,
  currency: string | undefined,
  digits = '',
  scale = '',
): void {
  const value = numberOf(digits) * (SCALES[scale.toLowerCase()] ?? 1);
  if (currency === undefined || !Number.isFinite(value)) return;
  const text = match[0].replace(/[.,]+$/, '');
  // Rounded to the digits that were said: 3.7e9, not 3700000000.0000005.
  found.push({
    value: Number(value.toPrecision(12)),
    currency,
    text,
    start: match.index,
    end: match.index + text.length,
  });
}

/** "1,000.5", "1.000,5", "1,5": the last mark is the decimal one unless three digits follow it or it occurs twice. */
function numberOf(digits: string): number {
  const text = digits.replace(/[.,]+$/, '');
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last < 0) return Number(text);
  const mark = text.charAt(last);
  const grouped = text.length - last - 1 === 3 && (mark === ',' || text.indexOf(mark) < last);
  const whole = text.slice(0, grouped ? undefined : last).replaceAll(/[.,]/g, '');
  return Number(grouped ? whole : `${whole}.${text.slice(last + 1)}`);
}
