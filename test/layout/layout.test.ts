import { expect } from 'chai';
import { EventTable } from '../../src/model/event-table.js';
import type { TableRow } from '../../src/model/event-table.js';
import { createLayout } from '../../src/layout/layout.js';
import type { Scene } from '../../src/layout/scene.js';
import { Viewport } from '../../src/scale/viewport.js';

const DAY = 86_400_000;

/** A day, counted from the first of the story. */
function dated(title: string, day: number, category: string, days = 1): TableRow {
  const begin = day * DAY;
  const end = begin + days * DAY;
  return { id: title, title, interval: { beginEarliest: begin, beginLatest: begin, endEarliest: end, endLatest: end }, best: null, lasts: days > 1, approximate: false, expected: false, category };
}

/** Labels as text: one line for each, "lane.row title x..end". */
function labels(scene: Scene): string[] {
  return scene.labels.map(({ id, lane, row, xPx, widthPx }) => `${lane}.${row} ${id} ${Math.round(xPx)}..${Math.round(xPx + widthPx)}`);
}

describe('createLayout', () => {
  const rows = [dated('talks', 0, 'politics', 3), dated('fire', 1, 'accidents'), dated('vote', 1, 'politics'), dated('rain', 9, 'weather')];
  const table = EventTable.fromRows(rows);
  const layout = createLayout({ table, labelWidthPx: () => 100, widthPx: 1000 });

  it('puts every category into a lane as high as what it holds', () => {
    const scene = layout.scene(Viewport.of(0, 10 * DAY, 1000));
    expect(scene.lanes.map(({ title, rows, yPx, heightPx }) => `${title} ${rows} ${yPx}+${heightPx}`)).to.deep.equal(['politics 2 46+94', 'accidents 1 140+54', 'weather 1 194+54']);
    expect(layout.heightPx).to.equal(248);
  });

  it('labels every event that has room, and keeps the first row clear of the name of its lane', () => {
    const scene = layout.scene(Viewport.of(0, 10 * DAY, 1000));
    expect(labels(scene)).to.have.members(['0.0 talks 78..178', '0.1 vote 100..200', '1.0 fire 100..200', '2.0 rain 900..1000']);
  });

  it('leaves room for the last card in the focus window', () => {
    const focus = layout.focusWindow();
    const scene = layout.scene(Viewport.of(focus.startMs, focus.endMs, 1000));
    expect(scene.labels).to.have.length(4);
    for (const { xPx, widthPx } of scene.labels) expect(xPx + widthPx).to.be.at.most(1000);
  });

  it('tells what lies beyond the edges', () => {
    const { edges } = layout.scene(Viewport.of(2 * DAY, 5 * DAY, 1000));
    expect([edges.before?.count, edges.before?.nearestMs, edges.after?.count, edges.after?.nearestMs]).to.deep.equal([3, DAY, 1, 9 * DAY]);
  });

  it('lays out nothing', () => {
    const empty = createLayout({ table: EventTable.fromRows([]), labelWidthPx: () => 100 });
    const scene = empty.scene(Viewport.of(0, 1000, 500));
    expect([scene.labels.length, scene.lanes.length, scene.edges.before, empty.heightPx]).to.deep.equal([0, 0, null, 46]);
  });
});
