import type { ReactiveControllerHost } from '@lit/reactive-element';
import type { Diagnostic } from '../model/diagnostic.js';
import type { TimelineEvent } from '../model/event.js';

/** Where data is brought. */
export interface Intake {
  /** True when the page itself has set `events` or `source`: no other data is wanted. */
  readonly ownsData: boolean;
  /**
   * Gives the data: records of any shape (they are normalised here), with what was already found wrong with them.
   * Resolves when they are drawn.
   */
  setEvents(records: unknown, diagnostics?: readonly Diagnostic[]): Promise<void>;
  /** Says that data is on its way: a fraction 0..1, or null when the amount is not known. */
  setLoading(fraction: number | null): void;
  /** Shows the error state; `retry` is what its button does. */
  setError(error: unknown, retry?: () => void): void;
}

/**
 * What a controller that brings data needs of the element.
 *
 * It starts in `hostUpdate()` or `hostUpdated()` when the properties it reads have changed, calls `setLoading` of the
 * intake before it waits for anything (the promise `ready` then stays open), and ends with `setEvents` or `setError`.
 * It does nothing while `ownsData` is true.
 */
export interface TimelineHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string | null;
  readonly type: string | null;
  readonly htmlFor: string | null;
  readonly published: string | null;
  readonly selected: string | null;
  /** True while the events are shown as a list. */
  readonly listed: boolean;
  /** The normalised events that exist now, undated ones included. */
  readonly events: readonly TimelineEvent[];
  readonly intake: Intake;
  /**
   * Selects an event as a person would: `timeline-select` is sent, the event is brought into view. Null selects
   * nothing.
   */
  select(id: string | null): void;
}
