import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon } from './icons.js';
import type { Dictionary } from '../texts/messages.js';

export interface SearchContext {
  readonly dictionary: Dictionary;
  readonly query: string;
  /** How many events are found; null while nothing is searched for. */
  readonly matches: number | 'unknown' | null;
  readonly onQuery: (query: string) => void;
  /** Place of the selected event among them, from 1; 0: it is not one of them. */
  readonly place: number;
  /** Leads to the next event that is found, or the one before. */
  readonly onStep: (direction: -1 | 1) => void;
}

/** The search field. */
export function searchField({ dictionary, query, matches, place, onQuery, onStep }: SearchContext): TemplateResult {
  const words = dictionary.text('search');
  return html`${icon('search')}<input
      type="search"
      .value=${query}
      placeholder=${words}
      aria-label=${words}
      autocomplete="off"
      spellcheck="false"
      @input=${(event: InputEvent) => event.target instanceof HTMLInputElement && onQuery(event.target.value)}
      @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && !event.isComposing && onStep(event.shiftKey ? -1 : 1)}
    />${matches === null ? nothing : html`<output aria-live="off">${matches === 'unknown' ? '…' : dictionary.text(place > 0 ? 'matchOf' : 'matches', { place, n: matches })}</output>`}`;
}

export interface ToolsContext {
  readonly dictionary: Dictionary;
  readonly listed: boolean;
  readonly helpOpen: boolean;
  readonly onZoom: (direction: -1 | 1) => void;
  readonly onFit: () => void;
  readonly onList: () => void;
  readonly onHelp: () => void;
  /** @param at which item of the menu gets focus */
  readonly onMore: (button: HTMLElement, at: 'first' | 'last') => void;
}

/** A button for whatever a gesture or key does. */
export function tools({
  dictionary,
  listed,
  helpOpen,
  onZoom,
  onFit,
  onList,
  onHelp,
  onMore,
}: ToolsContext): TemplateResult {
  const text = dictionary.text.bind(dictionary);
  const button = (name: string, sign: 'minus' | 'plus', direction: -1 | 1): TemplateResult =>
    html`<button class="tool icon" type="button" title=${name} @click=${() => onZoom(direction)}>
      ${icon(sign)}
    </button>`;
  const openMore = (event: Event, at: 'first' | 'last'): void => {
    if (event.currentTarget instanceof HTMLElement) onMore(event.currentTarget, at);
  };
  const onMoreKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    openMore(event, event.key === 'ArrowDown' ? 'first' : 'last');
  };
  return html`${listed ? nothing : [button(text('zoomOut'), 'minus', -1), button(text('zoomIn'), 'plus', 1), html`<button class="tool" type="button" title=${text('fitHint')} @click=${onFit}>${icon('fit')}${text('fit')}</button>`]}
    <button class="tool" type="button" aria-pressed=${listed ? 'true' : 'false'} @click=${onList}>
      ${icon('list')}${text('list')}
    </button>
    <button
      class="tool icon"
      type="button"
      aria-expanded=${helpOpen ? 'true' : 'false'}
      aria-controls="legend"
      title=${text('help')}
      @click=${onHelp}
    >
      ${icon('help')}
    </button>
    <button
      class="tool icon"
      part="more"
      type="button"
      aria-haspopup="menu"
      aria-expanded="false"
      title=${text('moreTools')}
      @click=${(event: Event) => openMore(event, 'first')}
      @keydown=${onMoreKey}
    >
      ${icon('more')}
    </button>
    <slot name="toolbar"></slot>`;
}
