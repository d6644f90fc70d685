import type { FocusKeeper } from './focus-keeper.js';
import type { KeyboardTarget } from './keyboard-controller.js';
import type { LaneHost } from '../lanes/lane-headers.js';
import type { TimelineController } from '../view/timeline-controller.js';
import type { Shown } from '../view/timeline-parts.js';
import { MARGIN_PX } from '../view/whole-window.js';
import type { ViewController } from '../view/view-controller.js';

/** One step of the zoom keys and buttons; share of the window that a screen's pan moves. */
const ZOOM_STEP = 1.8;
const PAN_STEP = 0.85;

/** What keys and buttons act on besides the view. */
export interface CommandHost extends Shown {
  /** Keeps focus where what has it goes. */
  readonly focus: FocusKeeper;
  readonly root: ShadowRoot;
  /** What is told of, and keeps, what is done to lanes. */
  readonly laneHost: LaneHost & EventTarget;
  /** Makes sure that the list has a line for this event, and focuses it. */
  focusLine(id: string): void;
  /** Closes legend or detail, whichever is open; true when one was. */
  close(): boolean;
  /** Empties the search; false when it was. */
  clearSearch(): boolean;
  /** Opens or closes the legend; settled when that is drawn. */
  toggleHelp(): Promise<void>;
  /** Leads to the undated events in the list. */
  showUndated(): void;
}

/**
 * What keys and buttons do: walk from event to event, in time or across lanes; zoom about the event that has focus;
 * open, close, search.
 */
export class Commands implements KeyboardTarget {
  readonly #host: CommandHost;
  readonly #root: ShadowRoot;
  readonly #timeline: TimelineController;
  readonly #view: ViewController;
  readonly #closeMenu: () => boolean;
  /** What had focus before the legend took it. */
  #beforeHelp: HTMLElement | null = null;

  /** @param closeMenu closes what has been opened by pointing; false when nothing was */
  constructor(host: CommandHost, timeline: TimelineController, closeMenu: () => boolean) {
    this.#host = host;
    this.#root = host.root;
    this.#timeline = timeline;
    this.#view = timeline.view;
    this.#closeMenu = closeMenu;
  }

  get rightToLeft(): boolean {
    return this.#host.rightToLeft;
  }
  get listed(): boolean {
    return this.#host.listed;
  }

  walk(steps: number): void {
    if (this.listed) {
      const lines = this.#lines();
      const at = lines.findIndex((line) => line === this.#root.activeElement);
      lines[Math.max(0, at + steps)]?.focus();
      return;
    }
    const from = this.#timeline.currentRow ?? this.#firstShown();
    const row = from === null ? null : this.neighbour(from, steps);
    if (row !== null) this.#focus(row);
  }

  walkToEnd(direction: -1 | 1): void {
    if (this.listed) {
      this.#lines()
        .at(direction < 0 ? 0 : -1)
        ?.focus();
      return;
    }
    const { table } = this.#host.presentation.dataset;
    const row = this.neighbour(direction < 0 ? -1 : table.size, -direction);
    if (row === null) return;
    const { window } = this.#view;
    const anchorMs = table.anchorMs[row] ?? 0;
    // Where time begins is asked for: an age that began then may still reach into the view.
    if (window !== null && anchorMs < window.startMs && (table.endMs[row] ?? 0) > window.startMs)
      this.#view.show(window.panByPx(window.toPx(anchorMs) - MARGIN_PX), false);
    this.#focus(row);
  }

  walkLane(direction: -1 | 1): void {
    const { lanes, dataset, selection } = this.#host.presentation;
    const from = this.#timeline.currentRow ?? this.#firstShown();
    const shown = this.#view.scene?.lanes.map(({ key }) => key) ?? [];
    const keyOf = (row: number): string => lanes.keys[lanes.laneOf[row] ?? 0] ?? '';
    const target = from === null ? undefined : shown[shown.indexOf(keyOf(from)) + direction];
    if (from === null || target === undefined) return;
    const anchor = dataset.table.anchorMs[from] ?? 0;
    let best: number | null = null;
    let distance = Infinity;
    for (let row = 0; row < dataset.table.size; row++) {
      const far = Math.abs((dataset.table.anchorMs[row] ?? 0) - anchor);
      if (far < distance && keyOf(row) === target && selection.exists(row)) [best, distance] = [row, far];
    }
    if (best !== null) this.#focus(best);
  }

  panScreen(direction: -1 | 1, isHeld: boolean): void {
    const { window, motion } = this.#view;
    if (window === null) return;
    // Who goes on in mid-flight starts from where the flight leads.
    const { startMs, endMs } = motion?.goal ?? window;
    const shift = direction * PAN_STEP * (endMs - startMs);
    this.#view.show({ startMs: startMs + shift, endMs: endMs + shift }, !isHeld);
  }

  zoomStep(direction: -1 | 1): void {
    const { window, scene } = this.#view;
    if (window === null || scene === null) return;
    const anchor =
      this.#timeline.currentRow === null
        ? Number.NaN
        : (this.#host.presentation.dataset.table.anchorMs[this.#timeline.currentRow] ?? Number.NaN);
    const px = ((anchor - window.startMs) / (window.endMs - window.startMs)) * scene.widthPx;
    this.#view.zoomAt(ZOOM_STEP ** direction, px >= 0 && px <= scene.widthPx ? px : scene.widthPx / 2, true);
  }

  fitAll(): void {
    this.#view.fit(true);
  }
  close(): boolean {
    const { motion } = this.#view;
    const wasMoving = motion?.running === true;
    motion?.stop();
    return this.#closeWhatIsOpen() || wasMoving;
  }
  #closeWhatIsOpen(): boolean {
    if (this.#closeMenu()) return true;
    const inHelp = this.#root.querySelector('.legend:focus-within') !== null;
    const closed = this.#host.close();
    if (inHelp) this.#leaveHelp();
    return closed;
  }
  clearSearch(): boolean {
    return this.#host.clearSearch();
  }
  toggleHelp(): void {
    if (this.#root.querySelector('.legend') !== null) {
      this.close();
      return;
    }
    const { activeElement } = this.#root;
    this.#beforeHelp = activeElement instanceof HTMLElement ? activeElement : null;
    void this.#host.toggleHelp().then(() => this.#root.querySelector<HTMLElement>('.legend h3')?.focus());
  }
  focusToolbar(): boolean {
    const button = this.#root.querySelector<HTMLElement>('.tools button');
    if (button === null || this.#root.querySelector('.tools :focus') !== null) return false;
    button.focus();
    return true;
  }
  focusSearch(): void {
    this.#root.querySelector<HTMLElement>('.find input')?.focus();
  }

  /** Focuses the card of an event, or its line in list view. */
  focusEvent(id: string): void {
    const { dataset, selection } = this.#host.presentation;
    const row = dataset.rowOf(id);
    if (row >= 0 && selection.exists(row)) this.#focus(row);
  }

  /**
   * Data or lanes have changed under the focused card: focus stays on its event, or goes to the one that is nearest to
   * its row now.
   */
  refocus(id: string, row: number): void {
    const { dataset, selection } = this.#host.presentation;
    const same = dataset.rowOf(id);
    const nearest = same >= 0 ? same : Math.min(row, dataset.table.size);
    const to = same >= 0 && selection.exists(same) ? same : (this.neighbour(nearest, 1) ?? this.neighbour(nearest, -1));
    // Where nothing is left, focus goes to the words that say so, or to the first undated event.
    if (to === null) this.#root.querySelector<HTMLElement>('.state, .line')?.focus();
    else this.#focus(to);
  }

  /** The row so many existing, found events after another (before it when negative); null when there is none. */
  neighbour(from: number, steps: number): number | null {
    const { dataset, selection } = this.#host.presentation;
    const direction = Math.sign(steps);
    let left = Math.abs(steps);
    for (let row = from + direction; row >= 0 && row < dataset.table.size; row += direction) {
      if (selection.exists(row) && selection.isHit(row) && --left === 0) return row;
    }
    return null;
  }

  /**
   * Where a step of the selection leads: from a row (-1: none) to its neighbour, else to the first found event in view.
   */
  stepFrom(row: number, direction: -1 | 1): number | null {
    return row >= 0 ? this.neighbour(row, direction) : (this.#firstShown() ?? this.neighbour(-1, 1));
  }

  /**
   * The first found event that has a label now and begins in view; where there is no other, one that only reaches into
   * it: its card shrinks and leaves.
   */
  #firstShown(): number | null {
    const { selection, dataset } = this.#host.presentation;
    const { scene, window } = this.#view;
    const found = scene?.labels.filter(({ index }) => selection.isHit(index)) ?? [];
    const whole = found.filter(({ index }) => (dataset.table.anchorMs[index] ?? 0) >= (window?.startMs ?? 0));
    const shown = whole.length === 0 ? found : whole;
    return shown.length === 0 ? null : Math.min(...shown.map(({ index }) => index));
  }

  #focus(row: number): void {
    const { table } = this.#host.presentation.dataset;
    this.#timeline.currentRow = row;
    if (this.listed) {
      this.#host.focusLine(table.id(row));
      return;
    }
    // Focus cannot wait for a flight: the view jumps. Where there was no window yet, it first has to have one.
    for (let tries = 0; tries < 2 && (tries === 0 || this.#view.labels.button(row) === null); tries++) {
      this.#timeline.instruments?.floating.reveal(row, false, true);
      this.#view.flush();
    }
    this.#view.labels.button(row)?.focus({ preventScroll: true });
  }

  /** Cards are pooled: focus goes back to the event, not to the element. */
  #leaveHelp(): void {
    const before = this.#beforeHelp;
    this.#beforeHelp = null;
    if (before?.matches('.card') === true && this.#timeline.currentRow !== null) this.#focus(this.#timeline.currentRow);
    else if (before?.isConnected === true) before.focus();
    else this.focusToolbar();
  }

  #lines(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('.line')];
  }
}
