import type { Painter } from '../../render/paint-scene.js';
import type { Theme } from '../../render/theme.js';

/** The two strokes of a break: from one to the other, their height, how far they lean; clear beside them. */
const BREAK = { gapPx: 4, heightPx: 11, leanPx: 4, clearPx: 2 };
/** What follows a break begins so far behind it. */
export const BREAK_PX = BREAK.gapPx + BREAK.leanPx;

/** Two leaning strokes across the foot of the strip, as charts break an axis. @param foot where they stand */
export function paintBreak(painter: Painter, px: number, foot: number, theme: Theme): void {
  const { gapPx, heightPx: high, leanPx, clearPx } = BREAK;
  painter.fillStyle = theme.surface;
  painter.fillRect(px - gapPx / 2 - clearPx, foot - high, gapPx + leanPx / 2 + 2 * clearPx, high + 1);
  painter.strokeStyle = theme.soft;
  painter.lineWidth = 1.25;
  painter.setLineDash([]);
  for (const x of [px - gapPx / 2, px + gapPx / 2]) {
    painter.beginPath();
    painter.moveTo(x - leanPx / 2, foot);
    painter.lineTo(x + leanPx / 2, foot - high);
    painter.stroke();
  }
}
