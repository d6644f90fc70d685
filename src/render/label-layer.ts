import type { LabelBox, LaneScene, Scene } from '../layout/scene.js';

/** What a card says and how it looks. */
export interface CardContent {
  readonly id: string;
  readonly title: string;
  /** Short date: "3 June". */
  readonly date: string;
  /** All of it in words, for assistive technology. */
  readonly name: string;
  /** Shown by a resting pointer: the whole title, which the card may cut. */
  readonly hint: string;
  /** CSS colour expression. */
  readonly colour: string;
  /** Place in the list of shapes. */
  readonly shape: number;
}

/** What changes from frame to frame beside the scene. */
export interface LabelState {
  /** Where the layers' own origin lies in the view, px; the lists are moved by it, the cards keep their places. */
  readonly originPx: number;
  /** Cards above the others, in place of the scene's own labels of the same events. */
  readonly floating: readonly LabelBox[];
  readonly content: (index: number) => CardContent;
  /** Name of a lane, by its key. */
  readonly laneTitle: (key: string) => string;
  readonly isDimmed: (index: number) => boolean;
  readonly selected: number | null;
  /** The card that has, or last had, focus; it stays in the document while it has focus, even when the scene has no label for it. */
  readonly current: number | null;
  /** The scale is changing: labels are as strong as the scene says. At rest all of them are whole. */
  readonly zooming: boolean;
  readonly pixelRatio: number;
  readonly rightToLeft: boolean;
}

/** Above a lane's name, and height of a line of it. */
const NAME_TOP_PX = 12;
const NAME_LINE_PX = 16;

interface Card {
  readonly item: HTMLLIElement;
  readonly button: HTMLButtonElement;
  readonly shape: HTMLElement;
  readonly title: HTMLElement;
  readonly date: HTMLElement;
  index: number;
  /** What was last written, so that a frame writes only what changed. */
  place: string;
  width: number;
  opacity: number;
  content: CardContent | null;
}

interface Lane {
  readonly item: HTMLLIElement;
  readonly heading: HTMLElement;
  /** The words in the heading. */
  readonly name: HTMLElement;
  readonly list: HTMLOListElement;
  readonly cards: Map<number, Card>;
  place: string;
  text: string;
}

/**
 * The cards: real buttons in one list of lists, lanes in order and events in order of time, so that what assistive technology reads and what
 * is seen cannot drift apart. Elements are pooled; one that stays is never moved in the document, so it keeps its focus.
 */
export class LabelLayer {
  readonly #root: HTMLOListElement;
  readonly #lanes = new Map<string, Lane>();
  readonly #pool: Card[] = [];
  #originPx = Number.NaN;
  /** The one card that the Tab key reaches: the current one, or where that is not shown the first. */
  #inTabOrder: number | null = null;

  constructor(root: HTMLOListElement) {
    this.#root = root;
    root.replaceChildren();
  }

  /** The button of an event, when it has one now. */
  button(index: number): HTMLButtonElement | null {
    for (const lane of this.#lanes.values()) {
      const card = lane.cards.get(index);
      if (card) return card.button;
    }
    return null;
  }

  /** The event whose button has focus; null when none has. */
  focused(): { readonly id: string; readonly index: number } | null {
    for (const lane of this.#lanes.values()) for (const { button, index } of lane.cards.values()) if (button.matches(':focus')) return { id: button.dataset['id'] ?? '', index };
    return null;
  }

  /** The event of a button of this layer; null for any other element. */
  indexOf(target: EventTarget | null): number | null {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button !== null) for (const lane of this.#lanes.values()) for (const card of lane.cards.values()) if (card.button === button) return card.index;
    return null;
  }

  /** Forgets what cards say: language, data or widths have changed. */
  invalidate(): void {
    for (const lane of this.#lanes.values()) for (const card of lane.cards.values()) card.content = null;
  }

  update(scene: Scene, state: LabelState): void {
    const byLane: LabelBox[][] = scene.lanes.map(() => []);
    const { floating } = state;
    const labels = floating.length === 0 ? scene.labels : [...scene.labels.filter(({ index }) => !floating.some((label) => label.index === index)), ...floating];
    for (const label of labels) byLane[label.lane]?.push(label);
    this.#syncLanes(scene.lanes, state.laneTitle);
    const origin = snap(state.originPx, state.pixelRatio);
    const shown = labels.some(({ index }) => index === state.current);
    this.#inTabOrder = shown ? state.current : (byLane.find((labels) => labels.length > 0)?.reduce((first, { index }) => Math.min(first, index), Infinity) ?? null);
    scene.lanes.forEach((scenery, i) => {
      const lane = this.#lanes.get(scenery.key);
      if (lane === undefined) return;
      if (origin !== this.#originPx) lane.list.style.transform = `translateX(${state.rightToLeft ? -origin : origin}px)`;
      this.#syncCards(lane, scenery, (byLane[i] ?? []).sort((a, b) => a.index - b.index), state);
    });
    this.#originPx = origin;
  }

  #syncLanes(lanes: readonly LaneScene[], titleOf: (key: string) => string): void {
    const keys = new Set(lanes.map(({ key }) => key));
    for (const [key, lane] of this.#lanes) {
      if (keys.has(key)) continue;
      for (const card of lane.cards.values()) this.#pool.push(card);
      lane.item.remove();
      this.#lanes.delete(key);
    }
    let previous: Element | null = null;
    for (const scenery of lanes) {
      let lane = this.#lanes.get(scenery.key);
      if (lane === undefined) {
        lane = createLane();
        this.#lanes.set(scenery.key, lane);
        this.#originPx = Number.NaN;
      }
      const expected: Element | null = previous === null ? this.#root.firstElementChild : previous.nextElementSibling;
      if (expected !== lane.item) this.#root.insertBefore(lane.item, expected);
      previous = lane.item;
      const place = `${scenery.yPx} ${scenery.heightPx}`;
      if (lane.place !== place) {
        lane.item.style.insetBlockStart = `${scenery.yPx}px`;
        lane.item.style.blockSize = `${scenery.heightPx}px`;
        lane.heading.style.setProperty('--name-lines', String(Math.max(1, Math.floor((scenery.heightPx - NAME_TOP_PX) / NAME_LINE_PX))));
        lane.place = place;
      }
      const title = titleOf(scenery.key);
      if (lane.text !== title) {
        lane.name.textContent = title;
        lane.heading.title = title;
        lane.heading.hidden = title === '';
        lane.text = title;
      }
    }
  }

  #syncCards(lane: Lane, scenery: LaneScene, labels: readonly LabelBox[], state: LabelState): void {
    const wanted = new Set(labels.map(({ index }) => index));
    for (const [index, card] of lane.cards) {
      if (wanted.has(index)) continue;
      // Focus must not be lost because someone zoomed out: the card waits, unseen, until focus moves on.
      const keep = index === state.current && card.button.matches(':focus');
      card.button.classList.toggle('waiting', keep);
      card.button.style.opacity = '';
      card.opacity = 1;
      if (keep) continue;
      card.item.remove();
      lane.cards.delete(index);
      this.#pool.push(card);
    }
    let previous: Element | null = null;
    for (const label of labels) {
      let card = lane.cards.get(label.index);
      if (card === undefined) {
        card = this.#pool.pop() ?? createCard();
        card.index = label.index;
        card.content = null;
        card.place = '';
        card.button.classList.remove('waiting');
        lane.cards.set(label.index, card);
      }
      let expected: Element | null = previous === null ? lane.list.firstElementChild : previous.nextElementSibling;
      // A waiting card stays where it is in the order.
      while (expected !== null && expected !== card.item && expected.firstElementChild?.classList.contains('waiting') === true) expected = expected.nextElementSibling;
      if (expected !== card.item) lane.list.insertBefore(card.item, expected);
      previous = card.item;
      this.#write(card, label, scenery, state);
    }
  }

  #write(card: Card, label: LabelBox, lane: LaneScene, state: LabelState): void {
    const { button } = card;
    if (card.content === null) {
      const content = state.content(label.index);
      card.content = content;
      button.dataset['id'] = content.id;
      button.setAttribute('aria-label', content.name);
      button.title = content.hint;
      card.title.textContent = content.title;
      card.date.textContent = content.date;
      button.style.setProperty('--c', content.colour);
      card.shape.dataset['shape'] = String(content.shape);
      card.width = Number.NaN;
    }
    const x = snap(label.xPx - state.originPx, state.pixelRatio);
    const place = `translate(${state.rightToLeft ? -x : x}px,${label.yPx - lane.yPx}px)`;
    if (card.place !== place) {
      button.style.transform = place;
      card.place = place;
    }
    if (card.width !== label.widthPx) {
      button.style.inlineSize = `${label.widthPx}px`;
      button.style.blockSize = `${label.heightPx}px`;
      card.width = label.widthPx;
    }
    const selected = label.index === state.selected;
    const part = selected ? 'label selected' : 'label';
    if (button.getAttribute('part') !== part) {
      button.setAttribute('part', part);
      button.setAttribute('aria-expanded', String(selected));
      if (selected) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
    button.classList.remove('waiting');
    button.classList.toggle('inside', label.inside);
    button.classList.toggle('floating', state.floating.includes(label));
    const dimmed = state.isDimmed(label.index);
    button.classList.toggle('dimmed', dimmed);
    const opacity = state.zooming && !dimmed && label.index !== state.current ? label.opacity : 1;
    if (card.opacity !== opacity) {
      button.style.opacity = opacity === 1 ? '' : opacity.toFixed(2);
      card.opacity = opacity;
    }
    const tabIndex = label.index === this.#inTabOrder ? 0 : -1;
    if (button.tabIndex !== tabIndex) button.tabIndex = tabIndex;
  }
}

/** To the device's pixel grid: text stays sharp. */
function snap(px: number, pixelRatio: number): number {
  return Math.round(px * pixelRatio) / pixelRatio;
}

function createLane(): Lane {
  const item = document.createElement('li');
  item.className = 'lane';
  item.part.add('lane');
  const heading = document.createElement('h3');
  heading.hidden = true;
  const name = document.createElement('span');
  heading.append(name);
  const list = document.createElement('ol');
  const clip = document.createElement('div');
  clip.className = 'clip';
  clip.append(list);
  item.append(heading, clip);
  return { item, heading, name, list, cards: new Map(), place: '', text: '' };
}

function createCard(): Card {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'card';
  button.tabIndex = -1;
  button.setAttribute('part', 'label');
  button.setAttribute('aria-expanded', 'false');
  button.setAttribute('aria-controls', 'detail');
  const shape = document.createElement('span');
  shape.className = 'shape';
  const title = document.createElement('span');
  title.className = 'title';
  title.dir = 'auto';
  const date = document.createElement('span');
  date.className = 'date';
  button.append(shape, title, ' ', date);
  item.append(button);
  return { item, button, shape, title, date, index: -1, place: '', width: Number.NaN, opacity: 1, content: null };
}
