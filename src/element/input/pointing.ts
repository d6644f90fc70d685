import type { Mark, Ribbon, Scene } from '../../layout/scene.js';

/** How far from a mark a pointer may be to mean it; a finger is thicker. */
export const REACH_PX = 6;
export const FINGER_REACH_PX = 14;

/** What lies under a place of the plot where there is no card. */
export type Pointed = { readonly kind: 'mark'; readonly mark: Mark } | { readonly kind: 'column'; readonly ribbon: Ribbon; readonly fromPx: number; readonly toPx: number; readonly count: number };

/** The mark nearest to a place, else the column of density there; null where there is nothing. Linear in the marks of the view, which are few. */
export function pointedAt({ marks, ribbons }: Scene, xPx: number, yPx: number, reachPx = REACH_PX): Pointed | null {
  let nearest: Mark | null = null;
  let distance = Infinity;
  for (const mark of marks) {
    const besidePx = Math.max(0, mark.xPx - xPx, xPx - mark.toPx);
    const abovePx = Math.max(0, mark.yPx - yPx, yPx - mark.yPx - mark.heightPx);
    const far = Math.hypot(besidePx, abovePx);
    if (far <= distance && besidePx <= reachPx && abovePx <= reachPx) [nearest, distance] = [mark, far];
  }
  if (nearest !== null) return { kind: 'mark', mark: nearest };
  for (const ribbon of ribbons) {
    if (yPx < ribbon.yPx - reachPx || yPx > ribbon.yPx + ribbon.heightPx + reachPx) continue;
    // Columns are narrower than a pointer: the place means those around it.
    const at = Math.floor((xPx - ribbon.xPx) / ribbon.columnPx);
    const reach = Math.ceil(reachPx / 2 / ribbon.columnPx);
    let count = 0;
    for (let i = Math.max(0, at - reach); i <= Math.min(ribbon.counts.length - 1, at + reach); i++) count += ribbon.counts[i] ?? 0;
    if (count > 0) return { kind: 'column', ribbon, fromPx: ribbon.xPx + (at - reach) * ribbon.columnPx, toPx: ribbon.xPx + (at + reach + 1) * ribbon.columnPx, count: Math.round(count) };
  }
  return null;
}
