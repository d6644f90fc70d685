import type { Mark, Ribbon, Scene } from '../../layout/scene.js';

/** How far from a mark a pointer may be to mean it. */
const REACH_PX = 6;

/** What lies under a place of the plot where there is no card. */
export type Pointed = { readonly kind: 'mark'; readonly mark: Mark } | { readonly kind: 'column'; readonly ribbon: Ribbon; readonly fromPx: number; readonly toPx: number; readonly count: number };

/** The mark nearest to a place, else the column of density there; null where there is nothing. Linear in the marks of the view, which are few. */
export function pointedAt({ marks, ribbons }: Scene, xPx: number, yPx: number): Pointed | null {
  let nearest: Mark | null = null;
  let distance = REACH_PX;
  for (const mark of marks) {
    const far = Math.max(0, mark.xPx - xPx, xPx - mark.toPx);
    if (far <= distance && yPx >= mark.yPx - REACH_PX && yPx <= mark.yPx + mark.heightPx + REACH_PX) [nearest, distance] = [mark, far];
  }
  if (nearest !== null) return { kind: 'mark', mark: nearest };
  for (const ribbon of ribbons) {
    if (yPx < ribbon.yPx - REACH_PX || yPx > ribbon.yPx + ribbon.heightPx + REACH_PX) continue;
    // Columns are narrower than a pointer: the place means those around it.
    const at = Math.floor((xPx - ribbon.xPx) / ribbon.columnPx);
    const reach = Math.ceil(REACH_PX / 2 / ribbon.columnPx);
    let count = 0;
    for (let i = Math.max(0, at - reach); i <= Math.min(ribbon.counts.length - 1, at + reach); i++) count += ribbon.counts[i] ?? 0;
    if (count > 0) return { kind: 'column', ribbon, fromPx: ribbon.xPx + (at - reach) * ribbon.columnPx, toPx: ribbon.xPx + (at + reach + 1) * ribbon.columnPx, count: Math.round(count) };
  }
  return null;
}
