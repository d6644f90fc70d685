import type { Dictionary } from './messages.js';

const SHOWN_MS = 1400;

/** Tells whoever turns the wheel which key makes it zoom. */
export class WheelHint {
  readonly #element = document.createElement('div');
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(plot: HTMLElement) {
    this.#element.className = 'hint';
    this.#element.role = 'presentation';
    plot.append(this.#element);
  }

  show(dictionary: Dictionary): void {
    const key = /mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘' : 'Ctrl';
    this.#element.textContent = dictionary.text('wheelHint', { key });
    this.#element.classList.add('shown');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#element.classList.remove('shown'), SHOWN_MS);
  }

  remove(): void {
    clearTimeout(this.#timer);
    this.#element.remove();
  }
}
