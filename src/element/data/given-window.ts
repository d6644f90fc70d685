import { kindOf } from '../../model/kind-of.js';
import { readTime, type TimeInput } from '../../model/placement.js';
import type { GivenWindow } from '../view/timeline-window.js';
import type { Span } from '../view/view-delegate.js';

/**
 * A window whose ends are told by dates: a day, month or year is shown as a whole, a time of day is a moment. Null where
 * there is none to be shown; then `report` hears why.
 */
export function readWindow({ start, end }: GivenWindow, report: (fault: string) => void): Span | null {
  const edges = [edgesOf(start), edgesOf(end)].flat();
  const span = { startMs: Math.min(...edges), endMs: Math.max(...edges) };
  if (Number.isFinite(span.startMs) && Number.isFinite(span.endMs) && span.startMs !== span.endMs) return span;
  const wrong = [start, end].find((time) => edgesOf(time).some((ms) => !Number.isFinite(ms)));
  report(
    wrong === undefined && span.startMs === span.endMs
      ? `window: it begins and ends at ${kindOf(start)}; the window stays as it is`
      : `window: ${kindOf(wrong)} is no time (milliseconds, a Date, or EDTF such as 2021-06-03); the window stays as it is`,
  );
  return null;
}

/** When a time begins and ends; NaN where it is none. */
function edgesOf(time: TimeInput): readonly number[] {
  if (typeof time === 'number') return [time];
  if (time instanceof Date) return [time.getTime()];
  const interval = typeof time === 'string' ? readTime(time)?.interval : undefined;
  if (interval === undefined) return [NaN];
  return time.includes('T') ? [interval.beginEarliest] : [interval.beginEarliest, interval.endLatest];
}
