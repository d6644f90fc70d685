import type { Layout } from '../../layout/layout.js';
import type { Steps } from '../../model/steps.js';
import type { PlotRoom } from './plot-room.js';
import { doneWithin } from '../turns.js';
import type { Staying, ViewDelegate } from './view-delegate.js';

/** A layout that takes longer gets a frame of its own: with the first look at it, that would be a long task. */
export const LONG_MS = 30;

/** The layout that a view shows, or the one that is being made for it, in turns with the page. */
export class LayoutWork {
  /** Null as long as it is not done. */
  layout: Layout | null = null;
  /** The layout keeps what an earlier one showed. */
  keeps = false;
  readonly #room: PlotRoom;
  readonly #delegate: ViewDelegate;
  #work: { readonly widthPx: number; readonly steps: Steps<Layout> } | null = null;
  #ready: Layout | null = null;
  /** What the next layout keeps of what shows. */
  #staying: Staying | undefined;

  constructor(room: PlotRoom, delegate: ViewDelegate) {
    this.#room = room;
    this.#delegate = delegate;
  }

  /** Width of the plot for which a layout is being made; undefined when there is none in the making. */
  get widthPx(): number | undefined {
    return this.#work?.widthPx;
  }

  /**
   * The layout holds no longer. @param staying what the next one keeps of it @param ready the next one, where it is
   * made already and keeps that
   */
  renew(staying?: Staying, ready: Layout | null = null): void {
    this.layout = null;
    this.#work = null;
    this.#ready = ready;
    this.#staying = staying;
    if (staying === undefined) this.keeps = false;
  }

  /**
   * Goes on with the layout. @param atOnce not in turns with the page. Null while there is nothing to lay out, or more
   * to do
   */
  goOn(atOnce: boolean): Layout | null {
    const layout = this.#ready ?? this.#advance(atOnce);
    if (layout === null) return null;
    this.keeps = this.#ready !== null || this.#staying !== undefined;
    this.#staying = undefined;
    this.#ready = null;
    this.#work = null;
    this.layout = layout;
    return layout;
  }

  #advance(atOnce: boolean): Layout | null {
    this.#work ??= this.#begun();
    if (this.#work === null) return null;
    const { steps } = this.#work;
    return doneWithin(steps, atOnce ? Infinity : LONG_MS) ?? null;
  }

  #begun(): { readonly widthPx: number; readonly steps: Steps<Layout> } | null {
    const room = this.#room;
    // Asked for before anything is written: after that the page would have to be laid out again.
    const { maxHeightPx } = room;
    if (this.#staying === undefined) room.measureGutter();
    const widthPx = room.plotPx;
    const steps = this.#delegate.layout(widthPx, maxHeightPx, this.#staying);
    return steps && { widthPx, steps };
  }
}
