import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { STORY } from '../support/story.js';
import { all, frame, timelineOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

/**
 * Another screen, or the browser's zoom, without another size of the page. Null: as it was. Chromium only; false
 * elsewhere.
 */
async function screenOf(ratio: number | null): Promise<boolean> {
  const [method, params] =
    ratio === null
      ? ['Emulation.clearDeviceMetricsOverride', {}]
      : ['Emulation.setDeviceMetricsOverride', { width: 0, height: 0, deviceScaleFactor: ratio, mobile: false }];
  const { supported } = await executeServerCommand<{ supported: boolean }, object>('devtools', { method, params });
  // A browser without a window looks at what a page asks of its screen only when a picture is taken.
  await executeServerCommand('devtools', {
    method: 'Page.captureScreenshot',
    params: { clip: { x: 0, y: 0, width: 1, height: 1, scale: 1 } },
  });
  return supported;
}

/** Pixels per px of the picture and of the overview. */
function ratios(timeline: EventTimeline): number[] {
  return all(timeline, 'canvas:not([hidden])')
    .filter((canvas) => canvas instanceof HTMLCanvasElement)
    .map((canvas) => canvas.width / canvas.offsetWidth);
}

async function becomes(timeline: EventTimeline, ratio: number): Promise<void> {
  await waitUntil(
    () => ratios(timeline).length >= 2 && ratios(timeline).every((now) => Math.abs(now - ratio) < 0.01),
    `${String(ratios(timeline))}, not ${ratio} pixels for each px`,
  );
}

describe('another pixel ratio', () => {
  it('paints picture and overview anew, where the ratio is no round number, too', async () => {
    try {
      for (const [before, after] of [
        [1, 2],
        [4 / 3, 1],
        [1.1, 5 / 3],
        [2 / 3, 3],
      ] as const) {
        if (!(await screenOf(before))) return;
        const timeline = await timelineOf(STORY);
        await becomes(timeline, before);
        await screenOf(after);
        await becomes(timeline, after);
      }
    } finally {
      await screenOf(null);
    }
  });

  it('is heard of by a question that says yes for the ratio that the page has, and asked again after each change', async () => {
    const { matchMedia } = globalThis;
    const own = Object.getOwnPropertyDescriptor(globalThis, 'devicePixelRatio');
    const asked: { readonly matches: boolean; readonly target: EventTarget }[] = [];
    globalThis.matchMedia = (query) => {
      const list = matchMedia.call(globalThis, query);
      if (query.includes('resolution')) asked.push({ matches: list.matches, target: list });
      return list;
    };
    try {
      const timeline = await timelineOf(STORY);
      expect(asked.map(({ matches }) => matches)).to.deep.equal([true]);
      for (const ratio of [3, 1.5]) {
        Object.defineProperty(globalThis, 'devicePixelRatio', { value: ratio, configurable: true });
        asked.at(-1)?.target.dispatchEvent(new Event('change'));
        await becomes(timeline, ratio);
      }
      expect(asked).to.have.length(3);
    } finally {
      globalThis.matchMedia = matchMedia;
      if (own !== undefined) Object.defineProperty(globalThis, 'devicePixelRatio', own);
      await frame();
    }
  });
});
