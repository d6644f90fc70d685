import type { EraBand, LabelBox, Mark, Ribbon, Stack, TimeBar } from './scene.js';

/** What lanes add to a scene. */
export interface LaneParts {
  readonly eras: EraBand[];
  readonly labels: LabelBox[];
  readonly bars: TimeBar[];
  readonly marks: Mark[];
  readonly ribbons: Ribbon[];
  readonly stacks: Stack[];
  /** Rows of the table whose vague dates reach into the view, with or without a label. */
  readonly reaching: number[];
}

/** Where a lane stands in the scene. */
export interface LanePlace {
  /** Number of the lane in the scene. */
  readonly lane: number;
  readonly topPx: number;
}
