/** A view on one axis: its centre and its width, in any unit. */
export type View = readonly [centre: number, width: number];

/** How much a path prefers zooming out to rushing past: van Wijk and Nuij found √2 the most comfortable. */
const RHO = Math.SQRT2;
/** A distance of less than this share of the wider view is nothing to pass by: the path only zooms. */
const NEAR = 1e-9;

/**
 * The smoothest way from one view to another: out, along, and in again, at a constant perceived speed (van Wijk & Nuij
 * 2003, "Smooth and efficient zooming and panning", section 3).
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
  const far = Math.abs(distance);
  if (far < NEAR * Math.max(w0, w1)) {
    const length = Math.abs(Math.log(w1 / w0)) / RHO;
    const part = (width: number, share: number): number => (w0 === w1 ? share : (w0 - width) / (w0 - w1));
    return {
      length,
      at: (share) => {
        const width = w0 * (w1 / w0) ** share;
        return [c0 + part(width, share) * distance, width];
      },
    };
  }
  // The equations of the paper, with widths and distance as they stand there.
  const b0 = (w1 ** 2 - w0 ** 2 + RHO ** 4 * far ** 2) / (2 * w0 * RHO ** 2 * far);
  const b1 = (w1 ** 2 - w0 ** 2 - RHO ** 4 * far ** 2) / (2 * w1 * RHO ** 2 * far);
  const r0 = -Math.asinh(b0);
  const r1 = -Math.asinh(b1);
  return {
    length: (r1 - r0) / RHO,
    at: (share) => {
      const r = r0 + share * (r1 - r0);
      // cosh a · tanh b − sinh a = sinh(b − a) / cosh b, which loses nothing near a. Each half is reckoned from its own
      // end, so that both ends are exact.
      const along = (width: number, way: number): number =>
        (Math.sign(distance) * width * Math.sinh(way)) / (RHO ** 2 * Math.cosh(r));
      return share < 0.5
        ? [c0 + along(w0, r - r0), (w0 * Math.cosh(r0)) / Math.cosh(r)]
        : [c1 - along(w1, r1 - r), (w1 * Math.cosh(r1)) / Math.cosh(r)];
    },
  };
}
