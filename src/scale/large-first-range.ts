/** Chinese and Japanese, whose `Intl` falls back to slashes and tells the year twice: "2021/05/19～2021/05/30". */
const LANGUAGE = /^(ja|zh|yue)(?![a-z])/i;
const CLOCK: ReadonlySet<string> = new Set(['dayPeriod', 'hour', 'minute', 'second', 'fractionalSecond']);

/**
 * A range as it is written where the year comes first: the end leaves out what the begin has said, "2021年5月19日～30日",
 * but hours are told whole.
 * Null in languages whose `Intl` knows how.
 */
export function largeFirstRange(
  locale: string,
  format: Intl.DateTimeFormat,
  fromMs: number,
  toMs: number,
): Intl.DateTimeRangeFormatPart[] | null {
  const language = LANGUAGE.exec(locale)?.[1];
  if (language === undefined) return null;
  const [from, to] = [format.formatToParts(fromMs), format.formatToParts(toMs)];
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
    { type: 'literal', value: language === 'ja' ? '～' : '至', source: 'shared' },
    ...named(to.slice(begin, to.length - tail), 'endRange'),
    ...named(to.slice(to.length - tail), 'shared'),
  ];
}

/** Where what differs begins to be told: of times of day with the hour, of years with the era. */
function wholeFrom(parts: readonly Intl.DateTimeFormatPart[], differs: number): number {
  const { type } = parts[differs] ?? {};
  if (type === 'year' || type === 'era') return 0;
  return type !== undefined && CLOCK.has(type) ? parts.findIndex((part) => CLOCK.has(part.type)) : differs;
}
