import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { type Scheme, schemeAround } from './scheme.js';

/** With `orientation` auto, narrower elements are lists. */
const LIST_BELOW_PX = 600;

/** What the page around the element decides: language, direction, scheme and width. */
export class SurroundingsController implements ReactiveController {
  /** BCP 47 tag of the nearest `lang`; English where there is none. */
  lang = 'en';
  rightToLeft = false;
  scheme: Scheme = null;
  /** Too narrow for a timeline. */
  narrow = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observers: readonly { disconnect(): void }[] = [];
  #measured = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Where pages are rendered on a server there is nothing to observe.
    if (typeof ResizeObserver === 'undefined') return;
    this.#measured = false;
    // In the next frame: what turns into a list or back has another size at once, which browsers report to the page as
    // an error.
    const size = new ResizeObserver(() => requestAnimationFrame(() => this.measure()));
    size.observe(this.#host);
    const page = new MutationObserver(() => this.measure());
    page.observe(document.documentElement, { attributeFilter: ['lang', 'dir'] });
    this.#observers = [size, page];
  }

  hostDisconnected(): void {
    for (const observer of this.#observers) observer.disconnect();
  }

  hostUpdate(): void {
    if (!this.#measured) this.measure();
  }

  /** Looks around again, and asks for an update when something has changed. */
  measure(): void {
    const host = this.#host;
    if (!host.isConnected || typeof getComputedStyle === 'undefined') return;
    const isFirst = !this.#measured;
    this.#measured = true;
    const before = [this.lang, this.rightToLeft, this.scheme, this.narrow].join();
    this.lang = (host.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang) || 'en';
    this.rightToLeft = getComputedStyle(host).direction === 'rtl';
    this.scheme = schemeAround(host);
    // Without a width it is hidden, and stays what it was.
    if (host.clientWidth > 0) this.narrow = host.clientWidth < LIST_BELOW_PX;
    if (!isFirst && before !== [this.lang, this.rightToLeft, this.scheme, this.narrow].join()) host.requestUpdate();
  }
}
