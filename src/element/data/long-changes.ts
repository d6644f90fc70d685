import type { Steps } from '../../model/steps.js';
import type { Dataset } from './dataset.js';
import { type KnownParts, Presentation, type PresentationInput } from '../view/presentation.js';
import { type Filter, guarded, maskSteps, Selection } from './selection.js';
import { Turns, inTurns } from '../turns.js';

/** For so many events, what follows from another filter or grouping is made in turns with the page. */
const MANY = 20_000;
/** A step of a pan or a zoom has room beside it in a frame. */
const TURN_MS = 8;

/** A filter and a grouping that are asked for, and what is made of them. */
interface Work {
  readonly before: Pick<PresentationInput, 'prepared' | 'timeZone'>;
  readonly filter: PresentationInput['filter'];
  readonly groupBy: string;
  known: KnownParts | null;
}

/**
 * Other filters and groupings of many events: the page is asked of each event, which takes long. Until all have been
 * looked at, what shows stays as it is, and can be moved; what is asked for meanwhile takes the place of what was.
 */
export class LongChanges {
  /** Settled when nothing is being made. */
  settled: Promise<unknown> | null = null;
  readonly #update: () => Promise<unknown>;
  #work: Work | null = null;

  /** @param update shows what is made */
  constructor(update: () => Promise<unknown>) {
    this.#update = update;
  }

  /** What is to show for now; null when all that is asked for can be made at once. */
  meanwhile(input: PresentationInput, before: Presentation): Presentation | null {
    const { prepared, timeZone, filter, groupBy } = before.input;
    const isSameData = input.prepared === prepared && input.timeZone === timeZone;
    if (!isSameData || before.dataset.table.size < MANY || (input.filter === filter && input.groupBy === groupBy)) {
      this.#work = null;
      return null;
    }
    const work = this.#work;
    const isAsked =
      work?.filter === input.filter &&
      work.groupBy === input.groupBy &&
      work.before.prepared === prepared &&
      work.before.timeZone === timeZone;
    if (isAsked && work.known !== null) return new Presentation(input, before, work.known);
    if (!isAsked)
      this.settled = this.#make(
        { before: { prepared, timeZone }, filter: input.filter, groupBy: input.groupBy, known: null },
        before,
      );
    return new Presentation({ ...input, filter, groupBy }, before);
  }

  async #make(work: Work, before: Presentation): Promise<void> {
    this.#work = work;
    work.known = await inTurns(known(work, before), new Turns(TURN_MS), () => this.#work === work);
    if (work.known === null) return;
    this.settled = null;
    await this.#update();
  }
}

function* known({ filter, groupBy }: Work, { dataset, input, selection, lanes }: Presentation): Steps<KnownParts> {
  return {
    selection: filter === input.filter ? selection : yield* filtered(dataset, filter),
    lanes: groupBy === input.groupBy ? lanes : yield* dataset.lanesSteps(groupBy),
  };
}

/** The selection of a filter, to be taken over by one with a query. */
function* filtered(dataset: Dataset, filter: Filter): Steps<Selection> {
  const mask = filter === null ? undefined : yield* maskSteps(dataset, guarded(filter));
  return new Selection(dataset, filter, '', null, { mask });
}
