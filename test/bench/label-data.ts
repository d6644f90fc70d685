import type { LabelItems } from '../../src/layout/label-tiles.js';

const DAY_MS = 86_400_000;
const YEAR_MS = 365.25 * DAY_MS;

/** Marsaglia's xorshift: the same numbers in [0, 1) for the same seed, everywhere. */
export function seededRandom(seed: number): () => number {
  let state = (seed * 0x9e3779b9 + 0x6d2b79f5) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}

export type Spread = 'bursty' | 'uniform' | 'clustered';

/**
 * Seeded moments over twenty years, with widths like those of titles and few important among many unimportant ones.
 * - bursty: 30 % anywhere, the rest in bursts from a second to two months long, most of them small;
 * - uniform: anywhere;
 * - clustered: in forty normal clusters of about three weeks.
 */
export function labelData(size: number, spread: Spread, seed = 1): LabelItems {
  const random = seededRandom(seed);
  const extent = 20 * YEAR_MS;
  const bell = (): number => random() + random() + random() - 1.5;
  const anchorMs = new Float64Array(size);
  const centres = Array.from({ length: 40 }, () => random() * extent);
  for (let i = 0; i < size;) {
    if (spread === 'uniform' || (spread === 'bursty' && i < size * 0.3)) {
      anchorMs[i++] = random() * extent;
    } else if (spread === 'clustered') {
      anchorMs[i++] = (centres[Math.floor(random() * centres.length)] ?? 0) + bell() * 21 * DAY_MS;
    } else {
      const count = Math.min(size - i, Math.ceil(3 / (random() + 1e-9) ** 0.9));
      const centre = random() * extent;
      const width = 1000 * Math.exp(random() * Math.log((60 * DAY_MS) / 1000));
      for (let j = 0; j < count; j++) anchorMs[i++] = Math.floor(centre + bell() * width);
    }
  }
  anchorMs.sort();
  const widths = Float32Array.from(
    anchorMs,
    () => 8 + Math.min(240, Math.max(36, Math.round(Math.exp(4.5 + 0.75 * (bell() + random() - 0.5))))),
  );
  const importance = Float32Array.from(anchorMs, () => 1 / (random() + 1e-6) ** 0.7);
  const at = (index: number): number => anchorMs[index] ?? 0;
  return {
    anchorMs,
    importance,
    widthPx: (index) => widths[index] ?? 0,
    fromMs: at,
    toMs: at,
    reachBeforePx: () => Infinity,
    reachAfterPx: () => Infinity,
  };
}
