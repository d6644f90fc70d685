import type { ArticleWays } from '../article/article-ways.js';
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { AppearanceController } from '../view/appearance-controller.js';
import { AttributeFaults } from '../data/attribute-faults.js';
import { bidiStyles } from '../styles/bidi-styles.js';
import { cardName } from '../view/card-name.js';
import { Cards } from '../view/cards.js';
import type { CommandHost } from '../input/commands.js';
import { detailStyles } from '../styles/detail-styles.js';
import { dress, dressAnew } from '../styles/dress.js';
import type { EquipmentHost } from './equipment-host.js';
import { FocusKeeper } from '../input/focus-keeper.js';
import { hoverStyles } from '../styles/hover-styles.js';
import { Instruments } from './instruments.js';
import type { LaneHost } from '../lanes/lane-headers.js';
import { laneStyles } from '../styles/lane-styles.js';
import { categoriesOf, legend, legendParts } from './legend.js';
import { legendStyles } from '../styles/legend-styles.js';
import { existingRows } from '../panels/list-entries.js';
import { listStyles } from '../styles/list-styles.js';
import { LongChanges } from '../data/long-changes.js';
import { LowController } from '../view/low-controller.js';
import { Dictionary } from '../texts/messages.js';
import { MORE_ENGLISH } from '../texts/more-messages.js';
import { overviewStrip } from './overview-strip.js';
import { overviewStyles } from '../styles/overview-styles.js';
import { detailOf, listOf, type PanelHost } from '../panels/panels.js';
import { readWindow } from '../data/given-window.js';
import type { GivenWindow } from '../view/timeline-window.js';
import { pictureOf, pngOf } from '../view/picture.js';
import type { Presentation } from '../view/presentation.js';
import { PrintController } from '../view/print-controller.js';
import { Share } from './share.js';
import { Sheet } from '../panels/sheet.js';
import { SearchHits } from '../search/search-hits.js';
import { Selection } from '../data/selection.js';
import { emptyState, errorState, loadingState } from './states.js';
import { stateStyles } from '../styles/state-styles.js';
import { badges } from './status-row.js';
import { SearchWork } from '../search/search-work.js';
import { statusStyles } from '../styles/status-styles.js';
import type { TimelineController } from '../view/timeline-controller.js';
import { toolStyles } from '../styles/tool-styles.js';
import { searchField, tools } from './tools.js';
import { touchStyles } from '../styles/touch-styles.js';

const STYLES = [
  touchStyles,
  bidiStyles,
  stateStyles,
  toolStyles,
  statusStyles,
  overviewStyles,
  hoverStyles,
  laneStyles,
  detailStyles,
  listStyles,
  legendStyles,
];
/** Lines of the list that are printed at most. */
const PRINTED_LINES = 5000;
/** Lines of the list at first, and those that one press of "show more" brings. */
const LIST_PAGE = 150;
/** To show what was selected elsewhere it becomes no longer than this. */
const MOST_LINES = 1500;

/**
 * All that an element has besides the picture of time itself: search, buttons, overview, badges, panels, list, keys. It
 * loads beside the first frame; an element without it still shows its events, moves and zooms.
 */
export class Equipment implements CommandHost, PanelHost {
  readonly #host: EquipmentHost;
  readonly #share: Share;
  readonly #faults = new AttributeFaults();
  readonly #sheet: Sheet;
  readonly focus: FocusKeeper;
  readonly long = new LongChanges(() => {
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  });
  /** What a search finds is not known at once. */
  readonly #search = new SearchWork(() => {
    this.#host.requestUpdate();
    this.#host.timeline?.instruments?.searched();
  });
  #counted: { readonly query: string; readonly matches: number } | null = null;
  #helpOpen = false;
  #listPages = 1;
  /** The line that last had focus. */
  #listCurrent: string | null = null;

  constructor(host: EquipmentHost) {
    this.#host = host;
    this.#sheet = new Sheet(host.stage.frame.detail);
    this.focus = new FocusKeeper(
      this.root,
      (id) => void host.updateComplete.then(() => host.timeline?.instruments?.commands.focusEvent(id)),
    );
    this.#share = new Share(host, { toSVG: () => this.toSVG(), toPNG: () => this.toPNG() });
    Dictionary.learn(MORE_ENGLISH);
    Selection.learn(SearchHits.of);
    Cards.learn(cardName);
    if (host.query !== '') host.requestUpdate('query');
    dress(this.root, STYLES);
    this.root.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement && target.matches('.line'))) return;
      this.#listCurrent = target.dataset['id'] ?? null;
      host.requestUpdate();
    });
  }

  /** Gives a timeline its instruments. */
  attach(timeline: TimelineController): void {
    const { stage } = this.#host;
    const looks = dressAnew(this.#host, this.root, STYLES);
    const appearance = new AppearanceController(timeline, stage);
    if (looks) appearance.renew();
    const instruments = new Instruments(this, timeline);
    instruments.join(appearance);
    instruments.join(new PrintController(stage));
    instruments.join(new LowController(timeline));
    // Here, where all elements are made, styles and places are computed once for this and for what is drawn next.
    appearance.check();
    timeline.instruments = instruments;
    void this.#share.keepLink();
  }

  /** Writes into the frame's rooms what follows from the element's state. */
  render(): void {
    const host = this.#host;
    const { presentation, listed, failure } = host;
    const { frame, printing } = host.stage;
    const { dictionary, isEmpty, selection } = presentation;
    const bare = isEmpty || failure !== null;
    const found = this.#search.of(presentation);
    // Of the same query the count before stands until the new one is known.
    if (found !== null || host.query !== this.#counted?.query)
      this.#counted = found && { query: host.query, matches: found.count };
    render(
      bare
        ? nothing
        : searchField({
            dictionary,
            query: host.query,
            matches: selection.hits !== null ? (this.#counted?.matches ?? 'unknown') : null,
            place: found?.placeOf(host.selected) ?? 0,
            onQuery: (query) => (host.query = query),
            onStep: (direction) => this.#stepFound(direction),
          }),
      frame.find,
    );
    render(
      bare
        ? nothing
        : tools({
            dictionary,
            listed,
            helpOpen: this.#helpOpen,
            onZoom: (direction) => host.timeline?.instruments?.commands.zoomStep(direction),
            onFit: () => host.fit(),
            onList: () => (host.listChosen = !listed),
            onHelp: () => void this.toggleHelp(),
            onMore: (button, at) => void this.#share.toggleMenu(button, at),
          }),
      frame.tools,
    );
    render(
      html`${this.#helpOpen ? legend(dictionary, categoriesOf(presentation), legendParts(presentation, host.timeline)) : nothing}${this.#state()}`,
      frame.section,
      { renderBefore: frame.plot },
    );
    render(badges(), frame.footer);
    // In a page without a doctype all of the screen would be the height that a share of nothing is taken from.
    frame.section.classList.toggle('quirks', document.compatMode === 'BackCompat');
    frame.overview.ariaLabel = dictionary.text('overview');
    render(overviewStrip(dictionary), frame.overview);
    if (listed && host.selected !== null) this.#lengthen(host.selected, MOST_LINES);
    render((listed || printing) && !bare ? listOf(this) : nothing, frame.section, { renderBefore: frame.live });
    render(listed ? nothing : detailOf(this), frame.detail);
    this.#sheet.check();
    this.focus.keep(false);
    if (listed) host.timeline?.instruments?.rendered();
    void this.#share.keepLink();
    this.#faults.tell(host);
  }

  /** What stands in the place of events. */
  #state(): TemplateResult | typeof nothing {
    const { presentation, loading, failure } = this.#host;
    const { dictionary, dataset, isEmpty } = presentation;
    if (failure !== null) return errorState(dictionary, failure.error, failure.retry);
    if (!isEmpty) return nothing;
    return loading === undefined ? emptyState(dictionary, !dataset.isEmpty) : loadingState(dictionary, loading);
  }

  /** What is in view as SVG; in list view as a timeline. Throws an Error while the element is in no document. */
  toSVG(): string {
    const { timeline, heading, listed, presentation } = this.#host;
    if (timeline === null) throw new Error('toSVG() needs an element that is in a document');
    const { view, fonts } = timeline;
    return pictureOf({
      heading,
      presentation,
      delegate: timeline,
      fonts,
      scene: listed ? null : view.scene,
      floating: view.floating,
      gutterPx: view.gutterPx,
      window: view.window,
    });
  }

  /** The same as a PNG, at the screen's pixel ratio and twice that of CSS at least. */
  toPNG(): Promise<Blob> {
    return pngOf(this.toSVG(), Math.max(2, devicePixelRatio));
  }

  /** Selects the found event before or after the selected one; without a selection the first in view. */
  step(direction: -1 | 1): void {
    const { presentation, selected, timeline } = this.#host;
    const { dataset } = presentation;
    const row = timeline?.instruments?.commands.stepFrom(dataset.rowOf(selected), direction) ?? null;
    if (row === null) return;
    this.#leavePanel(`.detail-body .tools button:nth-child(${direction < 0 ? 1 : 2})`, () =>
      this.#selectNext(dataset.table.id(row)),
    );
  }

  /**
   * Selects another event by a button of the panel. In a list its panel opens beneath another line: focus goes to the
   * same button there.
   */
  #leavePanel(button: string, select: () => void): void {
    const hadFocus = this.listed && this.root.querySelector(button)?.matches(':focus') === true;
    select();
    if (!this.listed || this.selected === null) return;
    this.#showLine(this.selected);
    if (hadFocus) void this.#host.updateComplete.then(() => this.root.querySelector<HTMLElement>(button)?.focus());
  }

  /** Selects what the search finds next; after the last the first. Without a search the next event. */
  #stepFound(direction: -1 | 1): void {
    const { presentation } = this.#host;
    if (presentation.selection.hits === null) this.step(direction);
    else
      void this.#search
        .wait(presentation)
        .then((found) => this.#selectNext(found?.after(this.selected, direction) ?? this.selected));
  }

  /** Selects an event as a step from the one before. */
  #selectNext(id: string | null): void {
    const floating = this.#host.timeline?.instruments?.floating;
    if (floating !== undefined) floating.stepTo = this.presentation.dataset.rowOf(id);
    this.select(id);
    void this.#host.updateComplete.then(() => floating !== undefined && (floating.stepTo = null));
  }

  /** Shows a window whose ends are dates, unless the page has asked for another one since; else tells what is wrong. */
  showGiven(window: GivenWindow, animate: boolean): void {
    const { stage } = this.#host;
    if (stage.asked !== window) return;
    const span = readWindow(window, (fault) => console.warn(`event-timeline: ${fault}`));
    if (span !== null) stage.show(span, animate);
  }

  // What commands and panels ask.

  get root(): ShadowRoot {
    return this.#host.stage.root;
  }
  get laneHost(): LaneHost & EventTarget {
    return this.#host;
  }
  get presentation(): Presentation {
    return this.#host.presentation;
  }
  get selected(): string | null {
    return this.#host.selected;
  }
  get listed(): boolean {
    return this.#host.listed;
  }
  get rightToLeft(): boolean {
    return this.#host.rightToLeft;
  }
  get listLimit(): number {
    return this.#host.stage.printing ? PRINTED_LINES : this.#listPages * LIST_PAGE;
  }
  get listCurrent(): string | null {
    return this.#listCurrent;
  }

  select(id: string | null): void {
    this.#host.select(id);
  }

  hasNeighbour(row: number, direction: -1 | 1): boolean {
    return (this.#host.timeline?.instruments?.commands.neighbour(row, direction) ?? null) !== null;
  }

  articleWays(id: string): ArticleWays | null {
    const ways = this.#host.late.article?.waysFrom(id) ?? null;
    const next = ways?.next ?? null;
    return ways === null || next === null
      ? ways
      : { show: ways.show, next: () => this.#leavePanel('.detail-body .show button:nth-child(2)', next) };
  }

  /** Lengthens the list; focus goes on where it went on. */
  showMore(): void {
    const before = this.root.querySelectorAll('.period:not(.undated) .line').length;
    this.#listPages++;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.root.querySelectorAll<HTMLElement>('.line')[before]?.focus({ preventScroll: true }),
    );
  }

  close(): boolean {
    if (this.#helpOpen) this.#setHelp(false);
    else if (this.selected !== null) this.closeDetail();
    else return false;
    return true;
  }

  /** Closes the panel; focus goes back to the event whose panel it was. */
  closeDetail(): void {
    const host = this.#host;
    const id = host.selected;
    host.select(null);
    if (id !== null && host.selected === null && host.matches(':focus-within'))
      host.timeline?.instruments?.commands.focusEvent(id);
  }

  clearSearch(): boolean {
    const had = this.#host.query !== '';
    this.#host.query = '';
    return had;
  }

  async toggleHelp(): Promise<void> {
    this.#setHelp(!this.#helpOpen);
    await this.#host.updateComplete;
  }

  #setHelp(open: boolean): void {
    this.#helpOpen = open;
    this.#host.requestUpdate();
  }

  showUndated(): void {
    this.#host.listChosen = true;
    void this.#host.updateComplete.then(() => this.root.querySelector<HTMLElement>('.period.undated .line')?.focus());
  }

  /**
   * Makes the list long enough to have a line of this event. @param most lines; a list that would be longer stays as it
   * is
   */
  #lengthen(id: string, most = Infinity): void {
    const { presentation } = this;
    const target = presentation.dataset.rowOf(id);
    let lines = 0;
    for (const row of existingRows(presentation)) {
      if (row > target) break;
      if (++lines > most) return;
    }
    this.#listPages = Math.max(this.#listPages, Math.ceil(lines / LIST_PAGE));
  }

  /** The list has a line of this event, and the Tab key reaches it. */
  #showLine(id: string, most?: number): void {
    this.#lengthen(id, most);
    this.#listCurrent = id;
    this.#host.requestUpdate();
  }

  focusLine(id: string): void {
    this.#showLine(id, MOST_LINES);
    void this.#host.updateComplete.then(() => {
      for (const line of this.root.querySelectorAll<HTMLElement>('.line')) if (line.dataset['id'] === id) line.focus();
    });
  }
}
