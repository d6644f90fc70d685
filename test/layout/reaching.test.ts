import { expect } from 'chai';
import fc from 'fast-check';
import { LabelTiles } from '../../src/layout/label-tiles.js';
import { LaneItems } from '../../src/layout/lane-items.js';
import { reachingItems, rowBoxes } from '../../src/layout/reaching.js';
import { tableOfRows } from '../../src/model/table-of-rows.js';
import type { TableRow } from '../../src/model/event-table.js';
import { Viewport } from '../../src/scale/viewport.js';

const CARD_PX = 90;
const LEAST_PART_PX = 12;

interface Dated {
  readonly at: number;
  readonly kind: 'moment' | 'vague' | 'lasting' | 'guess';
  readonly tookMs: number;
  readonly importance: number;
}
const anyDated: fc.Arbitrary<Dated> = fc.record({
  at: fc.integer({ min: 0, max: 100_000 }),
  kind: fc.constantFrom('moment', 'vague', 'vague', 'lasting', 'guess'),
  tookMs: fc.oneof(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 0, max: 900 })),
  importance: fc.constantFrom(0, 0.5, 1),
});

function itemsOf(list: readonly Dated[]): LaneItems {
  const rows = list.map(({ at, kind, tookMs, importance }, i): TableRow => {
    const end = at + tookMs;
    // A guess stands in the middle of its time: that begins before its anchor.
    const middle = at + Math.floor(tookMs / 2);
    return {
      id: `${i}`,
      title: '',
      interval: {
        beginEarliest: at,
        beginLatest: kind === 'guess' ? end : at,
        endEarliest: kind === 'guess' ? at : kind === 'moment' ? at : end,
        endLatest: kind === 'moment' ? at : end,
      },
      best:
        kind === 'guess'
          ? { beginEarliest: middle, beginLatest: middle, endEarliest: middle, endLatest: middle }
          : null,
      lasts: kind === 'lasting',
      approximate: false,
      expected: false,
      importance,
    };
  });
  const table = tableOfRows(rows);
  return LaneItems.of(
    table,
    Uint32Array.from(table.anchorMs, (_, row) => row),
    () => CARD_PX,
  );
}

/** A stretch of a row in which one item is drawn, as far as it is in view. */
interface Drawn {
  readonly index: number;
  readonly fromMs: number;
  readonly toMs: number;
}

/**
 * Bars of the vague dates of a row, found with all labels of all time at hand: from the room that is theirs they go on
 * to the next card, then back to the card before, and where a row is free between two cards, the last of those before
 * that lasts so long goes on.
 */
function barsByHand(items: LaneItems, tiles: LabelTiles, row: readonly number[], msPerPx: number): Drawn[] {
  const drawn: Drawn[] = [];
  const barEnd: number[] = [];
  const boxEnd: number[] = [];
  const barBegin: number[] = [];
  row.forEach((index, i) => {
    const nextMs = i + 1 < row.length ? tiles.boxFrom(row[i + 1] ?? 0, msPerPx) : Infinity;
    const vague = items.isVague(index);
    const [ownFrom, ownTo] = [tiles.boxFrom(index, msPerPx), tiles.barTo(index, msPerPx)];
    barBegin[i] = vague ? Math.min(ownFrom, Math.max(items.fromMs(index), boxEnd[i - 1] ?? -Infinity)) : ownFrom;
    barEnd[i] = vague ? Math.max(ownTo, Math.min(items.toMs(index), nextMs)) : ownTo;
    boxEnd[i] = Math.max(tiles.boxTo(index, msPerPx), barEnd[i] ?? 0);
    drawn.push({ index, fromMs: barBegin[i] ?? 0, toMs: barEnd[i] ?? 0 });
  });
  row.forEach((_, i) => {
    const freeMs = boxEnd[i] ?? 0;
    const owner = row.slice(0, i).findLast((index) => items.isVague(index) && items.toMs(index) > freeMs);
    if (owner === undefined) return;
    const toMs = Math.min(items.toMs(owner), barBegin[i + 1] ?? Infinity);
    if (toMs - freeMs >= LEAST_PART_PX * msPerPx) drawn.push({ index: owner, fromMs: freeMs, toMs });
  });
  return drawn;
}

describe('vague dates, zoomed into', () => {
  const anyCase = fc.record({
    list: fc.array(anyDated, { minLength: 1, maxLength: 30 }),
    rows: fc.integer({ min: 1, max: 4 }),
    centre: fc.integer({ min: -2000, max: 102_000 }),
    log: fc.double({ min: 6, max: 18, noNaN: true }),
  });
  const viewOf = (centre: number, log: number): Viewport =>
    Viewport.of(centre - 2 ** log / 2, centre + 2 ** log / 2, 800);
  const longestOf = (items: LaneItems): number =>
    Math.max(0, ...[...items.anchorMs.keys()].map((i) => items.toMs(i) - items.fromMs(i)));

  it('reach into a view by their time alone, as a look at every one finds it', () => {
    fc.assert(
      fc.property(anyCase, ({ list, rows, centre, log }) => {
        const items = itemsOf(list);
        const tiles = new LabelTiles(items, { rows, tilePx: Infinity });
        const viewport = viewOf(centre, log);
        const { startMs, endMs, msPerPx } = viewport;
        const expected = [...items.anchorMs.keys()].filter(
          (index) =>
            items.isVague(index) &&
            items.fromMs(index) <= endMs &&
            items.toMs(index) >= startMs &&
            (tiles.boxFrom(index, msPerPx) > endMs || tiles.boxTo(index, msPerPx) < startMs),
        );
        expect(reachingItems(items, tiles, longestOf(items), viewport)).to.deep.equal(expected);
      }),
      { numRuns: 120 },
    );
  });

  it('have bars that fill what the cards of their row leave free of their time, each stretch by the nearest', () => {
    fc.assert(
      fc.property(anyCase, ({ list, rows, centre, log }) => {
        const items = itemsOf(list);
        const tiles = new LabelTiles(items, { rows, tilePx: Infinity });
        const viewport = viewOf(centre, log);
        const { startMs, endMs, msPerPx } = viewport;
        const reaching = reachingItems(items, tiles, longestOf(items), viewport);
        const { boxes, resumed } = rowBoxes(items, tiles, reaching, viewport);
        /** As it is seen; crumbs at the edges do not count. */
        const inView = (drawn: readonly Drawn[], row: number): string[] =>
          drawn
            .map(({ index, fromMs, toMs }) => ({
              index,
              fromPx: Math.max(0, viewport.toPx(fromMs)),
              toPx: Math.min(800, viewport.toPx(toMs)),
            }))
            .filter(({ fromPx, toPx }) => toPx - fromPx > LEAST_PART_PX)
            .map(({ index, fromPx, toPx }) => `${row}: ${index} ${fromPx.toFixed(3)}..${toPx.toFixed(3)}`)
            .sort();
        const labels: { readonly index: number; readonly row: number }[] = [];
        tiles.visit(-Infinity, Infinity, msPerPx, (index, row) => labels.push({ index, row }));
        for (let row = 0; row < rows; row++) {
          const ofRow = labels
            .filter((label) => label.row === row)
            .map(({ index }) => index)
            .sort((a, b) => a - b);
          const found = [
            ...boxes.map((box) => ({ ...box, fromMs: box.barFromMs, toMs: box.barToMs })),
            ...resumed,
          ].filter((drawn) => drawn.row === row);
          expect(inView(found, row)).to.deep.equal(inView(barsByHand(items, tiles, ofRow, msPerPx), row));
          // Where a card may be wide: up to the next event, which may be told of beyond the view.
          for (const { index, freeToMs, boxToMs } of boxes.filter((box) => box.row === row)) {
            const next = ofRow[ofRow.indexOf(index) + 1];
            const nextMs = next === undefined ? Infinity : items.fromMs(next);
            if (Math.min(nextMs, freeToMs) <= endMs) expect(freeToMs).to.equal(nextMs);
            expect(boxToMs).to.be.at.least(tiles.boxTo(index, msPerPx));
          }
        }
        const shown = new Set(boxes.map(({ index }) => index));
        for (const { index } of labels)
          if (tiles.boxFrom(index, msPerPx) <= endMs && tiles.boxTo(index, msPerPx) >= startMs)
            expect(shown.has(index), `label ${index}`).to.equal(true);
        // In order of row and time.
        expect(boxes).to.deep.equal(boxes.toSorted((a, b) => a.row - b.row || a.index - b.index));
      }),
      { numRuns: 120 },
    );
  });

  it('are not looked for further than some screens away among many events', () => {
    const list = Array.from({ length: 30 }, (_, i): Dated => ({
      at: i * 1000,
      kind: 'moment',
      tookMs: 0,
      importance: 0,
    }));
    const items = itemsOf([...list, { at: 0, kind: 'vague', tookMs: 100_000, importance: 1 }]);
    const viewport = Viewport.of(28_500, 28_600, 1000);
    const goesOn = (tiles: LabelTiles): number[] => {
      const reaching = reachingItems(items, tiles, 100_000, viewport);
      expect(reaching).to.deep.equal([1]);
      return rowBoxes(items, tiles, reaching, viewport).resumed.map(({ index }) => index);
    };
    expect(goesOn(new LabelTiles(items, { rows: 1, tilePx: Infinity }))).to.deep.equal([1]);
    expect(goesOn(new LabelTiles(items, { rows: 1 }))).to.deep.equal([]);
  });
});
