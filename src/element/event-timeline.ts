import { type PropertyValues, ReactiveElement } from '@lit/reactive-element';
import type { TimelineEvent } from '../model/event.js';
import type { TimelineSource } from '../sources/timeline-source.js';
import type { TimelineChange } from './change-event.js';
import { cardStyles } from './styles/card-styles.js';
import { DataController } from './data/data-controller.js';
import { DataIntake, type IntakeHost } from './data/data-intake.js';
import { defaultsOf } from './defaults.js';
import type { EquipmentHost, Failure } from './equipment/equipment-host.js';
import { TimelineSelectEvent, TimelineWindowChangeEvent } from './events.js';
import type { TimelineHost } from './host.js';
import type { LaneStates } from './lanes/lane-state.js';
import { LateParts } from './equipment/late-parts.js';
import type { Messages } from './texts/messages.js';
import { plotStyles } from './styles/plot-styles.js';
import type { Presentation } from './view/presentation.js';
import { Stage, type StageHost } from './stage.js';
import { frameStyles } from './styles/styles.js';
import type { TimelineController } from './view/timeline-controller.js';
import { toolbarStyles } from './styles/toolbar-styles.js';
import type { GivenWindow, TimelineWindow, ZoomOptions } from './view/timeline-window.js';
import type { Span } from './view/view-delegate.js';
import { visibleEvents, type VisibleEvent } from './view/visible-events.js';

export type { GivenWindow, TimelineWindow, ZoomOptions };

/**
 * Dated events as a zoomable timeline, with search, lanes, a detail panel that shows the evidence, and a list view.
 *
 * Data comes from the property `events`, from `src`, from the article that `for` names, or from inline data: a child
 * `<script type="application/json">`, or an `<ol>` or `<ul>` whose items hold a `<time datetime>`.
 *
 * @tag event-timeline
 *
 * @fires {TimelineLoadEvent} timeline-load - data has been loaded and drawn: `count`, `skipped`
 * @fires {TimelineChangeEvent} timeline-change - events have been added, updated or removed, and drawn: `added`,
 *   `updated`, `removed`, `skipped`, `diagnostics`
 * @fires {TimelineErrorEvent} timeline-error - data could not be loaded: `error`
 * @fires {TimelineWindowChangeEvent} timeline-window-change - the visible window has moved: `start`, `end`
 * @fires {TimelineLaneChangeEvent} timeline-lane-change - somebody has collapsed, opened or resized a lane: `lane`,
 *   `collapsed`, `rows`
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
 * @csspart more - the button of the menu with full screen, link and files; `display: none` takes it away
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
 * @cssproperty --event-timeline-max-height - the most that axis and lanes take; default 640px, on lower screens 95 % of
 *   their height
 * @cssproperty --event-timeline-list-max-height - the most that the list takes before it scrolls; default none
 * @cssproperty --event-timeline-color-1 - first category; so on to `-8`
 */
export class EventTimeline extends ReactiveElement implements TimelineHost, EquipmentHost, IntakeHost, StageHost {
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
    hash: {},
    filter: { attribute: false },
    orientation: {},
    laneState: { attribute: 'lane-state', type: Object },
    timeZone: { attribute: 'time-zone' },
    messages: { attribute: false },
    loading: { state: true },
    failure: { state: true },
    listChosen: { state: true },
    // Accessors of our own, named here for what a page has set before the element was defined: Lit hands it to them.
    events: { attribute: false, noAccessor: true },
    source: { attribute: false, noAccessor: true },
    window: { attribute: false, noAccessor: true },
  };

  // First: setting any of the properties below asks for it.
  readonly intake = new DataIntake(this);
  readonly late = new LateParts(this);
  readonly stage = new Stage(this, () => this.hasUpdated && this.performUpdate());

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
  /** Lanes: `category`, `group`, any other field, or `none`; at most 40, and one for all further values. */
  groupBy = 'category';
  /** Id of the selected event, or null. */
  selected: string | null = null;
  /** Search text: matches stay, the rest dims. */
  query = '';
  /**
   * Name under which window and selection are kept in the page's address, `#name=2021-05/2021-06&name-event=id`; null:
   * the address is left alone.
   */
  hash: string | null = null;
  /** Which events exist at all; null: all. */
  filter: ((event: TimelineEvent) => boolean) | null = null;
  /** `auto` is a list below 600 px and a timeline above. */
  orientation: 'auto' | 'horizontal' | 'vertical' = 'auto';
  /**
   * What has been done to lanes, by the value that makes each: `{ Rail: { collapsed: true }, Sea: { rows: 3 } }`. Set
   * another object to change it.
   */
  laneState: LaneStates | null = {};
  /** IANA time zone for instants; dates never shift. */
  timeZone = 'UTC';
  /** Texts that replace the element's own. */
  messages: Partial<Messages> = {};

  /** @internal A fraction 0..1, or null when the amount is not known; undefined: not loading. */
  loading: number | null | undefined;
  failure: Failure | null = null;
  /** @internal What the list button was last set to; null: as `orientation` says. */
  listChosen: boolean | null = null;

  readonly #fillIn = defaultsOf(this, EventTimeline.elementProperties.keys());

  constructor() {
    super();
    this.addController(new DataController(this));
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  /** The data. Any records are accepted; bad ones are left out and reported on the console. */
  get events(): readonly TimelineEvent[] {
    return this.intake.dataset.events;
  }
  set events(records: readonly unknown[]) {
    this.intake.giveEvents(records);
  }

  /** Data in tiles, or in columns; null: none. While there is one, `events` is empty. */
  get source(): TimelineSource | null {
    return this.intake.source;
  }
  set source(source: TimelineSource | null) {
    this.intake.giveSource(source);
  }

  /** Settled when the data is loaded and drawn; renewed whenever the data changes. */
  get ready(): Promise<void> {
    return this.intake.ready;
  }

  /**
   * Settled when all that loads after the first frame is there: toolbar, overview, panels, pictures; false when it
   * could not be loaded. `ready` waits for it a second at most.
   */
  get equipped(): Promise<boolean> {
    return this.updateComplete.then(() => this.late.equip()).then(Boolean);
  }

  /**
   * Adds events without moving what is shown. Any records are accepted; one whose id is there already takes that
   * event's place.
   * Settled, when they are drawn, with what became of them. While data is loading they wait for it. Does nothing while
   * there is a `source`.
   */
  addEvents(events: readonly unknown[]): Promise<TimelineChange> {
    return this.intake.change('add', events);
  }

  /**
   * Changes events by their ids: fields that are given take the place of the old ones, null takes a field away.
   * Otherwise as `addEvents`.
   */
  updateEvents(events: readonly unknown[]): Promise<TimelineChange> {
    return this.intake.change('update', events);
  }

  /** Removes the events with these ids; a selected one is selected no more. Otherwise as `addEvents`. */
  removeEvents(ids: readonly string[]): Promise<TimelineChange> {
    return this.intake.change('remove', ids);
  }

  /** The visible window; null before there is one. Setting it jumps there. */
  get window(): TimelineWindow | null {
    const { window } = this.stage;
    return window && { start: window.startMs, end: window.endMs };
  }
  set window(window: GivenWindow | null) {
    if (window) this.stage.zoomTo(window, false);
  }

  /** Shows everything. */
  fit({ animate = true }: ZoomOptions = {}): void {
    this.timeline?.view.fit(animate);
  }

  /**
   * Shows a window. Its ends are milliseconds, or dates, which are shown as a whole and read once `equipped` has settled.
   * One whose ends are no times, or the same, is told on the console and ignored; what is none at all is a TypeError.
   */
  zoomTo(window: GivenWindow, { animate = true }: ZoomOptions = {}): void {
    this.stage.zoomTo(window, animate);
  }

  /** Zooms in by a factor, below 1 out; the time `centre` (ms, default the middle of the window) stays where it is. */
  zoomBy(factor: number, centre?: number, { animate = true }: ZoomOptions = {}): void {
    this.stage.zoomBy(factor, centre, animate);
  }

  /** Moves the window by so many ms. */
  panBy(ms: number, { animate = true }: ZoomOptions = {}): void {
    this.stage.panBy(ms, animate);
  }

  /** Selects an event by its id; null: none. `timeline-select` is sent first, and can prevent it. */
  select(id: string | null): void {
    const event = this.presentation.dataset.find(id);
    const chosen = event?.id ?? null;
    if ((id !== null && event === null) || chosen === this.selected) return;
    if (this.dispatchEvent(new TimelineSelectEvent(event))) this.selected = chosen;
  }

  /** Selects the next event in time after the selected one; without a selection the first in view. */
  next(): void {
    void this.late.use((equipment) => equipment.step(1));
  }

  /** Selects the event before the selected one; without a selection the first in view. */
  previous(): void {
    void this.late.use((equipment) => equipment.step(-1));
  }

  /** The labels in the viewport. */
  visibleEvents(): VisibleEvent[] {
    return visibleEvents(this, this.shadowRoot, this.listed, this.timeline?.view.scene ?? null);
  }

  /**
   * What is in view, as one SVG that needs nothing else; in list view as a timeline. Throws an Error before `equipped`
   * has settled, or when that says false.
   */
  toSVG(): string {
    return this.late.needed.toSVG();
  }

  /**
   * The same as a PNG, at the screen's pixel ratio and twice that of CSS at least. Rejects where the page's policy
   * forbids images from `blob:`.
   */
  async toPNG(): Promise<Blob> {
    await this.ready;
    await this.equipped;
    return await this.late.needed.toPNG();
  }

  get presentation(): Presentation {
    return this.stage.presentation;
  }
  get timeline(): TimelineController | null {
    return this.stage.timeline;
  }
  get rightToLeft(): boolean {
    return this.stage.rightToLeft;
  }
  get listed(): boolean {
    return this.stage.listed;
  }
  windowChanged(window: Span): void {
    this.intake.windowChanged(window);
    this.dispatchEvent(new TimelineWindowChangeEvent(window.startMs, window.endMs));
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' || name === 'dir') this.stage.looksChanged();
  }

  override requestUpdate(
    name?: PropertyKey,
    oldValue?: unknown,
    options?: Parameters<ReactiveElement['requestUpdate']>[2],
  ): void {
    super.requestUpdate(name, oldValue, options);
    // Data that the page owns is not brought by properties.
    if (name !== undefined && !this.intake.ownsData) this.intake.readiness.propertySet(name);
  }

  /** A style sheet belongs to the document that it was made in. Another one has its own from the equipment. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.ownerDocument === document ? super.createRenderRoot() : this.attachShadow({ mode: 'open' });
  }

  protected override firstUpdated(): void {
    this.stage.assemble();
    this.late.begin();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#fillIn(changed.keys());
    this.stage.forget();
    if (changed.has('selected') && this.intake.readiness.isSettled) this.intake.forgetUnknown();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.stage.update();
  }

  protected override updated(changed: PropertyValues): void {
    this.stage.updated(changed);
  }

  /** An update is complete when what it shows is there. */
  protected override async getUpdateComplete(): Promise<boolean> {
    return await this.stage.complete(() => super.getUpdateComplete());
  }
}
