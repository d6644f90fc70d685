import { expect } from 'chai';
import fc from 'fast-check';
import { edges } from '../../src/layout/edges.js';
import { columnTable } from '../../src/model/column-table.js';
import type { EventTable } from '../../src/model/event-table.js';
import { Viewport } from '../../src/scale/viewport.js';

describe('edges', () => {
  const everyRow = (table: EventTable): Uint32Array => Uint32Array.from(table.anchorMs, (_, row) => row);

  it('counts what lies beyond each edge, and leads to the nearest of it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 40 }),
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 1, max: 500 }),
        fc.func(fc.boolean()),
        (times, startMs, span, isSeen) => {
          const table = columnTable({ start: Float64Array.from(times) });
          const viewport = Viewport.of(startMs, startMs + span, 500);
          const anchors = [...table.anchorMs];
          const inView = new Set(
            anchors.flatMap((anchor, row) =>
              (anchor < startMs || anchor > startMs + span) && isSeen(row) ? [row] : [],
            ),
          );
          const before = anchors.filter((anchor, row) => anchor < startMs && !inView.has(row));
          const after = anchors.filter((anchor, row) => anchor > startMs + span && !inView.has(row));
          const found = edges(table, everyRow(table), viewport, inView);
          expect([found.before?.count ?? 0, found.after?.count ?? 0]).to.deep.equal([before.length, after.length]);
          if (found.before) expect(found.before.nearestMs).to.equal(Math.max(...before));
          if (found.after)
            expect([found.after.nearestMs, found.after.farthestMs]).to.deep.equal([
              Math.min(...after),
              Math.max(...after),
            ]);
          const nearest = (rows: readonly number[] | undefined): (number | undefined)[] =>
            (rows ?? []).map((row) => (inView.has(row) ? NaN : anchors[row]));
          expect(nearest(found.before?.nearest)).to.deep.equal(before.reverse().slice(0, 12));
          expect(nearest(found.after?.nearest)).to.deep.equal(after.slice(0, 12));
          for (const edge of [found.before, found.after]) {
            if (!edge) continue;
            expect(edge.nearestMs).to.be.within(edge.window.startMs, edge.window.endMs);
            expect(edge.window.endMs - edge.window.startMs).to.be.closeTo(span, 1e-6);
          }
        },
      ),
    );
  });
});
