import type { Layout } from '../../layout/layout.js';
import type { Scene } from '../../layout/scene.js';
import type { Steps } from '../../model/steps.js';
import type { Viewport } from '../../scale/viewport.js';
import { newRows, stayingCards } from './carry-over.js';
import { Found } from '../search/found.js';
import { sharpnessOf } from '../view/overscan.js';
import { foundPainter } from '../search/paint-found.js';
import type { Presentation } from '../view/presentation.js';
import type { MadePicture, TimelineController } from '../view/timeline-controller.js';
import type { NewRows } from '../view/view-delegate.js';

interface Made extends MadePicture {
  /** What showed while it was made. */
  readonly over: Layout;
  /** The time and the scale that it is made for. */
  readonly around: Viewport;
  readonly plotPx: number;
  readonly rows: NewRows;
  readonly scene: Scene;
}

/**
 * The picture of a timeline of which some events have changed, made before it is shown: layout, labels and canvas, for
 * the view and half as much again on each side. Nothing of it shows, and nothing that shows changes, until it is drawn
 * as a whole.
 */
export class NextPicture {
  readonly now: Presentation;
  readonly #timeline: TimelineController | null;
  readonly #before: Presentation;
  #made: Made | null = null;

  /** @param timeline null where none shows */
  constructor(timeline: TimelineController | null, before: Presentation, now: Presentation) {
    this.now = now;
    this.#timeline = timeline;
    this.#before = before;
  }

  /** Whether the view is where it was made for; also where nothing can be made before. */
  get fits(): boolean {
    return this.#made === null || (this.#timeline !== null && holds(this.#made, this.#timeline));
  }

  /** What is made of what is to follow in place of `before`; null when that, or the view, has changed meanwhile. */
  of(timeline: TimelineController, before: Presentation, now: Presentation): MadePicture | null {
    const made = timeline === this.#timeline && before === this.#before && now === this.now ? this.#made : null;
    return made !== null && holds(made, timeline) ? made : null;
  }

  /** Lays out and labels what is to show, for the view as it is now. */
  *make(): Steps<void> {
    this.dispose();
    const [timeline, before, now] = [this.#timeline, this.#before, this.now];
    const view = timeline?.view;
    const over = view?.layout ?? null;
    const viewport = view?.window ?? null;
    const rows = newRows(before, now);
    if (timeline === null || view === undefined || over === null || viewport === null || rows === null) return;
    if (now.selection.hits !== null) yield* Found.search(now);
    const around = view.picture.around(viewport);
    const { plotPx, maxHeightPx } = view.room;
    const staying = stayingCards(over, over.scene(around), { before, now, rows });
    yield;
    const work = staying && timeline.layoutOf(now, plotPx, maxHeightPx, staying);
    if (!work) return;
    const layout = yield* work.steps;
    for (let lane = 0; layout.prepare(around, lane); lane++) yield;
    const scene = layout.scene(around);
    yield;
    this.#made = { over, around, plotPx, rows, scene, layout, cardWidthPx: work.cardWidthPx, strip: null };
  }

  /** Paints what is laid out. */
  paint(): void {
    const [timeline, { cards, dataset, selection }] = [this.#timeline, this.now];
    if (timeline === null || this.#made === null) return;
    const { layout, scene, around, rows } = this.#made;
    const { theme, paintEras, rightToLeft, selectedRow, view } = timeline;
    const { looks, layer } = view.picture;
    const selected = selectedRow === null ? null : rows.rowNow(selectedRow);
    const picture = layer.make(scene, {
      theme,
      paintEras,
      paintFound: foundPainter(this.now, theme),
      rightToLeft,
      selected: selected !== null && selection.exists(selected) ? selected : null,
      colourOf: (row) => cards.colour(dataset.at(row)),
      isDimmed: (row) => !selection.isHit(row),
      isZooming: false,
      pixelRatio: sharpnessOf(scene),
    });
    this.#made = { ...this.#made, strip: picture && { layout, scene, msPerPx: around.msPerPx, looks, picture } };
  }

  /** Nobody wants it any more. */
  dispose(): void {
    this.#made?.strip?.picture.bitmap.close();
    this.#made = null;
  }
}

/**
 * Whether the timeline still shows what it did, within the time and at the scale for which the next picture was made.
 */
function holds({ over, around, plotPx }: Made, { view }: TimelineController): boolean {
  const { layout, window, room } = view;
  return (
    layout === over &&
    window !== null &&
    window.msPerPx === around.msPerPx &&
    around.startMs <= window.startMs &&
    around.endMs >= window.endMs &&
    room.plotPx === plotPx
  );
}
