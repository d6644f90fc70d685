import type { ReactiveController } from '@lit/reactive-element';
import { type Layout, layoutSteps } from '../../layout/layout.js';
import { DEFAULT_METRICS, type LayoutMetrics, metricsFor } from '../../layout/metrics.js';
import type { Foreground } from '../../layout/scene.js';
import type { Steps } from '../../model/steps.js';
import type { CardContent } from '../../render/card.js';
import type { PaintOptions } from '../../render/paint-scene.js';
import { readTheme, type Theme } from '../../render/theme.js';
import { wholePx } from './cards.js';
import { Fonts } from './fonts.js';
import type { Frame } from './frame.js';
import type { Instruments } from '../equipment/instruments.js';
import { laneOptions } from '../lanes/lane-state.js';
import type { MadeStrip } from './overscan.js';
import { PointerController } from '../input/pointer-controller.js';
import type { Presentation } from './presentation.js';
import type { TimelineParts } from './timeline-parts.js';
import { ViewController } from './view-controller.js';
import type { Span, Staying, ViewDelegate } from './view-delegate.js';

/** Lane names stand beside the lanes when there is room for a column, else over them. */
const GUTTER_FROM_PX = 680;
const GUTTER_MIN_PX = 84;
const GUTTER_MAX_PX = 196;
/** Larger letters need more: so many px for each px of a line. */
const GUTTER_MORE = 8;
/** Beside the longest name and the number of events: air. */
const GUTTER_PAD_PX = 36;
/** A number of events is told in so many figures at most: "1.2K". */
const MOST_FIGURES = 4;
/** A border that a finger can drag has a place beside the names. */
const GUTTER_TOUCH_PX = 36;
const NAME_LINE_PX = 28;
/** What a finger can hit: names of lanes where there is no mouse. */
const TOUCH_PX = 44;
const PAD_TOP_PX = 8;
/** All heights hold a line of this height; those of larger letters are as much more. */
const LINE_PX = 24;
/**
 * Heights of lines of cards and of names of lanes, in sizes of letters, as the style sheets have them; what one of the
 * names takes at least.
 */
const [LINE_HEIGHT, NAME_LINE_HEIGHT, NAME_LINE_MIN_PX] = [1.45, 1.17, 16];

/** As much of the next picture as is made before it is shown. */
export interface MadePicture {
  readonly layout: Layout;
  /** Widths of cards by row, as the layout has them. */
  readonly cardWidthPx: (row: number) => number;
  readonly strip: MadeStrip | null;
}

/** Colours and fonts as the page had them when they were asked for; null: to be asked for anew. */
export interface Looks {
  theme: Theme | null;
  fonts: Fonts | null;
  /** Stands for the fonts that the page had then; null when some were on their way. */
  loadedFonts: Promise<FontFaceSet> | null;
}

/**
 * Holds the parts of the timeline together: the view with its gestures, how it looks, what it shows, and, once they
 * have come, the instruments around it.
 */
export class TimelineController implements ReactiveController, ViewDelegate {
  readonly view: ViewController;
  readonly frame: Frame;
  readonly looks: Looks = { theme: null, fonts: null, loadedFonts: null };
  /** The row that has, or last had, focus. */
  currentRow: number | null = null;
  /** The row of the selected event, if it exists. */
  selectedRow: number | null = null;
  /** Widths of cards by row, as the layout has them. */
  cardWidthPx: (row: number) => number = () => 0;
  readonly #host: TimelineParts;
  readonly #pointer: PointerController;
  readonly #abort = new AbortController();
  #instruments: Instruments | null = null;
  readonly #coarse = matchMedia('(pointer: coarse)');
  /** The selected event is to be brought into view as soon as there is one. */
  #revealNext = false;
  /** What was last drawn. */
  #drawn: readonly [Foreground, Layout] | null = null;

  constructor(host: TimelineParts) {
    const { frame } = host.stage;
    this.#host = host;
    this.frame = frame;
    this.view = new ViewController(frame, this);
    this.#pointer = new PointerController(this.view);
    this.#listen(frame.lanes);
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.view.hostDisconnected();
    this.#pointer.hostDisconnected();
    this.#instruments?.hostDisconnected();
  }

  /** What stands around the view; null until it has loaded. */
  get instruments(): Instruments | null {
    return this.#instruments;
  }
  set instruments(instruments: Instruments | null) {
    this.#instruments = instruments;
    if (this.#drawn !== null) this.drawn(...this.#drawn);
  }

  /** Data or texts have changed. @param refocus choose the first window again */
  relayout(refocus: boolean): void {
    const held = this.view.labels.focused();
    this.currentRow = null;
    this.#drawn = null;
    this.#instruments?.forget();
    this.selectionChanged(false);
    this.#revealNext = refocus && this.selectedRow !== null;
    this.view.relayout(refocus);
    if (held !== null) this.#instruments?.commands.refocus(held.id, held.index);
  }

  /** The selected event has changed. @param reveal bring it into view */
  selectionChanged(reveal: boolean): void {
    const { presentation, selected } = this.#host;
    const row = presentation.dataset.rowOf(selected);
    this.selectedRow = row >= 0 && presentation.selection.exists(row) ? row : null;
    if (this.selectedRow !== null) this.currentRow = this.selectedRow;
    if (reveal && this.selectedRow !== null) this.#reveal(this.selectedRow, true);
    else this.view.redraw();
    if (reveal) this.#instruments?.saySelected();
  }

  /** The fonts as they are now. */
  get fonts(): Fonts {
    const { looks } = this;
    if (looks.fonts === null) {
      looks.fonts = new Fonts(this.frame.section);
      // The browser lays out what is not before it answers: here all is.
      looks.loadedFonts = document.fonts.status === 'loading' ? null : document.fonts.ready;
    }
    return looks.fonts;
  }

  // What the view asks.

  get theme(): Theme {
    return (this.looks.theme ??= readTheme(this.frame.probe));
  }
  get rightToLeft(): boolean {
    return this.#host.rightToLeft;
  }

  layout(widthPx: number, maxHeightPx: number, staying?: Staying): Steps<Layout> | null {
    const work = this.layoutOf(this.#host.presentation, widthPx, maxHeightPx, staying);
    if (work === null) return null;
    this.cardWidthPx = work.cardWidthPx;
    return work.steps;
  }

  /** A layout of this presentation, whatever shows now; null when there is nothing to lay out. */
  layoutOf(
    presentation: Presentation,
    widthPx: number,
    maxHeightPx: number,
    staying?: Staying,
  ): { readonly steps: Steps<Layout>; readonly cardWidthPx: (row: number) => number } | null {
    const { dataset, selection, lanes, cards, dictionary } = presentation;
    if (dataset.table.size === 0) return null;
    const { title, date, bold } = this.fonts;
    const widthNow = cards.widths({ title, date }, widthPx);
    const kept = staying?.(this.cardWidthPx, widthNow);
    const cardWidthPx = kept?.widthPx ?? widthNow;
    const steps = layoutSteps({
      table: dataset.table,
      lanes: lanes.keys.map((key) => ({
        key,
        layEras: key === lanes.eraKey ? this.#host.late.eras?.layEras : undefined,
      })),
      laneOf: lanes.laneOf,
      filter: selection.mask,
      all: dataset.all,
      ...laneOptions(this.#host.laneState, lanes.keys),
      labelWidthPx: cardWidthPx,
      previous: kept?.previous,
      widthPx,
      maxHeightPx,
      metrics: this.metrics,
      axis: {
        locale: dictionary.lang,
        timeZone: presentation.timeZone,
        tickWidthPx: (text) => date.of(text),
        contextWidthPx: (text) => bold.of(text),
      },
    });
    return { steps, cardWidthPx };
  }

  firstWindow(): Span | null {
    return this.#host.stage.firstWindow;
  }

  gutterPx(viewPx: number): number {
    const { presentation } = this.#host;
    if (viewPx < GUTTER_FROM_PX || !presentation.namesLanes) return 0;
    const { all } = presentation.dataset;
    const titles = [...presentation.lanes.keys, ...(all === null ? [] : [all.key])].map((key) =>
      presentation.laneTitle(key),
    );
    const { bold } = this.fonts;
    const widest =
      Math.max(...titles.map((title) => bold.of(title))) +
      bold.of('0'.repeat(Math.min(MOST_FIGURES, String(presentation.dataset.table.size).length)));
    return (
      Math.round(
        Math.min(GUTTER_MAX_PX + GUTTER_MORE * this.#morePx, Math.max(GUTTER_MIN_PX, widest + GUTTER_PAD_PX)),
      ) + (this.#coarse.matches ? GUTTER_TOUCH_PX : 0)
    );
  }

  get paintFound(): PaintOptions['paintFound'] {
    return this.#instruments?.paintFound;
  }

  get paintEras(): PaintOptions['paintEras'] {
    return this.#host.late.eras?.paintEras;
  }

  laneTitle(key: string): string {
    return this.#host.presentation.laneTitle(key);
  }

  anchorMs(row: number): number {
    return this.#host.presentation.dataset.table.anchorMs[row] ?? 0;
  }

  get metrics(): LayoutMetrics {
    // Without a column for them, names have a line of their own above the cards.
    const { matches: isCoarse } = this.#coarse;
    const morePx = this.#morePx;
    const nameLinePx = (isCoarse ? TOUCH_PX : NAME_LINE_PX) + morePx;
    const lanePadTopPx =
      this.view.gutterPx > 0
        ? DEFAULT_METRICS.lanePadTopPx
        : this.#host.presentation.namesLanes
          ? nameLinePx
          : PAD_TOP_PX;
    return {
      ...metricsFor(morePx),
      axisHeightPx: 0,
      lanePadTopPx,
      ...(isCoarse && { collapsedHeightPx: TOUCH_PX + morePx }),
    };
  }

  get nameLinePx(): number {
    return Math.max(NAME_LINE_MIN_PX, this.fonts.px * NAME_LINE_HEIGHT);
  }

  /** What a line of the page's letters takes beyond that of the usual ones. */
  get #morePx(): number {
    return Math.max(0, Math.ceil(this.fonts.px * LINE_HEIGHT) - LINE_PX);
  }

  content(row: number): CardContent {
    const { presentation } = this.#host;
    return presentation.cards.content(row, presentation.laneOf(row));
  }

  wholePx(content: CardContent): number {
    return this.fonts.areWider ? Infinity : wholePx(content, this.fonts);
  }

  colourOf(row: number): string {
    const { presentation } = this.#host;
    return presentation.cards.colour(presentation.dataset.at(row));
  }

  isDimmed(row: number): boolean {
    return !this.#host.presentation.selection.isHit(row);
  }

  drawn(scene: Foreground, layout: Layout): void {
    this.#drawn = [scene, layout];
    this.#instruments?.drawn(scene, layout);
    if (this.#revealNext && this.selectedRow !== null) this.#reveal(this.selectedRow, false);
  }

  windowChanged(window: Span): void {
    this.#host.windowChanged(window);
    this.#instruments?.sayWindow(window);
  }

  /** Brings an event into view, as soon as there is what can. */
  #reveal(row: number, animate: boolean): void {
    this.#revealNext = this.#instruments === null;
    this.#instruments?.floating.reveal(row, animate);
  }

  #listen(lanes: HTMLElement): void {
    const { signal } = this.#abort;
    lanes.addEventListener(
      'click',
      (event) => {
        const row = this.view.labels.indexOf(event.target);
        if (row === null) return;
        const id = this.#host.presentation.dataset.table.id(row);
        // A key on what is open already leads into it.
        if (id === this.#host.selected && event.detail === 0)
          this.frame.detail.querySelector<HTMLElement>('h3')?.focus();
        else this.#host.select(id);
      },
      { signal },
    );
    lanes.addEventListener(
      'focusin',
      ({ target }) => {
        const row = this.view.labels.indexOf(target);
        if (row === null || row === this.currentRow) return;
        this.currentRow = row;
        this.view.redraw();
      },
      { signal },
    );
    // A card that floats because it has focus goes when focus goes.
    lanes.addEventListener('focusout', () => this.view.redraw(), { signal });
  }
}
