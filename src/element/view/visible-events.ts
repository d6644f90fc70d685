import type { Scene } from '../../layout/scene.js';

/** A label in the viewport, CSS px relative to the element. */
export interface VisibleEvent {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Row from the top through all lanes, from 0; in list view its place in the list. */
  readonly row: number;
}

/** The labels that are seen: cards of the timeline with their rows in its scene, or lines of the list. */
export function visibleEvents(
  host: HTMLElement,
  root: ParentNode | null,
  listed: boolean,
  scene: Scene | null,
): VisibleEvent[] {
  const frame = host.getBoundingClientRect();
  const view = root?.querySelector(listed ? '.list' : '.view')?.getBoundingClientRect();
  if (!root || !view) return [];
  let sum = 0;
  const above = scene?.lanes.map(({ rows }) => (sum += rows) - rows) ?? [];
  const rows = new Map(scene?.labels.map(({ id, lane, row }) => [id, (above[lane] ?? 0) + row]));
  const found: VisibleEvent[] = [];
  for (const button of root.querySelectorAll<HTMLElement>(listed ? '.line' : '.card:not(.waiting, .ahead)')) {
    const box = button.getBoundingClientRect();
    const id = button.dataset['id'] ?? '';
    if (box.right <= view.left || box.left >= view.right || box.bottom <= view.top || box.top >= view.bottom) continue;
    found.push({
      id,
      x: box.x - frame.x,
      y: box.y - frame.y,
      width: box.width,
      height: box.height,
      row: listed ? found.length : (rows.get(id) ?? 0),
    });
  }
  return found;
}
