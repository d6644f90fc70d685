/**
 * What to draw where: plain data, the only thing that layout hands to drawing. Canvas, DOM and SVG are three readers of
 * it.
 * All positions are CSS pixels from the start edge of the plot (left; right in RTL) and from its top. Event numbers
 * (`index`) are rows of the EventTable.
 */
export interface Scene {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly axis: AxisScene;
  readonly lanes: readonly LaneScene[];
  /** Behind all else: ages, row by row. */
  readonly eras: readonly EraBand[];
  readonly labels: readonly LabelBox[];
  /**
   * The time under the cards and the spans: solid, fading, best guess, open ends. Of a vague date there may be several
   * parts, of which the first is beneath its card.
   */
  readonly bars: readonly TimeBar[];
  /** Events that have no label at this scale, one tick each while they are few. */
  readonly marks: readonly Mark[];
  /**
   * Events per column for every lane where marks would be too many; columns lie on a dyadic grid so that they do not
   * shimmer.
   */
  readonly ribbons: readonly Ribbon[];
  /** Events of one moment that no zoom can part: a "+7" that opens a list. */
  readonly stacks: readonly Stack[];
  /** Rows of the table whose time reaches into the view, with or without a label, though what stands for it may not. */
  readonly reaching: readonly number[];
}

/**
 * What does not simply move with the picture while the window pans: cards that stick to an edge or are narrowed by it,
 * badges beside them, names of periods. All else of a scene may be drawn once for a wider view and be moved.
 */
export type Foreground = Pick<Scene, 'widthPx' | 'heightPx' | 'startMs' | 'endMs' | 'lanes' | 'labels' | 'stacks'> & {
  readonly contexts: AxisScene['context'];
};

export interface AxisScene {
  /**
   * Upper line, always at least one: "May 2021". `xPx` is where the text starts, already stuck to the visible part of
   * its period.
   */
  readonly context: readonly {
    readonly xPx: number;
    readonly startPx: number;
    readonly endPx: number;
    readonly text: string;
  }[];
  /**
   * Lower line: "18", "19"; `major` where a new context begins. `textPx` is where the text starts, `endPx` where it
   * ends; empty text: a line alone. `opacity` 0..1 fades the lines of new steps in, `textOpacity` their texts while a
   * zoom moves: where it rests they are whole.
   */
  readonly ticks: readonly {
    readonly timeMs: number;
    readonly xPx: number;
    readonly textPx: number;
    readonly endPx: number;
    readonly text: string;
    readonly major: boolean;
    readonly opacity: number;
    readonly textOpacity: number;
  }[];
  /** Weekends when days are the step, nights when hours are. */
  readonly shades: readonly { readonly xPx: number; readonly widthPx: number }[];
}

export interface LaneScene {
  readonly key: string;
  readonly yPx: number;
  readonly heightPx: number;
  readonly rows: number;
  readonly collapsed: boolean;
  readonly count: number;
  /** It is the lane of eras: its rows hold names only, and no hand changes how many they are. */
  readonly holdsEras?: boolean;
}

export interface LabelBox {
  readonly index: number;
  readonly id: string;
  readonly lane: number;
  /** Row inside its lane, from 0. */
  readonly row: number;
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** 0..1 while it fades in just after its activation scale. */
  readonly opacity: number;
  /** The name of an era: it lies inside its band and sticks to the visible part. */
  readonly inside: boolean;
}

export interface TimeBar {
  readonly index: number;
  readonly lane: number;
  readonly yPx: number;
  readonly heightPx: number;
  /** Outer ends: the earliest begin and the latest end, clipped a little outside the view. */
  readonly fromPx: number;
  readonly toPx: number;
  /** The part it surely took (null when nothing is sure); between it and the outer ends the bar fades. */
  readonly solidFromPx: number | null;
  readonly solidToPx: number | null;
  /** The best guess within the uncertain part. */
  readonly bestFromPx: number | null;
  readonly bestToPx: number | null;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Duration (it lasted) and mere uncertainty (it happened somewhere in here) must look different. */
  readonly kind: 'moment' | 'uncertain' | 'span';
  /** Circa (EDTF ~ or %) or doubted (? or %): drawn dashed. */
  readonly approximate: boolean;
  readonly expected: boolean;
}

/** An era: a band from the row of its name down through all lanes. */
export interface EraBand extends TimeBar {
  /** Height of the part that holds the name; 0 without one. */
  readonly headPx: number;
  /** Every other one of a row is a shade darker, so that eras that follow on each other are told apart. */
  readonly isDarker: boolean;
}

/** An event without a label. `toPx` is the end of what lasted; of a moment it is `xPx`. */
export interface Mark {
  readonly index: number;
  readonly lane: number;
  readonly xPx: number;
  readonly toPx: number;
  readonly yPx: number;
  readonly heightPx: number;
}

/** How many events there are in each column, from `xPx` on; `max` in the fullest column of the lane, in view or not. */
export interface Ribbon {
  readonly lane: number;
  readonly yPx: number;
  readonly heightPx: number;
  readonly xPx: number;
  readonly columnPx: number;
  readonly counts: Float32Array;
  readonly max: number;
}

/** A badge. `host` is the event whose card it stands beside; `indices` are the others that have no card of their own. */
export interface Stack {
  readonly lane: number;
  readonly host: number;
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly indices: readonly number[];
}

/**
 * Events beyond an edge of the view: how many, the rows of the nearest few, nearest first, and the window that shows
 * the first of them.
 */
export interface Edge {
  readonly count: number;
  readonly nearest: readonly number[];
  readonly nearestMs: number;
  readonly farthestMs: number;
  readonly window: { readonly startMs: number; readonly endMs: number };
}
