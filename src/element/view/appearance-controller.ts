import type { ReactiveController } from '@lit/reactive-element';

/** What changed about how the page looks. */
export type AppearanceChange = 'colours' | 'metrics';

/**
 * Notices whatever changes colours or sizes of text without telling: schemes, forced colours, classes on the page, fonts that arrive, the
 * screen's pixel ratio. Colours are watched by the run of a transition on a hidden element, which is cheaper than asking and misses nothing.
 */
export class AppearanceController implements ReactiveController {
  readonly #changed: (change: AppearanceChange) => void;
  /** Has a transition on `color`. */
  readonly #watch = document.createElement('span');
  readonly #abort = new AbortController();

  /** @param section where it is put */
  constructor(section: HTMLElement, changed: (change: AppearanceChange) => void) {
    this.#changed = changed;
    this.#watch.className = 'quiet probe watch';
    this.#watch.ariaHidden = 'true';
    section.append(this.#watch);
    const { signal } = this.#abort;
    const recolour = (): void => this.#changed('colours');
    this.#watch.addEventListener('transitionrun', recolour, { signal });
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)']) matchMedia(query).addEventListener('change', recolour, { signal });
    document.fonts.addEventListener('loadingdone', () => this.#changed('metrics'), { signal });
    this.#watchRatio();
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#watch.remove();
  }

  #watchRatio(): void {
    const { signal } = this.#abort;
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
      'change',
      () => {
        this.#changed('metrics');
        this.#watchRatio();
      },
      { once: true, signal },
    );
  }
}
