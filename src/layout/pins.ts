/** Labels of one view. */
export interface Pins {
  /** The scale of the view, ms per px. */
  readonly msPerPx: number;
  /** Row of each item; in each row they are clear of one another at that scale. */
  readonly rows: ReadonlyMap<number, number>;
}

export const NO_PINS: Pins = { msPerPx: 1, rows: new Map<number, number>() };
/** Scales this much above a label's activation, relatively, still show it: a panned window's scale may differ in its last bits. */
export const SCALE_TOLERANCE = 1e-6;
