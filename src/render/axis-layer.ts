import type { AxisScene } from '../layout/scene.js';

/** The axis as text in the document: sharp, in the page's font, and readable by everyone who can select it. Spans are pooled. */
export class AxisLayer {
  readonly #contexts: SpanPool;
  readonly #ticks: SpanPool;

  constructor(contexts: HTMLElement, ticks: HTMLElement) {
    this.#contexts = new SpanPool(contexts);
    this.#ticks = new SpanPool(ticks);
  }

  update(axis: AxisScene, rightToLeft: boolean): void {
    const sign = rightToLeft ? -1 : 1;
    this.#contexts.show(axis.context.length, (span, i) => {
      const context = axis.context[i];
      if (context !== undefined) write(span, context.text, sign * context.xPx, 1, false);
    });
    let n = 0;
    const ticks = axis.ticks.filter(({ major, text }) => major || text !== '');
    this.#ticks.show(ticks.length * 2, (span) => {
      const tick = ticks[n >> 1];
      if (tick === undefined) return;
      if (n++ % 2 === 0) write(span, '', sign * Math.round(tick.xPx), tick.major ? 1 : 0.6 * tick.opacity, true);
      // A number that begins outside would be cut.
      else write(span, tick.textPx < 0 ? '' : tick.text, sign * tick.textPx, tick.opacity, false);
      span.classList.toggle('major', tick.major);
    });
  }
}

function write(span: HTMLElement, text: string, xPx: number, opacity: number, line: boolean): void {
  if (span.textContent !== text) span.textContent = text;
  span.classList.toggle('rule', line);
  const transform = `translateX(${Math.round(xPx * 2) / 2}px)`;
  if (span.style.transform !== transform) span.style.transform = transform;
  const value = opacity === 1 ? '' : String(opacity);
  if (span.style.opacity !== value) span.style.opacity = value;
}

class SpanPool {
  readonly #parent: HTMLElement;
  readonly #spans: HTMLElement[] = [];
  constructor(parent: HTMLElement) {
    this.#parent = parent;
  }

  show(count: number, write: (span: HTMLElement, i: number) => void): void {
    while (this.#spans.length < count) {
      const span = document.createElement('span');
      this.#spans.push(span);
      this.#parent.append(span);
    }
    this.#spans.forEach((span, i) => {
      span.hidden = i >= count;
      if (i < count) write(span, i);
    });
  }
}
