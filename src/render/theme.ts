import { make } from './make.js';

/**
 * Colours and shapes of categories. Colours are OKLCH with one lightness and one chroma for all, so that no category
 * shouts; they are told apart by hue and by shape. The chroma is the greatest that every hue of the list reaches inside
 * sRGB at that lightness, so nothing is clipped.
 */
export const LIGHT = {
  lightness: 0.52,
  chroma: 0.105,
  surface: '#ffffff',
  ink: '#1d2027',
  soft: '#5c6270',
  line: '#e3e0d9',
  accent: '#1f5fd6',
} as const;
export const DARK = {
  lightness: 0.8,
  chroma: 0.1,
  surface: '#1d1f25',
  ink: '#eceae4',
  soft: '#a5a9b4',
  line: '#383b45',
  accent: '#8ab4ff',
} as const;

/** Degrees; neighbours in the list are far apart on the circle, also for eyes that confuse red and green. */
export const HUES = [238, 35, 300, 80, 152, 345, 115, 268] as const;

/** One for each place of the palette: outlines in a box of 10 × 10, as polygons. */
export const SHAPES: readonly (readonly (readonly [number, number])[])[] = [
  circle(16),
  [
    [5, 0.4],
    [10, 9.4],
    [0, 9.4],
  ],
  [
    [5, 0],
    [10, 5],
    [5, 10],
    [0, 5],
  ],
  [
    [0.8, 0.8],
    [9.2, 0.8],
    [9.2, 9.2],
    [0.8, 9.2],
  ],
  star(5, 5, 2.1),
  [
    [2.5, 0.7],
    [7.5, 0.7],
    [10, 5],
    [7.5, 9.3],
    [2.5, 9.3],
    [0, 5],
  ],
  [
    [3.3, 0.4],
    [6.7, 0.4],
    [6.7, 3.3],
    [9.6, 3.3],
    [9.6, 6.7],
    [6.7, 6.7],
    [6.7, 9.6],
    [3.3, 9.6],
    [3.3, 6.7],
    [0.4, 6.7],
    [0.4, 3.3],
    [3.3, 3.3],
  ],
  [
    [0, 0.6],
    [10, 0.6],
    [5, 9.6],
  ],
];

/** How a category looks. */
export interface CategoryStyle {
  /** Place in HUES. */
  readonly hue: number;
  /** Place in SHAPES. */
  readonly shape: number;
}

/**
 * The style of the n-th category, from 0. The first eight differ in both colour and shape, the first 64 in one of them.
 */
export function categoryStyle(n: number): CategoryStyle {
  return { hue: (n + Math.floor(n / SHAPES.length)) % HUES.length, shape: n % SHAPES.length };
}

/** The colour of a place of the palette, for both schemes, as CSS. */
export function hueColour(hue: number): string {
  const degrees = HUES[hue % HUES.length] ?? 0;
  return `light-dark(oklch(${LIGHT.lightness} ${LIGHT.chroma} ${degrees}),oklch(${DARK.lightness} ${DARK.chroma} ${degrees}))`;
}

/**
 * An event's own colour, at the palette's lightness so that it keeps its contrast; null when the text is not a colour.
 * Only what CSS takes for a colour passes, so no address can hide in it.
 */
export function ownColour(colour: string): string | null {
  if (!CSS.supports('color', colour) || /var\(|env\(|currentcolor/i.test(colour)) return null;
  const at = ({ lightness, chroma }: { lightness: number; chroma: number }): string =>
    `oklch(from ${colour} ${lightness} min(c,${chroma}) h)`;
  return `light-dark(${at(LIGHT)},${at(DARK)})`;
}

/** The shape as a CSS `polygon()`. */
export function shapePolygon(shape: number): string {
  return `polygon(${(SHAPES[shape % SHAPES.length] ?? []).map(([x, y]) => `${+(x * 10).toFixed(1)}% ${+(y * 10).toFixed(1)}%`).join(',')})`;
}

function circle(corners: number): [number, number][] {
  return Array.from({ length: corners }, (_, i) => [
    5 + 4.9 * Math.cos((2 * Math.PI * i) / corners),
    5 + 4.9 * Math.sin((2 * Math.PI * i) / corners),
  ]);
}

function star(points: number, outer: number, inner: number): [number, number][] {
  return Array.from({ length: 2 * points }, (_, i) => {
    const radius = i % 2 === 0 ? outer : inner;
    const angle = (Math.PI * i) / points - Math.PI / 2;
    return [5 + radius * Math.cos(angle), 5.2 + radius * Math.sin(angle)];
  });
}

/** Colours as the page resolves them now: what a canvas needs. */
export interface Theme {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly surface: string;
  readonly accent: string;
  /** Forced colours: only system colours, no transparency that carries meaning. */
  readonly forced: boolean;
  /** The colour of `--c` for a palette place or an event's own colour. */
  colour(key: string): string;
  /** All that was asked for, by its expression. */
  readonly known: ReadonlyMap<string, string>;
}

/** What every theme knows: its own colours and the palette. */
const KNOWN = [
  ...['ink', 'soft', 'line', 'surface', 'accent'].map((name) => `var(--_${name})`),
  ...HUES.map((_, i) => `var(--_c${i})`),
];

/** Reads the theme through a probe, a hidden element of the shadow tree. */
export function readTheme(probe: HTMLElement): Theme {
  const forced = hasForcedColours();
  const known = coloursNow(probe, KNOWN);
  const [ink = '', soft = '', line = '', surface = '', accent = ''] = known.values();
  return {
    ink,
    soft,
    line,
    surface,
    accent,
    forced,
    known,
    colour(key) {
      if (!known.has(key)) known.set(key, coloursNow(probe, [key]).get(key) ?? '');
      return (forced ? null : known.get(key)) ?? ink;
    },
  };
}

export function hasForcedColours(): boolean {
  return matchMedia('(forced-colors: active)').matches;
}

/**
 * What colours expressions stand for now. In the probe stands, for a moment, an element for each, so that the browser
 * computes styles once for all of them: to ask for one, write the next and ask again took more than all else that a
 * first frame does with styles.
 */
export function coloursNow(probe: HTMLElement, expressions: readonly string[]): Map<string, string> {
  const samples = expressions.map((color) => {
    const sample = make('span');
    sample.style.color = color;
    return sample;
  });
  probe.replaceChildren(...samples);
  const colours = new Map(samples.map((sample, i) => [expressions[i] ?? '', getComputedStyle(sample).color]));
  probe.replaceChildren();
  return colours;
}
