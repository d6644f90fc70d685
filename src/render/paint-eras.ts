import type { Layout } from '../layout/layout.js';
import type { EraBand, Scene } from '../layout/scene.js';
import { fade } from './fade.js';
import type { Painter, PaintOptions } from './paint-scene.js';

/**
 * Opacity of bands, one of a row and the next, of what is behind a name besides, of the edges; of all when a search
 * puts the era aside.
 */
const BODY = [0.03, 0.055] as const;
const HEAD = 0.07;
const EDGE = 0.32;
const CHOSEN = 0.12;
const DIMMED = 0.4;
/** On the strip of all time: a thin line at the bottom, with a gap between one era and the next. */
const STRIP = 0.4;
const STRIP_PX = 3;
/** Length of the fade at an end that is open, or not known exactly. */
const OPEN_PX = 56;
const DASH_PX = [3, 3] as const;

/**
 * Ages behind all lanes: tints so faint that all text on them stays readable, with a line where an end is known. Forced
 * colours have the lines alone.
 */
export function paintEras(painter: Painter, scene: Scene, options: PaintOptions): void {
  for (const era of scene.eras) paintEra(painter, era, scene.widthPx, options);
  painter.globalAlpha = 1;
}

/** Eras on the strip of all time. @param colourOf colour of a row, as the page resolves it */
export function paintEraStrip(
  {
    painter,
    heightPx,
    toPx,
  }: { readonly painter: Painter; readonly heightPx: number; readonly toPx: (ms: number) => number },
  { table, eras, extent }: Pick<Layout, 'table' | 'eras' | 'extent'>,
  colourOf: (row: number) => string,
): void {
  eras.forEach((row) => {
    const { beginEarliest, endLatest } = table.interval(row);
    const fromPx = toPx(Math.max(beginEarliest, extent.startMs));
    const widthPx = toPx(Math.min(endLatest, extent.endMs)) - fromPx;
    painter.fillStyle = colourOf(row);
    painter.globalAlpha = STRIP;
    painter.fillRect(fromPx, heightPx - STRIP_PX, Math.max(1, widthPx - 1), STRIP_PX);
  });
  painter.globalAlpha = 1;
}

function paintEra(
  painter: Painter,
  era: EraBand,
  widthPx: number,
  { theme, colourOf, isDimmed, selected, pixelRatio }: PaintOptions,
): void {
  const { index, yPx, heightPx, headPx, openStart, openEnd } = era;
  const colour = theme.colour(colourOf(index));
  const strength = isDimmed(index) ? DIMMED : 1;
  const solidFromPx = era.solidFromPx ?? era.fromPx;
  const solidToPx = Math.max(solidFromPx, era.solidToPx ?? era.toPx);
  const fromPx = openStart ? Math.min(era.fromPx, solidFromPx - OPEN_PX) : era.fromPx;
  const toPx = Math.max(fromPx + 1, openEnd ? Math.max(era.toPx, solidToPx + OPEN_PX) : era.toPx);
  const isSure = solidFromPx - fromPx <= 1 && toPx - solidToPx <= 1;
  if (!theme.forced) {
    painter.fillStyle = isSure
      ? colour
      : fade(painter, fromPx, toPx, colour, era.solidFromPx === null ? null : [solidFromPx, solidToPx], widthPx);
    painter.globalAlpha = strength * (index === selected ? CHOSEN : BODY[era.isDarker ? 1 : 0]);
    painter.fillRect(fromPx, yPx, toPx - fromPx, heightPx);
    painter.globalAlpha = strength * HEAD;
    if (headPx > 0) painter.fillRect(fromPx, yPx, toPx - fromPx, headPx);
  }
  painter.globalAlpha = strength * (theme.forced ? 1 : EDGE);
  painter.strokeStyle = theme.forced ? theme.line : colour;
  painter.lineWidth = Math.max(1, Math.round(pixelRatio)) / pixelRatio;
  for (const [px, isKnown] of [
    [fromPx, !openStart && solidFromPx - fromPx <= 1],
    [toPx, !openEnd && toPx - solidToPx <= 1],
  ] as const) {
    // What fades out has no line, unless there is no fading.
    if (!isKnown && !theme.forced) continue;
    const x = (Math.round(px * pixelRatio) + 0.5) / pixelRatio;
    painter.setLineDash(isKnown && !era.approximate ? [] : [...DASH_PX]);
    painter.beginPath();
    painter.moveTo(x, yPx);
    painter.lineTo(x, yPx + heightPx);
    painter.stroke();
  }
  painter.setLineDash([]);
}
