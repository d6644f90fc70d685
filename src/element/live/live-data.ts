import { MAX_RECORDS } from '../../model/event-normalizer.js';
import { carryOver } from './carry-over.js';
import { type TimelineChange, TimelineChangeEvent } from '../change-event.js';
import type { Dataset } from '../data/dataset.js';
import type { TimelineEvent } from '../../model/event.js';
import { TimelineSelectEvent } from '../events.js';
import { type Edit, LiveStore } from './live-store.js';
import { following, tells } from './following.js';
import { nextFrame } from '../turns.js';
import { FrameTurns } from './frame-turns.js';
import { NextPicture } from './next-picture.js';
import type { Presentation, PresentationInput } from '../view/presentation.js';
import type { Readiness } from '../data/readiness.js';
import { report } from '../data/report.js';
import type { TimelineController } from '../view/timeline-controller.js';
import type { TimelineSource } from '../../sources/timeline-source.js';

/** How data of which some events have changed is shown. */
export interface ShownChange {
  /** What follows from it. */
  follow(input: PresentationInput, before: Presentation): Presentation;
  /** Draws a timeline of it, so that what shows stays where it is; false: it could not. */
  carryOver(timeline: TimelineController, before: Presentation, now: Presentation): boolean;
}

/** What it asks of the element, and tells it. */
export interface LiveHost extends HTMLElement {
  readonly presentation: Presentation;
  selected: string | null;
  readonly listed: boolean;
  readonly source: TimelineSource | null;
  readonly intake: {
    /** Settled when no data is on its way. */
    readonly readiness: Readiness;
    /** Stands for the data that the page has set: what was asked for before it set other data is forgotten. */
    readonly era: object;
  };
  readonly timeline: TimelineController | null;
  readonly late: { loadEras(): Promise<void> };
  readonly stage: {
    /** What would be told if this were the data. */
    inputOf(dataset: Dataset): PresentationInput;
    /** Draws changed data at once. */
    showChanged(dataset: Dataset, change: ShownChange): void;
  };
}

interface Call {
  readonly edit: Edit;
  readonly era: object;
  readonly resolve: (change: TimelineChange) => void;
  readonly reject: (reason: unknown) => void;
}

/** Changes are drawn so often at most … */
const EVERY_MS = 100;
/**
 * … and where that takes long, so seldom that it takes a small share of the time, but often enough that none becomes
 * large.
 */
const SHARE = 8;
const SELDOM_MS = 500;
/** So many records are read between two pictures: a longer list comes in portions. */
const PORTION = 5000;
/** A picture that the view has left while it was made is made so often; then as it is drawn. */
const TRIES = 3;
/** … after so many frames at most, in which its scale changes. */
const MOST_WAITED = 30;
/** What has changed is said aloud so often at most. */
const SAY_EVERY_MS = 4000;
/** Problems that are written to the console, in all: a stream of bad records must not flood it. */
const MOST_SPOKEN = 50;

const NONE: TimelineChange = { added: 0, updated: 0, removed: 0, skipped: 0, diagnostics: [] };

/**
 * Events that come, change and go while they are shown. Calls wait until loading has ended, and those of a frame, or of
 * a tenth of a second in a stream of them, are drawn together.
 */
export class LiveData {
  readonly #host: LiveHost;
  #store: LiveStore | null = null;
  #calls: Call[] = [];
  #isRunning = false;
  #restsUntil = 0;
  #spoken = 0;
  /** What has changed since it was last said. */
  #unsaid = NONE;
  #willSay = false;

  constructor(host: LiveHost) {
    this.#host = host;
  }

  /** Settled when the change is drawn. @param era that of the host when it was asked for */
  async change(edit: Edit, era: object): Promise<TimelineChange> {
    const drawn = portionsOf(edit).map(
      (portion) =>
        new Promise<TimelineChange>((resolve, reject) => {
          this.#calls.push({ edit: portion, era, resolve, reject });
        }),
    );
    if (!this.#isRunning) void this.#run();
    return (await Promise.all(drawn)).reduce(sum);
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    while (this.#calls.length > 0) {
      await this.#host.intake.readiness.promise;
      await pause(this.#restsUntil - performance.now());
      await nextFrame();
      // Other data may have been set meanwhile.
      if (!this.#host.intake.readiness.isSettled) continue;
      const began = performance.now();
      const turns = new FrameTurns();
      const calls = this.#calls.splice(0, this.#turn());
      try {
        // What other data has made void is done again, or refused.
        if (!(await this.#apply(calls, turns))) this.#calls.unshift(...calls);
      } catch (error) {
        // Code of the page may throw, as that of records which are not plain data. Who comes later must not wait for
        // ever.
        this.#store = null;
        for (const { reject } of calls) reject(error);
      }
      turns.end();
      this.#restsUntil = began + Math.min(SELDOM_MS, Math.max(EVERY_MS, SHARE * turns.spentMs));
    }
    this.#isRunning = false;
  }

  /** How many calls have their turn. */
  #turn(): number {
    let records = 0;
    const over = this.#calls.findIndex(({ edit }) => (records += sizeOf(edit)) > PORTION);
    return over < 0 ? this.#calls.length : Math.max(1, over);
  }

  /** False when nothing was done, because other data has been set meanwhile. */
  async #apply(calls: readonly Call[], turns: FrameTurns): Promise<boolean> {
    const host = this.#host;
    const refusal = (call: Call): string | null => {
      if (call.era !== host.intake.era) return 'other events were set before it could be done';
      return host.source === null ? null : 'the events come from a source, which alone can change them';
    };
    const wanted = calls.filter((call) => refusal(call) === null);
    const changes = await this.#change(
      wanted.map(({ edit }) => edit),
      turns,
    );
    if (changes === null) return false;
    const results = calls.map((call) => {
      const reason = refusal(call);
      return reason === null ? (changes.shift() ?? NONE) : refused(call.edit, reason);
    });
    const all = results.reduce(sum, NONE);
    report(all.diagnostics.slice(0, Math.max(0, MOST_SPOKEN - this.#spoken)));
    this.#spoken += all.diagnostics.length;
    calls.forEach(({ resolve }, i) => resolve(results[i] ?? NONE));
    host.dispatchEvent(new TimelineChangeEvent(all));
    if (all.added + all.updated + all.removed > 0) this.#say(all);
    return true;
  }

  /**
   * Makes changes, and then the picture of them, in turns with the page, and draws it. Null when other data has been
   * set meanwhile.
   */
  async #change(edits: readonly Edit[], turns: FrameTurns): Promise<TimelineChange[] | null> {
    const host = this.#host;
    if (edits.length === 0) return [];
    const { era } = host.intake;
    const before = host.presentation.dataset;
    if (this.#store?.dataset !== before) this.#store = new LiveStore(before);
    const store = this.#store;
    const staged = await turns.finish(store.stage(edits));
    // What lays eras out comes before the first of them: else all would be laid out anew after it.
    if (staged.dataset?.table.hasEras) await turns.after(host.late.loadEras());
    const next =
      staged.dataset &&
      new NextPicture(
        host.listed ? null : host.timeline,
        host.presentation,
        following(host.stage.inputOf(staged.dataset), host.presentation),
      );
    if (next !== null) await this.#prepare(next, turns);
    if (host.intake.era !== era || !host.intake.readiness.isSettled || host.presentation.dataset !== before) {
      next?.dispose();
      this.#store = null;
      return null;
    }
    const selected = host.presentation.dataset.find(host.selected);
    store.commit(staged);
    if (next !== null) this.#show(next, store, selected);
    return staged.reports;
  }

  /** Makes a picture for the view, and again when that has moved away meanwhile. */
  async #prepare(next: NextPicture, turns: FrameTurns): Promise<void> {
    for (let tries = 1; ; tries++) {
      await turns.finish(next.make());
      await turns.fresh();
      next.paint();
      await turns.fresh();
      if (next.fits || tries === TRIES) return;
      await this.#steady(turns);
    }
  }

  /** Waits while the view is zoomed, but not for ever. */
  async #steady(turns: FrameTurns): Promise<void> {
    const scale = (): number | undefined => this.#host.timeline?.view.window?.msPerPx;
    for (let frames = 0, before: number | undefined; frames < MOST_WAITED && before !== scale(); frames++) {
      before = scale();
      await turns.next();
    }
  }

  #show(next: NextPicture, store: LiveStore, selected: TimelineEvent | null): void {
    const host = this.#host;
    const isGone = selected !== null && store.find(selected.id) === null;
    if (isGone) host.selected = null;
    host.timeline?.instruments?.changing();
    const { now } = next;
    host.stage.showChanged(now.input.prepared, {
      // What was asked for meanwhile counts.
      follow: (input, before) => (tells(now, input) ? now : following(input, before)),
      carryOver: (timeline, before, shown) =>
        carryOver(timeline, { before, now: shown, made: next.of(timeline, before, shown), isListed: host.listed }),
    });
    next.dispose();
    if (!isGone) return;
    host.dispatchEvent(new TimelineSelectEvent(null));
    host.timeline?.instruments?.say(() => host.presentation.dictionary.text('gone', { title: selected.title }));
  }

  /** A summary now and then: nobody can listen to each of a thousand events. */
  #say(change: TimelineChange): void {
    this.#unsaid = sum(this.#unsaid, { ...change, diagnostics: [] });
    if (this.#willSay) return;
    this.#willSay = true;
    setTimeout(() => {
      this.#willSay = false;
      this.#host.timeline?.instruments?.say(() => {
        const { dictionary } = this.#host.presentation;
        const said = this.#unsaid;
        this.#unsaid = NONE;
        return (['added', 'updated', 'removed'] as const)
          .flatMap((what) => (said[what] > 0 ? [dictionary.text(what, { n: said[what] })] : []))
          .join(', ');
      });
    }, SAY_EVERY_MS);
  }
}

function refused(edit: Edit, reason: string): TimelineChange {
  return {
    ...NONE,
    skipped: sizeOf(edit),
    diagnostics: [{ code: 'not-live', message: `${edit.kind}Events did nothing: ${reason}` }],
  };
}

/** How many records or ids there are. What lists of strangers throw is met where they are read. */
function sizeOf({ input, from = 0, to = Infinity }: Edit): number {
  try {
    return Array.isArray(input) ? Math.min(input.length, to) - from : 1;
  } catch {
    return 1;
  }
}

function portionsOf(edit: Edit): Edit[] {
  const size = Math.min(sizeOf(edit), MAX_RECORDS);
  return size <= PORTION
    ? [edit]
    : Array.from({ length: Math.ceil(size / PORTION) }, (_, i) => ({
        ...edit,
        from: i * PORTION,
        to: (i + 1) * PORTION,
      }));
}

function sum(a: TimelineChange, b: TimelineChange): TimelineChange {
  return {
    added: a.added + b.added,
    updated: a.updated + b.updated,
    removed: a.removed + b.removed,
    skipped: a.skipped + b.skipped,
    diagnostics: [...a.diagnostics, ...b.diagnostics],
  };
}

async function pause(ms: number): Promise<void> {
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
}
