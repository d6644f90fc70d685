import { aTimeout, expect } from '@open-wc/testing';
import { Foresight, nextOctave } from '../../src/element/view/foresight.js';
import type { Layout } from '../../src/layout/layout.js';
import { Viewport } from '../../src/scale/viewport.js';

/** A layout of four lanes that only notes what is prepared. */
function noting(prepared: [Viewport, number][]): Pick<Layout, 'prepare'> {
  return { prepare: (viewport, lane) => lane < 4 && prepared.push([viewport, lane]) > 0 };
}

describe('Foresight', () => {
  it('sees where the zoom enters the next octave, about the place that stands still', () => {
    const before = Viewport.of(0, 1000, 1000);
    const next = nextOctave(before, before.zoomAt(1.2, 300));
    expect(next.msPerPx).to.equal(0.5);
    expect(next.toPx(300)).to.be.closeTo(300, 1e-6);
  });

  it('prepares each lane while nothing else is to be done, and only for a zoom inwards', async () => {
    const prepared: [Viewport, number][] = [];
    const layout = noting(prepared);
    const foresight = new Foresight();
    const far = Viewport.of(0, 1000, 1000);
    const near = far.zoomAt(1.2, 300);
    foresight.drawn(layout, near);
    foresight.drawn(layout, far);
    await aTimeout(100);
    expect(prepared).to.deep.equal([]);
    foresight.drawn(layout, near);
    for (let i = 0; i < 40 && prepared.length < 4; i++) await aTimeout(50);
    expect(prepared.map(([, lane]) => lane)).to.deep.equal([0, 1, 2, 3]);
  });

  it('asks no lane again while the zoom goes on to the same view, and all of them for another', async () => {
    const prepared: [Viewport, number][] = [];
    const layout = noting(prepared);
    const foresight = new Foresight();
    const far = Viewport.of(0, 1000, 1000);
    const lanesUntil = async (count: number): Promise<number[]> => {
      for (let i = 0; i < 40 && prepared.length < count; i++) await aTimeout(50);
      await aTimeout(100);
      return prepared.map(([, lane]) => lane);
    };
    for (const viewport of [far, far.zoomAt(1.2, 300), far.zoomAt(1.4, 300)]) {
      foresight.drawn(layout, viewport);
      await aTimeout(100);
    }
    expect(await lanesUntil(4)).to.deep.equal([0, 1, 2, 3]);
    foresight.drawn(layout, far.zoomAt(1.6, 700));
    expect(await lanesUntil(8)).to.deep.equal([0, 1, 2, 3, 0, 1, 2, 3]);
  });

  it('ends when it is stopped', async () => {
    const prepared: [Viewport, number][] = [];
    const foresight = new Foresight();
    foresight.drawn(noting(prepared), Viewport.of(0, 1000, 1000));
    foresight.drawn(noting(prepared), Viewport.of(0, 900, 1000));
    foresight.stop();
    await aTimeout(100);
    expect(prepared).to.deep.equal([]);
  });
});
