import { html, type TemplateResult } from 'lit/html.js';
import { dateFromMs, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND } from '../../model/calendar.js';
import type { Edges } from '../../layout/edges.js';
import type { Scene } from '../../layout/scene.js';
import { windowWords } from '../../scale/window-words.js';
import { edgeWords, type EdgeWords } from './edge-badges.js';
import type { Presentation } from '../view/presentation.js';
import { shadowPart } from '../shadow-part.js';

/** A shorter window is told in times of day. */
export const HOURS_BELOW_MS = 2 * MS_PER_DAY;

/** What the row leads to. */
export interface StatusActions {
  /** Shows what lies beyond an edge. */
  readonly jump: (side: 'before' | 'after') => void;
  readonly showUndated: () => void;
}

/** The elements of the row; `StatusRow` fills them. */
export function badges(): TemplateResult {
  return html`<button type="button" class="badge before" part="edge" hidden></button>
    <span class="place" aria-hidden="true"></span>
    <span id="labelled" hidden></span>
    <button type="button" class="badge undated" part="edge" hidden></button>
    <button type="button" class="badge after" part="edge" hidden></button>`;
}

/**
 * The row beneath the lanes: badges that lead to what lies outside, and where the window is. It writes only what
 * changed.
 */
export class StatusRow {
  readonly #before: HTMLButtonElement;
  readonly #after: HTMLButtonElement;
  readonly #undated: HTMLButtonElement;
  readonly #place: HTMLElement;
  /** What assistive technology says of the labels when it comes to them: some events have none. */
  readonly #labelled: HTMLElement;
  readonly #abort = new AbortController();

  constructor(root: ParentNode, { jump, showUndated }: StatusActions) {
    this.#before = shadowPart(root, '.badge.before', HTMLButtonElement);
    this.#after = shadowPart(root, '.badge.after', HTMLButtonElement);
    this.#undated = shadowPart(root, '.badge.undated', HTMLButtonElement);
    this.#place = shadowPart(root, '.place', HTMLElement);
    this.#labelled = shadowPart(root, '#labelled', HTMLElement);
    const options = { signal: this.#abort.signal };
    this.#before.addEventListener('click', () => jump('before'), options);
    this.#after.addEventListener('click', () => jump('after'), options);
    this.#undated.addEventListener('click', showUndated, options);
  }

  disconnect(): void {
    this.#abort.abort();
  }

  tell(scene: Scene, { before, after }: Edges, presentation: Presentation, rightToLeft: boolean): void {
    const { dictionary, selection } = presentation;
    const name = (row: number): string => placeName(row, scene, presentation);
    const [toBefore, toAfter] = rightToLeft ? (['▶', '◀'] as const) : (['◀', '▶'] as const);
    write(this.#before, edgeWords(before, 'earlier', dictionary, name), toBefore);
    write(this.#after, edgeWords(after, 'later', dictionary, name), toAfter);
    const undated = selection.undated.length;
    write(this.#undated, undated === 0 ? null : { count: dictionary.text('undated', { n: undated }), where: '' }, '');
    const place = windowWords(presentation.dates, scene);
    if (this.#place.textContent !== place) this.#place.textContent = place;
    const count = presentation.rowCount;
    const n = count - (before?.count ?? 0) - (after?.count ?? 0);
    const labels = scene.labels.length;
    const labelled = labels < n ? dictionary.text('labelled', { labels, n, count }) : '';
    if (this.#labelled.textContent !== labelled) this.#labelled.textContent = labelled;
  }
}

/**
 * When an event outside the window is, as coarsely as will do: its year, within the window's own year its day, and
 * where the window shows hours of that day its time.
 */
function placeName(row: number, window: Scene, presentation: Presentation): string {
  const { dataset, dates } = presentation;
  const ms = dataset.table.anchorMs[row] ?? 0;
  const { when, start } = dataset.at(row);
  const told = when ?? start;
  const spanMs = window.endMs - window.startMs;
  const nearMs = ms < window.startMs ? window.startMs : window.endMs - 1;
  if (
    spanMs < HOURS_BELOW_MS &&
    (typeof told !== 'string' || told.includes('T')) &&
    presentation.dayName(ms) === presentation.dayName(nearMs)
  ) {
    const step = spanMs > MS_PER_HOUR ? MS_PER_MINUTE : MS_PER_SECOND;
    return dates.short({ start: Math.floor(ms / step) * step }, { startMs: nearMs, endMs: nearMs + 1 });
  }
  const { year } = dateFromMs(ms);
  return dateFromMs(window.startMs).year === year && dateFromMs(window.endMs).year === year
    ? presentation.dayName(ms, window)
    : dates.year(year);
}

/** @param arrow points out of the view; it stands on its own side of the words */
function write(badge: HTMLButtonElement, words: EdgeWords | null, arrow: string): void {
  if (badge.hidden !== (words === null)) badge.hidden = words === null;
  if (words === null) return;
  const key = [arrow, words.count, words.where].join('|');
  if (badge.dataset['words'] === key) return;
  badge.dataset['words'] = key;
  const text = document.createElement('bdi');
  const where = document.createElement('small');
  where.textContent = words.where === '' ? '' : ` · ${words.where}`;
  text.append(words.count, where);
  const sign = document.createElement('span');
  sign.ariaHidden = 'true';
  sign.textContent = arrow;
  badge.replaceChildren(...(badge.classList.contains('after') ? [text, sign] : [sign, text]));
}
