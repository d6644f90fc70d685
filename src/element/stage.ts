import type { PropertyValues, ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { finiteOr } from '../model/table-columns.js';
import { readTime } from '../model/placement.js';
import type { TimelineEvent } from '../model/event.js';
import type { DataIntake } from './data/data-intake.js';
import type { Dataset } from './data/dataset.js';
import type { EquipmentHost, Failure } from './equipment/equipment-host.js';
import { Frame } from './view/frame.js';
import type { ShownChange } from './live/live-data.js';
import { nativeTexts } from './data/intake.js';
import type { Messages } from './texts/messages.js';
import { Presentation, type PresentationInput } from './view/presentation.js';
import { SurroundingsController } from './view/surroundings-controller.js';
import { TimelineController } from './view/timeline-controller.js';
import type { GivenWindow } from './view/timeline-window.js';
import { isWindow } from './view/view-controller.js';
import type { Span } from './view/view-delegate.js';

/** What it needs of the element, and tells it. */
export interface StageHost extends EquipmentHost, ReactiveControllerHost {
  readonly hasUpdated: boolean;
  requestUpdate(name?: PropertyKey): void;
  readonly orientation: 'auto' | 'horizontal' | 'vertical';
  readonly src: string | null;
  readonly htmlFor: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly filter: ((event: TimelineEvent) => boolean) | null;
  readonly groupBy: string;
  readonly timeZone: string;
  readonly messages: Partial<Messages>;
  readonly intake: DataIntake;
  failure: Failure | null;
}

/** Where the element's state shows: the frame, the timeline in it, and what follows from the state for both. */
export class Stage implements ReactiveController {
  /** Null while the element is in no document. */
  timeline: TimelineController | null = null;
  /** The page is being printed. */
  printing = false;
  readonly #host: StageHost;
  readonly #updateNow: () => void;
  readonly #around: SurroundingsController;
  #frame: Frame | null = null;
  #presentation: Presentation | null = null;
  /** How changed data is drawn, while it is. */
  #change: ShownChange | null = null;
  #laidOut: Presentation | null = null;
  /** Direction for which the timeline was laid out. */
  #laidOutFor = false;
  #pendingWindow: Span | null = null;
  /** The window that the page asked for last. */
  asked: GivenWindow | null = null;
  /** The language whose texts were last asked for, and when they are here; null: it speaks English. */
  #language = 'en';
  #native: Partial<Messages> | null = null;
  #learning: Promise<void> | null = null;

  /** @param updateNow renders at once, once the element has been rendered */
  constructor(host: StageHost, updateNow: () => void) {
    this.#host = host;
    this.#updateNow = updateNow;
    this.#around = new SurroundingsController(host);
    host.addController(this);
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.#host;
    if (shadowRoot === null) throw new Error('no document');
    return shadowRoot;
  }

  get frame(): Frame {
    this.#frame ??= new Frame(this.root);
    return this.#frame;
  }

  get presentation(): Presentation {
    if (this.#presentation === null) {
      const input = this.inputOf(this.#host.intake.dataset);
      const before = this.#laidOut;
      this.#presentation =
        (before && (this.#change?.follow(input, before) ?? this.#host.late.equipment?.long.meanwhile(input, before))) ??
        new Presentation(input, before);
    }
    return this.#presentation;
  }

  /** What would be told if this were the data. */
  inputOf(prepared: Dataset): PresentationInput {
    const { filter, query, groupBy, timeZone, messages } = this.#host;
    return { prepared, filter, query, groupBy, lang: this.#around.lang, timeZone, messages, native: this.#native };
  }

  get rightToLeft(): boolean {
    return this.#around.rightToLeft;
  }

  /** True in list view. */
  get listed(): boolean {
    const { listChosen, orientation } = this.#host;
    return (
      this.presentation.isUndated ||
      (listChosen ?? (orientation === 'vertical' || (orientation !== 'horizontal' && this.#around.narrow)))
    );
  }

  /** What is to be shown is not in the core. */
  get needsEquipment(): boolean {
    const { loading, failure, selected } = this.#host;
    return this.listed || this.printing || loading !== undefined || failure !== null || selected !== null;
  }

  /** The first window that the page asks for, or null. */
  get firstWindow(): Span | null {
    const { start, end } = this.#host;
    const [from, to] = [start, end].map((date) => readTime(date ?? '')?.interval);
    const { extent } = this.presentation.dataset.table;
    const startMs = finiteOr(from?.beginEarliest ?? NaN, extent.startMs);
    const endMs = finiteOr(to?.endLatest ?? NaN, extent.endMs);
    return (from ?? to) && startMs < endMs ? { startMs, endMs } : null;
  }

  /** The visible window, or the one that will be; null before there is one. */
  get window(): Span | null {
    return this.timeline?.view.window ?? this.#pendingWindow;
  }

  /** Shows a window, as soon as there is something to show it in. */
  show(window: Span, animate: boolean): void {
    if (this.timeline === null) this.#pendingWindow = window;
    else this.timeline.view.show(window, animate);
  }

  /**
   * Shows a window as a page gives it; dates are read, and what is no time is told, by the equipment. Throws a TypeError
   * for what is none at all.
   */
  zoomTo(window: GivenWindow, animate: boolean): void {
    if (!window) throw new TypeError(`window ${String(window)} is not {start, end}`);
    this.asked = window;
    const span = { startMs: window.start, endMs: window.end };
    if (isWindow(span)) this.show(span, animate);
    else void this.#host.late.use((equipment) => equipment.showGiven(window, animate));
  }

  /** Zooms in by a factor; the time `centre` stays where it is. */
  zoomBy(factor: number, centre: number | undefined, animate: boolean): void {
    const { window } = this;
    if (window === null || !(factor > 0)) return;
    const { startMs, endMs } = window;
    const fixed = centre ?? (startMs + endMs) / 2;
    this.show({ startMs: fixed + (startMs - fixed) / factor, endMs: fixed + (endMs - fixed) / factor }, animate);
  }

  /** Moves the window by so many ms. */
  panBy(ms: number, animate: boolean): void {
    const { window } = this;
    if (window !== null) this.show({ startMs: window.startMs + ms, endMs: window.endMs + ms }, animate);
  }

  hostConnected(): void {
    if (!this.#host.hasUpdated) return;
    this.assemble();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    const { timeline } = this;
    timeline?.hostDisconnected();
    // Wherever the element is shown next, it shows what somebody has chosen.
    if (timeline?.view.isPristine === false) this.#pendingWindow = timeline.view.window;
    this.timeline = null;
  }

  /** The element is in a document, and its root there: makes the timeline. */
  assemble(): void {
    if (this.#host.shadowRoot === null) return;
    this.#laidOut = null;
    this.timeline = new TimelineController(this.#host);
    this.#host.late.attach();
    const pending = this.#pendingWindow;
    this.#pendingWindow = null;
    if (pending !== null) this.show(pending, false);
  }

  /** Renders at once: printing does not wait. */
  print(printing: boolean): void {
    if (printing === this.printing) return;
    this.printing = printing;
    this.#host.requestUpdate();
    this.#updateNow();
  }

  /** What the page decides may be another now. */
  looksChanged(): void {
    this.#around.measure();
  }

  /** The element has been told something new. */
  forget(): void {
    this.#presentation = null;
  }

  /**
   * Loads the element's texts in the page's language. Of one that has none, or where they cannot be had, they stay
   * English.
   */
  learn(): Promise<void> | null {
    const { lang } = this.#around;
    if (lang !== this.#language) {
      this.#language = lang;
      this.#learning = nativeTexts(lang).then((native) => {
        if (lang === this.#language && native !== this.#native) {
          this.#native = native;
          this.#host.requestUpdate();
        }
      });
    }
    return this.#learning;
  }

  /** Writes what follows from the element's state into the frame. */
  update(): void {
    void this.learn();
    const { heading, selected, loading, failure, late, htmlFor } = this.#host;
    if (htmlFor !== null) void late.loadArticle();
    this.frame.update({
      presentation: this.presentation,
      heading,
      scheme: this.#around.scheme,
      loading: loading !== undefined,
      failed: failure !== null,
      listed: this.listed,
      selected,
    });
    late.equipment?.render();
  }

  /** Hands the timeline what has changed. */
  updated(changed: PropertyValues): void {
    const { timeline } = this;
    if (timeline === null) return;
    const isFirst = this.#laidOut === null;
    this.#layOut(timeline, this.presentation);
    const has = (...names: readonly string[]): boolean => names.some((name) => changed.has(name));
    // The first layout begins with them anyway, unless a window was asked for meanwhile.
    if (!isFirst && has('start', 'end', 'laneState')) timeline.view.relayout(has('start', 'end'));
    if (has('selected', 'query', 'filter')) timeline.selectionChanged(has('selected'));
    if (has('query')) timeline.instruments?.sayMatches();
    const { late, intake, loading, src, htmlFor } = this.#host;
    // The first picture comes before what stands around it; where there is none to come, what stands in its place does.
    if (this.needsEquipment) void late.equip();
    if (this.presentation.lanes.eraKey !== null) void late.loadFirstEras();
    // Nothing is on its way: an empty timeline is ready.
    if (intake.isUntouched && loading === undefined && src === null && htmlFor === null) void intake.settleEmpty();
  }

  /** An update is complete when what it shows is there. @param update when it is written */
  async complete(update: () => Promise<boolean>): Promise<boolean> {
    await this.learn();
    const isComplete = await update();
    const { late, isConnected } = this.#host;
    if (this.needsEquipment && isConnected) await late.equippedSoon();
    await late.equipment?.long.settled;
    return isComplete;
  }

  /** Lays out anew what does not hold any more. */
  #layOut(timeline: TimelineController, presentation: Presentation): void {
    const before = this.#laidOut;
    const turned = this.#laidOutFor !== this.rightToLeft;
    this.#laidOut = presentation;
    if (presentation.laysOutLike(before) && !turned) return;
    this.#laidOutFor = this.rightToLeft;
    if (before !== null && !turned && this.#change?.carryOver(timeline, before, presentation) === true) return;
    const { table } = presentation.dataset;
    const old = before?.dataset.table;
    const better = timeline.view.isPristine || (table !== old && !timeline.view.showsSome(table));
    // Without events there is no window; when a filter hides them all it stays.
    timeline.relayout(table.size === 0 ? (old?.size ?? 0) > 0 : better && presentation.rowCount > 0);
  }

  /** Draws changed data at once. */
  showChanged(dataset: Dataset, change: ShownChange): void {
    const host = this.#host;
    host.intake.dataset = dataset;
    host.failure = null;
    this.#change = change;
    host.requestUpdate();
    this.#updateNow();
    this.#change = null;
    this.timeline?.view.flush();
  }
}
