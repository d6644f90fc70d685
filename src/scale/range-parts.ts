/** Chinese and Japanese, whose `Intl` falls back to slashes and tells the year twice: "2021/05/19～2021/05/30". */
const LANGUAGE = /^(ja|zh|yue)(?![a-z])/i;
/** What tells a time of day. */
const CLOCK: ReadonlySet<string> = new Set([
  'dayPeriod',
  'hour',
  'minute',
  'second',
  'fractionalSecond',
  'timeZoneName',
]);

/**
 * A range as it is written where the year comes first: the end leaves out what the begin has said, "2021年5月19日～30日",
 * but hours are told whole. So too in any language where clocks have changed between hours of one day: `Intl` names one
 * zone for both, and of half past two before and after makes one moment.
 * Null where `Intl` knows how.
 */
export function rangeParts(
  locale: string,
  format: Intl.DateTimeFormat,
  fromMs: number,
  toMs: number,
): Intl.DateTimeRangeFormatPart[] | null {
  const language = LANGUAGE.exec(locale)?.[1];
  if (language === undefined && format.resolvedOptions().timeZoneName === undefined) return null;
  const [from, to] = [format.formatToParts(fromMs), format.formatToParts(toMs)];
  if (language === undefined && !changesZone(from, to)) return null;
  const differs = from.findIndex((part, i) => part.value !== to[i]?.value);
  if (differs < 0) return from.map((part) => ({ ...part, source: 'shared' }));
  const [zone, zoneAfter] = [from.at(-1), to.at(-1)];
  // The name of a zone at the end stands for both, unless clocks have changed in between; ", UTC" goes with it.
  const tail = zone?.type === 'timeZoneName' && zone.value === zoneAfter?.value ? 2 : 0;
  const begin = wholeFrom(from, differs);
  const named = (
    parts: readonly Intl.DateTimeFormatPart[],
    source: 'startRange' | 'endRange' | 'shared',
  ): Intl.DateTimeRangeFormatPart[] => parts.map((part) => ({ ...part, source }));
  return [
    ...named(from.slice(0, begin), 'shared'),
    ...named(from.slice(begin, from.length - tail), 'startRange'),
    { type: 'literal', value: language === undefined ? ' – ' : language === 'ja' ? '～' : '至', source: 'shared' },
    ...named(to.slice(begin, to.length - tail), 'endRange'),
    ...named(to.slice(to.length - tail), 'shared'),
  ];
}

/** Whether times differ in the name of their zone, and not in their day. */
function changesZone(from: readonly Intl.DateTimeFormatPart[], to: readonly Intl.DateTimeFormatPart[]): boolean {
  const differing = from.filter(({ value }, i) => value !== to[i]?.value).map(({ type }) => type);
  return differing.includes('timeZoneName') && differing.every((type) => CLOCK.has(type));
}

/** Where what differs begins to be told: of times of day with the hour, of years with the era. */
function wholeFrom(parts: readonly Intl.DateTimeFormatPart[], differs: number): number {
  const { type } = parts[differs] ?? {};
  if (type === 'year' || type === 'era') return 0;
  return type !== undefined && CLOCK.has(type) ? parts.findIndex((part) => CLOCK.has(part.type)) : differs;
}
