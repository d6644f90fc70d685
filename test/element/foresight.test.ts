import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { LateParts } from '../../src/element/equipment/late-parts.js';
import { EventTimeline } from '../../src/element/event-timeline.js';
import '../../src/define.js';
import { Foresight } from '../../src/element/view/foresight.js';
import type { Layout } from '../../src/layout/layout.js';
import { Viewport } from '../../src/scale/viewport.js';
import { crowd } from '../support/story.js';

const FAR = Viewport.of(0, 1024, 1000);

/** A view that is prepared, for one lane. */
interface Prepared {
  readonly viewport: Viewport;
  readonly octave: number;
  readonly lane: number;
}

/** The octave that holds a scale; its coarse end belongs to it. */
function octaveOf({ msPerPx }: Viewport): number {
  return Math.ceil(Math.log2(msPerPx));
}

/**
 * Zooms in by a factor about a place, frame by frame, through some octaves: the view of each frame, and what was
 * prepared after it.
 */
function zoomIn(
  factor: number,
  lanes: number,
  px: number,
): { readonly now: Viewport; readonly prepared: readonly Prepared[] }[] {
  const foresight = new Foresight();
  const frames: { now: Viewport; prepared: Prepared[] }[] = [];
  let prepared: Prepared[] = [];
  const layout: Pick<Layout, 'prepare'> = {
    prepare: (viewport, lane) => lane < lanes && prepared.push({ viewport, octave: octaveOf(viewport), lane }) > 0,
  };
  for (let before = FAR; octaveOf(before) > -5;) {
    const now = before.zoomAt(factor, px);
    prepared = [];
    foresight.drawn(layout, lanes, before, now);
    frames.push({ now, prepared });
    before = now;
  }
  return frames;
}

describe('Foresight', () => {
  it('prepares each lane once before an octave begins, but for a share that is left to its first frame; no frame does more than such a share', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1.02, max: 1.9, noNaN: true }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 1000 }),
        (factor, lanes, px) => {
          const frames = zoomIn(factor, lanes, px);
          for (const octave of [-1, -2, -3]) {
            const above = frames.filter(({ now }) => octaveOf(now) === octave + 1);
            const done = above.flatMap(({ prepared }) => prepared);
            const share = Math.ceil(lanes / (above.length + 1));
            expect(done.map(({ lane }) => lane)).to.deep.equal(Array.from(done, (_, lane) => lane));
            expect(done.every((each) => each.octave === octave)).to.equal(true);
            expect(done.length).to.be.within(above.length === 0 ? 0 : lanes - share, lanes);
            for (const { prepared } of above) expect(prepared.length).to.be.at.most(share);
          }
        },
      ),
    );
  });

  it('prepares the view with which the octave begins, about the place that stands still', () => {
    fc.assert(
      fc.property(fc.double({ min: 1.02, max: 1.9, noNaN: true }), fc.integer({ min: 0, max: 1000 }), (factor, px) => {
        const frames = zoomIn(factor, 1, px);
        for (const { viewport, octave } of frames.flatMap(({ prepared }) => prepared)) {
          const first = frames.find(({ now }) => octaveOf(now) === octave)?.now;
          if (first === undefined) continue;
          const slack = 1e-6 * first.msPerPx;
          expect(viewport.startMs).to.be.at.most(first.startMs + slack);
          expect(viewport.endMs).to.be.at.least(first.endMs - slack);
          expect(viewport.msPerPx).to.be.closeTo(2 ** octave, 1e-6 * 2 ** octave);
        }
      }),
    );
  });

  it('begins again where the view has gone elsewhere, or has another layout, within the octave', () => {
    const begun = FAR.zoomAt(1.1, 500);
    const gone = begun.panByPx(-800);
    for (const [from, isOther] of [
      [begun, true],
      [gone, false],
    ] as const) {
      const foresight = new Foresight();
      const lanes: number[] = [];
      const layout = (): Pick<Layout, 'prepare'> => ({ prepare: (_, lane) => lanes.push(lane) > 0 });
      const first = layout();
      foresight.drawn(first, 4, FAR, begun);
      foresight.drawn(isOther ? layout() : first, 4, from, from.zoomAt(1.1, 500));
      expect(lanes.filter((lane) => lane === 0)).to.have.length(2);
    }
  });

  it('prepares nothing for a zoom outwards, a pan, or a leap', () => {
    for (const [before, now] of [
      [FAR.zoomAt(1.2, 300), FAR],
      [FAR, FAR.panByPx(20)],
      [FAR, FAR.zoomAt(100, 300)],
    ] as const) {
      new Foresight().drawn({ prepare: () => expect.fail('it prepares') }, 4, before, now);
    }
  });

  it('is there from the first zoom on, also where nothing but the core has loaded', async () => {
    const timeline = new EventTimeline();
    Object.assign(timeline, { late: new LateParts(timeline, () => Promise.reject(new Error('404'))) });
    timeline.events = crowd(600);
    (await fixture<HTMLElement>(html`<div style="width:1000px"></div>`)).append(timeline);
    await timeline.ready;
    expect(timeline.late.equipment).to.equal(null);
    const { drawn } = Foresight.prototype;
    let frames = 0;
    Foresight.prototype.drawn = () => frames++;
    try {
      timeline.zoomBy(1.2, undefined, { animate: false });
      timeline.timeline?.view.flush();
    } finally {
      Foresight.prototype.drawn = drawn;
    }
    expect(frames).to.be.greaterThan(0);
  });
});
