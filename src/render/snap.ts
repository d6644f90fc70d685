/** To the device's pixel grid: text and edges stay sharp. */
export function snap(px: number, pixelRatio: number): number {
  return Math.round(px * pixelRatio) / pixelRatio;
}
