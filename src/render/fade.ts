import type { Painter } from './paint-scene.js';

/** Share of an uncertain stretch over which it fades in and out. */
const FADE = 0.22;

/** A paint that fades towards both ends of a stretch, or from a solid part outwards. */
export function fade(
  painter: Painter,
  from: number,
  to: number,
  colour: string,
  solid: readonly [number, number] | null,
  reachPx: number,
): CanvasGradient {
  // Canvas gradients lose precision far outside the picture.
  const a = Math.max(from, -reachPx);
  const b = Math.min(to, 2 * reachPx);
  const gradient = painter.createLinearGradient(a, 0, Math.max(b, a + 1), 0);
  const clear = transparent(colour);
  const at = (x: number): number => Math.min(1, Math.max(0, (x - a) / Math.max(1, b - a)));
  gradient.addColorStop(0, clear);
  gradient.addColorStop(solid === null ? FADE : at(solid[0]), colour);
  gradient.addColorStop(solid === null ? 1 - FADE : Math.max(at(solid[0]), at(solid[1])), colour);
  gradient.addColorStop(1, clear);
  return gradient;
}

/** The same computed colour without any opacity: `rgb(1, 2, 3)` or `oklch(…)`. */
function transparent(colour: string): string {
  return colour.includes(',')
    ? colour.replace(/^rgba?\(([^,]+,[^,]+,[^,)]+).*$/, 'rgba($1, 0)')
    : colour.replace(/\s*(?:\/[^)]*)?\)$/, ' / 0)');
}
