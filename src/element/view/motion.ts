import { easeCubicInOut, easeCubicOut } from 'd3-ease';
import { flight, type View } from './flight.js';
import { prefersStill } from './prefers-still.js';

/** A stretch of time on its way somewhere. */
interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/** No flight takes longer. */
const MAX_FLIGHT_MS = 600;
const MIN_FLIGHT_MS = 180;
/** Van Wijk & Nuij's path length → milliseconds. */
const FLIGHT_RATE = 350;
/** Inertia: the time in which the speed falls to 1/e, and the speed (px per ms) at which it is over. */
const GLIDE_MS = 260;
const STILL = 0.02;
/** Only the last moments of a drag count for its speed, and no more of its moves. */
const SPEED_WINDOW_MS = 80;
const MOVES = 20;

/**
 * One motion at a time, run by animation frames; a new one, or `stop`, interrupts it where it is. Nothing runs while
 * nothing moves. Who has asked for less motion is at the end of each at once.
 */
export class Motion {
  #frame = 0;
  #goal: Span | null = null;
  /** The last moves of a drag. */
  #trail: { readonly px: number; readonly time: number }[] = [];

  get running(): boolean {
    return this.#frame !== 0;
  }

  stop(): void {
    if (this.#frame !== 0) cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#goal = null;
  }

  /** Where a flight leads; null when none is under way. */
  get goal(): Span | null {
    return this.#goal;
  }

  /** Flies from one window to another, zooming out and in on the way (van Wijk & Nuij 2003), at most 600 ms. */
  fly(from: Span, to: Span, show: (startMs: number, endMs: number) => void): void {
    if (prefersStill()) {
      this.stop();
      show(to.startMs, to.endMs);
      return;
    }
    // Relative to the target, so that the end of a flight into deep zoom is exact.
    const centre = (to.startMs + to.endMs) / 2;
    const unit = Math.max(to.endMs - to.startMs, Number.MIN_VALUE);
    const view = ({ startMs, endMs }: Span): View => [
      ((startMs + endMs) / 2 - centre) / unit,
      (endMs - startMs) / unit,
    ];
    const path = flight(view(from), view(to));
    const duration = Math.min(MAX_FLIGHT_MS, Math.max(MIN_FLIGHT_MS, path.length * FLIGHT_RATE));
    this.#run((elapsed) => {
      const done = elapsed >= duration || !Number.isFinite(duration);
      if (done) show(to.startMs, to.endMs);
      else {
        const [x, width] = path.at(easeCubicInOut(elapsed / duration));
        show(centre + (x - width / 2) * unit, centre + (x + width / 2) * unit);
      }
      return !done;
    });
    this.#goal = to;
  }

  /** Zooms by a factor in short steps; `step` receives the factor since the last one. */
  zoom(factor: number, duration: number, step: (factor: number) => void): void {
    let done = 0;
    if (prefersStill()) {
      this.stop();
      step(factor);
      return;
    }
    this.#run((elapsed) => {
      const part = Math.min(1, elapsed / duration);
      const now = easeCubicOut(part);
      step(factor ** (now - done));
      done = now;
      return part < 1;
    });
  }

  /** A hand has come: whatever moves stops, and a drag may begin. @param time of the event, ms */
  hold(time: number): void {
    this.stop();
    this.#trail = [{ px: 0, time }];
  }

  /** It has moved the window by so many px. */
  drag(px: number, time: number): void {
    this.#trail = [...this.#trail.slice(1 - MOVES), { px, time }];
  }

  /** It lets go: the drag runs out, unless it had come to rest, or less motion is asked for. */
  release(time: number, move: (px: number) => void): void {
    const recent = this.#trail.findIndex((last) => time - last.time < SPEED_WINDOW_MS);
    // A busy page hears of few moves: the time since the one before the last moments counts with them.
    const [first, ...moves] = this.#trail.slice(recent < 0 ? Infinity : Math.max(0, recent - 1));
    if (first !== undefined && !prefersStill())
      this.#glide(moves.reduce((sum, { px }) => sum + px, 0) / Math.max(1, time - first.time), move);
  }

  /** @param speed px per ms */
  #glide(speed: number, move: (px: number) => void): void {
    let last = 0;
    this.#run((elapsed) => {
      const at = (now: number): number => speed * GLIDE_MS * (1 - Math.exp(-now / GLIDE_MS));
      move(at(elapsed) - at(last));
      last = elapsed;
      return Math.abs(speed) * Math.exp(-elapsed / GLIDE_MS) > STILL;
    });
  }

  #run(step: (elapsedMs: number) => boolean): void {
    this.stop();
    let begin = Number.NaN;
    const tick = (now: number): void => {
      if (Number.isNaN(begin)) begin = now;
      this.#frame = requestAnimationFrame(tick);
      const frame = this.#frame;
      // `step` may have begun another motion, which then owns the frame.
      if (!step(now - begin) && this.#frame === frame) this.stop();
    };
    this.#frame = requestAnimationFrame(tick);
  }
}
