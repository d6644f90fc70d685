import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { TimelineEvent } from '../../model/event.js';
import type { Dictionary } from '../texts/messages.js';

/** One line of the list. */
export interface ListEntry {
  readonly event: TimelineEvent;
  readonly date: string;
  /** The same with all that the heading says. */
  readonly wholeDate: string;
  readonly category: string;
  /** CSS colour expression. */
  readonly colour: string;
  readonly shape: number;
  /** Not known to the day it names: its rail is broken. */
  readonly uncertain: boolean;
  readonly dimmed: boolean;
}

/** Entries of one year, or one month when all of the list lies within few years. */
export interface ListPeriod {
  readonly title: string;
  readonly entries: readonly ListEntry[];
}

export interface ListContext {
  readonly dictionary: Dictionary;
  readonly periods: readonly ListPeriod[];
  readonly undated: readonly ListEntry[];
  /** Entries that are not shown yet. */
  readonly hiddenCount: number;
  readonly selected: string | null;
  readonly current: string | null;
  /** The panel of the selected event; it opens beneath its line. */
  readonly detail: (event: TimelineEvent) => TemplateResult | typeof nothing;
  readonly onSelect: (id: string) => void;
  readonly onMore: () => void;
}

/** The complete list in order of time: what phones show, what prints, and what everyone can ask for. */
export function listView(context: ListContext): TemplateResult {
  const { dictionary, periods, undated, hiddenCount } = context;
  return html`
    <div class="list" id="list">
      ${repeat(
        periods,
        ({ title }) => title,
        ({ title, entries }) =>
          html`<section class="period">
            ${title === '' ? nothing : html`<h3>${title}</h3>`}
            <ol>
              ${lines(entries, context)}
            </ol>
          </section>`,
      )}
      ${hiddenCount > 0 ? html`<p class="more"><button class="tool" type="button" @click=${() => context.onMore()}>${dictionary.text('more', { n: hiddenCount })}</button></p>` : nothing}
      ${
        undated.length > 0
          ? html`<section class="period undated">
              <h3>${dictionary.text('undatedHeading')}</h3>
              <ol>
                ${lines(undated, context)}
              </ol>
            </section>`
          : nothing
      }
    </div>
  `;
}

/** Each line stays with its event when others come and go, and so does focus. */
function lines(entries: readonly ListEntry[], context: ListContext): unknown {
  return repeat(
    entries,
    ({ event }) => event.id,
    (entry) => line(entry, context),
  );
}

function line(
  { event, date, wholeDate, category, colour, shape, uncertain, dimmed }: ListEntry,
  context: ListContext,
): TemplateResult {
  const selected = event.id === context.selected;
  return html`<li class=${`entry${uncertain ? ' uncertain' : ''}${dimmed ? ' dimmed' : ''}`} .style=${`--c:${colour}`}>
    <button
      type="button"
      part=${selected ? 'label selected' : 'label'}
      class="line"
      data-id=${event.id}
      tabindex=${event.id === context.current ? 0 : -1}
      aria-expanded=${selected ? 'true' : 'false'}
      @click=${() => context.onSelect(event.id)}
    >
      <span class="date"
        >${date === '' ? context.dictionary.text('noDate') : date}${date === wholeDate ? nothing : html`<span class="quiet">${wholeDate.startsWith(date) ? wholeDate.slice(date.length) : `, ${wholeDate}`}</span>`}</span
      >
      <span class="shape" data-shape=${shape}></span>
      <span class="what"><span class="title" dir="auto">${event.title}</span> <bdi class="kind">${category}</bdi></span>
    </button>
    ${selected ? context.detail(event) : nothing}
  </li>`;
}
