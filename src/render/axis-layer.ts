import type { AxisScene } from '../layout/scene.js';
import { make } from './make.js';

type AxisTick = AxisScene['ticks'][number];
type AxisContext = AxisScene['context'][number];

/** Where the layers lie in a frame. */
export interface AxisFrame {
  /** Width of the view. */
  readonly widthPx: number;
  /**
   * What is drawn, of which the view shows a part: its ticks; where it begins in the view, px. `isNew`: it has changed
   * since the last frame.
   */
  readonly strip: {
    readonly ticks: readonly AxisTick[];
    readonly xPx: number;
    readonly widthPx: number;
    readonly isNew: boolean;
  };
  /** Numbers at the edges may stay as they are for now. */
  readonly isHasty: boolean;
  /** A zoom moves: numbers of a new step come by a fade. */
  readonly isFading: boolean;
  readonly rightToLeft: boolean;
}

/** The name of a period that begins before this stays at the edge, whatever the pan. */
const EDGE_PX = 14;

/**
 * The axis as text in the document: sharp, in the page's font. Ticks and the names of periods keep their places on runs
 * that are moved as a whole, so that a pan lays nothing out; only the name that sticks to the edge stands by itself.
 * Elements are pooled.
 */
export class AxisLayer {
  readonly #runs: readonly HTMLElement[];
  readonly #ticks: Pool<number, Tick>;
  readonly #names: Pool<number, Name>;
  readonly #stuck: Pool<number, Name>;
  #isFading = false;

  constructor(contexts: HTMLElement, ticks: HTMLElement) {
    const runOf = (parent: HTMLElement): HTMLElement => {
      const run = make('div', { className: 'run' });
      parent.replaceChildren(run);
      return run;
    };
    const [names, numbers] = [runOf(contexts), runOf(ticks)];
    this.#runs = [names, numbers];
    this.#ticks = new Pool(() => new Tick(numbers));
    this.#names = new Pool(() => new Name(names));
    this.#stuck = new Pool(() => new Name(contexts));
  }

  /** @param contexts of the view. @returns whether numbers at the edges wait to be cut or shown */
  update(contexts: readonly AxisContext[], { widthPx, strip, isHasty, isFading, rightToLeft }: AxisFrame): boolean {
    const originPx = strip.xPx;
    const sign = rightToLeft ? -1 : 1;
    // What stays the same costs browsers nothing when it is written again.
    for (const { style } of this.#runs) {
      style.transform = `translateX(${sign * Math.round(originPx)}px)`;
      style.width = `${strip.widthPx}px`;
    }
    const stuck = contexts.filter(({ startPx }) => startPx <= EDGE_PX);
    const moving = contexts.filter(({ startPx }) => startPx > EDGE_PX);
    this.#stuck.keep([...stuck.keys()], (name, i) => name.show(stuck[i], 0, sign));
    this.#names.keep(
      moving.map(({ startPx }) => Math.round(startPx - originPx)),
      (name, _, i) => name.show(moving[i], originPx, sign),
    );
    if (strip.isNew || isFading !== this.#isFading) {
      this.#isFading = isFading;
      const named = strip.ticks.filter(({ major, text }) => major || text !== '');
      this.#ticks.keep(
        named.map(({ timeMs }) => timeMs),
        (tick, _, i) => tick.show(named[i], sign, isFading),
      );
    }
    const isPatient = isHasty && !strip.isNew;
    let waits = false;
    for (const tick of this.#ticks.shown) waits = tick.cut(originPx, widthPx, isPatient) || waits;
    return waits;
  }
}

/** An element of the axis. */
interface Shown {
  hide(): void;
}

/** Elements by what they stand for; those of what is gone are used again. */
class Pool<Key, Element extends Shown> {
  readonly #create: () => Element;
  readonly #byKey = new Map<Key, Element>();
  readonly #spare: Element[] = [];

  constructor(create: () => Element) {
    this.#create = create;
  }

  get shown(): Iterable<Element> {
    return this.#byKey.values();
  }

  /** Shows these and no others. */
  keep(keys: readonly Key[], write: (element: Element, key: Key, i: number) => void): void {
    const wanted = new Set(keys);
    for (const [key, element] of this.#byKey) {
      if (wanted.has(key)) continue;
      this.#byKey.delete(key);
      this.#spare.push(element);
    }
    keys.forEach((key, i) => {
      let element = this.#byKey.get(key);
      if (element === undefined) this.#byKey.set(key, (element = this.#spare.pop() ?? this.#create()));
      write(element, key, i);
    });
    for (const element of this.#spare) element.hide();
  }
}

/** An element that remembers what was last written: a frame writes only what changed. */
class Span {
  readonly element = make('span');
  #text = '';
  #px = Number.NaN;

  constructor(parent: HTMLElement) {
    parent.append(this.element);
  }

  /** @param xPx from the left, or where `sign` is −1 from the right */
  write(text: string, xPx: number, sign: number): void {
    const { element } = this;
    if (element.hidden) element.hidden = false;
    if (text !== this.#text) element.textContent = this.#text = text;
    const px = sign * xPx;
    if (px !== this.#px) element.style.transform = `translateX(${(this.#px = px)}px)`;
  }

  hide(): void {
    if (!this.element.hidden) this.element.hidden = true;
  }
}

/** The name of a period. */
class Name extends Span {
  show(context: AxisContext | undefined, originPx: number, sign: number): void {
    if (context !== undefined) this.write(context.text, Math.round(2 * (context.xPx - originPx)) / 2, sign);
  }
}

/** A line with the number that begins at it. */
class Tick extends Span {
  #linePx = 0;
  #textPx = 0;
  #endPx = 0;
  #opacity = 1;
  #isMajor = false;
  #isCut = false;
  #isOut = false;

  show(tick: AxisTick | undefined, sign: number, isFading: boolean): void {
    if (tick === undefined) return;
    const { xPx, textPx, endPx, text, major } = tick;
    const opacity = isFading ? tick.textOpacity : 1;
    this.#linePx = Math.round(xPx);
    this.#textPx = textPx;
    this.#endPx = endPx;
    this.write(text, this.#linePx, sign);
    if (opacity !== this.#opacity) this.element.style.opacity = String((this.#opacity = opacity));
    if (major !== this.#isMajor) this.element.classList.toggle('major', (this.#isMajor = major));
  }

  /**
   * A number that does not lie wholly inside would be cut: its line stands alone. What waits outside for a pan is
   * hidden.
   * @param isPatient it may stay as it is, unless it comes into view
   * @returns whether it does so
   */
  cut(originPx: number, widthPx: number, isPatient: boolean): boolean {
    const isCut = this.#textPx + originPx < 0 || this.#endPx + originPx > widthPx;
    const linePx = this.#linePx + originPx;
    const isOut = isCut && (linePx < -1 || linePx > widthPx);
    if (isCut === this.#isCut && isOut === this.#isOut) return false;
    if (isPatient && (isOut || !this.#isOut)) return true;
    if (isCut !== this.#isCut) this.element.classList.toggle('cut', (this.#isCut = isCut));
    if (isOut !== this.#isOut) this.element.classList.toggle('out', (this.#isOut = isOut));
    return false;
  }
}
