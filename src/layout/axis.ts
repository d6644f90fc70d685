import { MS_PER_DAY, MS_PER_HOUR } from '../model/calendar.js';
import { TickLabels } from '../scale/tick-labels.js';
import { COARSEST_STEP, TICK_STEPS, nests, tickTimes } from '../scale/ticks.js';
import type { TickStep, TickUnit } from '../scale/ticks.js';
import type { Viewport } from '../scale/viewport.js';
import { zoneOffset } from '../scale/time-zone.js';
import type { ZoneOffset } from '../scale/time-zone.js';
import { fade } from './card-box.js';
import type { AxisScene } from './scene.js';

export interface AxisOptions {
  /** BCP 47 tag. Default "en". */
  readonly locale?: string | undefined;
  /** IANA name of the zone whose days and hours the axis shows. Default UTC. */
  readonly timeZone?: string | undefined;
  /** Width of a text of the lower line, px. Default: 7 px a character. */
  readonly tickWidthPx?: ((text: string) => number) | undefined;
  /** Width of a text of the upper, bold line, px. Default: 8 px a character. */
  readonly contextWidthPx?: ((text: string) => number) | undefined;
}

type AxisTick = AxisScene['ticks'][number];
type AxisContext = AxisScene['context'][number];
type AxisShade = AxisScene['shades'][number];

const TICK_CHAR_PX = 7;
const CONTEXT_CHAR_PX = 8;
/** From a line to the text that it begins. */
const TEXT_OFFSET_PX = 6;
/** Least distance between a tick's text and the next line. */
const TEXT_GAP_PX = 10;
/** Least distance between a tick's text and the line of a period that begins before the next tick. */
const LINE_GAP_PX = 4;
/** A context text keeps so far from the start edge and from the next one. */
const CONTEXT_PAD_PX = 14;
/**
 * Lines without a text are drawn once they are this far apart, faintly; at `OPAQUE_LINE_PX` they are as strong as those
 * with one.
 */
const FIRST_LINE_PX = 10;
const OPAQUE_LINE_PX = 40;
const NIGHT_ENDS_HOUR = 6;
const NIGHT_BEGINS_HOUR = 22;
/** Months and years are at most so much longer than their shortest; so are days on which clocks go back. */
const LONGEST_PERIOD = 1.2;

/** The last words that were asked for: making them anew for each layout would take longer than the layout. */
let lastLabels: { readonly key: string; readonly labels: TickLabels } | null = null;

function tickLabels(locale: string, timeZone: string, offset: ZoneOffset): TickLabels {
  const key = `${locale} ${timeZone}`;
  if (lastLabels?.key !== key) lastLabels = { key, labels: new TickLabels(locale, offset) };
  return lastLabels.labels;
}

/**
 * The axis of one language and zone: picks the step whose texts have room, names the periods above it. A step depends
 * on the scale only.
 */
export class Axis {
  readonly #offset: ZoneOffset;
  readonly #labels: TickLabels;
  readonly #tickWidthPx: (text: string) => number;
  readonly #contextWidthPx: (text: string) => number;
  readonly #widths = new Map<string, number>();

  constructor({ locale = 'en', timeZone = 'UTC', tickWidthPx, contextWidthPx }: AxisOptions = {}) {
    this.#offset = zoneOffset(timeZone);
    this.#labels = tickLabels(locale, timeZone, this.#offset);
    this.#tickWidthPx = tickWidthPx ?? ((text) => text.length * TICK_CHAR_PX);
    this.#contextWidthPx = contextWidthPx ?? ((text) => text.length * CONTEXT_CHAR_PX);
  }

  scene(viewport: Viewport): AxisScene {
    const step = this.#stepFor(viewport);
    const period = contextOf(step);
    return {
      context: this.#context(period, viewport),
      ticks: this.#ticks(step, period, viewport),
      shades: this.#shades(step, viewport),
    };
  }

  /** The names of the periods alone. */
  contexts(viewport: Viewport): AxisScene['context'] {
    return this.#context(contextOf(this.#stepFor(viewport)), viewport);
  }

  /** The finest step whose widest text fits between two ticks; of those longer than `aboveMs`. */
  #stepFor(viewport: Viewport, aboveMs = 0): TickStep {
    const fits = (step: TickStep): boolean => {
      const stepPx = step.stepMs / viewport.msPerPx;
      return step.stepMs > aboveMs && stepPx > TEXT_OFFSET_PX + TEXT_GAP_PX && stepPx >= this.#tickPx(step, viewport);
    };
    return TICK_STEPS.find(fits) ?? COARSEST_STEP;
  }

  /** Room that every tick of a step needs. */
  #tickPx(step: TickStep, { startMs, endMs }: Viewport): number {
    const texts = this.#labels.widestTicks(step, startMs, endMs);
    return this.#widest(texts.join(), () => Math.max(...texts.map(this.#tickWidthPx)) + TEXT_OFFSET_PX + TEXT_GAP_PX);
  }

  /** Room that every long name of a period needs. */
  #longContextPx(period: TickStep): number {
    return this.#widest(
      `${period.unit}${period.count}`,
      () => Math.max(...this.#labels.widestContexts(period).map(this.#contextWidthPx)) + 2 * CONTEXT_PAD_PX,
    );
  }

  #widest(key: string, measure: () => number): number {
    let width = this.#widths.get(key);
    if (width === undefined) {
      width = measure();
      this.#widths.set(key, width);
    }
    return width;
  }

  #ticks(step: TickStep, period: TickStep, viewport: Viewport): AxisTick[] {
    // The text of a tick before the start edge may still reach into the view, and one at the end edge may meet a line
    // behind it.
    const startMs = viewport.startMs - step.stepMs;
    const majors = new Set(tickTimes(period, viewport.startMs, viewport.endMs + step.stepMs, this.#offset));
    const labelled = new Set(tickTimes(step, startMs, viewport.endMs, this.#offset));
    const times = new Set([...labelled, ...majors]);
    const textOpacity = fade(step.stepMs / this.#tickPx(step, viewport), viewport.msPerPx);
    // Numbers that stand at a coarser scale, too, are there already.
    const lasting =
      textOpacity < 1
        ? new Set(tickTimes(this.#stepFor(viewport, step.stepMs), startMs, viewport.endMs, this.#offset))
        : labelled;
    const ticks = [...times]
      .sort((a, b) => a - b)
      .map((timeMs) =>
        this.#tick(
          timeMs,
          viewport,
          labelled.has(timeMs) ? this.#labels.tick(step, timeMs) : '',
          majors.has(timeMs),
          1,
          lasting.has(timeMs) ? 1 : textOpacity,
        ),
      );
    // A month may begin within the text of a week, and ticks are nearer where clocks go forward: the line stays, the
    // text goes.
    ticks.forEach((tick, i) => {
      const next = ticks[i + 1];
      if (next && tick.endPx + LINE_GAP_PX > next.xPx) ticks[i] = { ...tick, text: '' };
    });
    const finer = finerStep(step, viewport.msPerPx);
    if (finer) {
      const opacity = Math.min(1, (finer.stepMs / viewport.msPerPx - FIRST_LINE_PX) / (OPAQUE_LINE_PX - FIRST_LINE_PX));
      for (const timeMs of tickTimes(finer, viewport.startMs, viewport.endMs, this.#offset)) {
        if (!times.has(timeMs)) ticks.push(this.#tick(timeMs, viewport, '', false, opacity));
      }
    }
    return ticks.sort((a, b) => a.timeMs - b.timeMs);
  }

  #tick(timeMs: number, viewport: Viewport, text: string, major: boolean, opacity: number, textOpacity = 1): AxisTick {
    const xPx = viewport.toPx(timeMs);
    const textPx = xPx + TEXT_OFFSET_PX;
    return { timeMs, xPx, textPx, endPx: textPx + this.#tickWidthPx(text), text, major, opacity, textOpacity };
  }

  /**
   * The periods in view, each named at its visible beginning. The first name is stuck to the start edge; the end of its
   * period takes its year, where the next name tells that, and then pushes it out. Where even the short name is wider
   * than the period, every name that has no room is left out, but never the first. A name that an edge would cut is
   * left out too, as long as another is whole; where none is, the one in the middle stands alone, moved into the view.
   */
  #context(period: TickStep, viewport: Viewport): AxisContext[] {
    const { startMs, endMs, widthPx, msPerPx } = viewport;
    const begins = tickTimes(period, startMs - period.stepMs * LONGEST_PERIOD, endMs, this.#offset);
    const first = Math.max(
      0,
      begins.findLastIndex((timeMs) => timeMs <= startMs),
    );
    const length = Math.min(period.stepMs / msPerPx, widthPx) >= this.#longContextPx(period) ? 'long' : 'short';
    const named: AxisContext[] = [];
    let alone: AxisContext[] = [];
    let freePx = -Infinity;
    begins.slice(first).forEach((timeMs, i, all) => {
      const nextMs = all[i + 1] ?? Infinity;
      const startPx = viewport.toPx(timeMs);
      const endPx = viewport.toPx(nextMs);
      const stuckPx = Math.max(startPx + TEXT_OFFSET_PX, CONTEXT_PAD_PX);
      let text = this.#labels.context(period, timeMs, length);
      let textPx = this.#contextWidthPx(text);
      if (
        i === 0 &&
        stuckPx + textPx + CONTEXT_PAD_PX > endPx &&
        endPx + TEXT_OFFSET_PX + this.#contextWidthPx(this.#labels.context(period, nextMs, length)) < widthPx
      ) {
        text = this.#labels.context(period, timeMs, 'bare');
        textPx = this.#contextWidthPx(text);
      }
      const pushedPx = Math.min(stuckPx, endPx - textPx - CONTEXT_PAD_PX);
      const xPx = pushedPx < startPx ? stuckPx : pushedPx;
      if (xPx < freePx) return;
      freePx = xPx + textPx + CONTEXT_PAD_PX;
      const name = { xPx, startPx, endPx: Math.min(endPx, 2 * widthPx), text };
      if (startPx < widthPx / 2)
        alone = [{ ...name, xPx: Math.max(0, Math.min(Math.max(xPx, CONTEXT_PAD_PX), widthPx - textPx)) }];
      if (xPx >= 0 && xPx + textPx <= widthPx) named.push(name);
    });
    return named.length > 0 ? named : alone;
  }

  #shades(step: TickStep, viewport: Viewport): AxisShade[] {
    if (step.unit === 'day' || (step.unit === 'week' && MS_PER_DAY / viewport.msPerPx >= FIRST_LINE_PX))
      return this.#weekends(viewport);
    return step.unit === 'hour' || (step.unit === 'minute' && step.count >= 15) ? this.#nights(viewport) : [];
  }

  #weekends(viewport: Viewport): AxisShade[] {
    const mondays = tickTimes(
      { unit: 'week', count: 1, stepMs: MS_PER_DAY },
      viewport.startMs,
      viewport.endMs + 2 * MS_PER_DAY,
      this.#offset,
    );
    return mondays.map((timeMs) => shade(viewport, timeMs - 2 * MS_PER_DAY, timeMs));
  }

  #nights(viewport: Viewport): AxisShade[] {
    const days = tickTimes(
      { unit: 'day', count: 1, stepMs: MS_PER_DAY },
      viewport.startMs - MS_PER_DAY,
      viewport.endMs + MS_PER_DAY,
      this.#offset,
    );
    return days
      .map((timeMs) =>
        shade(viewport, timeMs - (24 - NIGHT_BEGINS_HOUR) * MS_PER_HOUR, timeMs + NIGHT_ENDS_HOUR * MS_PER_HOUR),
      )
      .filter(({ widthPx, xPx }) => xPx + widthPx > 0 && xPx < viewport.widthPx);
  }
}

function shade(viewport: Viewport, fromMs: number, toMs: number): AxisShade {
  const xPx = viewport.toPx(fromMs);
  return { xPx, widthPx: viewport.toPx(toMs) - xPx };
}

const CONTEXT_UNITS: Record<Exclude<TickUnit, 'year'>, TickUnit> = {
  ms: 'minute',
  second: 'day',
  minute: 'day',
  hour: 'day',
  day: 'month',
  week: 'month',
  month: 'year',
};

/**
 * Above years stands the power of ten that holds at least so many of their ticks: decades above single years, centuries
 * above tens.
 */
const TICKS_PER_PERIOD = 5;

const CONTEXTS = new Map<TickStep, TickStep>();

/** The period that is named above a step's ticks: days above hours, months above days, decades above years. */
function contextOf(step: TickStep): TickStep {
  let period = CONTEXTS.get(step);
  if (period === undefined) CONTEXTS.set(step, (period = findContext(step)));
  return period;
}

function findContext(step: TickStep): TickStep {
  const unit = step.unit === 'year' ? 'year' : CONTEXT_UNITS[step.unit];
  const count = step.unit === 'year' ? 10 ** Math.ceil(Math.log10(step.count * TICKS_PER_PERIOD)) : 1;
  return TICK_STEPS.find((candidate) => candidate.unit === unit && candidate.count === count) ?? step;
}

/** The coarsest step below the labelled one that divides it and whose lines are not too close. */
function finerStep(step: TickStep, msPerPx: number): TickStep | undefined {
  return TICK_STEPS.findLast(
    (candidate) =>
      candidate.stepMs < step.stepMs && nests(candidate, step) && candidate.stepMs / msPerPx >= FIRST_LINE_PX,
  );
}
