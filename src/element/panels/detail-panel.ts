import { html, nothing, type TemplateResult } from 'lit/html.js';
import { parseDuration } from '../../model/duration.js';
import type { Relation, Source, TimelineEvent } from '../../model/event.js';
import { relativeUrl } from '../../model/relative-url.js';
import { safeUrl } from '../../model/safe-value.js';
import type { ArticleWays } from '../article/article-ways.js';
import { certaintyWords, evidenceWords } from './evidence.js';
import { icon } from '../equipment/icons.js';
import type { Dictionary, MessageKey } from '../texts/messages.js';

/** What the panel needs beside the event. */
export interface DetailContext {
  readonly dictionary: Dictionary;
  /** The date in words, whole; empty when undated. */
  readonly longDate: (event: TimelineEvent) => string;
  /** An EDTF text in words; null when it is none. */
  readonly edtfWords: (edtf: string) => string | null;
  readonly categoryTitle: (event: TimelineEvent) => string;
  readonly shape: number;
  readonly find: (id: string) => TimelineEvent | null;
  /** Beneath its own line in a list: what the line says is not said again. */
  readonly compact: boolean;
  /** Whether there is an event before and after it. */
  readonly neighbours: { readonly previous: boolean; readonly next: boolean };
  /** Ways into the article of the page; null when it does not tell of the event. */
  readonly article: ArticleWays | null;
  readonly onSelect: (id: string) => void;
  readonly onStep: (direction: -1 | 1) => void;
  readonly onClose: () => void;
}

const RELATIONS: Readonly<Record<Relation['type'], MessageKey>> = {
  after: 'after',
  before: 'before',
  during: 'during',
  causes: 'causes',
  same: 'same',
};

/** Tags of the extractor that say something about the date, as sentences beneath it. */
const NOTES: ReadonlyMap<string, MessageKey> = new Map([
  ['conflicting-dates', 'conflictingDates'],
  ['corrected-date', 'correctedDate'],
]);

/**
 * All that is known about one event: what, when, how that is known, who and where, and the words of the sources. Text
 * and plain links only.
 */
export function detailPanel(event: TimelineEvent, context: DetailContext): TemplateResult {
  const { dictionary } = context;
  const text = dictionary.text.bind(dictionary);
  const date = context.longDate(event);
  const certainty = certaintyWords(event, dictionary);
  const tools = html`<div class="tools">
    <button
      class="tool icon"
      type="button"
      aria-disabled=${context.neighbours.previous ? 'false' : 'true'}
      @click=${() => context.onStep(-1)}
      title=${text('previous')}
    >
      ${icon('back')}
    </button>
    <button
      class="tool icon"
      type="button"
      aria-disabled=${context.neighbours.next ? 'false' : 'true'}
      @click=${() => context.onStep(1)}
      title=${text('next')}
    >
      ${icon('forward')}
    </button>
    <button class="tool icon" type="button" @click=${() => context.onClose()} title=${text('close')}>
      ${icon('close')}
    </button>
  </div>`;
  const { compact } = context;
  return html`
    <article class="detail-body" aria-label=${event.title}>
      ${
        compact
          ? nothing
          : html`<header>
              <p class="kind">
                <span class="shape" data-shape=${context.shape}></span><bdi>${context.categoryTitle(event)}</bdi>
              </p>
              ${tools}
            </header>`
      }
      <div class="columns">
        <div class="tale">
          ${compact ? nothing : html`<h3 dir="auto" tabindex="-1">${event.title}</h3>`}
          <p class="when">${date === '' ? text('noDate') : date}</p>
          ${certainty === '' || event.certainty === 'explicit' ? nothing : html`<p class="how">${certainty}</p>`}
          ${[...NOTES].map(([tag, message]) => (event.tags?.includes(tag) ? html`<p class="how">${text(message)}</p>` : nothing))}
          ${event.description === undefined || event.description === event.title ? nothing : html`<p class="description" dir="auto">${event.description}</p>`}
          <dl>
            ${list(text('who'), event.actors, dictionary)} ${list(text('where'), event.places, dictionary)}
            ${list(
              text('amounts'),
              event.amounts?.map(({ text }) => text),
              dictionary,
            )}
            ${list(
              text('tags'),
              event.tags?.filter((tag) => !NOTES.has(tag)),
              dictionary,
            )}
            ${
              event.relations === undefined || event.relations.length === 0
                ? nothing
                : html`<div>
                    <dt>${text('relations')}</dt>
                    <dd>${event.relations.map((relation) => relationLine(relation, context))}</dd>
                  </div>`
            }
            ${links(event, dictionary)}
          </dl>
        </div>
        ${
          event.sources === undefined || event.sources.length === 0
            ? nothing
            : html`<div class="sources">
                <h4>${text('sources')}</h4>
                ${event.sources.map((source) => sourceQuote(source, context))} ${articleButtons(context)}
              </div>`
        }
      </div>
      ${compact ? html`<footer>${tools}</footer>` : nothing}
    </article>
  `;
}

/** Into the article of the page, and along it. */
function articleButtons({ article, dictionary }: DetailContext): TemplateResult | typeof nothing {
  if (article === null) return nothing;
  const { show, next } = article;
  return html`<p class="show">
    <button class="tool" type="button" @click=${show}>${dictionary.text('showInArticle')}</button>
    <button class="tool" type="button" aria-disabled=${next === null ? 'true' : 'false'} @click=${() => next?.()}>
      ${dictionary.text('nextInArticle')}
    </button>
  </p>`;
}

const UNITS = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'] as const;

/** Each of them by itself: one in another script turns neither the others nor the commas around. */
function list(
  name: string,
  values: readonly string[] | undefined,
  dictionary: Dictionary,
): TemplateResult | typeof nothing {
  return values === undefined || values.length === 0
    ? nothing
    : html`<div>
        <dt>${name}</dt>
        <dd>${values.map((value, i) => html`${i === 0 ? '' : dictionary.text('comma')}<bdi>${value}</bdi>`)}</dd>
      </div>`;
}

/** An address as a link when it is http, https or mailto, or so as seen from the page; else as text. */
function link(url: string, words: string): TemplateResult {
  const safe = safeUrl(url) ?? onPage(url);
  return safe === null
    ? html`<span dir="auto">${words}</span>`
    : html`<a href=${safe} rel="noopener noreferrer" target="_blank" dir="auto">${words}</a>`;
}

/** Where an address without a scheme leads from this page; null where that is not the web. */
function onPage(url: string): string | null {
  const { baseURI } = document;
  return relativeUrl(url) !== null && URL.canParse(url, baseURI) ? safeUrl(new URL(url, baseURI).href) : null;
}

function links({ url, media }: TimelineEvent, dictionary: Dictionary): TemplateResult | typeof nothing {
  if (url === undefined && media === undefined) return nothing;
  // Media is a link: nothing is fetched that the page did not ask for.
  return html`<div>
    <dt>${dictionary.text('link')}</dt>
    <dd>
      ${url === undefined ? nothing : html`<p>${link(url, hostOf(url))}</p>`}
      ${media === undefined ? nothing : html`<p>${link(media.url, media.caption ?? media.alt ?? hostOf(media.url))}${media.credit === undefined ? nothing : html` <small>${media.credit}</small>`}</p>`}
    </dd>
  </div>`;
}

function hostOf(url: string): string {
  return url.replace(/^[a-z]+:(?:\/\/)?(?:www\.)?/i, '').replace(/\/$/, '');
}

function relationLine(relation: Relation, context: DetailContext): TemplateResult {
  const { dictionary } = context;
  const target = context.find(relation.target);
  const span = spanWords(relation, dictionary);
  return html`<p>
    ${dictionary.text(RELATIONS[relation.type])}
    ${target === null ? html`<bdi>${relation.target}</bdi>` : html`<button type="button" class="link" @click=${() => context.onSelect(relation.target)} dir="auto">${target.title}</button>`}
    ${span === '' ? nothing : html`<small>(${span})</small>`}
  </p>`;
}

function spanWords({ min, max }: Relation, dictionary: Dictionary): string {
  const words = (duration: string | undefined): string | null => {
    const parsed = duration === undefined ? null : parseDuration(duration);
    const parts =
      parsed === null
        ? []
        : UNITS.filter((unit) => parsed[unit] > 0).map((unit) => dictionary.text(unit, { n: parsed[unit] }));
    return parts.length === 0 ? null : parts.join(' ');
  };
  const [least, most] = [words(min), words(max)];
  if (least !== null && most !== null)
    return least === most ? least : dictionary.text('between', { min: least, max: most });
  if (most !== null) return dictionary.text('under', { span: most });
  return least === null ? '' : dictionary.text('over', { span: least });
}

function sourceQuote(source: Source, context: DetailContext): TemplateResult {
  const { dictionary } = context;
  const name = source.title ?? (source.url === undefined ? '' : hostOf(source.url));
  const published = source.published === undefined ? null : context.edtfWords(source.published);
  const evidence = source.date === undefined ? '' : evidenceWords(source.date, dictionary, context.edtfWords);
  return html`<figure>
    ${source.quote === undefined ? nothing : html`<blockquote dir="auto">${source.quote}</blockquote>`}
    ${evidence === '' ? nothing : html`<p class="how" dir="auto">${evidence}</p>`}
    ${
      name === '' && published === null
        ? nothing
        : html`<figcaption>
            ${source.url === undefined ? html`<bdi>${name}</bdi>` : link(source.url, name)}${published === null ? nothing : html`<span>${name === '' ? '' : ', '}${dictionary.text('publishedOn', { date: published })}</span>`}
          </figcaption>`
    }
  </figure>`;
}
