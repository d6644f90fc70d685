import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.js';
import type { Dictionary } from './messages.js';

export interface ToolbarContext {
  readonly dictionary: Dictionary;
  readonly heading: string;
  readonly summary: string;
  readonly query: string;
  /** How many events are found; null while nothing is searched for. */
  readonly matches: number | null;
  readonly listed: boolean;
  readonly helpOpen: boolean;
  readonly empty: boolean;
  readonly onQuery: (query: string) => void;
  readonly onSearchKey: (event: KeyboardEvent) => void;
  readonly onZoom: (direction: -1 | 1) => void;
  readonly onFit: () => void;
  readonly onList: () => void;
  readonly onHelp: () => void;
}

/** Title and summary, search, and a button for whatever a gesture or key does. */
export function toolbar(context: ToolbarContext): TemplateResult {
  const { dictionary, heading, summary, query, matches, listed, helpOpen, empty } = context;
  const text = dictionary.text.bind(dictionary);
  const button = (name: string, sign: TemplateResult | typeof nothing, action: () => void, words: string | typeof nothing = nothing): TemplateResult =>
    html`<button class=${words === nothing ? 'tool icon' : 'tool'} type="button" aria-label=${name} title=${name} @click=${action}>${sign}${words}</button>`;
  return html`<div class="toolbar" part="toolbar">
    <div class="titles"><h2 id="heading" class=${heading === '' ? 'quiet' : ''}>${heading === '' ? dictionary.text('label') : heading}</h2><p class="summary">${summary}</p></div>
    ${empty
      ? nothing
      : html`<div class="find">
            ${icon('search')}<input
              type="search"
              .value=${query}
              placeholder=${text('search')}
              aria-label=${text('search')}
              autocomplete="off"
              spellcheck="false"
              @input=${(event: InputEvent) => event.target instanceof HTMLInputElement && context.onQuery(event.target.value)}
              @keydown=${context.onSearchKey}
            />${matches === null ? nothing : html`<output aria-live="off">${text('matches', { n: matches })}</output>`}
          </div>
          <div class="tools" role="toolbar" aria-label=${text('label')}>
            ${listed ? nothing : [button(text('zoomOut'), html`${icon('minus')}`, () => context.onZoom(-1)), button(text('zoomIn'), html`${icon('plus')}`, () => context.onZoom(1)), html`<button class="tool" type="button" title=${text('fitHint')} @click=${() => context.onFit()}>${icon('fit')}${text('fit')}</button>`]}
            <button class="tool" type="button" aria-pressed=${listed ? 'true' : 'false'} @click=${() => context.onList()}>${icon('list')}${text('list')}</button>
            <button class="tool icon" type="button" aria-expanded=${helpOpen ? 'true' : 'false'} aria-controls="legend" aria-label=${text('help')} title=${text('help')} @click=${() => context.onHelp()}>${icon('help')}</button>
            <slot name="toolbar"></slot>
          </div>`}
  </div>`;
}
