import type { ReactiveController } from 'lit';
import { dateFromMs } from '../model/calendar.js';
import { createLayout, type Layout } from '../layout/layout.js';
import type { Scene, Stack } from '../layout/scene.js';
import type { CardContent } from '../render/label-layer.js';
import { TextWidth } from '../render/text-width.js';
import type { Theme } from '../render/theme.js';
import { Announcer } from './announcer.js';
import { AppearanceController } from './appearance-controller.js';
import { edgeWords, type EdgeWords } from './edge-badges.js';
import { HoverController, type HoverTarget } from './hover-controller.js';
import { KeyboardController, type KeyboardTarget } from './keyboard-controller.js';
import { Overview } from './overview.js';
import type { Pointed } from './pointing.js';
import { PointerController } from './pointer-controller.js';
import type { Presentation } from './presentation.js';
import { Throttle } from './throttle.js';
import { ViewController, type ViewDelegate } from './view-controller.js';

interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/** The element, as far as its parts need it. */
export interface TimelineParts {
  readonly presentation: Presentation;
  readonly selected: string | null;
  /** True in list view. */
  readonly listed: boolean;
  readonly rightToLeft: boolean;
  /** The first window that the page asks for, or null. */
  readonly firstWindow: Span | null;
  select(id: string | null): void;
  /** The line of this event has focus now. */
  lineFocused(id: string | null): void;
  /** Makes sure that the list has a line for this event, and focuses it. */
  focusLine(id: string): void;
  /** Closes legend or detail, whichever is open; true when one was. */
  close(): boolean;
  /** Empties the search; false when it was. */
  clearSearch(): boolean;
  toggleHelp(): void;
  showList(): void;
  windowChanged(window: Span): void;
  looksChanged(): void;
}

const ZOOM_STEP = 1.8;
const PAN_STEP = 0.85;
const HINT_MS = 1400;
/** A press on density brings it this much closer. */
const DENSITY_ZOOM = 4;
/** The words about the view follow it so often. */
const WORDS_MS = 100;
/** Lane names stand beside the lanes when there is room for a column, else over them. */
const GUTTER_FROM_PX = 680;
const GUTTER_MIN_PX = 84;
const GUTTER_MAX_PX = 168;
const GUTTER_PAD_PX = 34;
const NAME_LINE_PX = 28;
const PAD_TOP_PX = 8;

/**
 * Holds the parts of the timeline together: the view with its gestures and keys, the overview, the badges at the edges, and what is said aloud.
 */
export class TimelineController implements ReactiveController, ViewDelegate, KeyboardTarget {
  readonly view: ViewController;
  readonly appearance: AppearanceController;
  readonly #host: TimelineParts;
  readonly #root: ShadowRoot;
  readonly #pointer: PointerController;
  readonly #keyboard: KeyboardController;
  readonly #hover: HoverController;
  readonly #overview: Overview;
  readonly #announcer: Announcer;
  readonly #badges: { readonly before: HTMLButtonElement; readonly after: HTMLButtonElement; readonly undated: HTMLButtonElement; readonly place: HTMLElement };
  readonly #abort = new AbortController();
  readonly #strip: HTMLElement;
  /** Width of the overview; null until it is first asked for. */
  #stripPx: number | null = null;
  readonly #stripSize: ResizeObserver;
  readonly #words = new Throttle(WORDS_MS);
  #measure: CanvasRenderingContext2D | null = null;
  /** The row that has, or last had, focus. */
  #current: number | null = null;
  #selectedRow: number | null = null;
  #overviewOf: unknown[] = [];
  #cardWidth: (row: number) => number = () => 0;
  /** The selected event is to be brought into view as soon as there is one. */
  #revealNext = false;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: TimelineParts & HTMLElement, root: ShadowRoot) {
    this.#host = host;
    this.#root = root;
    const part = <T extends Element>(selector: string, kind: new () => T): T => {
      const element = root.querySelector(selector);
      if (!(element instanceof kind)) throw new TypeError(`no ${selector} in the shadow tree`);
      return element;
    };
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
    this.#keyboard = new KeyboardController(root, this);
    this.#hover = new HoverController(part('.body', HTMLElement), part('.tip', HTMLElement), part('.menu', HTMLElement), this.#hoverTarget());
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
    this.#badges = { before: part('.badge.before', HTMLButtonElement), after: part('.badge.after', HTMLButtonElement), undated: part('.badge.undated', HTMLButtonElement), place: part('.place', HTMLElement) };
    this.#listen(part('.lanes', HTMLElement));
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.view.hostDisconnected();
    this.appearance.hostDisconnected();
    this.#pointer.hostDisconnected();
    this.#keyboard.hostDisconnected();
    this.#hover.hostDisconnected();
    this.#overview.disconnect();
    this.#announcer.stop();
    this.#stripSize.disconnect();
    this.#words.stop();
    clearTimeout(this.#hintTimer);
  }

  /** Data or texts have changed. @param refocus choose the first window again */
  relayout(refocus: boolean): void {
    this.#current = null;
    this.#overviewOf = [];
    this.#words.stop();
    this.selectionChanged(false);
    this.#revealNext = refocus && this.#selectedRow !== null;
    this.view.relayout(refocus);
  }

  /** The selected event has changed. @param reveal bring it into view */
  selectionChanged(reveal: boolean): void {
    const { presentation, selected } = this.#host;
    const row = selected === null ? -1 : presentation.dataset.table.rowOf(selected);
    this.#selectedRow = row >= 0 && presentation.selection.exists(row) ? row : null;
    if (this.#selectedRow !== null) this.#current = this.#selectedRow;
    if (reveal && this.#selectedRow !== null) this.view.reveal(this.#selectedRow, presentation.dataset.table.anchorMs[this.#selectedRow] ?? 0, true);
    else this.view.refresh();
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
    return this.#current;
  }

  layout(widthPx: number, maxHeightPx: number): Layout | null {
    const { presentation } = this.#host;
    const { dataset, selection, lanes, cards, dictionary } = presentation;
    if (dataset.table.size === 0) return null;
    const { title, date, bold } = this.#fonts();
    this.#cardWidth = cards.widths({ title, date });
    const inGutter = this.view.gutterPx > 0;
    return createLayout({
      table: dataset.table,
      // Names stand beside or above the cards and need no room among them.
      lanes: lanes.keys.map((key) => ({ key, title: '' })),
      laneOf: lanes.laneOf,
      filter: selection.mask,
      labelWidthPx: this.#cardWidth,
      widthPx,
      maxHeightPx,
      // Without a column for them, names have a line of their own above the cards.
      metrics: inGutter ? { axisHeightPx: 0 } : { axisHeightPx: 0, lanePadTopPx: presentation.namesLanes ? NAME_LINE_PX : PAD_TOP_PX },
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
    const { bold } = this.#fonts();
    const widest = Math.max(...titles.map((title) => bold.of(title)));
    return Math.round(Math.min(GUTTER_MAX_PX, Math.max(GUTTER_MIN_PX, widest + GUTTER_PAD_PX)));
  }

  laneTitle(key: string): string {
    return this.#host.presentation.laneTitle(key);
  }

  anchorMs(row: number): number {
    return this.#host.presentation.dataset.table.anchorMs[row] ?? 0;
  }

  cardWidthPx(row: number): number {
    return this.#cardWidth(row);
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
    this.#words.run(() => this.#tell(scene, layout));
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

  /** Says aloud how many events the search has found. */
  announceMatches(): void {
    const { selection, dictionary } = this.#host.presentation;
    if (selection.searching) this.#announcer.say(() => (selection.count === 0 ? dictionary.text('noMatch') : dictionary.text('matches', { n: selection.count })));
  }

  /** The words about the view: what lies beyond its edges, where it is. Nobody reads them while they fly past, and making them takes as long as drawing. */
  #tell(scene: Scene, layout: Layout): void {
    const { presentation } = this.#host;
    const { dataset, dictionary, selection } = presentation;
    const { rows } = layout;
    const name = (row: number | undefined): string => placeName(dataset.table.anchorMs[row ?? 0] ?? 0, scene, presentation);
    const { before, after } = scene.edges;
    writeBadge(this.#badges.before, edgeWords(before, 'earlier', dictionary, (nth) => name(rows[(before?.count ?? 0) - 1 - nth])), this.rightToLeft ? ['', '▶'] : ['◀', '']);
    writeBadge(this.#badges.after, edgeWords(after, 'later', dictionary, (nth) => name(rows[rows.length - (after?.count ?? 0) + nth])), this.rightToLeft ? ['◀', ''] : ['', '▶']);
    const undated = selection.undated.length;
    writeBadge(this.#badges.undated, undated === 0 ? null : { count: dictionary.text('undated', { n: undated }), where: '' }, ['', '']);
    const place = presentation.windowName(scene);
    if (this.#badges.place.textContent !== place) this.#badges.place.textContent = place;
    this.#overview.tell();
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

  // What the keys ask.

  get listed(): boolean {
    return this.#host.listed;
  }

  walk(steps: number): void {
    if (this.#host.listed) {
      const lines = this.#lines();
      const at = lines.findIndex((line) => line === this.#root.activeElement);
      lines[Math.max(0, at + steps)]?.focus();
      return;
    }
    const row = this.neighbour(this.#currentOrFirst(), steps);
    if (row !== null) this.#focus(row);
  }

  walkToEnd(direction: -1 | 1): void {
    if (this.#host.listed) {
      this.#lines().at(direction < 0 ? 0 : -1)?.focus();
      return;
    }
    const { size } = this.#host.presentation.dataset.table;
    const row = this.neighbour(direction < 0 ? -1 : size, -direction);
    if (row !== null) this.#focus(row);
  }

  walkLane(direction: -1 | 1): void {
    const { lanes, dataset, selection } = this.#host.presentation;
    const from = this.#currentOrFirst();
    if (from === null) return;
    const scene = this.view.scene;
    const shown = scene?.lanes.map(({ key }) => key) ?? [];
    const here = shown.indexOf(lanes.keys[lanes.laneOf[from] ?? 0] ?? '');
    const target = shown[here + direction];
    if (target === undefined) return;
    const anchor = dataset.table.anchorMs[from] ?? 0;
    let best = -1;
    let distance = Infinity;
    for (let row = 0; row < dataset.table.size; row++) {
      if (lanes.keys[lanes.laneOf[row] ?? 0] !== target || !selection.exists(row)) continue;
      const far = Math.abs((dataset.table.anchorMs[row] ?? 0) - anchor);
      if (far < distance) [best, distance] = [row, far];
    }
    if (best >= 0) this.#focus(best);
  }

  panScreen(direction: -1 | 1): void {
    const window = this.view.window;
    if (window === null) return;
    const shift = direction * PAN_STEP * (window.endMs - window.startMs);
    this.view.show({ startMs: window.startMs + shift, endMs: window.endMs + shift }, true);
  }

  zoomStep(direction: -1 | 1): void {
    const window = this.view.window;
    const scene = this.view.scene;
    if (window === null || scene === null) return;
    const anchor = this.#current === null ? Number.NaN : (this.#host.presentation.dataset.table.anchorMs[this.#current] ?? Number.NaN);
    const px = ((anchor - window.startMs) / (window.endMs - window.startMs)) * scene.widthPx;
    this.view.zoomAt(ZOOM_STEP ** direction, px >= 0 && px <= scene.widthPx ? px : scene.widthPx / 2, true);
  }

  fitAll(): void {
    this.view.fit(true);
  }
  close(): boolean {
    return this.#hover.close() || this.#host.close();
  }
  toggleHelp(): void {
    this.#host.toggleHelp();
  }
  clearSearch(): boolean {
    return this.#host.clearSearch();
  }
  focusToolbar(): void {
    this.#focusFirst('.tools button');
  }
  focusSearch(): void {
    this.#focusFirst('.find input');
  }

  /** Focuses the card of an event, or its line in list view. */
  focusEvent(id: string): void {
    const row = this.#host.presentation.dataset.table.rowOf(id);
    if (row >= 0) this.#focus(row);
  }

  /** The row so many existing, found events before or after another; null when there is none. */
  neighbour(from: number | null, steps: number): number | null {
    const { dataset, selection } = this.#host.presentation;
    if (from === null) return null;
    let left = Math.abs(steps);
    const direction = Math.sign(steps);
    let row = from + direction;
    for (; row >= 0 && row < dataset.table.size; row += direction) {
      if (selection.exists(row) && selection.isHit(row) && --left === 0) return row;
    }
    return null;
  }

  /** Where a step of the selection leads: from a row (-1: none) to its neighbour, else to the first event in view. */
  stepFrom(row: number, direction: -1 | 1): number | null {
    return row >= 0 ? this.neighbour(row, direction) : this.#firstFound();
  }

  #firstFound(): number | null {
    const first = this.view.scene?.labels.reduce<number>((least, { index }) => (this.isDimmed(index) ? least : Math.min(least, index)), Infinity) ?? Infinity;
    return Number.isFinite(first) ? first : this.neighbour(-1, 1);
  }

  #hoverTarget(): HoverTarget {
    const { view } = this;
    const host = this.#host;
    return {
      get scene() {
        return view.scene;
      },
      get rightToLeft() {
        return host.rightToLeft;
      },
      get gutterPx() {
        return view.gutterPx;
      },
      stacks: view.stacks,
      toPlotPx: (clientX) => view.toPlotPx(clientX),
      describe: (pointed) => this.#describe(pointed),
      titleOf: (row) => {
        const event = host.presentation.dataset.at(row);
        return { title: event.title, date: host.presentation.cards.shortDate(event) };
      },
      select: (row) => host.select(host.presentation.dataset.table.id(row)),
      zoomInAt: (px) => view.zoomAt(DENSITY_ZOOM, px, true),
    };
  }

  #describe(pointed: Pointed): string {
    const { presentation } = this.#host;
    const scene = this.view.scene;
    if (pointed.kind === 'mark' || scene === null) {
      const event = pointed.kind === 'mark' ? presentation.dataset.at(pointed.mark.index) : null;
      return event === null ? '' : `${event.title} · ${presentation.cards.shortDate(event)}`;
    }
    const ms = (px: number): number => scene.startMs + (px / scene.widthPx) * (scene.endMs - scene.startMs);
    return presentation.dictionary.text('density', { n: pointed.count, when: presentation.windowName({ startMs: ms(pointed.fromPx), endMs: ms(pointed.toPx) }) });
  }

  /** Where a walk begins: at the selected or focused event, else at the first that has a label. */
  #currentOrFirst(): number | null {
    return this.#current ?? this.view.scene?.labels.reduce<number | null>((first, { index }) => (first === null || index < first ? index : first), null) ?? null;
  }

  #focus(row: number): void {
    const { dataset } = this.#host.presentation;
    this.#current = row;
    if (this.#host.listed) {
      this.#host.focusLine(dataset.table.id(row));
      return;
    }
    // Focus cannot wait for a flight: the view jumps.
    this.view.reveal(row, dataset.table.anchorMs[row] ?? 0, false);
    this.view.flush();
    this.view.labels.button(row)?.focus({ preventScroll: true });
  }

  #lines(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('.line')];
  }

  #focusFirst(selector: string): void {
    const element = this.#root.querySelector(selector);
    if (element instanceof HTMLElement) element.focus();
  }

  #listen(lanes: HTMLElement): void {
    const { signal } = this.#abort;
    lanes.addEventListener(
      'click',
      (event) => {
        const row = this.view.labels.indexOf(event.target);
        if (row !== null) this.#host.select(this.#host.presentation.dataset.table.id(row));
      },
      { signal },
    );
    lanes.addEventListener(
      'focusin',
      (event) => {
        const row = this.view.labels.indexOf(event.target);
        if (row === null || row === this.#current) return;
        this.#current = row;
        this.view.refresh();
      },
      { signal },
    );
    this.#root.addEventListener(
      'focusin',
      ({ target }) => {
        if (target instanceof HTMLElement && target.matches('.line')) this.#host.lineFocused(target.dataset['id'] ?? null);
      },
      { signal },
    );
    const jump = (side: 'before' | 'after') => () => {
      const edge = this.view.scene?.edges[side];
      if (edge) this.view.show(edge.window, true);
    };
    this.#badges.before.addEventListener('click', jump('before'), { signal });
    this.#badges.after.addEventListener('click', jump('after'), { signal });
    this.#badges.undated.addEventListener('click', () => this.#host.showList(), { signal });
  }

  #looksChanged(change: 'colours' | 'metrics'): void {
    this.#overviewOf = [];
    this.#host.looksChanged();
    if (change === 'metrics') this.view.relayout(false);
    else this.view.redraw();
  }

  #fonts(): { title: TextWidth; date: TextWidth; bold: TextWidth } {
    this.#measure ??= document.createElement('canvas').getContext('2d');
    const probe = this.#root.querySelector('.frame');
    const style = probe === null ? null : getComputedStyle(probe);
    const size = Number.parseFloat(style?.fontSize ?? '13');
    const family = style?.fontFamily ?? 'sans-serif';
    const weight = style?.fontWeight ?? '400';
    const context = this.#measure ?? { font: '', measureText: () => new TextMetrics() };
    const font = (px: number, weight: string): TextWidth => new TextWidth(context, `${weight} ${px}px ${family}`);
    return { title: font(size, weight), date: font(size * 0.94, weight), bold: font(size, '600') };
  }
}

/** When an event outside the window is, as coarsely as will do: its year, or within the window's own year its day. */
function placeName(ms: number, window: Span, presentation: Presentation): string {
  const { year } = dateFromMs(ms);
  return dateFromMs(window.startMs).year === year && dateFromMs(window.endMs).year === year ? presentation.dayName(ms, window) : presentation.dates.year(year);
}

function writeBadge(badge: HTMLButtonElement, words: EdgeWords | null, [left, right]: readonly [string, string]): void {
  badge.hidden = words === null;
  if (words === null) return;
  const key = [left, words.count, words.where, right].join('|');
  if (badge.dataset['words'] === key) return;
  badge.dataset['words'] = key;
  const where = document.createElement('small');
  where.textContent = words.where === '' ? '' : ` · ${words.where}`;
  const arrow = (sign: string): HTMLElement => {
    const element = document.createElement('span');
    element.ariaHidden = 'true';
    element.textContent = sign;
    return element;
  };
  const text = document.createElement('bdi');
  text.append(words.count, where);
  badge.replaceChildren(arrow(left), text, arrow(right));
}
