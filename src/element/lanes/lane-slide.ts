import type { LaneScene } from '../../layout/scene.js';
import { prefersStill } from '../view/prefers-still.js';

const SLIDE: KeyframeAnimationOptions = { duration: 200, easing: 'ease-out' };

/**
 * Lets lanes slide to their new places when one is collapsed or opened, or comes or goes with its events, so that the
 * eye can follow; not when less motion is asked for.
 */
export class LaneSlide {
  readonly #list: HTMLElement;
  readonly #body: HTMLElement;
  readonly #under: HTMLElement;
  #places = new Map<string, number>();
  #heightPx = 0;
  /** The next change of places is to be followed. */
  #isDue = false;
  /** The lane that was pressed: what it holds comes by a fade. */
  #pressed: string | null = null;

  /** @param under what lies under the cards: it is drawn as a whole and cannot slide in parts */
  constructor(list: HTMLElement, body: HTMLElement, under: HTMLElement) {
    this.#list = list;
    this.#body = body;
    this.#under = under;
  }

  /** The next change of places is due to this lane; null: to events that came and went. */
  begin(key: string | null): void {
    this.#isDue = !prefersStill();
    this.#pressed = key;
  }

  /** Lanes have new places. */
  moved(lanes: readonly LaneScene[], heightPx: number): void {
    const [isDue, pressed, before, beforePx] = [this.#isDue, this.#pressed, this.#places, this.#heightPx];
    this.#isDue = false;
    this.#places = new Map(lanes.map(({ key, yPx }) => [key, yPx]));
    this.#heightPx = heightPx;
    const hasMoved = heightPx !== beforePx || lanes.some(({ key, yPx }) => before.get(key) !== yPx);
    if (!isDue || !hasMoved || before.size === 0) return;
    this.#body.animate({ blockSize: [`${beforePx}px`, `${heightPx}px`] }, SLIDE);
    this.#under.animate({ opacity: [0, 1] }, SLIDE);
    lanes.forEach(({ key, yPx }, i) => {
      const item = this.#list.children[i];
      const shiftPx = (before.get(key) ?? yPx) - yPx;
      if (shiftPx !== 0) item?.animate({ transform: [`translateY(${shiftPx}px)`, 'none'] }, SLIDE);
      if (key === pressed) item?.querySelector('.clip')?.animate({ opacity: [0, 1] }, SLIDE);
    });
  }
}
