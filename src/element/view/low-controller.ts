import type { ReactiveController } from '@lit/reactive-element';
import type { TimelineController } from './timeline-controller.js';

/**
 * Where a page makes the element too low for all of its parts, lanes keep a row: what only leads about gives way first,
 * then what keys can do as well, and the axis last. A part that gives way to nobody, since the height follows the
 * content or the page limits the lanes alone, stays.
 */
export class LowController implements ReactiveController {
  readonly #timeline: TimelineController;
  readonly #observer: ResizeObserver;
  #frame = 0;

  constructor(timeline: TimelineController) {
    const { frame } = timeline;
    this.#timeline = timeline;
    // In the next frame: what is observed has another size at once, which browsers report to the page as an error.
    this.#observer = new ResizeObserver(() => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#arrange());
    });
    for (const part of [frame.section, frame.plot, frame.body]) this.#observer.observe(part);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer.disconnect();
  }

  #arrange(): void {
    const { frame, metrics } = this.#timeline;
    const { view, body, section, overview, footer } = frame;
    const [axis, toolbar] = [view.querySelector('.axis'), section.querySelector('.toolbar')];
    if (!(axis instanceof HTMLElement) || toolbar === null) return;
    const around = [overview, footer, toolbar];
    yieldAll([...around, axis], false);
    const heightPx = view.clientHeight;
    const rowPx = Math.min(body.offsetHeight, metrics.lanePadTopPx + metrics.rowPitchPx);
    const isLow = (): boolean => view.clientHeight < axis.offsetHeight + rowPx;
    if (!isLow()) return;
    yieldAll(around, true);
    const makesRoom = view.clientHeight > heightPx;
    yieldAll(around, false);
    if (makesRoom) for (const part of [...around, axis]) if (isLow()) yieldAll([part], true);
  }
}

function yieldAll(parts: readonly Element[], isYielding: boolean): void {
  for (const part of parts) part.classList.toggle('yielding', isYielding);
}
