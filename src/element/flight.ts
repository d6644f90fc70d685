/** A view on one axis: its centre and its width, in any unit. */
export type View = readonly [centre: number, width: number];

/** How much a path prefers zooming out to rushing past: van Wijk and Nuij found √2 the most comfortable. */
const RHO = Math.SQRT2;
/** Below this distance there is nothing to pass by on the way: the path only zooms. */
const NEAR = 1e-6;

/**
 * The smoothest way from one view to another: out, along, and in again, at a constant perceived speed (van Wijk & Nuij 2003, "Smooth and
 * efficient zooming and panning", section 3).
 */
export interface Flight {
  /** Length of the path, in widths of the view that pass by. */
  readonly length: number;
  /** The view at a share 0..1 of the path. */
  at(share: number): View;
}

/** The flight between two views of positive width. */
export function flight([c0, w0]: View, [c1, w1]: View): Flight {
  const distance = c1 - c0;
  if (Math.abs(distance) < NEAR * Math.min(w0, w1)) {
    const length = Math.abs(Math.log(w1 / w0)) / RHO;
    return { length, at: (share) => [c0 + share * distance, w0 * (w1 / w0) ** share] };
  }
  const far = Math.abs(distance);
  // The equations of the paper, with widths and distance as they stand there.
  const b0 = (w1 ** 2 - w0 ** 2 + RHO ** 4 * far ** 2) / (2 * w0 * RHO ** 2 * far);
  const b1 = (w1 ** 2 - w0 ** 2 - RHO ** 4 * far ** 2) / (2 * w1 * RHO ** 2 * far);
  const r0 = -Math.asinh(b0);
  const r1 = -Math.asinh(b1);
  const length = (r1 - r0) / RHO;
  return {
    length,
    at: (share) => {
      const r = r0 + share * (r1 - r0);
      const along = (w0 / RHO ** 2) * (Math.cosh(r0) * Math.tanh(r) - Math.sinh(r0));
      return [c0 + Math.sign(distance) * along, (w0 * Math.cosh(r0)) / Math.cosh(r)];
    },
  };
}
