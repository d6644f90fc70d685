import type { Scene, TimeBar } from '../layout/scene.js';
import { fade } from './fade.js';
import { snap } from './snap.js';
import type { Theme } from './theme.js';

/** What can be painted on: a canvas, or whatever takes the same calls. */
export type Painter = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'globalAlpha'
  | 'fillRect'
  | 'strokeRect'
  | 'beginPath'
  | 'roundRect'
  | 'moveTo'
  | 'lineTo'
  | 'fill'
  | 'stroke'
  | 'setLineDash'
  | 'createLinearGradient'
>;

/** What painting needs to know beside the scene. */
export interface PaintOptions {
  readonly theme: Theme;
  /** CSS colour expression of an event. */
  readonly colourOf: (index: number) => string;
  /** Whether an event stays bright while a search dims the rest. */
  readonly isDimmed: (index: number) => boolean;
  /** Event whose time is shown as a band through all lanes. */
  readonly selected: number | null;
  readonly pixelRatio: number;
  /** Paints what a search finds among events that are only counted. */
  readonly paintFound?: ((painter: Painter, scene: Scene) => void) | undefined;
  /** Paints eras; without it they are not painted. */
  readonly paintEras?: ((painter: Painter, scene: Scene, options: PaintOptions) => void) | undefined;
}

/** Opacity of the time in which an event may lie, of a weekend, of what a search puts aside. */
const MAYBE = 0.36;
const SHADE = 0.035;
const BAND = 0.07;
const DIMMED = 0.22;
const MARK = 0.85;
const DASH_PX = [5, 3] as const;
/** A moment is drawn at least this wide. */
const MIN_BAR_PX = 3;
/** Length of the fade at an open end. */
const OPEN_PX = 56;

/**
 * Everything under the cards: shades, grid lines, the time of events, marks and density. Positions count from the left:
 * mirror the painter for RTL.
 */
export function paintScene(painter: Painter, scene: Scene, options: PaintOptions): void {
  paintShades(painter, scene, options.theme);
  options.paintEras?.(painter, scene, options);
  paintGrid(painter, scene, options);
  paintBand(painter, scene, options);
  paintRibbons(painter, scene, options);
  options.paintFound?.(painter, scene);
  for (const bar of scene.bars) paintBar(painter, bar, scene, options);
  paintMarks(painter, scene, options);
  painter.globalAlpha = 1;
}

function paintShades(painter: Painter, scene: Scene, theme: Theme): void {
  if (theme.forced) return;
  painter.globalAlpha = SHADE;
  painter.fillStyle = theme.ink;
  for (const shade of scene.axis.shades) painter.fillRect(shade.xPx, 0, shade.widthPx, scene.heightPx);
}

function paintGrid(painter: Painter, scene: Scene, { theme, pixelRatio }: PaintOptions): void {
  painter.fillStyle = theme.line;
  const hairline = Math.max(1, Math.round(pixelRatio)) / pixelRatio;
  for (const tick of scene.axis.ticks) {
    if (theme.forced && !tick.major) continue;
    painter.globalAlpha = tick.major ? 1 : 0.5 * tick.opacity;
    painter.fillRect(snap(tick.xPx, pixelRatio), 0, hairline, scene.heightPx);
  }
}

function paintBand(painter: Painter, scene: Scene, { theme, selected, colourOf }: PaintOptions): void {
  const bars = selected === null || theme.forced ? [] : scene.bars.filter(({ index }) => index === selected);
  if (selected === null || bars.length === 0) return;
  const fromPx = Math.min(...bars.map((bar) => bar.fromPx));
  const toPx = Math.max(...bars.map((bar) => bar.toPx));
  painter.globalAlpha = BAND;
  painter.fillStyle = theme.colour(colourOf(selected));
  painter.fillRect(fromPx, 0, Math.max(MIN_BAR_PX, toPx - fromPx), scene.heightPx);
}

/**
 * Outlines on the grid of device pixels, for there may be thousands of columns in every frame of a zoom: what is
 * smoothed at its edges takes five times as long to fill.
 */
function paintRibbons(painter: Painter, scene: Scene, { theme, pixelRatio }: PaintOptions): void {
  painter.fillStyle = theme.soft;
  painter.globalAlpha = 0.55;
  for (const { counts, columnPx, heightPx, max, xPx, yPx } of scene.ribbons) {
    if (max <= 0) continue;
    // Square root: a column of one event stays visible beside a column of a thousand.
    const unit = heightPx / Math.sqrt(max);
    const footPx = snap(yPx + heightPx, pixelRatio);
    let topPx = footPx;
    painter.beginPath();
    painter.moveTo(snap(xPx, pixelRatio), footPx);
    for (let i = 0; i <= counts.length; i++) {
      const count = counts[i] ?? 0;
      const nextPx = footPx - (count === 0 ? 0 : snap(Math.max(1.5, unit * Math.sqrt(count)), pixelRatio));
      if (nextPx === topPx) continue;
      const edgePx = snap(xPx + i * columnPx, pixelRatio);
      painter.lineTo(edgePx, topPx);
      painter.lineTo(edgePx, (topPx = nextPx));
    }
    painter.fill();
  }
}

/**
 * There may be a thousand of them in every frame of a zoom: plain rectangles, and the paint is set only where it
 * changes.
 */
function paintMarks(painter: Painter, scene: Scene, { theme, colourOf, isDimmed }: PaintOptions): void {
  let colour = '';
  let alpha = 0;
  for (const mark of scene.marks) {
    const nextColour = colourOf(mark.index);
    const nextAlpha = isDimmed(mark.index) ? DIMMED : MARK;
    if (nextColour !== colour) painter.fillStyle = theme.colour((colour = nextColour));
    if (nextAlpha !== alpha) painter.globalAlpha = alpha = nextAlpha;
    painter.fillRect(mark.xPx - 1, mark.yPx, Math.max(2, mark.toPx - mark.xPx), mark.heightPx);
  }
}

/**
 * Three pictures of time. What surely was is solid. Where a moment may lie fades at both ends, and a best guess within
 * it is solid. What lasted is solid with square feet at ends that are known, and fades only towards ends that are not.
 */
function paintBar(painter: Painter, bar: TimeBar, scene: Scene, { theme, colourOf, isDimmed }: PaintOptions): void {
  const colour = theme.colour(colourOf(bar.index));
  const strength = isDimmed(bar.index) ? DIMMED : 1;
  const { yPx: y, heightPx: height } = bar;
  // An open end goes on, however close it is drawn to what is known; so does what has no more room in its row.
  const { openStart, openEnd } = bar;
  const from = openStart ? Math.min(bar.fromPx, (bar.solidFromPx ?? Infinity) - OPEN_PX) : bar.fromPx;
  const to = openEnd
    ? Math.max(bar.toPx, (bar.solidToPx ?? -Infinity) + OPEN_PX)
    : Math.max(bar.toPx, from + MIN_BAR_PX);
  painter.fillStyle = colour;
  painter.strokeStyle = colour;
  painter.lineWidth = 1.5;

  const certain = bar.solidFromPx !== null && bar.solidToPx !== null;
  const solidFrom = bar.solidFromPx ?? from;
  const solidTo = Math.max(bar.solidToPx ?? to, solidFrom + MIN_BAR_PX);
  const fades =
    bar.kind === 'uncertain' || openStart || openEnd || !certain || solidFrom - from > 1 || to - solidTo > 1;
  if (fades) {
    if (theme.forced) {
      painter.globalAlpha = strength;
      painter.setLineDash([2, 2]);
      painter.strokeRect(from, y + 1, to - from, height - 2);
      painter.setLineDash([]);
    } else {
      painter.globalAlpha = strength * MAYBE;
      painter.fillStyle = fade(
        painter,
        from,
        to,
        colour,
        bar.kind === 'uncertain' || !certain ? null : [solidFrom, solidTo],
        scene.widthPx,
      );
      painter.fillRect(from, y, to - from, height);
      painter.fillStyle = colour;
    }
  }
  painter.globalAlpha = strength;
  if (certain) paintSolid(painter, solidFrom, solidTo, bar);
  if (bar.bestFromPx !== null && bar.bestToPx !== null)
    roundedBar(painter, bar.bestFromPx, y, Math.max(MIN_BAR_PX, bar.bestToPx - bar.bestFromPx), height);
  if (bar.kind === 'span') paintFeet(painter, bar, solidFrom, solidTo, certain);
}

function paintSolid(painter: Painter, from: number, to: number, bar: TimeBar): void {
  const { yPx: y, heightPx: height } = bar;
  if (bar.expected) {
    painter.beginPath();
    painter.roundRect(from + 0.75, y + 0.75, Math.max(1.5, to - from - 1.5), height - 1.5, height / 2);
    painter.stroke();
  } else if (bar.approximate) {
    painter.lineWidth = height;
    painter.setLineDash([...DASH_PX]);
    painter.beginPath();
    painter.moveTo(from, y + height / 2);
    painter.lineTo(to, y + height / 2);
    painter.stroke();
    painter.setLineDash([]);
    painter.lineWidth = 1.5;
  } else roundedBar(painter, from, y, to - from, height);
}

/** Short uprights at the known ends of what lasted. */
function paintFeet(painter: Painter, bar: TimeBar, from: number, to: number, certain: boolean): void {
  const reach = 2;
  const { yPx: y, heightPx: height } = bar;
  if (!certain) return;
  if (!bar.openStart && from - bar.fromPx <= 1) painter.fillRect(from, y - reach, 2, height + reach);
  if (!bar.openEnd && bar.toPx - to <= 1) painter.fillRect(to - 2, y - reach, 2, height + reach);
}

function roundedBar(painter: Painter, x: number, y: number, width: number, height: number): void {
  painter.beginPath();
  painter.roundRect(x, y, width, height, Math.min(width, height) / 2);
  painter.fill();
}
