import type { ReactiveController } from '@lit/reactive-element';
import { placeEvent } from '../../model/placement.js';
import type { EquipmentHost } from './equipment-host.js';
import type { Span } from '../view/view-delegate.js';

/** The address follows the view when it has rested so long. */
const REST_MS = 400;
/** Spans from here on are told to the millisecond as dates, within the years that those have. */
const DATES_FROM_MS = 60_000;
const LAST_DATE_MS = 8.64e15;

/**
 * Keeps the window and the selected event in the part of the page's address that `hash` names,
 * `#name=2021-05-12/2021-06-11&name-event=id`, and follows it: so a link leads to a view. It never makes entries of its
 * own in the browser's history. All other parts of the address stay.
 */
export class LinkState implements ReactiveController {
  readonly #host: EquipmentHost;
  readonly #key: string;
  readonly #abort = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: EquipmentHost, key: string) {
    this.#host = host;
    // As addresses tell it: a name may have letters that stand in them only by escapes.
    this.#key = encodeURIComponent(key);
    const options = { signal: this.#abort.signal };
    this.#follow(location.hash);
    addEventListener('hashchange', () => this.#follow(location.hash), options);
    // What the address names may be among data that has only now come.
    host.addEventListener('timeline-load', () => this.#follow(location.hash), options);
    for (const type of ['timeline-window-change', 'timeline-select'] as const)
      host.addEventListener(type, () => this.#changed(), options);
    // The window may have been moved while this was loading.
    this.#changed();
  }

  hostDisconnected(): void {
    this.#abort.abort();
    clearTimeout(this.#timer);
  }

  /** Address of what is shown now. */
  get link(): string {
    const { timeline, selected } = this.#host;
    const window = timeline?.view.window ?? null;
    const mine = [
      ...(window === null ? [] : [`${this.#key}=${windowText(window)}`]),
      ...(selected === null ? [] : [`${this.#key}-event=${encodeURIComponent(selected)}`]),
    ];
    const url = new URL(location.href);
    url.hash = [...partsOf(location.hash).filter((part) => !this.#isMine(part)), ...mine].join('&');
    return url.href;
  }

  #isMine(part: string): boolean {
    return part.startsWith(`${this.#key}=`) || part.startsWith(`${this.#key}-event=`);
  }

  #changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // As long as nobody has done anything, the page keeps the address it came by.
      const { timeline, selected } = this.#host;
      if (
        timeline?.view.isPristine === true &&
        selected === null &&
        !partsOf(location.hash).some((part) => this.#isMine(part))
      )
        return;
      if (this.link !== location.href) history.replaceState(history.state, '', this.link);
    }, REST_MS);
  }

  /** Shows what an address says; what it does not say stays. */
  #follow(hash: string): void {
    const parts = partsOf(hash);
    const valueOf = (key: string): string =>
      parts.find((part) => part.startsWith(`${key}=`))?.slice(key.length + 1) ?? '';
    const window = windowOf(valueOf(this.#key));
    const event = decoded(valueOf(`${this.#key}-event`));
    const { timeline } = this.#host;
    const show = (): unknown => window !== null && timeline?.view.show(window, false);
    show();
    if (event === '' || event === this.#host.selected) return;
    this.#host.select(event);
    // What is selected is brought into view; but the link says what to show.
    void this.#host.updateComplete.then(show);
  }
}

function partsOf(hash: string): string[] {
  return hash
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '');
}

/** A broken escape stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * "2021-05-12T00:00:00Z/2021-06-11T08:00:00Z"; where dates are too coarse or have no such years, milliseconds:
 * "-4.1e17ms/0ms".
 */
function windowText({ startMs, endMs }: Span): string {
  const tellsDates =
    endMs - startMs >= DATES_FROM_MS &&
    [startMs, endMs].every(
      (ms) =>
        Math.abs(ms) <= LAST_DATE_MS && new Date(ms).getUTCFullYear() >= 0 && new Date(ms).getUTCFullYear() <= 9999,
    );
  return [startMs, endMs]
    .map((ms) => (tellsDates ? new Date(ms).toISOString().replace(/\.000Z$/, 'Z') : `${ms}ms`))
    .join('/');
}

/** Reads that, and what people write: two dates of any precision, "2021-05/2021-06", or one. Null for anything else. */
function windowOf(text: string): Span | null {
  const parts = decoded(text).split('/');
  const [from = '', to = from] = parts;
  const startMs = edgeOf(from, 'start');
  const endMs = edgeOf(to, 'end');
  return parts.length <= 2 && startMs !== null && endMs !== null && startMs < endMs ? { startMs, endMs } : null;
}

function edgeOf(text: string, side: 'start' | 'end'): number | null {
  const ms = /^(-?\d[\d.e+-]*)ms$/.exec(text)?.[1];
  if (ms !== undefined) return Number.isFinite(Number(ms)) ? Number(ms) : null;
  const interval = text === '' ? undefined : placeEvent({ when: text })?.interval;
  // A time of day is a moment, a date all of its day, month or year.
  const edge = side === 'start' || text.includes('T') ? interval?.beginEarliest : interval?.endLatest;
  return edge !== undefined && Number.isFinite(edge) ? edge : null;
}
