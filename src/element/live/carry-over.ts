import { keeping } from '../../layout/keeping.js';
import { DEFAULT_METRICS } from '../../layout/metrics.js';
import type { Layout } from '../../layout/layout.js';
import type { LabelBox, Scene } from '../../layout/scene.js';
import { lowerBound } from '../../model/lower-bound.js';
import { placeNow } from '../../model/row-changes.js';
import { renumber } from '../../render/renumber.js';
import type { MadeStrip } from '../view/overscan.js';
import type { Presentation } from '../view/presentation.js';
import type { MadePicture, TimelineController } from '../view/timeline-controller.js';
import type { NewRows, Staying } from '../view/view-delegate.js';
import type { ViewLayers } from '../view/view-layers.js';

/** What it draws. */
interface Drawn {
  readonly before: Presentation;
  readonly now: Presentation;
  /** What of the picture is made already. */
  readonly made?: MadePicture | null;
  /** It stands behind the list. */
  readonly isListed?: boolean;
}

/**
 * Draws a timeline of which some events have changed, at once: until then no row would be right. What shows stays where
 * it is, and so do focus and selection as long as their events are there. False, and nothing done, where all is to be
 * laid out anew.
 */
export function carryOver(
  timeline: TimelineController,
  { before, now, made = null, isListed = false }: Drawn,
): boolean {
  const rows = newRows(before, now);
  const { view } = timeline;
  if (rows === null) return false;
  const old = before.dataset.table;
  const held = view.labels.focused();
  const staying = made === null ? stayingCards(view.layout, view.scene, { before, now, rows }) : undefined;
  const moved = (row: number | null): number | null => (row === null ? null : rows.rowNow(row));
  const selected = moved(timeline.selectedRow);
  timeline.selectedRow = selected !== null && now.selection.exists(selected) ? selected : null;
  timeline.currentRow = moved(timeline.currentRow);
  if (made !== null) timeline.cardWidthPx = made.cardWidthPx;
  // What is hidden is laid out when it is shown.
  if (isListed) view.relayout(false);
  else view.change((layers) => goOn(layers, rows, made?.strip ?? null), staying, made?.layout);
  if (held !== null && rows.rowNow(held.index) === null)
    timeline.instruments?.commands.refocus(
      held.id,
      lowerBound(now.dataset.table.anchorMs, old.anchorMs[held.index] ?? 0) - 1,
    );
  return true;
}

/** Lets all that is drawn go on standing for its events. @param strip what of it is painted already */
function goOn(layers: ViewLayers, { rowNow, came }: NewRows, strip: MadeStrip | null): void {
  const { labels, late, picture } = layers;
  renumber(labels.cards, rowNow);
  for (const [row, card] of labels.cards) {
    card.index = row;
    if (came.has(row)) card.invalidate();
  }
  labels.inTabOrder = labels.inTabOrder === null ? null : rowNow(labels.inTabOrder);
  late?.stacks.renumber(rowNow);
  late?.floating.renumber(rowNow);
  const holds = strip?.looks === picture.looks;
  layers.invalidate();
  if (holds) picture.made = strip;
}

/** Which rows events have when some of them have changed and all else is as it was; null when it is not. */
export function newRows(before: Presentation, now: Presentation): NewRows | null {
  const asksTheSame =
    now.dates === before.dates &&
    now.input.groupBy === before.input.groupBy &&
    now.input.filter === before.input.filter &&
    now.namesLanes === before.namesLanes;
  const [old, table] = [before.dataset.table, now.dataset.table];
  const changes = asksTheSame && old.size > 0 && table.size > 0 ? table.changesSince(old) : null;
  if (changes === null) return null;
  const rowNow = (row: number): number | null => {
    const place = placeNow(changes, row);
    if (place >= 0) return place;
    // What was updated went and came.
    const id = old.id(row);
    return changes.inserted.find((inserted) => table.id(inserted) === id) ?? null;
  };
  return { rowNow, came: new Set(changes.inserted) };
}

/**
 * What a scene shows and can stay: it without the cards of updated events that no longer fit their places. All others
 * stay as wide as they are, whatever the sizes of cards in general have become. Undefined where nothing shows: then
 * lanes get the rows that they need now.
 */
export function stayingCards(
  layout: Layout | null,
  scene: Scene | null,
  {
    before,
    now,
    rows: { rowNow, came },
  }: { readonly before: Presentation; readonly now: Presentation; readonly rows: NewRows },
): Staying | undefined {
  if (layout === null || scene === null || scene.labels.length === 0) return undefined;
  const [old, table] = [before.dataset.table, now.dataset.table];
  return (widthBefore, widthNow) => {
    const shown = new Map<number, number>();
    const labels = scene.labels.filter((label) => {
      const row = rowNow(label.index);
      if (row === null) return false;
      if (came.has(row))
        return (
          table.startMs(row) === old.startMs(label.index) &&
          table.endMs[row] === old.endMs[label.index] &&
          roomFor(label, scene.labels) >= widthNow(row) + DEFAULT_METRICS.labelGapPx
        );
      shown.set(row, widthBefore(label.index));
      return true;
    });
    return { previous: keeping(layout, { ...scene, labels }), widthPx: asShown(shown, widthNow) };
  };
}

/** Made apart: it outlives the change, and would keep the layout before, which kept the one before that. */
function asShown(shown: ReadonlyMap<number, number>, widthNow: (row: number) => number): (row: number) => number {
  return (row) => shown.get(row) ?? widthNow(row);
}

/** From the begin of a card to that of the next in its row. */
function roomFor({ lane, row, xPx }: LabelBox, labels: readonly LabelBox[]): number {
  let roomPx = Infinity;
  for (const other of labels)
    if (other.lane === lane && other.row === row && other.xPx > xPx) roomPx = Math.min(roomPx, other.xPx - xPx);
  return roomPx;
}
