/** Sizes that layout needs of the drawing, CSS px. */
export interface LayoutMetrics {
  /** Height of a card. */
  readonly labelHeightPx: number;
  /** From the top of one row to the top of the next: a card, the bar beneath it, and air. */
  readonly rowPitchPx: number;
  /** From the top of a card to the top of its bar. */
  readonly barOffsetPx: number;
  readonly barHeightPx: number;
  /** Least distance between two cards of a row. */
  readonly labelGapPx: number;
  readonly axisHeightPx: number;
  /** Above the first row of a lane. */
  readonly lanePadTopPx: number;
  /** Beneath the last row of a lane: the strip that holds the marks of unlabelled events, when they are few … */
  readonly stripHeightPx: number;
  /** … and the ribbon, when they may be many. */
  readonly ribbonHeightPx: number;
  /** Width of the badge "+7" that follows a card, with the gap before it. */
  readonly badgeWidthPx: number;
  /** Height of a collapsed lane: its name and its strip. */
  readonly collapsedHeightPx: number;
  /** Free at both sides of the focus window. */
  readonly marginPx: number;
}

/** Sizes for letters whose lines take so much more than the usual ones. */
export const metricsFor = (morePx: number): LayoutMetrics => ({
  labelHeightPx: 28 + morePx,
  rowPitchPx: 40 + morePx,
  barOffsetPx: 31 + morePx,
  barHeightPx: 6,
  labelGapPx: 8,
  axisHeightPx: 46,
  lanePadTopPx: 5,
  stripHeightPx: 6,
  ribbonHeightPx: 20,
  badgeWidthPx: 44,
  collapsedHeightPx: 30 + morePx,
  marginPx: 24,
});

export const DEFAULT_METRICS = metricsFor(0);
