/** What a clock in some place is ahead of UTC at a time, ms. */
export type ZoneOffset = (timeMs: number) => number;

/** `Date` and `Intl` serve no times beyond this. */
export const MAX_DATE_MS = 8.64e15;
/** Clocks change at most this often; what was asked within such a stretch has the same answer. */
const STRETCH_MS = 15 * 60_000;
const CACHED_STRETCHES = 2000;

const UTC: ZoneOffset = () => 0;

/**
 * The offsets of an IANA time zone; UTC for the zone "UTC" and for names the platform does not know. Answers are cached
 * by the quarter of an hour.
 */
export function zoneOffset(timeZone: string): ZoneOffset {
  if (timeZone === 'UTC') return UTC;
  const clock = clockOf(timeZone);
  if (!clock) return UTC;
  const cache = new Map<number, number>();
  return (timeMs) => {
    // Beyond what dates can say clocks go as they went there.
    const stretch = Math.floor(Math.max(-MAX_DATE_MS, Math.min(timeMs, MAX_DATE_MS)) / STRETCH_MS);
    let offset = cache.get(stretch);
    if (offset === undefined) {
      if (cache.size >= CACHED_STRETCHES) cache.clear();
      offset = offsetOf(clock, stretch * STRETCH_MS);
      cache.set(stretch, offset);
    }
    return offset;
  };
}

function clockOf(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return null;
  }
}

function offsetOf(clock: Intl.DateTimeFormat, timeMs: number): number {
  const name = clock.formatToParts(timeMs).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const match = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(name);
  if (!match) return 0;
  const [, sign, hours, minutes, seconds = '0'] = match;
  return (sign === '-' ? -1 : 1) * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}
