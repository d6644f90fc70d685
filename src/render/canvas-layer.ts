import type { Scene, TimeBar } from '../layout/scene.js';
import type { Theme } from './theme.js';

/** What the canvas needs to know beside the scene. */
export interface CanvasOptions {
  readonly theme: Theme;
  /** CSS colour expression of an event. */
  readonly colourOf: (index: number) => string;
  /** Whether an event stays bright while a search dims the rest. */
  readonly isDimmed: (index: number) => boolean;
  /** Event whose time is shown as a band through all lanes. */
  readonly selected: number | null;
  readonly pixelRatio: number;
  readonly rightToLeft: boolean;
}

/** Opacity of the time in which an event may lie, of a weekend, of what a search puts aside. */
const MAYBE = 0.36;
const SHADE = 0.035;
const BAND = 0.07;
const DIMMED = 0.22;
const MARK = 0.85;
/** Share of an uncertain stretch over which it fades in and out. */
const FADE = 0.22;
const DASH_PX = [5, 3] as const;
/** A moment is drawn at least this wide. */
const MIN_BAR_PX = 3;
/** Length of the fade at an open end. */
const OPEN_PX = 56;

/**
 * Everything under the cards: shades, grid lines, the time of events, marks and density. It draws a scene that is wider than the view
 * (overscanned), so that a pan only moves it.
 */
export class CanvasLayer {
  readonly #canvas: HTMLCanvasElement;
  #context: CanvasRenderingContext2D | null;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#context = canvas.getContext('2d');
  }

  draw(scene: Scene, options: CanvasOptions): void {
    const context = this.#context;
    if (context === null) return;
    const { widthPx, heightPx } = scene;
    const { pixelRatio, theme } = options;
    const width = Math.max(1, Math.round(widthPx * pixelRatio));
    const height = Math.max(1, Math.round(heightPx * pixelRatio));
    // Setting the size clears and allocates: only when it changed.
    if (this.#canvas.width !== width || this.#canvas.height !== height) {
      this.#canvas.width = width;
      this.#canvas.height = height;
      this.#canvas.style.inlineSize = `${widthPx}px`;
      this.#canvas.style.blockSize = `${heightPx}px`;
    } else {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, width, height);
    }
    if (options.rightToLeft) context.setTransform(-pixelRatio, 0, 0, pixelRatio, width, 0);
    else context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);

    this.#shades(context, scene, theme);
    this.#grid(context, scene, options);
    this.#band(context, scene, options);
    this.#ribbons(context, scene, theme);
    for (const bar of scene.bars) this.#bar(context, bar, scene, options);
    this.#marks(context, scene, options);
    context.globalAlpha = 1;
  }

  #shades(context: CanvasRenderingContext2D, scene: Scene, theme: Theme): void {
    if (theme.forced) return;
    context.globalAlpha = SHADE;
    context.fillStyle = theme.ink;
    for (const shade of scene.axis.shades) context.fillRect(shade.xPx, 0, shade.widthPx, scene.heightPx);
  }

  #grid(context: CanvasRenderingContext2D, scene: Scene, { theme, pixelRatio }: CanvasOptions): void {
    context.fillStyle = theme.line;
    const hairline = Math.max(1, Math.round(pixelRatio)) / pixelRatio;
    for (const tick of scene.axis.ticks) {
      if (theme.forced && !tick.major) continue;
      context.globalAlpha = tick.major ? 1 : 0.5 * tick.opacity;
      context.fillRect(Math.round(tick.xPx * pixelRatio) / pixelRatio, 0, hairline, scene.heightPx);
    }
  }

  #band(context: CanvasRenderingContext2D, scene: Scene, { theme, selected, colourOf }: CanvasOptions): void {
    const bar = selected === null || theme.forced ? undefined : scene.bars.find(({ index }) => index === selected);
    if (bar === undefined) return;
    context.globalAlpha = BAND;
    context.fillStyle = theme.colour(colourOf(bar.index));
    context.fillRect(bar.fromPx, 0, Math.max(MIN_BAR_PX, bar.toPx - bar.fromPx), scene.heightPx);
  }

  #ribbons(context: CanvasRenderingContext2D, scene: Scene, theme: Theme): void {
    context.fillStyle = theme.soft;
    context.globalAlpha = 0.55;
    for (const { counts, columnPx, heightPx, max, xPx, yPx } of scene.ribbons) {
      if (max <= 0) continue;
      // Square root: a column of one event stays visible beside a column of a thousand.
      const unit = heightPx / Math.sqrt(max);
      for (let i = 0; i < counts.length; i++) {
        const count = counts[i] ?? 0;
        if (count === 0) continue;
        const columnHeight = Math.max(1.5, unit * Math.sqrt(count));
        context.fillRect(xPx + i * columnPx, yPx + heightPx - columnHeight, columnPx, columnHeight);
      }
    }
  }

  /** There may be a thousand of them in every frame of a zoom: plain rectangles, and the paint is set only where it changes. */
  #marks(context: CanvasRenderingContext2D, scene: Scene, { theme, colourOf, isDimmed }: CanvasOptions): void {
    let colour = '';
    let alpha = 0;
    for (const mark of scene.marks) {
      const nextColour = colourOf(mark.index);
      const nextAlpha = isDimmed(mark.index) ? DIMMED : MARK;
      if (nextColour !== colour) context.fillStyle = theme.colour((colour = nextColour));
      if (nextAlpha !== alpha) context.globalAlpha = alpha = nextAlpha;
      context.fillRect(mark.xPx - 1, mark.yPx, Math.max(2, mark.toPx - mark.xPx), mark.heightPx);
    }
  }

  /**
   * Three pictures of time. What surely was is solid. Where a moment may lie fades at both ends, and a best guess within it is solid. What
   * lasted is solid with square feet at ends that are known, and fades only towards ends that are not.
   */
  #bar(context: CanvasRenderingContext2D, bar: TimeBar, scene: Scene, { theme, colourOf, isDimmed }: CanvasOptions): void {
    const colour = theme.colour(colourOf(bar.index));
    const strength = isDimmed(bar.index) ? DIMMED : 1;
    const { yPx: y, heightPx: height } = bar;
    // An open end goes on, however close it is drawn to what is known.
    const from = bar.openStart ? Math.min(bar.fromPx, (bar.solidFromPx ?? Infinity) - OPEN_PX) : bar.fromPx;
    const to = bar.openEnd ? Math.max(bar.toPx, (bar.solidToPx ?? -Infinity) + OPEN_PX) : Math.max(bar.toPx, from + MIN_BAR_PX);
    context.fillStyle = colour;
    context.strokeStyle = colour;
    context.lineWidth = 1.5;

    const certain = bar.solidFromPx !== null && bar.solidToPx !== null;
    const solidFrom = bar.solidFromPx ?? from;
    const solidTo = Math.max(bar.solidToPx ?? to, solidFrom + MIN_BAR_PX);
    const fades = bar.kind === 'uncertain' || bar.openStart || bar.openEnd || !certain || solidFrom - from > 1 || to - solidTo > 1;
    if (fades) {
      if (theme.forced) {
        context.globalAlpha = strength;
        context.setLineDash([2, 2]);
        context.strokeRect(from, y + 1, to - from, height - 2);
        context.setLineDash([]);
      } else {
        context.globalAlpha = strength * MAYBE;
        context.fillStyle = fade(context, from, to, colour, bar.kind === 'uncertain' || !certain ? null : [solidFrom, solidTo], scene.widthPx);
        context.fillRect(from, y, to - from, height);
        context.fillStyle = colour;
      }
    }
    context.globalAlpha = strength;
    if (certain) this.#solid(context, solidFrom, solidTo, bar);
    if (bar.bestFromPx !== null && bar.bestToPx !== null) roundedBar(context, bar.bestFromPx, y, Math.max(MIN_BAR_PX, bar.bestToPx - bar.bestFromPx), height);
    if (bar.kind === 'span') this.#feet(context, bar, solidFrom, solidTo, certain);
  }

  #solid(context: CanvasRenderingContext2D, from: number, to: number, bar: TimeBar): void {
    const { yPx: y, heightPx: height } = bar;
    if (bar.expected) {
      context.beginPath();
      context.roundRect(from + 0.75, y + 0.75, Math.max(1.5, to - from - 1.5), height - 1.5, height / 2);
      context.stroke();
    } else if (bar.approximate) {
      context.lineWidth = height;
      context.setLineDash([...DASH_PX]);
      context.beginPath();
      context.moveTo(from, y + height / 2);
      context.lineTo(to, y + height / 2);
      context.stroke();
      context.setLineDash([]);
      context.lineWidth = 1.5;
    } else roundedBar(context, from, y, to - from, height);
  }

  /** Short uprights at the known ends of what lasted. */
  #feet(context: CanvasRenderingContext2D, bar: TimeBar, from: number, to: number, certain: boolean): void {
    const reach = 2;
    const { yPx: y, heightPx: height } = bar;
    if (!certain) return;
    if (!bar.openStart && from - bar.fromPx <= 1) context.fillRect(from, y - reach, 2, height + reach);
    if (!bar.openEnd && bar.toPx - to <= 1) context.fillRect(to - 2, y - reach, 2, height + reach);
  }
}

/** A paint that fades towards both ends of a stretch, or from a solid part outwards. */
function fade(context: CanvasRenderingContext2D, from: number, to: number, colour: string, solid: readonly [number, number] | null, reachPx: number): CanvasGradient {
  // Canvas gradients lose precision far outside the picture.
  const a = Math.max(from, -reachPx);
  const b = Math.min(to, 2 * reachPx);
  const gradient = context.createLinearGradient(a, 0, Math.max(b, a + 1), 0);
  const clear = transparent(colour);
  const at = (x: number): number => Math.min(1, Math.max(0, (x - a) / Math.max(1, b - a)));
  gradient.addColorStop(0, clear);
  gradient.addColorStop(solid === null ? FADE : at(solid[0]), colour);
  gradient.addColorStop(solid === null ? 1 - FADE : Math.max(at(solid[0]), at(solid[1])), colour);
  gradient.addColorStop(1, clear);
  return gradient;
}

/** The same computed colour without any opacity: `rgb(1, 2, 3)` or `oklch(…)`. */
function transparent(colour: string): string {
  return colour.includes(',') ? colour.replace(/^rgba?\(([^,]+,[^,]+,[^,)]+).*$/, 'rgba($1, 0)') : colour.replace(/\s*(?:\/[^)]*)?\)$/, ' / 0)');
}

function roundedBar(context: CanvasRenderingContext2D, x: number, y: number, width: number, height: number): void {
  context.beginPath();
  context.roundRect(x, y, width, height, Math.min(width, height) / 2);
  context.fill();
}
