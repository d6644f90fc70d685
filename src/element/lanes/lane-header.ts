import type { LaneScene } from '../../layout/scene.js';
import type { Dictionary } from '../texts/messages.js';

/** No hand makes a lane higher than so many rows, or than it has events. */
const MOST_ROWS = 24;
const SVG = 'http://www.w3.org/2000/svg';

/** The header of one lane: a button around its name, with the number of its events, and its lower border. */
export class LaneHeader {
  readonly button = document.createElement('button');
  /** The separator between the lane and what is below. */
  readonly border = document.createElement('div');
  key = '';

  /** @param item the lane's list item; its heading holds the name */
  constructor(item: Element) {
    const { button, border } = this;
    button.type = 'button';
    button.className = 'fold';
    border.className = 'border';
    border.setAttribute('role', 'separator');
    border.setAttribute('aria-orientation', 'horizontal');
    border.setAttribute('aria-valuemin', '1');
    const heading = item.querySelector('h3');
    button.append(chevron(), ...(heading?.childNodes ?? []));
    heading?.append(button);
    item.append(border);
  }

  /** The most rows that a lane can be given by hand. */
  static mostRows({ rows, count }: LaneScene): number {
    return Math.max(rows, Math.min(count, MOST_ROWS));
  }

  set inTabOrder(is: boolean) {
    this.button.tabIndex = this.border.tabIndex = is ? 0 : -1;
  }

  contains(node: Node): boolean {
    return node === this.border || this.button.contains(node);
  }

  show(lane: LaneScene, title: string, dictionary: Dictionary): void {
    const { button, border } = this;
    const { key, collapsed, rows, count, holdsEras = false } = lane;
    this.key = key;
    button.closest('.lane')?.classList.toggle('folded', collapsed);
    button.setAttribute('aria-expanded', String(!collapsed));
    button.setAttribute('aria-label', dictionary.text('laneName', { lane: title, n: count }));
    button.dataset['count'] = compact(count, dictionary.lang);
    border.hidden = collapsed || holdsEras;
    border.setAttribute('aria-label', dictionary.text('laneHeight', { lane: title }));
    border.setAttribute('aria-valuenow', String(rows));
    border.setAttribute('aria-valuemax', String(LaneHeader.mostRows(lane)));
    border.setAttribute('aria-valuetext', dictionary.text('laneRows', { n: rows }));
  }
}

/** "43", "1.2K": as much as there is room for. */
function compact(count: number, lang: string): string {
  return new Intl.NumberFormat(lang, { notation: 'compact' }).format(count);
}

function chevron(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 10 10');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M3 1.5 6.5 5 3 8.5');
  svg.append(path);
  return svg;
}
