import { expect } from 'chai';
import { type FloatingEvent, floatingLabels } from '../../src/layout/floating-labels.js';
import { DEFAULT_METRICS } from '../../src/layout/metrics.js';
import type { LabelBox, Scene } from '../../src/layout/scene.js';

/** A view of 1000 px and 1000 ms, with one lane of two rows. */
function sceneOf(...labels: readonly LabelBox[]): Scene {
  return {
    widthPx: 1000,
    heightPx: 200,
    startMs: 0,
    endMs: 1000,
    axis: { context: [], ticks: [], shades: [] },
    lanes: [{ key: 'a', yPx: 50, heightPx: 100, rows: 2, collapsed: false, count: 9 }],
    labels,
    bars: [],
    marks: [],
    ribbons: [],
    eras: [],
    stacks: [],
    reaching: [],
  };
}

function boxAt(index: number, row: number, xPx: number): LabelBox {
  return {
    index,
    id: `e${index}`,
    lane: 0,
    row,
    xPx,
    yPx: 55 + 40 * row,
    widthPx: 200,
    heightPx: 28,
    opacity: 1,
    inside: false,
  };
}

function eventAt(anchorMs: number, isHeld = false): FloatingEvent {
  return { index: 7, id: 'e7', laneKey: 'a', anchorMs, endMs: anchorMs, widthPx: 200, isHeld };
}

function placeOf(
  scene: Scene,
  event: FloatingEvent,
  keptRow?: number,
): { xPx: number; row: number; yPx: number } | null {
  const [label] = floatingLabels(scene, [event], DEFAULT_METRICS, () => keptRow);
  return label === undefined ? null : { xPx: label.xPx, row: label.row, yPx: label.yPx };
}

describe('floating labels', () => {
  it('take the first row that is free there, else the first', () => {
    expect(placeOf(sceneOf(), eventAt(500))).to.deep.equal({ xPx: 500, row: 0, yPx: 55 });
    expect(placeOf(sceneOf(boxAt(1, 0, 400)), eventAt(500))).to.deep.equal({ xPx: 500, row: 1, yPx: 95 });
    expect(placeOf(sceneOf(boxAt(1, 0, 400), boxAt(2, 1, 600)), eventAt(500))).to.deep.equal({
      xPx: 500,
      row: 0,
      yPx: 55,
    });
  });

  it('share a row with what only touches them', () => {
    expect([
      placeOf(sceneOf(boxAt(1, 0, 300)), eventAt(500))?.row,
      placeOf(sceneOf(boxAt(1, 0, 700)), eventAt(500))?.row,
    ]).to.deep.equal([0, 0]);
    expect([
      placeOf(sceneOf(boxAt(1, 0, 301)), eventAt(500))?.row,
      placeOf(sceneOf(boxAt(1, 0, 699)), eventAt(500))?.row,
    ]).to.deep.equal([1, 1]);
  });

  it('keep their row', () => {
    expect(placeOf(sceneOf(), eventAt(500), 1)?.row).to.equal(1);
    expect(placeOf(sceneOf(), eventAt(500), 5)?.row, 'one that is no longer there').to.equal(0);
  });

  it('stay inside the view', () => {
    expect(placeOf(sceneOf(), eventAt(950))?.xPx).to.equal(800);
    expect(floatingLabels({ ...sceneOf(), widthPx: 150 }, [eventAt(500)], DEFAULT_METRICS)[0]).to.include({
      xPx: 0,
      widthPx: 150,
    });
  });

  it('are not needed where the event has its label, unless it is held and sticks out', () => {
    expect(placeOf(sceneOf(boxAt(7, 1, 900)), eventAt(900))).to.equal(null);
    expect(placeOf(sceneOf(boxAt(7, 1, 300)), eventAt(300, true))).to.equal(null);
    expect(placeOf(sceneOf(boxAt(7, 1, 900)), eventAt(900, true))).to.deep.equal({ xPx: 800, row: 1, yPx: 95 });
  });

  it('show the whole card of one that is held, where an edge or the end of its time cuts it', () => {
    const cut = (xPx: number, widthPx: number): LabelBox => ({ ...boxAt(7, 0, xPx), widthPx });
    const [atStart] = floatingLabels(sceneOf(cut(0, 60)), [eventAt(-500, true)], DEFAULT_METRICS);
    expect([atStart?.xPx, atStart?.widthPx]).to.deep.equal([0, 200]);
    const [atEnd] = floatingLabels(sceneOf(cut(930, 68)), [eventAt(930, true)], DEFAULT_METRICS);
    expect([atEnd?.xPx, atEnd?.widthPx]).to.deep.equal([800, 200]);
    expect(floatingLabels(sceneOf(cut(930, 68)), [eventAt(930)], DEFAULT_METRICS)).to.deep.equal([]);
  });

  it('leave the view with their event, unless it is held', () => {
    expect(placeOf(sceneOf(), eventAt(-5))).to.equal(null);
    expect(placeOf(sceneOf(), eventAt(1005))).to.equal(null);
    expect(placeOf(sceneOf(), eventAt(0))?.xPx, 'one at the very begin').to.equal(0);
    expect(placeOf(sceneOf(), eventAt(1000))?.xPx, 'one at the very end').to.equal(800);
    expect(placeOf(sceneOf(), { ...eventAt(-5), endMs: 20 })?.xPx, 'one that still lasts').to.equal(0);
    expect(placeOf(sceneOf(), eventAt(-5, true))?.xPx).to.equal(0);
    expect(placeOf(sceneOf(), eventAt(5000, true))?.xPx).to.equal(800);
  });

  it('have no place without their lane', () => {
    expect(placeOf(sceneOf(), { ...eventAt(500), laneKey: 'b' })).to.equal(null);
  });
});
