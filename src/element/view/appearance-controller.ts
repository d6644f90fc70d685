import type { ReactiveController } from '@lit/reactive-element';
import { themeHolds } from '../../render/theme-holds.js';
import type { Stage } from '../stage.js';
import type { TimelineController } from './timeline-controller.js';

/** What changed about how the page looks. */
type AppearanceChange = 'colours' | 'metrics';

/**
 * Notices whatever changes colours or sizes of text without telling: schemes, forced colours, classes on the page,
 * larger letters, fonts that arrive, the screen's pixel ratio, the height that the lanes may take. Colours, letters and
 * that height are watched by the run of a transition on a hidden element, which is cheaper than asking and misses
 * nothing.
 */
export class AppearanceController implements ReactiveController {
  readonly #timeline: TimelineController;
  readonly #stage: Pick<Stage, 'looksChanged'>;
  /** Has transitions on `color`, on what makes letters and on the most that the lanes may take. */
  readonly #watch = document.createElement('span');
  readonly #abort = new AbortController();

  constructor(timeline: TimelineController, stage: Pick<Stage, 'looksChanged'>) {
    this.#timeline = timeline;
    this.#stage = stage;
    this.#watch.className = 'quiet watch';
    this.#watch.ariaHidden = 'true';
    timeline.frame.section.append(this.#watch);
    const { signal } = this.#abort;
    const recolour = (): void => this.#changed('colours');
    this.#watch.addEventListener(
      'transitionrun',
      ({ propertyName }) => {
        if (propertyName === 'max-height') timeline.view.relayout(false);
        else this.#changed(propertyName === 'color' ? 'colours' : 'metrics');
      },
      { signal },
    );
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'])
      matchMedia(query).addEventListener('change', recolour, { signal });
    document.fonts.addEventListener('loadingdone', () => this.#changed('metrics'), { signal });
    this.#watchRatio();
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#watch.remove();
  }

  /** Another style: nothing is as it was, neither sizes nor where one had best begin. */
  renew(): void {
    const { view } = this.#timeline;
    this.#changed('metrics');
    view.relayout(view.isPristine);
  }

  /**
   * Looks whether the page looks as it did when the first frame was drawn: until now nobody has watched. It makes the
   * browser compute styles.
   */
  check(): void {
    const {
      looks: { fonts, loadedFonts, theme },
      frame,
    } = this.#timeline;
    if (fonts !== null && loadedFonts !== document.fonts.ready) this.#changed('metrics');
    else if (theme !== null && !themeHolds(theme, frame.probe)) this.#changed('colours');
    else this.#stage.looksChanged();
  }

  /** The page looks otherwise. */
  #changed(change: AppearanceChange): void {
    const { looks, instruments, view } = this.#timeline;
    looks.theme = null;
    instruments?.forget();
    if (change === 'metrics') looks.fonts = null;
    this.#stage.looksChanged();
    if (change === 'metrics') view.relayout(false);
    else view.redraw();
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
