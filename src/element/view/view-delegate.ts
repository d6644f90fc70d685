import type { Layout, LayoutOptions } from '../../layout/layout.js';
import type { LayoutMetrics } from '../../layout/metrics.js';
import type { Foreground } from '../../layout/scene.js';
import type { Steps } from '../../model/steps.js';
import type { CardContent } from '../../render/card.js';
import type { PaintOptions } from '../../render/paint-scene.js';
import type { Theme } from '../../render/theme.js';

/** A stretch of time, ms. */
export interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/**
 * What shows and shall stay where it is, and widths of cards by row in which it does; from widths by row as they were
 * and as they would be.
 */
export type Staying = (
  widthBefore: (row: number) => number,
  widthNow: (row: number) => number,
) => { readonly previous: LayoutOptions['previous']; readonly widthPx: (row: number) => number };

/** Rows that events have after a change of some. */
export interface NewRows {
  /** Null: it is gone. */
  readonly rowNow: (row: number) => number | null;
  /** Rows of what is new, or told anew. */
  readonly came: ReadonlySet<number>;
}

/** The elements it draws into. */
export interface ViewParts {
  readonly view: HTMLElement;
  readonly body: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly lanes: HTMLOListElement;
  readonly contexts: HTMLElement;
  readonly ticks: HTMLElement;
}

/** What it asks of the element, and tells it. */
export interface ViewDelegate {
  readonly theme: Theme;
  readonly rightToLeft: boolean;
  readonly selectedRow: number | null;
  readonly currentRow: number | null;
  /** A layout for this width and at most this height, step by step; null while there is nothing to lay out. */
  layout(widthPx: number, maxHeightPx: number, staying?: Staying): Steps<Layout> | null;
  /** The first window: what the page asked for, else null for the layout's own. */
  firstWindow(): Span | null;
  /** Width of the column of lane names for a view this wide. */
  gutterPx(viewPx: number): number;
  anchorMs(row: number): number;
  cardWidthPx(row: number): number;
  /** Sizes of cards and rows. */
  readonly metrics: LayoutMetrics;
  /** Height of a line of a lane's name. */
  readonly nameLinePx: number;
  content(row: number): CardContent;
  /** The width from which on a card cuts nothing of what it says. */
  wholePx(content: CardContent): number;
  laneTitle(key: string): string;
  colourOf(row: number): string;
  isDimmed(row: number): boolean;
  /** Paints eras, if there are any. */
  readonly paintEras: PaintOptions['paintEras'];
  readonly paintFound: PaintOptions['paintFound'];
  /** A frame has been drawn. */
  drawn(scene: Foreground, layout: Layout): void;
  windowChanged(window: Span): void;
}
