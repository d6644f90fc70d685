import type { ReactiveController } from '@lit/reactive-element';
import { ALL_KEY } from '../../layout/all-lane.js';
import { DEFAULT_METRICS, type LayoutMetrics } from '../../layout/metrics.js';
import type { LaneScene } from '../../layout/scene.js';
import type { Eras } from '../view/eras.js';
import { TimelineLaneChangeEvent } from '../lane-change-event.js';
import { LaneHeader } from './lane-header.js';
import { LaneSlide } from './lane-slide.js';
import type { LaneState, LaneStates } from './lane-state.js';
import { scaleOf } from '../view/plot-room.js';
import type { Presentation } from '../view/presentation.js';
import { shadowPart } from '../shadow-part.js';

/** The element, as far as headers need it. */
export interface LaneHost {
  readonly presentation: Presentation;
  readonly timeline: { readonly metrics: LayoutMetrics } | null;
  readonly late: { readonly eras: Eras | null };
  laneState: LaneStates | null;
}

/** Up to so many events lanes follow the hand that drags their border; with more they come after it. */
const MOST_LIVE = 20_000;

interface Drag {
  readonly pointer: number;
  readonly lane: LaneScene;
  readonly y: number;
  rows: number;
}

/**
 * The names of lanes as buttons that collapse them, and their lower borders as separators that resize them. One header
 * is in the tab order, the arrow keys lead to the others. What is done to a lane is kept in `laneState` of the element,
 * by the lane's key; layout follows that.
 */
export class LaneHeaders implements ReactiveController {
  readonly #host: LaneHost & EventTarget;
  readonly #list: HTMLElement;
  readonly #slide: LaneSlide;
  readonly #abort = new AbortController();
  readonly #headers = new WeakMap<Element, LaneHeader>();
  #lanes: readonly LaneScene[] = [];
  /** The lane whose header and border the Tab key reaches. */
  #current: string | null = null;
  #drag: Drag | null = null;

  constructor(root: ShadowRoot, host: LaneHost & EventTarget) {
    this.#host = host;
    this.#list = shadowPart(root, '.lanes', HTMLElement);
    this.#slide = new LaneSlide(
      this.#list,
      shadowPart(root, '.body', HTMLElement),
      shadowPart(root, '.under', HTMLElement),
    );
    const options = { signal: this.#abort.signal };
    const list = this.#list;
    list.addEventListener('click', (event) => this.#clicked(event), options);
    list.addEventListener(
      'dblclick',
      (event) => this.#onBorder(event, ({ key }) => this.#set(key, { rows: undefined })),
      options,
    );
    list.addEventListener(
      'pointerdown',
      (event) => this.#onBorder(event, (lane, border) => this.#grasp(event, lane, border)),
      options,
    );
    list.addEventListener('pointermove', (event) => this.#pull(event), options);
    for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
      list.addEventListener(end, (event) => this.#drop(event), options);
    list.addEventListener('keydown', (event) => this.#key(event), options);
    list.addEventListener('focusin', (event) => this.#focused(event), options);
  }

  hostDisconnected(): void {
    this.#abort.abort();
  }

  /** Events have come or gone: lanes that come or go with them push the others gently. */
  changing(): void {
    this.#slide.begin(null);
  }

  /** A frame has been drawn. Headers change with the layout alone, all scenes of which have the same lanes. */
  drawn({ lanes, heightPx }: { readonly lanes: readonly LaneScene[]; readonly heightPx: number }): void {
    if (lanes === this.#lanes) return;
    this.#lanes = lanes;
    this.#slide.moved(lanes, heightPx);
    const { presentation } = this.#host;
    const named = lanes.filter(({ key }) => key !== ALL_KEY && presentation.laneTitle(key) !== '');
    if (!named.some(({ key }) => key === this.#current)) this.#current = named[0]?.key ?? null;
    lanes.forEach((lane, i) => {
      const item = this.#list.children[i];
      if (item === undefined || !named.includes(lane)) return;
      let header = this.#headers.get(item);
      if (header === undefined) this.#headers.set(item, (header = new LaneHeader(item)));
      header.show(lane, presentation.laneTitle(lane.key), presentation.dictionary);
      header.inTabOrder = lane.key === this.#current;
    });
  }

  /** The lane of an element inside one, and which part of its header that is. */
  #at(
    target: EventTarget | null,
  ): { readonly lane: LaneScene; readonly header: LaneHeader; readonly isBorder: boolean } | null {
    const item = target instanceof Element ? target.closest('.lane') : null;
    const header = item === null ? undefined : this.#headers.get(item);
    const lane = item === null ? undefined : this.#lanes[[...this.#list.children].indexOf(item)];
    if (header === undefined || lane === undefined || !(target instanceof Node) || !header.contains(target))
      return null;
    return { lane, header, isBorder: target === header.border };
  }

  /** What happens on a border is not for the timeline: no pan, no zoom, no selection. */
  #onBorder(event: Event, act: (lane: LaneScene, border: HTMLElement) => void): void {
    const at = this.#at(event.target);
    if (at?.isBorder !== true) return;
    event.stopPropagation();
    act(at.lane, at.header.border);
  }

  #clicked(event: MouseEvent): void {
    const at = this.#at(event.target);
    if (at === null) return;
    event.stopPropagation();
    if (!at.isBorder) this.#toggle(at.lane);
  }

  #toggle({ key, collapsed }: LaneScene): void {
    this.#slide.begin(key);
    this.#set(key, { collapsed: !collapsed });
  }

  #grasp(event: PointerEvent, lane: LaneScene, border: HTMLElement): void {
    if (event.button !== 0) return;
    event.preventDefault();
    border.focus({ preventScroll: true });
    border.setPointerCapture(event.pointerId);
    border.classList.add('held');
    this.#drag = { pointer: event.pointerId, lane, y: event.clientY, rows: lane.rows };
  }

  #pull(event: PointerEvent): void {
    const drag = this.#drag;
    if (drag?.pointer !== event.pointerId) return;
    event.stopPropagation();
    const { rowPitchPx } = this.#host.timeline?.metrics ?? DEFAULT_METRICS;
    const scale = scaleOf(this.#list.getBoundingClientRect().width, this.#list.offsetWidth);
    const rows = within(drag.lane, drag.lane.rows + Math.round((event.clientY - drag.y) / (rowPitchPx * scale)));
    if (rows === drag.rows) return;
    drag.rows = rows;
    if (this.#lanes.reduce((sum, { count }) => sum + count, 0) <= MOST_LIVE) this.#set(drag.lane.key, { rows });
  }

  #drop(event: PointerEvent): void {
    const drag = this.#drag;
    if (drag?.pointer !== event.pointerId) return;
    this.#drag = null;
    if (event.target instanceof Element) event.target.classList.remove('held');
    if (drag.rows !== this.#lanes.find(({ key }) => key === drag.lane.key)?.rows)
      this.#set(drag.lane.key, { rows: drag.rows });
  }

  #key(event: KeyboardEvent): void {
    const at = this.#at(event.target);
    if (at === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const { lane, isBorder } = at;
    const act = isBorder ? this.#borderKey(event.key, lane) : this.#headerKey(event.key, lane);
    if (act === null) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  #borderKey(key: string, lane: LaneScene): (() => void) | null {
    const to = (rows: number) => (): void => this.#set(lane.key, { rows: within(lane, rows) });
    if (key === 'ArrowUp') return to(lane.rows - 1);
    if (key === 'ArrowDown') return to(lane.rows + 1);
    if (key === 'Home') return to(1);
    if (key === 'End') return to(Infinity);
    return key === 'Enter' ? (): void => this.#set(lane.key, { rows: undefined }) : null;
  }

  #headerKey(key: string, lane: LaneScene): (() => void) | null {
    const headers = this.#lanes.flatMap((_, i) => this.#headers.get(this.#list.children[i] ?? this.#list) ?? []);
    const at = headers.findIndex(({ key }) => key === lane.key);
    const to =
      key === 'ArrowUp'
        ? at - 1
        : key === 'ArrowDown'
          ? at + 1
          : key === 'Home'
            ? 0
            : key === 'End'
              ? headers.length - 1
              : null;
    return to === null ? null : (): void => headers[to]?.button.focus();
  }

  #focused(event: FocusEvent): void {
    const at = this.#at(event.target);
    if (at === null || at.lane.key === this.#current) return;
    this.#current = at.lane.key;
    for (const item of this.#list.children) {
      const header = this.#headers.get(item);
      if (header !== undefined) header.inTabOrder = header === at.header;
    }
  }

  /** Does something to a lane, keeps it, and tells the page. */
  #set(key: string, change: { readonly collapsed?: boolean; readonly rows?: number | undefined }): void {
    const host = this.#host;
    const { collapsed = false, rows } = { ...host.laneState?.[key], ...change };
    const state: LaneState = { ...(collapsed && { collapsed }), ...(rows !== undefined && { rows }) };
    host.laneState = { ...host.laneState, [key]: state };
    host.dispatchEvent(new TimelineLaneChangeEvent(key, collapsed, rows ?? null));
  }
}

/** A number of rows that a lane can be given by hand. */
function within(lane: LaneScene, rows: number): number {
  return Math.max(1, Math.min(rows, LaneHeader.mostRows(lane)));
}
