import { expect } from 'chai';
import fc from 'fast-check';
import { timeBar } from '../../src/layout/time-bar.js';
import { tableOfRows } from '../../src/model/table-of-rows.js';
import { Viewport } from '../../src/scale/viewport.js';

const WIDTH_PX = 500;
const VIEW = Viewport.of(0, 1000, WIDTH_PX);
/** So far beyond the view nobody sees where a bar is cut. */
const BEYOND_PX = 512;

const time = fc.integer({ min: -3000, max: 4000 });
const inOrder = (count: number): fc.Arbitrary<number[]> =>
  fc.array(time, { minLength: count, maxLength: count }).map((list) => list.toSorted((a, b) => a - b));

describe('timeBar', () => {
  it('has the parts of a time that may be drawn: all that is possible, what is sure, and the best guess', () => {
    fc.assert(
      fc.property(
        inOrder(4),
        inOrder(2),
        inOrder(2),
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        (times, [fromMs = 0, toMs = 0], [bestFrom = 0, bestTo = 0], isMoment, isGuess, lasts) => {
          fc.pre(fromMs < toMs);
          const [a = 0, b = 0, c = 0, d = 0] = times;
          // What may lie anywhere in a stretch has its latest begin after its earliest end.
          const interval = isMoment
            ? { beginEarliest: a, beginLatest: c, endEarliest: b, endLatest: d }
            : { beginEarliest: a, beginLatest: b, endEarliest: c, endLatest: d };
          const best = isGuess
            ? { beginEarliest: bestFrom, beginLatest: bestFrom, endEarliest: bestTo, endLatest: bestTo }
            : null;
          const table = tableOfRows([
            { id: '', title: '', interval, best, lasts, approximate: isGuess, expected: isMoment },
          ]);
          const bar = timeBar(table, 0, { lane: 2, yPx: 70, heightPx: 6, fromMs, toMs }, VIEW);
          /** Where a time is drawn, if no more than the stretch that is free may be. */
          const px = (timeMs: number): number => {
            const drawnMs = timeMs < fromMs ? fromMs : timeMs > toMs ? toMs : timeMs;
            const at = drawnMs / 2;
            return at < -BEYOND_PX ? -BEYOND_PX : at > WIDTH_PX + BEYOND_PX ? WIDTH_PX + BEYOND_PX : at;
          };
          const sureMs = Math.min(interval.endEarliest, toMs) - Math.max(interval.beginLatest, fromMs);
          const isSure = sureMs > 0;
          expect(bar).to.deep.equal({
            index: 0,
            lane: 2,
            yPx: 70,
            heightPx: 6,
            fromPx: px(a),
            toPx: px(d),
            solidFromPx: isSure ? px(interval.beginLatest) : null,
            solidToPx: isSure ? px(interval.endEarliest) : null,
            bestFromPx: isGuess ? px(bestFrom) : null,
            bestToPx: isGuess ? px(bestTo) : null,
            openStart: a < fromMs,
            openEnd: d > toMs,
            kind: lasts ? 'span' : a === d ? 'moment' : 'uncertain',
            approximate: isGuess,
            expected: isMoment,
          });
        },
      ),
    );
  });
});
