import type { ReactiveController } from '@lit/reactive-element';
import { type Theme, readTheme } from '../render/theme.js';

/** What changed about how the page looks. */
export type AppearanceChange = 'colours' | 'metrics';

/** Luminance of what counts as a dark background. */
const DARK_BELOW = 0.4;

/** Which of the two schemes suits the place where the element stands. */
export type Scheme = 'light' | 'dark' | null;

/**
 * Notices whatever changes colours or sizes of text without telling: schemes, forced colours, classes on the page, fonts that arrive, the
 * screen's pixel ratio. Colours are watched by the run of a transition on a hidden element, which is cheaper than asking and misses nothing.
 */
export class AppearanceController implements ReactiveController {
  readonly #changed: (change: AppearanceChange) => void;
  readonly #probe: HTMLElement;
  readonly #watch: HTMLElement;
  #theme: Theme | null = null;
  #abort = new AbortController();
  #ratio: MediaQueryList | null = null;

  /** @param probe takes colours; @param watch has a transition on `color` */
  constructor(probe: HTMLElement, watch: HTMLElement, changed: (change: AppearanceChange) => void) {
    this.#probe = probe;
    this.#watch = watch;
    this.#changed = changed;
  }

  get theme(): Theme {
    this.#theme ??= readTheme(this.#probe);
    return this.#theme;
  }

  hostConnected(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const recolour = (): void => {
      this.#theme = null;
      this.#changed('colours');
    };
    this.#watch.addEventListener('transitionrun', recolour, { signal });
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)']) matchMedia(query).addEventListener('change', recolour, { signal });
    const remeasure = (): void => this.#changed('metrics');
    document.fonts.addEventListener('loadingdone', remeasure, { signal });
    this.#watchRatio(signal);
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#ratio = null;
  }

  #watchRatio(signal: AbortSignal): void {
    this.#ratio = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    this.#ratio.addEventListener(
      'change',
      () => {
        this.#changed('metrics');
        this.#watchRatio(signal);
      },
      { once: true, signal },
    );
  }
}

/**
 * Light or dark, when the page does not say by `color-scheme`: dark on what is painted dark, and where nothing is painted when the person asks
 * for dark. Null: the page says it, CSS does the rest.
 */
export function schemeAround(host: Element): Scheme {
  if (getComputedStyle(host).colorScheme !== 'normal') return null;
  for (let element: Element | null = host.parentElement; element !== null; element = element.parentElement) {
    const luminance = paintedLuminance(getComputedStyle(element).backgroundColor);
    if (luminance !== null) return luminance < DARK_BELOW ? 'dark' : 'light';
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Rough luminance 0..1 of an `rgb()` colour; null when it is transparent or in another notation. */
function paintedLuminance(colour: string): number | null {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (/^rgba?\(([^)]*)\)$/.exec(colour)?.[1] ?? '0,0,0,0').split(/[\s,/]+/).map(Number);
  return alpha < 0.5 ? null : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
