import { type PropertyValues, ReactiveElement } from '@lit/reactive-element';
import type { Diagnostic } from '../model/diagnostic.js';
import type { TimelineEvent } from '../model/event.js';
import type { EventTable } from '../model/event-table.js';
import type { TimeDensity } from '../model/tile.js';
import { placeEvent } from '../model/placement.js';
import { hueColour } from '../render/theme.js';
import type { TimelineSource } from '../sources/timeline-source.js';
import type { ArticleController } from './article-controller.js';
import { DataController } from './data-controller.js';
import type { Equipment } from './equipment.js';
import type { EquipmentHost, Failure } from './equipment-host.js';
import { EarlyInput } from './early-input.js';
import { TimelineErrorEvent, TimelineLoadEvent, TimelineSelectEvent, TimelineWindowChangeEvent } from './events.js';
import { Frame } from './frame.js';
import type { TimelineHost } from './host.js';
import type { LaneStates } from './lane-state.js';
import type { TimelineChange } from './change-event.js';
import type { Eras } from './eras.js';
import { Dataset } from './dataset.js';
import { learnDates, report, takeIn } from './intake.js';
import type { CarryOver, LiveData, LiveHost } from './live-data.js';
import type { Edit } from './live-store.js';
import type { Messages } from './messages.js';
import { cardStyles } from './card-styles.js';
import { plotStyles } from './plot-styles.js';
import { toolbarStyles } from './toolbar-styles.js';
import { Presentation } from './presentation.js';
import { Readiness } from './readiness.js';
import type { SourceHost } from './source-controller.js';
import { SourceFeed } from './source-feed.js';
import { frameStyles } from './styles.js';
import { SurroundingsController } from './surroundings-controller.js';
import { TimelineController } from './timeline-controller.js';
import { visibleEvents, type VisibleEvent } from './visible-events.js';

/** A stretch of time: milliseconds since 1970-01-01T00:00Z. */
export interface TimelineWindow {
  readonly start: number;
  readonly end: number;
}

export interface ZoomOptions {
  /** Fly there instead of jumping; default true. Always a jump under reduced motion. */
  readonly animate?: boolean;
}

/** So long `ready` waits for what loads after the first frame. */
const PATIENCE_MS = 1000;
/** Properties that bring other data: `ready` is renewed when one of them is set. */
const DATA_PROPERTIES: ReadonlySet<PropertyKey> = new Set(['src', 'type', 'htmlFor', 'published']);
/**
 * Dated events as a zoomable timeline, with search, lanes, a detail panel that shows the evidence, and a list view.
 *
 * Data comes from the property `events`, from `src`, from the article that `for` names, or from inline data: a child
 * `<script type="application/json">`, or an `<ol>` or `<ul>` whose items hold a `<time datetime>`.
 *
 * @tag event-timeline
 *
 * @fires {TimelineLoadEvent} timeline-load - data has been loaded and drawn: `count`, `skipped`
 * @fires {TimelineChangeEvent} timeline-change - events have been added, updated or removed, and drawn: `added`, `updated`, `removed`, `skipped`, `diagnostics`
 * @fires {TimelineErrorEvent} timeline-error - data could not be loaded: `error`
 * @fires {TimelineWindowChangeEvent} timeline-window-change - the visible window has moved: `start`, `end`
 * @fires {TimelineLaneChangeEvent} timeline-lane-change - somebody has collapsed, opened or resized a lane: `lane`, `collapsed`, `rows`
 * @fires {TimelineSelectEvent} timeline-select - an event is about to be selected: `event`; cancelable
 *
 * @slot - inline data, and what is shown where scripts do not run
 * @slot detail - replaces the panel of the selected event
 * @slot toolbar - more tools, after the element's own
 * @slot empty - shown when there are no events
 * @slot error - shown when data could not be loaded
 *
 * @csspart label - the button of an event
 * @csspart selected - the button of the selected event
 * @csspart axis - the line of dates
 * @csspart bar - the canvas with the time under the labels
 * @csspart ribbon - the same canvas: density of events without a label
 * @csspart minimap - the overview strip
 * @csspart toolbar - title, search and buttons
 * @csspart detail - the panel of the selected event
 * @csspart edge - badges that lead to what lies outside
 * @csspart lane - a lane
 *
 * @cssproperty --event-timeline-surface - background of the panel
 * @cssproperty --event-timeline-ink - titles
 * @cssproperty --event-timeline-ink-soft - dates and lane names
 * @cssproperty --event-timeline-line - hairlines
 * @cssproperty --event-timeline-accent - focus, window and links
 * @cssproperty --event-timeline-radius - corners of the panel; default 14px
 * @cssproperty --event-timeline-font-size - default 0.8125rem
 * @cssproperty --event-timeline-quote-font - font of quoted evidence
 * @cssproperty --event-timeline-max-height - the most that axis and lanes take; default 640px
 * @cssproperty --event-timeline-list-max-height - the most that the list takes before it scrolls; default none
 * @cssproperty --event-timeline-color-1 - first category; so on to `-8`
 */
export class EventTimeline extends ReactiveElement implements TimelineHost, EquipmentHost, SourceHost, LiveHost {
  static override styles = [frameStyles, toolbarStyles, plotStyles, cardStyles];
  static override properties = {
    src: {},
    type: {},
    htmlFor: { attribute: 'for' },
    published: {},
    start: {},
    end: {},
    heading: {},
    groupBy: { attribute: 'group-by' },
    selected: { reflect: true },
    query: {},
    filter: { attribute: false },
    orientation: {},
    laneState: { attribute: 'lane-state', type: Object },
    timeZone: { attribute: 'time-zone' },
    messages: { attribute: false },
    loading: { state: true, attribute: false },
    failure: { state: true, attribute: false },
    listChosen: { state: true, attribute: false },
  };

  // First: setting any of the properties below asks for it.
  readonly readiness = new Readiness();

  /** Load events from here. */
  src: string | null = null;
  /** Media type of what `src` or the inline data is, when it is not what the server or the script says. */
  type: string | null = null;
  /** Extract the events from the element with this id in the same root. */
  htmlFor: string | null = null;
  /** Publication date of the article that `for` names. */
  published: string | null = null;
  /** EDTF: begin of the first window. Without it: the focus window. */
  start: string | null = null;
  /** EDTF: end of the first window. */
  end: string | null = null;
  /** Title shown in the toolbar; default none. */
  heading = '';
  /** Lanes: `category`, `group`, any other field, or `none`. */
  groupBy = 'category';
  /** Id of the selected event, or null. */
  selected: string | null = null;
  /** Search text: matches stay, the rest dims. */
  query = '';
  /** Which events exist at all; null: all. */
  filter: ((event: TimelineEvent) => boolean) | null = null;
  /** `auto` is a list below 600 px and a timeline above. */
  orientation: 'auto' | 'horizontal' | 'vertical' = 'auto';
  /** What has been done to lanes, by the value that makes each: `{ Rail: { collapsed: true }, Sea: { rows: 3 } }`. Set another object to change it. */
  laneState: LaneStates | null = {};
  /** IANA time zone for instants; dates never shift. */
  timeZone = 'UTC';
  /** Texts that replace the element's own. */
  messages: Partial<Messages> = {};

  /** Loading: a fraction 0..1, or null when the amount is not known; undefined: not loading. */
  loading: number | null | undefined;
  failure: Failure | null = null;
  /** What the list button was last set to; null: as `orientation` says. */
  listChosen: boolean | null = null;

  #article: ArticleController | null = null;
  #ownsData = false;
  #intake = 0;
  #presentation: Presentation | null = null;
  #dataset = Dataset.of([], this.timeZone);
  #live: Promise<LiveData> | null = null;
  /** Stands for the data that the page has set. */
  era: object = {};
  #carryOver: CarryOver | null = null;
  #changed: Promise<unknown> | null = null;
  #feed: SourceFeed | null = null;
  #laidOut: Presentation | null = null;
  #timeline: TimelineController | null = null;
  #frame: Frame | null = null;
  #equipment: Equipment | null = null;
  #erasLoading: Promise<void> | null = null;
  #equipping: Promise<Equipment | null> | null = null;
  #early: EarlyInput | null = null;
  readonly #around = new SurroundingsController(this, () => this.hasUpdated && this.performUpdate());
  /** Direction for which the timeline was laid out. */
  #laidOutFor = false;
  #pendingWindow: TimelineWindow | null = null;

  constructor() {
    super();
    // It adds itself to the host.
    void new DataController(this);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  /** The data. Any records are accepted; bad ones are left out and reported on the console. */
  get events(): readonly TimelineEvent[] {
    return this.#dataset.events;
  }
  set events(records: readonly unknown[]) {
    this.#leaveSource();
    void this.setEvents(records);
  }

  /** Data in tiles, or in columns; null: none. While there is one, `events` is empty. */
  get source(): TimelineSource | null {
    return this.#feed?.source ?? null;
  }
  set source(source: TimelineSource | null) {
    this.#leaveSource();
    if (source === null) {
      void this.setEvents([]);
      return;
    }
    this.#intake++;
    this.setLoading(null);
    this.#feed = new SourceFeed(source, this);
    void this.#feed.open();
  }

  /** The page gives data itself: what brought it until now is done. */
  #leaveSource(): void {
    this.#ownsData = true;
    this.era = {};
    this.#feed?.stop();
    this.#feed = null;
  }

  get ownsData(): boolean {
    return this.#ownsData;
  }

  /** Settled when the data is loaded and drawn; renewed whenever the data changes. */
  get ready(): Promise<void> {
    const { promise } = this.readiness;
    return this.#changed === null ? promise : Promise.all([promise, this.#changed]).then(() => undefined);
  }

  /**
   * Adds events without moving what is shown. Any records are accepted; one whose id is there already takes that event's place.
   * Settled, when they are drawn, with what became of them. While data is loading they wait for it. Does nothing while there is a `source`.
   */
  addEvents(events: readonly unknown[]): Promise<TimelineChange> {
    return this.#change('add', events);
  }

  /** Changes events by their ids: fields that are given take the place of the old ones, null takes a field away. Otherwise as `addEvents`. */
  updateEvents(events: readonly unknown[]): Promise<TimelineChange> {
    return this.#change('update', events);
  }

  /** Removes the events with these ids; a selected one is selected no more. Otherwise as `addEvents`. */
  removeEvents(ids: readonly string[]): Promise<TimelineChange> {
    return this.#change('remove', ids);
  }

  /** The visible window; null before there is one. Setting it jumps there. */
  get window(): TimelineWindow | null {
    const window = this.#timeline?.view.window;
    return window ? { start: window.startMs, end: window.endMs } : this.#pendingWindow;
  }
  set window(window: TimelineWindow | null) {
    if (window !== null) this.zoomTo(window, { animate: false });
  }

  /** Shows everything. */
  fit({ animate = true }: ZoomOptions = {}): void {
    this.#timeline?.view.fit(animate);
  }

  /** Shows a window. One whose ends are not finite or the same is ignored. */
  zoomTo(window: TimelineWindow, { animate = true }: ZoomOptions = {}): void {
    if (this.#timeline === null) this.#pendingWindow = window;
    else this.#timeline.view.show({ startMs: window.start, endMs: window.end }, animate);
  }

  /** Zooms in by a factor, below 1 out; the time `centre` (ms, default the middle of the window) stays where it is. */
  zoomBy(factor: number, centre?: number, { animate = true }: ZoomOptions = {}): void {
    const window = this.window;
    if (window === null || !(factor > 0)) return;
    const fixed = centre ?? (window.start + window.end) / 2;
    this.zoomTo({ start: fixed + (window.start - fixed) / factor, end: fixed + (window.end - fixed) / factor }, { animate });
  }

  /** Moves the window by so many ms. */
  panBy(ms: number, { animate = true }: ZoomOptions = {}): void {
    const window = this.window;
    if (window !== null) this.zoomTo({ start: window.start + ms, end: window.end + ms }, { animate });
  }

  select(id: string | null): void {
    const event = this.#present().dataset.find(id);
    if ((id !== null && event === null) || (event?.id ?? null) === this.selected) return;
    if (this.dispatchEvent(new TimelineSelectEvent(event))) this.selected = event?.id ?? null;
  }

  /** Selects the next event in time after the selected one; without a selection the first in view. */
  next(): void {
    this.#step(1);
  }

  /** Selects the event before the selected one; without a selection the first in view. */
  previous(): void {
    this.#step(-1);
  }

  /** The labels in the viewport. */
  visibleEvents(): VisibleEvent[] {
    return visibleEvents(this, this.renderRoot, this.listed, this.#timeline?.view.scene ?? null);
  }

  /**
   * What is in view, as one SVG that needs nothing else; in list view as a timeline.
   * Throws an Error before `ready` has settled for the first time.
   */
  toSVG(): string {
    if (this.#equipment === null) throw new Error('toSVG() needs what has not loaded yet');
    return this.#equipment.toSVG();
  }

  /** The same as a PNG, at the screen's pixel ratio and twice that of CSS at least. Rejects where the page's policy forbids images from `blob:`. */
  async toPNG(): Promise<Blob> {
    await this.ready;
    const equipment = await this.#equip();
    if (equipment === null) throw new Error('toPNG() needs its chunk, which could not be loaded');
    return await equipment.toPNG();
  }

  // What controllers that bring data call.

  showChanged(dataset: Dataset, carryOver: CarryOver): void {
    this.#dataset = dataset;
    this.failure = null;
    this.#carryOver = carryOver;
    this.requestUpdate();
    if (this.hasUpdated) this.performUpdate();
    this.#carryOver = null;
    this.#timeline?.view.flush();
  }

  #change(kind: Edit['kind'], input: unknown): Promise<TimelineChange> {
    const { era } = this;
    this.#live ??= import('./live-data.js').then(({ LiveData }) => new LiveData(this));
    const change = this.#live.then((live) => live.change({ kind, input }, era));
    this.#changed = change.catch(() => undefined);
    return change;
  }

  async setEvents(records: readonly unknown[], diagnostics: readonly Diagnostic[] = []): Promise<void> {
    this.readiness.renew();
    const turn = ++this.#intake;
    const intake = await takeIn(
      records,
      (fraction) => this.setLoading(fraction / 2),
      () => turn === this.#intake,
    ).catch((error: unknown) => {
      if (turn === this.#intake) this.setError(error, () => void this.setEvents(records, diagnostics));
      return null;
    });
    if (intake === null) return;
    report([...diagnostics, ...intake.diagnostics]);
    const dataset = await Dataset.inPortions(
      intake.events,
      this.timeZone,
      (fraction) => this.setLoading((1 + fraction) / 2),
      () => turn === this.#intake,
    );
    await learnDates([this.start, this.end]);
    if (dataset !== null) await this.#take(dataset, turn, intake.skipped);
  }

  async takeTable(table: EventTable, total: number, density: TimeDensity | null): Promise<void> {
    const turn = ++this.#intake;
    await learnDates([this.start, this.end]);
    await this.#take(Dataset.ofTable(table, this.timeZone, density), turn, 0, total);
  }

  /** Shows a dataset, if nothing newer has come; then it is ready. */
  async #take(dataset: Dataset, turn: number, skipped: number, count = dataset.events.length): Promise<void> {
    if (dataset.table.hasEras) {
      await this.#loadEras();
      if (turn !== this.#intake) return;
    }
    this.#dataset = dataset;
    this.#forgetUnknown(dataset);
    this.loading = undefined;
    this.failure = null;
    this.requestUpdate('events');
    await this.updateComplete;
    await this.#timeline?.view.nextFrame;
    await this.#settle(turn, new TimelineLoadEvent(count, skipped));
  }

  /**
   * Settles `ready`, if nothing newer has come. Whoever waits for it may go on to ask for a picture or press a button, so that it waits for what
   * that needs.
   */
  async #settle(turn: number, event?: Event): Promise<void> {
    await this.#equippedSoon();
    if (turn !== this.#intake) return;
    this.readiness.settle();
    if (event !== undefined) this.dispatchEvent(event);
  }

  /** Waits for the equipment, but for no slow network. */
  async #equippedSoon(): Promise<void> {
    await Promise.race([this.#equip(), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  }

  /** What is not there cannot be selected; of a source, or before there are events, it may still come. */
  #forgetUnknown(dataset: Dataset): void {
    if (!dataset.isTable && !dataset.isEmpty && dataset.find(this.selected) === null) this.selected = null;
  }

  get plotPx(): number {
    return Math.max(1, this.#timeline?.view.scene?.widthPx ?? this.clientWidth);
  }

  setLoading(fraction: number | null): void {
    this.readiness.renew();
    this.loading = fraction;
  }

  setError(error: unknown, retry?: () => void): void {
    this.loading = undefined;
    this.failure = { error: error instanceof Error ? error : new Error(String(error)), retry: retry ?? null };
    void this.#settle(++this.#intake);
    this.dispatchEvent(new TimelineErrorEvent(this.failure.error));
  }

  // What the parts ask.

  get presentation(): Presentation {
    return this.#present();
  }
  eraParts: Eras | null = null;
  get rightToLeft(): boolean {
    return this.#around.rightToLeft;
  }
  get listed(): boolean {
    return this.listChosen ?? (this.orientation === 'vertical' || (this.orientation !== 'horizontal' && this.#around.narrow));
  }
  get firstWindow(): { startMs: number; endMs: number } | null {
    const from = this.start === null ? null : placeEvent({ when: this.start });
    const to = this.end === null ? null : placeEvent({ when: this.end });
    const { extent } = this.#present().dataset.table;
    const startMs = from?.interval.beginEarliest ?? extent.startMs;
    const endMs = to?.interval.endLatest ?? extent.endMs;
    return (from === null && to === null) || !(startMs < endMs) ? null : { startMs, endMs };
  }

  looksChanged(): void {
    this.#around.measure();
  }

  get frame(): Frame {
    this.#frame ??= new Frame(this.root);
    return this.#frame;
  }
  get root(): ShadowRoot {
    if (this.shadowRoot === null) throw new Error('an <event-timeline> has no shadow root before it is in a document');
    return this.shadowRoot;
  }
  get timeline(): TimelineController | null {
    return this.#timeline;
  }
  get printing(): boolean {
    return this.#around.printing;
  }

  showInArticle(id: string): (() => void) | null {
    const article = this.#article;
    return article?.tellsOf(id) === true ? () => article.reveal(id) : null;
  }

  windowChanged({ startMs, endMs }: { readonly startMs: number; readonly endMs: number }): void {
    this.#feed?.windowChanged({ startMs, endMs });
    this.dispatchEvent(new TimelineWindowChangeEvent(startMs, endMs));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) return;
    this.#assemble();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#timeline?.hostDisconnected();
    this.#timeline = null;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' || name === 'dir') this.#around.measure();
  }

  override requestUpdate(name?: PropertyKey, oldValue?: unknown, options?: Parameters<ReactiveElement['requestUpdate']>[2]): void {
    super.requestUpdate(name, oldValue, options);
    if (name !== undefined && DATA_PROPERTIES.has(name)) this.readiness.renew();
  }

  protected override firstUpdated(): void {
    this.#assemble();
    if (this.#equipment === null) this.#early = new EarlyInput(this.root, () => this.#equip());
    const pending = this.#pendingWindow;
    this.#pendingWindow = null;
    if (pending !== null) this.zoomTo(pending, { animate: false });
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#presentation = null;
    if (changed.has('groupBy') && this.groupBy === '') this.groupBy = 'category';
    if (changed.has('selected') && this.readiness.isSettled) this.#forgetUnknown(this.#present().dataset);
    if (this.htmlFor !== null && this.#article === null) void this.#loadArticle();
  }

  protected override updated(changed: PropertyValues): void {
    const timeline = this.#timeline;
    if (timeline === null) return;
    const presentation = this.#present();
    const before = this.#laidOut;
    const isFirst = before === null;
    if (!presentation.laysOutLike(before) || this.#laidOutFor !== this.rightToLeft) {
      const turned = this.#laidOutFor !== this.rightToLeft;
      this.#laidOutFor = this.rightToLeft;
      this.#laidOut = presentation;
      if (before === null || turned || this.#carryOver?.(timeline, before, presentation) !== true) {
        const { table } = presentation.dataset;
        const old = before?.dataset.table;
        const better = timeline.view.isPristine || (table !== old && !timeline.view.showsSome(table));
        // Without events there is no window; when a filter hides them all it stays.
        timeline.relayout(table.size === 0 ? (old?.size ?? 0) > 0 : better && presentation.rowCount > 0);
      }
    }
    // The first layout begins with them anyway, unless a window was asked for meanwhile.
    if (!isFirst && (changed.has('start') || changed.has('end'))) timeline.view.relayout(true);
    if (!isFirst && changed.has('laneState')) timeline.view.relayout(false);
    if (changed.has('selected') || changed.has('query') || changed.has('filter')) timeline.selectionChanged(changed.has('selected'));
    if (changed.has('query')) timeline.instruments?.sayMatches();
    // The first picture comes before what stands around it; where there is none to come, what stands in its place does.
    if (this.#needsEquipment) void this.#equip();
    // The first era of a timeline that had none.
    if (presentation.lanes.eraKey !== null && this.#erasLoading === null) void this.#loadEras().then(() => this.eraParts && this.#timeline?.view.relayout(false));
    // Nothing is on its way: an empty timeline is ready.
    if (this.#intake === 0 && this.loading === undefined && this.src === null && this.htmlFor === null) void this.#settle(0);
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const { heading, listed, selected } = this;
    this.frame.update({ presentation: this.#present(), heading, scheme: this.#around.scheme, loading: this.loading !== undefined, failed: this.failure !== null, listed, selected });
    this.#equipment?.render();
  }

  /** What is to be shown is not in the core. */
  get #needsEquipment(): boolean {
    return this.listed || this.printing || this.loading !== undefined || this.failure !== null || this.selected !== null;
  }

  /** An update is complete when what it shows is there. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    if (this.#needsEquipment && this.isConnected) await this.#equippedSoon();
    return isComplete;
  }

  /** Loads what stands around the picture. Null when it cannot be had: the timeline itself needs none of it. */
  async #equip(): Promise<Equipment | null> {
    this.#equipping ??= Promise.all([import('./equipment.js'), import('./long-way.js')]).then(
      ([{ Equipment }, { learnAllDates }]) => {
        learnAllDates();
        return this.#equipped(new Equipment(this));
      },
      (error: unknown) => this.#unequipped(error),
    );
    return await this.#equipping;
  }

  #equipped(equipment: Equipment): Equipment {
    this.#equipment = equipment;
    this.#early?.stop();
    equipment.render();
    if (this.#timeline !== null) equipment.attach(this.#timeline);
    return equipment;
  }

  /** A page that has copied one file without its chunks is told so. */
  #unequipped(cause: unknown): null {
    const error = new Error(`Toolbar, overview, list and panels are missing: ${cause instanceof Error ? cause.message : String(cause)}. Is the folder "chunks" beside the script?`, { cause });
    console.warn(`event-timeline: ${error.message}`);
    this.dispatchEvent(new TimelineErrorEvent(error));
    return null;
  }

  /** What eras need loads with the first data that has some. Where it cannot be had they are cards in a lane. */
  #loadEras(): Promise<void> {
    return (this.#erasLoading ??= import('./eras.js').then(
      ({ ERAS }) => {
        this.eraParts = ERAS;
        this.#styleEras();
      },
      (error: unknown) => console.warn('event-timeline: what eras need could not be loaded', error),
    ));
  }

  #styleEras(): void {
    const sheet = this.eraParts?.styles.styleSheet;
    if (this.shadowRoot !== null && sheet !== undefined) this.shadowRoot.adoptedStyleSheets = [...new Set([...this.shadowRoot.adoptedStyleSheets, sheet])];
  }

  /** What binds an article of the page loads when there is one. */
  async #loadArticle(): Promise<void> {
    const { ArticleController } = await import('./article-controller.js');
    this.#article ??= new ArticleController(this, (category) => {
      const { hue } = this.#present().dataset.styleOf(category);
      return { name: `c${hue}`, colour: hueColour(hue) };
    });
  }

  #present(): Presentation {
    this.#presentation ??= new Presentation(
      { prepared: this.#dataset, filter: this.filter, query: this.query, groupBy: this.groupBy, lang: this.#around.lang, timeZone: this.timeZone, messages: this.messages },
      this.#laidOut,
    );
    return this.#presentation;
  }

  #assemble(): void {
    if (this.shadowRoot === null) return;
    this.#styleEras();
    this.#laidOut = null;
    this.#timeline = new TimelineController(this, this.frame);
    this.#equipment?.attach(this.#timeline);
  }

  #step(direction: -1 | 1): void {
    if (this.#equipment === null) void this.#equip().then((equipment) => equipment?.step(direction));
    else this.#equipment.step(direction);
  }
}
