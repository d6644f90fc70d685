import type { ReactiveController } from 'lit';
import { dateFromMs } from '../model/calendar.js';
import type { FloatingEvent } from '../layout/floating-labels.js';
import { createLayout, type Layout, type LayoutOptions } from '../layout/layout.js';
import { DEFAULT_METRICS, type LayoutMetrics } from '../layout/metrics.js';
import type { Scene, Stack } from '../layout/scene.js';
import type { EventTable } from '../model/event-table.js';
import { lowerBound } from '../model/lower-bound.js';
import type { RowChanges } from '../model/row-changes.js';
import type { CardContent } from '../render/card.js';
import type { Theme } from '../render/theme.js';
import { Announcer } from './announcer.js';
import { AppearanceController } from './appearance-controller.js';
import { Commands } from './commands.js';
import { Fonts } from './fonts.js';
import { KeyboardController } from './keyboard-controller.js';
import { laneOptions } from './lane-state.js';
import { Overview } from './overview.js';
import { PointerController } from './pointer-controller.js';
import { type TableStep, stayingCards, tableStep } from './staying-cards.js';
import { shadowPart } from './shadow-part.js';
import { StatusRow } from './status-row.js';
import { Throttle } from './throttle.js';
import type { TimelineParts } from './timeline-parts.js';
import { ViewController } from './view-controller.js';
import type { Span, ViewDelegate } from './view-delegate.js';

/** What comes with the panels: lists opened by pointing, and the headers of lanes. */
interface Extras {
  /** Closes what has been opened by pointing; false when nothing was. */
  close(): boolean;
  drawn(scene: Scene): void;
  hostDisconnected(): void;
}

const HINT_MS = 1400;
/** The words about the view follow it so often. */
const WORDS_MS = 100;
/** Lane names stand beside the lanes when there is room for a column, else over them. */
const GUTTER_FROM_PX = 680;
const GUTTER_MIN_PX = 84;
const GUTTER_MAX_PX = 184;
/** Beside the longest name: air, and room for the number of events. */
const GUTTER_PAD_PX = 60;
/** A border that a finger can drag has a place beside the names. */
const GUTTER_TOUCH_PX = 36;
const NAME_LINE_PX = 28;
/** What a finger can hit: names of lanes where there is no mouse. */
const TOUCH_PX = 44;
const PAD_TOP_PX = 8;

/**
 * Holds the parts of the timeline together: the view with its gestures and keys, the overview, the badges at the edges, and what is said aloud.
 */
export class TimelineController implements ReactiveController, ViewDelegate {
  readonly view: ViewController;
  readonly appearance: AppearanceController;
  readonly commands: Commands;
  readonly #host: TimelineParts;
  readonly #root: ShadowRoot;
  readonly #pointer: PointerController;
  readonly #keyboard: KeyboardController;
  #extras: Extras | null = null;
  readonly #overview: Overview;
  readonly #announcer: Announcer;
  readonly #status: StatusRow;
  readonly #abort = new AbortController();
  readonly #strip: HTMLElement;
  /** Width of the overview; null until it is first asked for. */
  #stripPx: number | null = null;
  readonly #stripSize: ResizeObserver;
  readonly #words = new Throttle(WORDS_MS);
  readonly #coarse = matchMedia('(pointer: coarse)');
  #fonts: Fonts | null = null;
  #selectedRow: number | null = null;
  #overviewOf: unknown[] = [];
  #cardWidth: (row: number) => number = () => 0;
  /** While some rows of the table change. */
  #step: TableStep | null = null;
  /** The selected event is to be brought into view as soon as there is one. */
  #revealNext = false;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: TimelineParts & HTMLElement, root: ShadowRoot) {
    this.#host = host;
    this.#root = root;
    const part = <T extends Element>(selector: string, kind: new () => T): T => shadowPart(root, selector, kind);
    this.view = new ViewController(
      {
        view: part('.view', HTMLElement),
        body: part('.body', HTMLElement),
        canvas: part('.under canvas', HTMLCanvasElement),
        lanes: part('.lanes', HTMLOListElement),
        contexts: part('.contexts', HTMLElement),
        ticks: part('.ticks', HTMLElement),
        stacks: part('.stacks', HTMLElement),
        range: part('.range', HTMLElement),
      },
      this,
    );
    this.appearance = new AppearanceController(part('.probe', HTMLElement), part('.watch', HTMLElement), (change) => this.#looksChanged(change));
    this.appearance.hostConnected();
    this.#pointer = new PointerController(this.view);
    this.commands = new Commands(host, root, this.view, () => this.#extras?.close() ?? false);
    this.#keyboard = new KeyboardController(root, this.commands);
    this.#overview = new Overview(
      { strip: part('.overview', HTMLElement), canvas: part('.overview canvas', HTMLCanvasElement), window: part('.window', HTMLElement), from: part('.handle.from', HTMLElement), to: part('.handle.to', HTMLElement), first: part('.bound.from', HTMLElement), last: part('.bound.to', HTMLElement) },
      { rightToLeft: () => host.rightToLeft, setWindow: (window, animate) => this.view.show(window, animate), describe: (ms) => this.#host.presentation.dayName(ms) },
    );
    this.#strip = part('.overview', HTMLElement);
    this.#stripSize = new ResizeObserver(() => {
      if (this.#strip.clientWidth === this.#stripPx) return;
      this.#stripPx = this.#strip.clientWidth;
      this.view.refresh();
    });
    this.#stripSize.observe(this.#strip);
    this.#announcer = new Announcer(part('.live', HTMLElement));
    this.#status = new StatusRow(root, {
      jump: (side) => {
        const edge = this.view.scene?.edges[side];
        if (edge) this.view.show(edge.window, true);
      },
      showUndated: () => host.showList(),
    });
    this.#listen(part('.lanes', HTMLElement));
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.view.hostDisconnected();
    this.appearance.hostDisconnected();
    this.#pointer.hostDisconnected();
    this.#keyboard.hostDisconnected();
    this.#extras?.hostDisconnected();
    this.#status.disconnect();
    this.#overview.disconnect();
    this.#announcer.stop();
    this.#stripSize.disconnect();
    this.#words.stop();
    clearTimeout(this.#hintTimer);
  }

  /** Data or texts have changed. @param refocus choose the first window again */
  relayout(refocus: boolean): void {
    const held = this.view.labels.focused();
    this.commands.current = null;
    this.#overviewOf = [];
    this.#words.stop();
    this.selectionChanged(false);
    this.#revealNext = refocus && this.#selectedRow !== null;
    this.view.relayout(refocus);
    if (held !== null) this.commands.refocus(held.id, held.index);
  }

  /** Some events of a table have changed: what shows stays where it is, and so do focus and selection as long as their events are there. */
  carryOver(before: EventTable, changes: RowChanges): void {
    const { table } = this.#host.presentation.dataset;
    const step = tableStep(before, table, changes);
    const held = this.view.labels.focused();
    const { current } = this.commands;
    this.commands.current = current === null ? null : step.rowNow(current);
    this.#select();
    this.#step = step;
    this.view.carryOver(step);
    this.#step = null;
    if (held !== null && step.rowNow(held.index) === null) this.commands.refocus(held.id, lowerBound(table.anchorMs, before.anchorMs[held.index] ?? 0) - 1);
  }

  /** The selected event has changed. @param reveal bring it into view */
  selectionChanged(reveal: boolean): void {
    const { presentation, selected } = this.#host;
    this.#select();
    if (this.#selectedRow !== null) this.commands.current = this.#selectedRow;
    if (reveal && this.#selectedRow !== null) this.view.reveal(this.#selectedRow, presentation.dataset.table.anchorMs[this.#selectedRow] ?? 0, true);
    else this.view.refresh();
    const event = reveal ? presentation.dataset.find(selected) : null;
    if (event !== null) this.#announcer.say(() => [event.title, presentation.dates.long(event) || presentation.dictionary.text('noDate')].join(', '), true);
  }

  #select(): void {
    const { presentation, selected } = this.#host;
    const row = presentation.dataset.rowOf(selected);
    this.#selectedRow = row >= 0 && presentation.selection.exists(row) ? row : null;
  }

  /** The fonts as they are now. */
  get fonts(): Fonts {
    this.#fonts ??= new Fonts(shadowPart(this.#root, '.frame', HTMLElement));
    return this.#fonts;
  }

  /** Lets marks, density and badges tell what they stand for, and lanes be collapsed and resized. */
  set extras(extras: Extras) {
    this.#extras?.hostDisconnected();
    this.#extras = extras;
    if (this.view.scene !== null) extras.drawn(this.view.scene);
  }

  // What the view asks.

  get theme(): Theme {
    return this.appearance.theme;
  }
  get rightToLeft(): boolean {
    return this.#host.rightToLeft;
  }
  get selectedRow(): number | null {
    return this.#selectedRow;
  }
  get currentRow(): number | null {
    return this.commands.current;
  }

  layout(widthPx: number, maxHeightPx: number, previous?: LayoutOptions['previous']): Layout | null {
    const { presentation } = this.#host;
    const { dataset, selection, lanes, cards, dictionary } = presentation;
    if (dataset.table.size === 0) return null;
    const { title, date, bold } = this.fonts;
    const widthNow = cards.widths({ title, date }, widthPx);
    const staying = previous && this.#step ? stayingCards(previous.scene, this.#step, this.#cardWidth, widthNow, DEFAULT_METRICS.labelGapPx) : null;
    this.#cardWidth = staying?.widthPx ?? widthNow;
    return createLayout({
      table: dataset.table,
      // Names stand beside or above the cards and need no room among them.
      lanes: lanes.keys.map((key) => ({ key, title: '' })),
      laneOf: lanes.laneOf,
      filter: selection.mask,
      ...laneOptions(this.#host.laneState, lanes.keys),
      labelWidthPx: this.#cardWidth,
      previous: previous && { layout: previous.layout, scene: staying?.scene ?? previous.scene },
      widthPx,
      maxHeightPx,
      metrics: this.metrics,
      axis: { locale: dictionary.lang, timeZone: presentation.timeZone, tickWidthPx: (text) => date.of(text), contextWidthPx: (text) => bold.of(text) },
    });
  }

  firstWindow(): Span | null {
    return this.#host.firstWindow;
  }

  gutterPx(viewPx: number): number {
    const { presentation } = this.#host;
    if (viewPx < GUTTER_FROM_PX || !presentation.namesLanes) return 0;
    const titles = presentation.lanes.keys.map((key) => presentation.laneTitle(key));
    const { bold } = this.fonts;
    const widest = Math.max(...titles.map((title) => bold.of(title)));
    return Math.round(Math.min(GUTTER_MAX_PX, Math.max(GUTTER_MIN_PX, widest + GUTTER_PAD_PX))) + (this.#coarse.matches ? GUTTER_TOUCH_PX : 0);
  }

  laneTitle(key: string): string {
    return this.#host.presentation.laneTitle(key);
  }

  anchorMs(row: number): number {
    return this.#host.presentation.dataset.table.anchorMs[row] ?? 0;
  }

  tookMs(row: number): number {
    const { table } = this.#host.presentation.dataset;
    return (table.endMs[row] ?? 0) - table.startMs(row);
  }

  cardWidthPx(row: number): number {
    return this.#cardWidth(row);
  }

  floating(index: number, isHeld: boolean): FloatingEvent {
    const { dataset, lanes } = this.#host.presentation;
    const anchorMs = this.anchorMs(index);
    const endMs = dataset.table.lasts(index) ? (dataset.table.endMs[index] ?? anchorMs) : anchorMs;
    return { index, id: dataset.table.id(index), laneKey: lanes.keys[lanes.laneOf[index] ?? 0] ?? '', anchorMs, endMs, widthPx: this.#cardWidth(index), isHeld };
  }

  get metrics(): LayoutMetrics {
    // Without a column for them, names have a line of their own above the cards.
    const { matches: isCoarse } = this.#coarse;
    const nameLinePx = isCoarse ? TOUCH_PX : NAME_LINE_PX;
    const lanePadTopPx = this.view.gutterPx > 0 ? DEFAULT_METRICS.lanePadTopPx : this.#host.presentation.namesLanes ? nameLinePx : PAD_TOP_PX;
    return { ...DEFAULT_METRICS, axisHeightPx: 0, lanePadTopPx, ...(isCoarse && { collapsedHeightPx: TOUCH_PX }) };
  }

  content(row: number): CardContent {
    const { presentation } = this.#host;
    return presentation.cards.content(row, presentation.laneOf(row));
  }

  stackName({ indices }: Stack): string {
    return this.#host.presentation.dictionary.text('together', { n: indices.length });
  }

  colourOf(row: number): string {
    const { presentation } = this.#host;
    return presentation.cards.colour(presentation.dataset.at(row));
  }

  isDimmed(row: number): boolean {
    return !this.#host.presentation.selection.isHit(row);
  }

  drawn(scene: Scene, layout: Layout): void {
    this.#showOverview(scene, layout);
    this.#extras?.drawn(scene);
    // Nobody reads words while they fly past, and making them takes as long as drawing.
    this.#words.run(() => {
      this.#status.tell(scene, this.#host.presentation, this.rightToLeft);
      this.#overview.tell();
    });
  }

  /** The strip is drawn anew for other data or looks; else only its window moves. */
  #showOverview(scene: Scene, layout: Layout): void {
    const { dates, dataset, selection } = this.#host.presentation;
    this.#stripPx ??= this.#strip.clientWidth;
    const drawnFor = [layout, selection, this.theme, this.#stripPx, devicePixelRatio];
    if (drawnFor.some((value, i) => value !== this.#overviewOf[i])) {
      this.#overviewOf = drawnFor;
      this.#overview.draw(dataset.table, layout.rows, layout.extent, selection.searching ? (row) => selection.isHit(row) : null, this.theme, this.#stripPx);
      for (const [selector, ms] of [['.bound.from', layout.extent.startMs], ['.bound.to', layout.extent.endMs]] as const) {
        const bound = this.#root.querySelector(selector);
        if (bound !== null) bound.textContent = dates.year(dateFromMs(ms).year);
      }
    }
    this.#overview.show(scene);
    if (!this.#revealNext || this.#selectedRow === null) return;
    this.#revealNext = false;
    this.view.reveal(this.#selectedRow, this.anchorMs(this.#selectedRow), false);
  }

  /** Says something aloud when people pause. */
  announce(text: () => string): void {
    this.#announcer.say(text);
  }

  /** Says aloud how many events the search has found. */
  announceMatches(): void {
    const { selection, dictionary } = this.#host.presentation;
    if (selection.searching) this.#announcer.say(() => (selection.count === 0 ? dictionary.text('noMatch') : dictionary.text('matches', { n: selection.count })));
  }

  windowChanged(window: Span): void {
    this.#host.windowChanged(window);
    this.#announcer.say(() => {
      const { dictionary } = this.#host.presentation;
      const scene = this.view.scene;
      const { before, after } = scene?.edges ?? { before: null, after: null };
      const count = this.#host.presentation.rowCount;
      return dictionary.text('window', { when: this.#host.presentation.windowName(window), n: count - (before?.count ?? 0) - (after?.count ?? 0), count });
    });
  }

  hintWheel(): void {
    const hint = this.#root.querySelector('.hint');
    if (hint === null) return;
    const key = /mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘' : 'Ctrl';
    hint.textContent = this.#host.presentation.dictionary.text('wheelHint', { key });
    hint.classList.add('shown');
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => hint.classList.remove('shown'), HINT_MS);
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
        if (id === this.#host.selected && event.detail === 0) this.#root.querySelector<HTMLElement>('.detail h3')?.focus();
        else this.#host.select(id);
      },
      { signal },
    );
    lanes.addEventListener(
      'focusin',
      (event) => {
        const row = this.view.labels.indexOf(event.target);
        if (row === null || row === this.commands.current) return;
        this.commands.current = row;
        this.view.refresh();
      },
      { signal },
    );
    // A card that floats because it has focus goes when focus goes.
    lanes.addEventListener('focusout', () => this.view.refresh(), { signal });
    this.#root.addEventListener(
      'focusin',
      ({ target }) => {
        if (target instanceof HTMLElement && target.matches('.line')) this.#host.lineFocused(target.dataset['id'] ?? null);
      },
      { signal },
    );
  }

  #looksChanged(change: 'colours' | 'metrics'): void {
    this.#overviewOf = [];
    if (change === 'metrics') this.#fonts = null;
    this.#host.looksChanged();
    if (change === 'metrics') this.view.relayout(false);
    else this.view.redraw();
  }
}
