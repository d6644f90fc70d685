import type { AxisScene } from '../layout/scene.js';

type AxisTick = AxisScene['ticks'][number];

/** A wide guess at the width of a letter. */
const CHAR_PX = 8;
/** Rules are fainter than the texts beside them. */
const RULE = 0.6;

/**
 * The axis as text in the document: sharp, in the page's font. Ticks keep their places on a run that is moved as a whole, so that a pan
 * touches one element; only the names of the periods, which stick to the edge, move by themselves. Elements are pooled.
 */
export class AxisLayer {
  readonly #contexts: SpanPool;
  readonly #run = document.createElement('div');
  readonly #ticks = new Map<number, Tick>();
  readonly #spare: Tick[] = [];
  #runPlace = '';

  constructor(contexts: HTMLElement, ticks: HTMLElement) {
    this.#contexts = new SpanPool(contexts);
    this.#run.className = 'run';
    ticks.replaceChildren(this.#run);
  }

  /** @param widthPx width of the view; @param originPx where the run's own origin lies in the view */
  update(axis: AxisScene, widthPx: number, originPx: number, rightToLeft: boolean): void {
    const sign = rightToLeft ? -1 : 1;
    this.#contexts.show(axis.context.length, (span, i) => {
      const context = axis.context[i];
      if (context !== undefined) span.write(context.text, sign * context.xPx, 1);
    });
    const origin = Math.round(originPx);
    const place = `translateX(${sign * origin}px)`;
    if (place !== this.#runPlace) this.#run.style.transform = this.#runPlace = place;
    const named = axis.ticks.filter(({ major, text }) => major || text !== '');
    const wanted = new Set(named.map(({ timeMs }) => timeMs));
    for (const [timeMs, tick] of this.#ticks) {
      if (wanted.has(timeMs)) continue;
      tick.hide();
      this.#ticks.delete(timeMs);
      this.#spare.push(tick);
    }
    for (const each of named) {
      let tick = this.#ticks.get(each.timeMs);
      if (tick === undefined) this.#ticks.set(each.timeMs, (tick = this.#spare.pop() ?? new Tick(this.#run)));
      tick.write(each, widthPx, origin, sign);
    }
  }
}

/** A rule and the text beside it. */
class Tick {
  readonly #rule: Span;
  readonly #text: Span;
  #major = false;

  constructor(parent: HTMLElement) {
    this.#rule = new Span(parent);
    this.#rule.element.classList.add('rule');
    this.#text = new Span(parent);
  }

  write(tick: AxisTick, widthPx: number, originPx: number, sign: number): void {
    this.#rule.write('', sign * (Math.round(tick.xPx) - originPx), tick.major ? 1 : RULE * tick.opacity);
    // A number that does not lie wholly inside would be cut.
    const cut = tick.textPx < 0 || tick.textPx + tick.text.length * CHAR_PX > widthPx;
    this.#text.write(cut ? '' : tick.text, sign * (tick.textPx - originPx), tick.opacity);
    if (tick.major === this.#major) return;
    this.#major = tick.major;
    this.#rule.element.classList.toggle('major', tick.major);
    this.#text.element.classList.toggle('major', tick.major);
  }

  hide(): void {
    this.#rule.hide();
    this.#text.hide();
  }
}

/** An element that remembers what was last written: a frame writes only what changed. */
class Span {
  readonly element = document.createElement('span');
  #text = '';
  #place = '';
  #opacity = 1;
  #hidden = false;

  constructor(parent: HTMLElement) {
    parent.append(this.element);
  }

  write(text: string, xPx: number, opacity: number): void {
    const { element } = this;
    if (this.#hidden) element.hidden = this.#hidden = false;
    if (text !== this.#text) element.textContent = this.#text = text;
    const place = `translateX(${Math.round(xPx * 2) / 2}px)`;
    if (place !== this.#place) element.style.transform = this.#place = place;
    if (opacity === this.#opacity) return;
    this.#opacity = opacity;
    element.style.opacity = opacity === 1 ? '' : String(opacity);
  }

  hide(): void {
    if (!this.#hidden) this.element.hidden = this.#hidden = true;
  }
}

class SpanPool {
  readonly #parent: HTMLElement;
  readonly #spans: Span[] = [];

  constructor(parent: HTMLElement) {
    this.#parent = parent;
    parent.replaceChildren();
  }

  show(count: number, write: (span: Span, i: number) => void): void {
    while (this.#spans.length < count) this.#spans.push(new Span(this.#parent));
    this.#spans.forEach((span, i) => {
      if (i < count) write(span, i);
      else span.hide();
    });
  }
}
