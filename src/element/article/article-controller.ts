import type { ReactiveController } from '@lit/reactive-element';
import { hueColour } from '../../render/theme.js';
import { ArticleCursor } from './article-cursor.js';
import { ArticleHighlights } from './article-highlights.js';
import { linkAt, linkEvents, type ArticleLink } from './article-links.js';
import { readArticle, type ArticleText } from './article-text.js';
import type { ArticleWays } from './article-ways.js';
import type { TimelineHost } from '../host.js';
import type { Presentation } from '../view/presentation.js';
import { readGivenDate } from '../data/given-date.js';
import { publicationDate } from './publication-date.js';
import { scrollRangeIntoView } from './scroll-range.js';

/** Changes of the article are read once they pause for this long. */
const SETTLE_MS = 150;
/** An article that is not there is waited for this long before that is said; it may still come later. */
const MISSING_MS = 1000;
const SELECTED = 'selected';

/** What it needs of the element beside what all need that bring data: the colours of categories. */
interface ArticleHost extends TimelineHost {
  readonly presentation: Pick<Presentation, 'dataset'>;
}

/**
 * Makes an article of the page the data (`for`, `published`) and keeps the two together: the words that date an event
 * are underlined, the sentence of the selected event is marked and brought into view, a click on a sentence selects its
 * event.
 *
 * The article may come later, change, or go. When the page gives the events itself (`events`, `src`), they are linked
 * to the article by their quotes.
 */
export class ArticleController implements ReactiveController {
  readonly #host: ArticleHost;
  #article: Element | null = null;
  #read: ArticleText | null = null;
  #links: readonly ArticleLink[] = [];
  #highlights: ArticleHighlights | null = null;
  #key = '';
  #linkedEvents: TimelineHost['events'] = [];
  #shown: string | null = null;
  #clicked: string | null = null;
  #cursor: ArticleCursor | null = null;
  /** Counts extractions: only the latest may speak; an earlier one that still runs is ended. */
  #turn = 0;
  #extraction: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  // Made when there is a document, which there is not where pages are rendered on a server.
  #arrivals: MutationObserver | undefined;
  #changes: MutationObserver | undefined;

  constructor(host: ArticleHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#arrivals ??= new MutationObserver(() => this.#find());
    this.#changes ??= new MutationObserver(() => this.#later());
    this.#key = '';
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#arrivals?.disconnect();
    this.#release();
  }

  hostUpdate(): void {
    const { htmlFor, published, src } = this.#host;
    const key = JSON.stringify([htmlFor, published, src === null, this.#host.intake.ownsData]);
    if (key === this.#key) return;
    this.#key = key;
    this.#arrivals?.disconnect();
    this.#release();
    if (htmlFor === null || htmlFor === '') return;
    this.#arrivals?.observe(this.#host.getRootNode(), {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['id'],
    });
    if (this.#extracts) this.#host.intake.setLoading(null);
    this.#find();
    if (!this.#article) this.#timer = setTimeout(() => this.#reportMissing(), MISSING_MS);
  }

  hostUpdated(): void {
    if (!this.#read) return;
    if (this.#host.events !== this.#linkedEvents) this.#link();
    if (this.#host.selected !== this.#shown) this.#showSelected();
  }

  /** Ways into the article from an event; null when it does not tell of it. */
  waysFrom(id: string): ArticleWays | null {
    const links = this.#links.toSorted((a, b) => a.start - b.start);
    const at = links.findIndex(({ event }) => event.id === id);
    if (at < 0) return null;
    const next = links.find(
      ({ event }, i) => i > at && event.id !== id && links.findIndex((link) => link.event === event) === i,
    );
    return { show: () => this.reveal(id), next: next === undefined ? null : () => this.#host.select(next.event.id) };
  }

  /**
   * Brings the first sentence about the event into view and moves the reading position there: the next Tab continues
   * from the sentence.
   * Does nothing when the article does not tell of it.
   */
  reveal(id: string): void {
    const range = this.#rangeOf(id);
    if (!range) return;
    scrollRangeIntoView(range);
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.collapse(range.startContainer, range.startOffset);
  }

  /** A short name for a category's colour (letters and digits) and the colour itself, as CSS that holds in any tree. */
  #colourOf(category: string | undefined): { readonly name: string; readonly colour: string } {
    const { hue } = this.#host.presentation.dataset.styleOf(category);
    return { name: `c${hue}`, colour: hueColour(hue) };
  }

  /** False when the page has given the events itself. */
  get #extracts(): boolean {
    return !this.#host.intake.ownsData && this.#host.src === null;
  }

  #find(): void {
    const root = this.#host.getRootNode();
    const { htmlFor } = this.#host;
    const found =
      htmlFor !== null && (root instanceof Document || root instanceof ShadowRoot)
        ? root.getElementById(htmlFor)
        : null;
    if (found === this.#article) return;
    this.#release();
    if (!found) this.#timer = setTimeout(() => this.#reportMissing(), MISSING_MS);
    if (!found || !(root instanceof Document || root instanceof ShadowRoot)) return;
    this.#article = found;
    this.#highlights = new ArticleHighlights(root);
    found.addEventListener('click', this.#onClick);
    if (found instanceof HTMLElement) this.#cursor = new ArticleCursor(found, (x, y) => this.#isOnMarked(x, y));
    this.#changes?.observe(found, { childList: true, characterData: true, subtree: true });
    void this.#load();
  }

  #reportMissing(): void {
    if (this.#extracts)
      void this.#host.intake.setEvents(
        [],
        [
          {
            code: 'no-article',
            message: `there is no element with the id “${this.#host.htmlFor}” beside the timeline`,
          },
        ],
      );
  }

  #release(): void {
    this.#turn += 1;
    this.#extraction?.abort();
    clearTimeout(this.#timer);
    this.#changes?.disconnect();
    this.#cursor?.release();
    this.#cursor = null;
    this.#article?.removeEventListener('click', this.#onClick);
    this.#highlights?.clear();
    this.#article = null;
    this.#highlights = null;
    this.#read = null;
    this.#links = [];
    this.#linkedEvents = [];
    this.#shown = null;
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#load(), SETTLE_MS);
  }

  async #load(): Promise<void> {
    const article = this.#article;
    if (!article) return;
    const turn = (this.#turn += 1);
    const host = this.#host;
    const read = readArticle(article);
    // A change that alters no word (a class, an advertisement hidden) asks for new ranges only.
    const isNew = read.text !== this.#read?.text;
    this.#read = read;
    if (this.#extracts && isNew) {
      host.intake.setLoading(null);
      try {
        const { extractInBackground } = await import('./extraction.js');
        const published = (await readGivenDate(host.published)) ?? publicationDate(article);
        const language = article.closest('[lang]')?.getAttribute('lang');
        this.#extraction?.abort();
        const { signal } = (this.#extraction = new AbortController());
        const { events, undated, documents } = await extractInBackground(
          read.text,
          { ...(published ? { published } : {}), ...(language ? { language } : {}) },
          { signal, onProgress: (share) => this.#extracts && host.intake.setLoading(share) },
        );
        if (turn !== this.#turn) return;
        // Meanwhile the page may have given events itself.
        if (this.#extracts)
          await host.intake.setEvents(
            [...events, ...undated],
            documents.flatMap(({ diagnostics }) => diagnostics),
          );
      } catch (error) {
        if (turn === this.#turn && this.#extracts) host.intake.setError(error, () => void this.#retry());
        return;
      }
      if (turn !== this.#turn) return;
    }
    this.#link();
    if (host.selected !== null) this.#showSelected();
  }

  #retry(): Promise<void> {
    this.#read = null;
    return this.#load();
  }

  #link(): void {
    if (!this.#read || !this.#highlights) return;
    this.#linkedEvents = this.#host.events;
    this.#links = linkEvents(this.#read.text, this.#linkedEvents);
    const underlined = new Map<string, { colour: string; ranges: Range[] }>();
    for (const { event, words } of this.#links) {
      const range = words && this.#read.range(words.start, words.end);
      if (!range) continue;
      const { name, colour } = this.#colourOf(event.category);
      const group = underlined.get(name) ?? { colour, ranges: [] };
      group.ranges.push(range);
      underlined.set(name, group);
    }
    this.#highlights.clear();
    this.#shown = null;
    // With forced colours, browsers give these words the colours of a selection, whatever is declared here: more than a
    // line, but they are seen.
    for (const [name, { colour, ranges }] of underlined) {
      this.#highlights.set(
        `event-timeline-dated-${name}`,
        ranges,
        `text-decoration:underline 2px ${colour};text-underline-offset:.18em`,
      );
    }
  }

  #showSelected(): void {
    const { selected, events } = this.#host;
    this.#shown = selected;
    this.#highlights?.clear((name) => name.includes(SELECTED));
    if (selected === null || !this.#read) return;
    const event = events.find(({ id }) => id === selected);
    const ranges = this.#links
      .filter((link) => link.event.id === selected)
      .flatMap(({ start, end }) => this.#read?.range(start, end) ?? []);
    const [first] = ranges;
    if (!event || !first) return;
    const { name, colour } = this.#colourOf(event.category);
    this.#highlights?.set(
      `event-timeline-${SELECTED}-${name}`,
      ranges,
      `background-color:color-mix(in oklab, ${colour} 18%, transparent)`,
      1,
    );
    // In a list the quote opens in place, and a timeline that would leave the view is what is being read: the page
    // stays, the panel has a button that goes there.
    if (this.#clicked !== selected && !this.#host.listed) scrollRangeIntoView(first, this.#host);
    this.#clicked = null;
  }

  /** A click on a sentence asks for the event: where the timeline is out of view, it comes. */
  async #showHost(): Promise<void> {
    await this.#host.updateComplete;
    const { top, bottom } = this.#host.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight) return;
    this.#host.scrollIntoView({
      block: 'nearest',
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
    });
  }

  #rangeOf(id: string): Range | null {
    const link = this.#links.find(({ event }) => event.id === id);
    return (link && this.#read?.range(link.start, link.end)) ?? null;
  }

  readonly #onClick = (event: Event): void => {
    if (!(event instanceof MouseEvent) || event.defaultPrevented || event.button !== 0) return;
    // Whoever marks words or follows a link wants that.
    if (
      event
        .composedPath()
        .some(
          (node) =>
            node instanceof Element &&
            node.matches('a[href], button, input, select, textarea, summary, label, [contenteditable], [role=button]'),
        )
    )
      return;
    const selection = getSelection();
    if (selection && !selection.isCollapsed) return;
    const point = caretAt(this.#host.getRootNode(), event.clientX, event.clientY);
    const offset = point && this.#read?.offset(point.node, point.offset);
    const link = offset === null || offset === undefined ? null : linkAt(this.#links, offset);
    if (!link) return;
    this.#clicked = link.event.id;
    this.#host.select(link.event.id);
    void this.#showHost();
  };

  /** Whether a point of the viewport lies on words that date an event. */
  #isOnMarked(x: number, y: number): boolean {
    const point = caretAt(this.#host.getRootNode(), x, y);
    const offset = point && this.#read?.offset(point.node, point.offset);
    const words = offset === null || offset === undefined ? null : linkAt(this.#links, offset)?.words;
    const range = words && this.#read?.range(words.start, words.end);
    return range ? isOn(range, x, y) : false;
  }
}

/** Whether a point of the viewport lies on a range of text, not beside it. */
function isOn(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

/** The place in the text of this tree under a point of the viewport. */
function caretAt(root: Node, x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y, { shadowRoots: root instanceof ShadowRoot ? [root] : [] });
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}
