import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { type Scheme, schemeAround } from './appearance-controller.js';

/** With `orientation` auto, narrower elements are lists. */
const LIST_BELOW_PX = 600;

/** What the page around the element decides: language, direction, scheme, width, and whether it is being printed. */
export class SurroundingsController implements ReactiveController {
  /** BCP 47 tag of the nearest `lang`; English where there is none. */
  lang = 'en';
  rightToLeft = false;
  scheme: Scheme = null;
  /** Too narrow for a timeline. */
  narrow = false;
  printing = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #updateNow: () => void;
  #abort = new AbortController();
  #measured = false;

  /** @param updateNow renders at once: printing does not wait */
  constructor(host: ReactiveControllerHost & HTMLElement, updateNow: () => void) {
    this.#host = host;
    this.#updateNow = updateNow;
    host.addController(this);
  }

  hostConnected(): void {
    // Where pages are rendered on a server there is nothing to observe.
    if (typeof ResizeObserver === 'undefined') return;
    this.#measured = false;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const print = matchMedia('print');
    const setPrinting = (printing: boolean): void => {
      if (printing === this.printing) return;
      this.printing = printing;
      this.#host.requestUpdate();
      this.#updateNow();
    };
    addEventListener('beforeprint', () => setPrinting(true), { signal });
    addEventListener('afterprint', () => setPrinting(false), { signal });
    print.addEventListener('change', () => setPrinting(print.matches), { signal });
    const size = new ResizeObserver(() => this.measure());
    size.observe(this.#host);
    const page = new MutationObserver(() => this.measure());
    page.observe(document.documentElement, { attributes: true, attributeFilter: ['lang', 'dir'] });
    signal.addEventListener('abort', () => {
      size.disconnect();
      page.disconnect();
    });
  }

  hostDisconnected(): void {
    this.#abort.abort();
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
    const lang = host.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
    this.lang = lang === '' ? 'en' : lang;
    this.rightToLeft = getComputedStyle(host).direction === 'rtl';
    this.scheme = schemeAround(host);
    // Without a width it is hidden, and stays what it was.
    if (host.clientWidth > 0) this.narrow = host.clientWidth < LIST_BELOW_PX;
    if (!isFirst && before !== [this.lang, this.rightToLeft, this.scheme, this.narrow].join()) host.requestUpdate();
  }
}
