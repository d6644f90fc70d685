import type { Frame } from '../view/frame.js';
import type { Dictionary } from '../texts/messages.js';

const SHOWN_MS = 1400;

/** Tells whoever turns the wheel, and means the timeline perhaps, which key makes it zoom. */
export class WheelHint {
  readonly #element = document.createElement('div');
  readonly #abort = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ plot, view }: Frame, dictionary: () => Dictionary) {
    this.#element.className = 'hint';
    this.#element.role = 'presentation';
    plot.append(this.#element);
    // What has moved the timeline was prevented from moving the page.
    view.addEventListener(
      'wheel',
      ({ deltaY, defaultPrevented }) => deltaY !== 0 && !defaultPrevented && this.#show(dictionary()),
      { passive: true, signal: this.#abort.signal },
    );
  }

  #show(dictionary: Dictionary): void {
    const key = /mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘' : 'Ctrl';
    this.#element.textContent = dictionary.text('wheelHint', { key });
    this.#element.classList.add('shown');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#element.classList.remove('shown'), SHOWN_MS);
  }

  remove(): void {
    this.#abort.abort();
    clearTimeout(this.#timer);
    this.#element.remove();
  }
}
