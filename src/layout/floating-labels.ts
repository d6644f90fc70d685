import type { LayoutMetrics } from './metrics.js';
import type { Foreground, LabelBox } from './scene.js';

/** An event whose card is to be seen, whether or not it has room at this scale. */
export interface FloatingEvent {
  /** Row of the table. */
  readonly index: number;
  readonly id: string;
  readonly laneKey: string;
  readonly anchorMs: number;
  /** End of what it took; of a moment its anchor. */
  readonly endMs: number;
  /** Width of its card, px. */
  readonly widthPx: number;
  /** Its card stays wholly inside the view even where its time does not: it is the one that has focus. */
  readonly isHeld: boolean;
}

/** What a card is cut by less than this shows all of its words. */
const CUT_PX = 1;

/**
 * Cards that float above the others: of an event without a label, in the first row of its lane that is free there, else
 * in the first; of one that is held and sticks out or is cut, its own label moved inside, whole. Events that have their
 * label, or whose time is out of view, get none.
 *
 * @param rowOf the row in which an event floated before: it keeps it
 */
export function floatingLabels(
  scene: Pick<Foreground, 'startMs' | 'endMs' | 'widthPx' | 'lanes' | 'labels'>,
  events: readonly FloatingEvent[],
  metrics: Pick<LayoutMetrics, 'lanePadTopPx' | 'rowPitchPx' | 'labelHeightPx'>,
  rowOf: (index: number) => number | undefined = () => undefined,
): LabelBox[] {
  const floating: LabelBox[] = [];
  for (const event of events) {
    const own = scene.labels.find(({ index }) => index === event.index);
    let label: LabelBox | null = null;
    if (own === undefined) label = afloat(event, scene, metrics, rowOf(event.index));
    else if (event.isHeld) label = whole(own, event, scene);
    if (label !== null) floating.push(label);
  }
  return floating;
}

/** The label of an event with all of its card inside the view; null where it is so already. */
function whole(own: LabelBox, event: FloatingEvent, scene: { readonly widthPx: number }): LabelBox | null {
  const widthPx = Math.min(Math.max(own.widthPx, event.widthPx), scene.widthPx);
  const xPx = inside(own.xPx, widthPx, scene.widthPx);
  return xPx === own.xPx && widthPx - own.widthPx < CUT_PX ? null : { ...own, xPx, widthPx };
}

/** The label of an event that has none; null where neither its lane nor its time is in view. */
function afloat(
  { index, id, laneKey, anchorMs, endMs, widthPx: wantedPx, isHeld }: FloatingEvent,
  scene: Parameters<typeof floatingLabels>[0],
  { lanePadTopPx, rowPitchPx, labelHeightPx }: Pick<LayoutMetrics, 'lanePadTopPx' | 'rowPitchPx' | 'labelHeightPx'>,
  keptRow: number | undefined,
): LabelBox | null {
  const { startMs, endMs: viewEndMs, lanes, labels } = scene;
  const lane = lanes.findIndex(({ key }) => key === laneKey);
  const scenery = lanes[lane];
  if (scenery === undefined || (!isHeld && (anchorMs > viewEndMs || endMs < startMs))) return null;
  const widthPx = Math.min(wantedPx, scene.widthPx);
  const xPx = inside(((anchorMs - startMs) / (viewEndMs - startMs)) * scene.widthPx, widthPx, scene.widthPx);
  const taken = new Set(
    labels
      .filter((label) => label.lane === lane && label.xPx < xPx + widthPx && label.xPx + label.widthPx > xPx)
      .map(({ row }) => row),
  );
  let row = 0;
  while (row < scenery.rows && taken.has(row)) row++;
  if (keptRow !== undefined) row = keptRow;
  if (row >= scenery.rows) row = 0;
  return {
    index,
    id,
    lane,
    row,
    xPx,
    yPx: scenery.yPx + (scenery.rows === 0 ? 0 : lanePadTopPx + row * rowPitchPx),
    widthPx,
    heightPx: labelHeightPx,
    opacity: 1,
    inside: false,
  };
}

function inside(xPx: number, widthPx: number, roomPx: number): number {
  return Math.max(0, Math.min(xPx, roomPx - widthPx));
}
