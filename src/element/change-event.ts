import type { Diagnostic } from '../model/diagnostic.js';

/** What became of a change: of one call, or of all calls that were drawn together. */
export interface TimelineChange {
  readonly added: number;
  readonly updated: number;
  readonly removed: number;
  /** Records and ids of which nothing could be made. */
  readonly skipped: number;
  /** What was wrong: which record of its call, which field, and why. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Events have been added, updated or removed, and drawn; at most ten times a second. */
export class TimelineChangeEvent extends Event implements TimelineChange {
  static readonly type = 'timeline-change';
  readonly added: number;
  readonly updated: number;
  readonly removed: number;
  readonly skipped: number;
  readonly diagnostics: readonly Diagnostic[];
  constructor({ added, updated, removed, skipped, diagnostics }: TimelineChange) {
    super(TimelineChangeEvent.type, { bubbles: true, composed: true });
    this.added = added;
    this.updated = updated;
    this.removed = removed;
    this.skipped = skipped;
    this.diagnostics = diagnostics;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'timeline-change': TimelineChangeEvent;
  }
}
