import type { Mark, Ribbon, Scene } from '../../layout/scene.js';

/** How far from a mark a pointer may be to mean it; a finger is thicker. */
export const REACH_PX = 6;
export const FINGER_REACH_PX = 14;
/** How far beside a card a finger may come down to mean it: cards are lower than what a finger is sure to hit. */
const CARD_REACH_PX = 8;

/** What lies under a place of the plot where there is no card. */
export type Pointed =
  | { readonly kind: 'mark'; readonly mark: Mark }
  | {
      readonly kind: 'column';
      readonly ribbon: Ribbon;
      readonly fromPx: number;
      readonly toPx: number;
      readonly count: number;
    };

interface Near {
  readonly mark: Mark;
  readonly farPx: number;
}

/**
 * The mark nearest to a place, else the column of density there; null where there is nothing. Linear in the marks of
 * the view, which are few.
 */
export function pointedAt(
  scene: Pick<Scene, 'marks' | 'ribbons'>,
  xPx: number,
  yPx: number,
  reachPx = REACH_PX,
): Pointed | null {
  const nearest = nearestOf(scene.marks, xPx, yPx, reachPx);
  return nearest === null ? columnAt(scene, xPx, yPx, reachPx) : { kind: 'mark', mark: nearest.mark };
}

/**
 * What a finger means that has come down on no card: the card or the mark that it has missed by less, else the column
 * of density there.
 */
export function touchedAt(
  scene: Pick<Scene, 'labels' | 'marks' | 'ribbons'>,
  xPx: number,
  yPx: number,
): Pointed | null {
  const cards = scene.labels.map(({ index, lane, xPx, yPx, widthPx, heightPx }): Mark => ({
    index,
    lane,
    xPx,
    toPx: xPx + widthPx,
    yPx,
    heightPx,
  }));
  const card = nearestOf(cards, xPx, yPx, CARD_REACH_PX);
  const mark = nearestOf(scene.marks, xPx, yPx, FINGER_REACH_PX);
  if (card !== null && card.farPx < (mark?.farPx ?? Infinity)) return { kind: 'mark', mark: card.mark };
  return pointedAt(scene, xPx, yPx, FINGER_REACH_PX);
}

function nearestOf(marks: readonly Mark[], xPx: number, yPx: number, reachPx: number): Near | null {
  let nearest: Near | null = null;
  for (const mark of marks) {
    const besidePx = Math.max(0, mark.xPx - xPx, xPx - mark.toPx);
    const abovePx = Math.max(0, mark.yPx - yPx, yPx - mark.yPx - mark.heightPx);
    const farPx = Math.hypot(besidePx, abovePx);
    if (farPx <= (nearest?.farPx ?? Infinity) && besidePx <= reachPx && abovePx <= reachPx) nearest = { mark, farPx };
  }
  return nearest;
}

function columnAt({ ribbons }: Pick<Scene, 'ribbons'>, xPx: number, yPx: number, reachPx: number): Pointed | null {
  for (const ribbon of ribbons) {
    if (yPx < ribbon.yPx - reachPx || yPx > ribbon.yPx + ribbon.heightPx + reachPx) continue;
    // Columns are narrower than a pointer: the place means those around it.
    const at = Math.floor((xPx - ribbon.xPx) / ribbon.columnPx);
    const reach = Math.ceil(reachPx / 2 / ribbon.columnPx);
    let count = 0;
    for (let i = Math.max(0, at - reach); i <= Math.min(ribbon.counts.length - 1, at + reach); i++)
      count += ribbon.counts[i] ?? 0;
    if (count > 0)
      return {
        kind: 'column',
        ribbon,
        fromPx: ribbon.xPx + (at - reach) * ribbon.columnPx,
        toPx: ribbon.xPx + (at + reach + 1) * ribbon.columnPx,
        count: Math.round(count),
      };
  }
  return null;
}
