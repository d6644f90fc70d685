import type { ArticleWays } from '../article/article-ways.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { detailPanel } from './detail-panel.js';
import { listEntries } from './list-entries.js';
import { listView } from './list-view.js';
import type { Presentation } from '../view/presentation.js';

/** What the panels need to know, and what their buttons do. */
export interface PanelHost {
  readonly presentation: Presentation;
  readonly selected: string | null;
  /** Lines that the list shows. */
  readonly listLimit: number;
  /** The line in the tab order; null: the first. */
  readonly listCurrent: string | null;
  /** Whether there is an event in that direction from a row of the table. */
  hasNeighbour(row: number, direction: -1 | 1): boolean;
  /** Ways from the event into the article; null when the page has none that tells of it. */
  articleWays(id: string): ArticleWays | null;
  select(id: string | null): void;
  step(direction: -1 | 1): void;
  closeDetail(): void;
  showMore(): void;
}

/** The list of all events, with the selected one's detail beneath its line. */
export function listOf(host: PanelHost): TemplateResult {
  const { presentation, selected } = host;
  const { periods, undated, hiddenCount } = listEntries(presentation, host.listLimit);
  const ids = [...periods.flatMap(({ entries }) => entries), ...undated].map(({ event }) => event.id);
  return listView({
    dictionary: presentation.dictionary,
    periods,
    undated,
    hiddenCount,
    selected,
    // Filters and changes take lines away: one is always in the tab order.
    current: [host.listCurrent, selected].find((id) => id !== null && ids.includes(id)) ?? ids[0] ?? null,
    detail: () => detailOf(host, true),
    onSelect: (id) => host.select(id === selected ? null : id),
    onMore: () => host.showMore(),
  });
}

/**
 * The panel of the selected event, or what the page has put in its place. @param compact beneath its own line in the
 * list
 */
export function detailOf(host: PanelHost, compact = false): TemplateResult {
  const { presentation, selected } = host;
  const { cards, dataset, dates, dictionary, selection } = presentation;
  const event = selection.find(selected);
  const row = dataset.rowOf(selected);
  return html`<slot name="detail"
    ><div .style=${event === null ? '' : `--c:${cards.colour(event)}`}>
      ${
        event === null
          ? nothing
          : detailPanel(event, {
              dictionary,
              longDate: (event) => dates.long(event),
              edtfWords: (edtf) => dates.long(edtf) || null,
              categoryTitle: (event) => cards.categoryTitle(event.category),
              shape: cards.shape(event),
              compact,
              find: (id) => dataset.find(id),
              neighbours: {
                previous: row >= 0 && host.hasNeighbour(row, -1),
                next: row >= 0 && host.hasNeighbour(row, 1),
              },
              article: host.articleWays(event.id),
              onSelect: (id) => host.select(id),
              onStep: (direction) => host.step(direction),
              onClose: () => host.closeDetail(),
            })
      }
    </div></slot
  >`;
}
