import type { Diagnostic } from '../../model/diagnostic.js';
import type { EventTable } from '../../model/event-table.js';
import type { TimelineSource } from '../../sources/timeline-source.js';
import type { AllLane } from '../../layout/all-lane.js';
import type { TimelineChange } from '../change-event.js';
import { Dataset } from './dataset.js';
import type { Failure } from '../equipment/equipment-host.js';
import { TimelineErrorEvent, TimelineLoadEvent } from '../events.js';
import { learnDates, report, takeIn } from './intake.js';
import type { LateParts } from '../equipment/late-parts.js';
import type { LiveData, LiveHost } from '../live/live-data.js';
import type { Edit } from '../live/live-store.js';
import { Readiness } from './readiness.js';
import type { SourceController, SourceHost } from './source-controller.js';
import { tableOf } from './table-of-source.js';
import { inTurns, nextFrame, nextTask, Turns } from '../turns.js';

/** What it needs of the element, and tells it. */
export interface IntakeHost extends LiveHost {
  readonly start: string | null;
  readonly end: string | null;
  readonly timeZone: string;
  readonly query: string;
  readonly groupBy: string;
  loading: number | null | undefined;
  failure: Failure | null;
  readonly late: LateParts;
  readonly stage: LiveHost['stage'] & { learn(): Promise<void> | null };
  readonly updateComplete: Promise<boolean>;
  requestUpdate(name: PropertyKey): void;
}

/**
 * Takes in the element's data, from wherever it comes: records, tables and sources. What was asked for before something
 * newer is dropped.
 */
export class DataIntake implements SourceHost {
  readonly readiness = new Readiness();
  dataset = Dataset.of([], 'UTC');
  /** Stands for the data that the page has set. */
  era: object = {};
  /** The page itself has given data. */
  ownsData = false;
  readonly #host: IntakeHost;
  /** Which of all that was to be taken in is the newest; 0: nothing yet. */
  #turn = 0;
  #source: TimelineSource | null = null;
  /** What reads a source that has no table. */
  #tiles: SourceController | null = null;
  #live: Promise<LiveData> | null = null;
  #changed: Promise<unknown> | null = null;

  constructor(host: IntakeHost) {
    this.#host = host;
  }

  /** Nothing has been given yet. */
  get isUntouched(): boolean {
    return this.#turn === 0;
  }

  /** Settled when the data is loaded and drawn, and what was to be changed since. */
  get ready(): Promise<void> {
    const { promise } = this.readiness;
    return this.#changed === null ? promise : Promise.all([promise, this.#changed]).then(() => undefined);
  }

  get source(): TimelineSource | null {
    return this.#source;
  }

  /** The page gives records. */
  giveEvents(records: readonly unknown[]): void {
    this.#leaveSource();
    void this.setEvents(records);
  }

  /** The page gives a source; null: it takes it away. */
  giveSource(source: TimelineSource | null): void {
    this.#leaveSource();
    this.#source = source;
    const table = source && tableOf(source);
    if (!source) void this.setEvents([]);
    else if (!table) {
      this.#turn++;
      this.setLoading(null);
      void this.#open(source);
    } else {
      this.readiness.renew();
      void this.takeTable(table, table.size, null);
    }
  }

  /** Reads a source tile by tile; what does so loads with the first one. */
  async #open(source: TimelineSource): Promise<void> {
    const { era } = this;
    try {
      const { SourceController } = await import('./source-controller.js');
      if (era !== this.era) return;
      this.#tiles = new SourceController(source, this);
      await this.#tiles.open();
    } catch (error) {
      if (era === this.era) this.setError(error, () => void this.#open(source));
    }
  }

  /** What brought data until now is done. */
  #leaveSource(): void {
    this.ownsData = true;
    this.era = {};
    this.#tiles?.stop();
    this.#tiles = this.#source = null;
  }

  /** The view has moved: a source may have more to show there. */
  windowChanged(window: { readonly startMs: number; readonly endMs: number }): void {
    this.#tiles?.windowChanged(window);
  }

  /** Adds, updates or removes events. */
  change(kind: Edit['kind'], input: unknown): Promise<TimelineChange> {
    const { era } = this;
    this.#live ??= import('../live/live-data.js').then(({ LiveData }) => new LiveData(this.#host));
    const change = this.#live.then((live) => live.change({ kind, input }, era));
    this.#changed = change.catch(() => undefined);
    return change;
  }

  async setEvents(records: unknown, diagnostics: readonly Diagnostic[] = []): Promise<void> {
    this.readiness.renew();
    const turn = ++this.#turn;
    const isCurrent = (): boolean => turn === this.#turn;
    const intake = await takeIn(records, (fraction) => this.setLoading(fraction / 2), isCurrent).catch(
      (error: unknown) => {
        if (isCurrent()) this.setError(error, () => void this.setEvents(records, diagnostics));
        return null;
      },
    );
    if (intake === null) return;
    report([...diagnostics, ...intake.diagnostics]);
    const { events } = intake;
    let placed = 0;
    const dataset = await inTurns(
      Dataset.steps(events, this.#host.timeZone, (count) => (placed = count)),
      new Turns(),
      () => {
        if (isCurrent()) this.setLoading((1 + placed / events.length) / 2);
        return isCurrent();
      },
    );
    if (dataset !== null) await this.#take(dataset, turn, intake.skipped);
  }

  get plotPx(): number {
    return Math.max(1, this.#host.timeline?.view.scene?.widthPx ?? this.#host.clientWidth);
  }

  async takeTable(table: EventTable, total: number, all: AllLane | null): Promise<void> {
    await this.#take(Dataset.ofTable(table, this.#host.timeZone, all), ++this.#turn, 0, total);
  }

  /** Shows a dataset, if nothing newer has come; then it is ready. */
  async #take(dataset: Dataset, turn: number, skipped: number, count = dataset.events.length): Promise<void> {
    const host = this.#host;
    await learnDates([host.start, host.end], dataset.table.extent);
    await host.stage.learn();
    if (dataset.table.hasEras) await host.late.loadEras();
    // What a search does not find is dimmed in the first picture already.
    if (host.query !== '') await host.late.equip();
    const turns = new Turns();
    // Found in turns, they are known when they are to show.
    await inTurns(dataset.lanesSteps(host.groupBy), turns, () => turn === this.#turn);
    if (turn !== this.#turn) return;
    this.dataset = dataset;
    this.forgetUnknown();
    host.loading = undefined;
    host.failure = null;
    host.requestUpdate('events');
    await host.updateComplete;
    if (turns.leftMs < 0) await turns.next();
    await host.timeline?.view.draw();
    // The picture is painted before what stands around it is made, if that is here already: together they would be one
    // long task.
    await nextFrame();
    await nextTask();
    await this.#settle(turn, new TimelineLoadEvent(count, skipped));
  }

  /** Nothing is on its way: an empty timeline is ready. */
  async settleEmpty(): Promise<void> {
    await this.#settle(0);
  }

  /**
   * Settles `ready`, if nothing newer has come. Whoever waits for it may go on to ask for a picture or press a button,
   * so that it waits for what that needs.
   */
  async #settle(turn: number, event?: Event): Promise<void> {
    await this.#host.late.equippedSoon();
    if (turn !== this.#turn) return;
    this.readiness.settle();
    if (event !== undefined) this.#host.dispatchEvent(event);
  }

  /** What is not there cannot be selected; of a source, or before there are events, it may still come. */
  forgetUnknown(): void {
    const { dataset } = this;
    if (!dataset.isTable && !dataset.isEmpty && dataset.find(this.#host.selected) === null) this.#host.selected = null;
  }

  setLoading(fraction: number | null): void {
    this.readiness.renew();
    this.#host.loading = fraction;
  }

  setError(error: unknown, retry?: () => void): void {
    const failure = { error: error instanceof Error ? error : new Error(String(error)), retry: retry ?? null };
    this.#host.loading = undefined;
    this.#host.failure = failure;
    void this.#settle(++this.#turn);
    this.#host.dispatchEvent(new TimelineErrorEvent(failure.error));
  }
}
