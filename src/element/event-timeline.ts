import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { TimelineEvent } from '../model/event.js';
import { TimelineErrorEvent, TimelineLoadEvent, TimelineSelectEvent } from './events.js';
import type { TimelineHost } from './host.js';
import type { Messages } from './messages.js';
import { Readiness } from './readiness.js';

/** A stretch of time: milliseconds since 1970-01-01T00:00Z. */
export interface TimelineWindow {
  readonly start: number;
  readonly end: number;
}

export interface ZoomOptions {
  /** Fly there instead of jumping; default true. Always a jump under reduced motion. */
  readonly animate?: boolean;
}

/** A label in the viewport, CSS px relative to the element. */
export interface VisibleEvent {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly row: number;
}

/** Properties that bring other data: `ready` is renewed when one of them is set. */
const DATA_PROPERTIES: ReadonlySet<PropertyKey> = new Set(['src', 'type', 'htmlFor', 'published']);

/**
 * Dated events as a zoomable timeline.
 *
 * @tag event-timeline
 */
export class EventTimeline extends LitElement implements TimelineHost {
  // First: setting any of the properties below asks for it.
  readonly #readiness = new Readiness();

  /** Load events from here. */
  @property() src: string | null = null;
  /** Media type of what `src` or the inline data is, when it is not what the server or the script says. */
  @property() type: string | null = null;
  /** Extract the events from the element with this id in the same root. */
  @property({ attribute: 'for' }) htmlFor: string | null = null;
  /** Publication date of the article that `for` names. */
  @property() published: string | null = null;
  /** EDTF: begin of the first window. Without it: the focus window. */
  @property() start: string | null = null;
  /** EDTF: end of the first window. */
  @property() end: string | null = null;
  /** Lanes: `category`, `group`, any other field, or `none`. */
  @property({ attribute: 'group-by' }) groupBy = 'category';
  /** Id of the selected event, or null. */
  @property({ reflect: true }) selected: string | null = null;
  /** Search text: matches stay, the rest dims. */
  @property() query = '';
  /** Which events exist at all; null: all. */
  @property({ attribute: false }) filter: ((event: TimelineEvent) => boolean) | null = null;
  /** `auto` is a list below 600 px and a timeline above. */
  @property() orientation: 'auto' | 'horizontal' | 'vertical' = 'auto';
  /** IANA time zone for instants; dates never shift. */
  @property({ attribute: 'time-zone' }) timeZone = 'UTC';
  /** Texts that replace the element's own. */
  @property({ attribute: false }) messages: Partial<Messages> = {};

  #events: readonly TimelineEvent[] = [];
  #ownsData = false;

  /** The data. Any records are accepted; bad ones are left out and reported on the console. */
  get events(): readonly TimelineEvent[] {
    return this.#events;
  }
  set events(records: readonly unknown[]) {
    this.#ownsData = true;
    void this.setEvents(records);
  }

  get ownsData(): boolean {
    return this.#ownsData;
  }

  /** Settled when the data is loaded and drawn; renewed whenever the data changes. */
  get ready(): Promise<void> {
    return this.#readiness.promise;
  }

  override requestUpdate(name?: PropertyKey, oldValue?: unknown, options?: Parameters<LitElement['requestUpdate']>[2]): void {
    super.requestUpdate(name, oldValue, options);
    if (name !== undefined && DATA_PROPERTIES.has(name)) this.#readiness.renew();
  }

  async setEvents(records: readonly unknown[], diagnostics: readonly Diagnostic[] = []): Promise<void> {
    this.#readiness.renew();
    this.#events = records.filter((record): record is TimelineEvent => typeof record === 'object' && record !== null && 'title' in record);
    this.requestUpdate();
    await this.updateComplete;
    this.#readiness.settle();
    this.dispatchEvent(new TimelineLoadEvent(this.#events.length, records.length - this.#events.length + diagnostics.length));
  }

  setLoading(_fraction: number | null): void {
    this.#readiness.renew();
  }

  setError(error: unknown, _retry?: () => void): void {
    this.dispatchEvent(new TimelineErrorEvent(error instanceof Error ? error : new Error(String(error))));
  }

  select(id: string | null): void {
    const event = this.#events.find((candidate) => candidate.id === id) ?? null;
    if (event?.id === this.selected) return;
    if (this.dispatchEvent(new TimelineSelectEvent(event))) this.selected = event?.id ?? null;
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.#events.length === 0) this.#readiness.settle();
  }

  protected override render(): TemplateResult {
    return html`<ol>${this.#events.map((event) => html`<li><button part="label" data-id=${event.id} @click=${() => this.select(event.id)}>${event.title}</button></li>`)}</ol>`;
  }
}
