import { expect } from 'chai';
import { themeHolds } from '../../src/render/theme-holds.js';
import {
  categoryStyle,
  DARK,
  HUES,
  hueColour,
  LIGHT,
  readTheme,
  shapePolygon,
  SHAPES,
} from '../../src/render/theme.js';

type Rgb = readonly [number, number, number];

/** OKLCH → linear sRGB (Ottosson 2020); outside 0..1 where the screen cannot show it. */
function linear(lightness: number, chroma: number, degrees: number): Rgb {
  const angle = (degrees * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function linearHex(hex: string): Rgb {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function contrast(one: Rgb, other: Rgb): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** Linear sRGB → OKLab. */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** A tint, mixed in OKLab as the style sheet does. */
function tint(colour: Rgb, surface: Rgb, share: number): Rgb {
  const [from, to] = [oklab(colour), oklab(surface)];
  const mix = (i: 0 | 1 | 2): number => from[i] * share + to[i] * (1 - share);
  return linear(mix(0), Math.hypot(mix(1), mix(2)), (Math.atan2(mix(2), mix(1)) * 180) / Math.PI);
}

for (const [name, scheme, onColour] of [
  ['light', LIGHT, '#ffffff'],
  ['dark', DARK, '#111318'],
] as const) {
  describe(`colours in the ${name} scheme`, () => {
    const surface = linearHex(scheme.surface);
    const colours = HUES.map((hue) => linear(scheme.lightness, scheme.chroma, hue));

    it('can all be shown, unclipped', () => {
      for (const colour of colours) for (const channel of colour) expect(channel).to.be.within(-0.001, 1.001);
    });
    it('have 4.5:1 as text and marks on the surface', () => {
      for (const colour of colours) expect(contrast(colour, surface)).to.be.at.least(4.5);
    });
    it('carry the words of the selected card at 4.5:1', () => {
      for (const colour of colours) expect(contrast(linearHex(onColour), colour)).to.be.at.least(4.5);
    });
    it('let titles and dates be read on their tints at 4.5:1, resting and hovered', () => {
      for (const colour of colours) {
        for (const share of [0.1, 0.18]) {
          expect(contrast(linearHex(scheme.ink), tint(colour, surface, share))).to.be.at.least(7);
          expect(contrast(linearHex(scheme.soft), tint(colour, surface, share))).to.be.at.least(4.5);
        }
      }
    });
    it('have ink, soft ink and accent that can be read', () => {
      expect(contrast(linearHex(scheme.ink), surface)).to.be.at.least(12);
      expect(contrast(linearHex(scheme.soft), surface)).to.be.at.least(4.5);
      expect(contrast(linearHex(scheme.accent), surface)).to.be.at.least(4.5);
    });
    it('are told apart: no two hues closer than 25 degrees', () => {
      const sorted = [...HUES].sort((x, y) => x - y);
      for (const [i, hue] of sorted.entries())
        expect(((sorted[(i + 1) % sorted.length] ?? 0) - hue + 360) % 360).to.be.at.least(25);
    });
  });
}

describe('styles of categories', () => {
  it('give the first eight categories different colours and different shapes, the first 64 different pairs', () => {
    const styles = Array.from({ length: 64 }, (_, n) => categoryStyle(n));
    expect(new Set(styles.slice(0, 8).map(({ hue }) => hue)).size).to.equal(8);
    expect(new Set(styles.slice(0, 8).map(({ shape }) => shape)).size).to.equal(8);
    expect(new Set(styles.map(({ hue, shape }) => `${hue} ${shape}`)).size).to.equal(64);
  });
  it('are written as CSS', () => {
    expect(hueColour(0)).to.equal('light-dark(oklch(0.52 0.105 238),oklch(0.8 0.1 238))');
    for (const shape of SHAPES.keys()) expect(shapePolygon(shape)).to.match(/^polygon\((?:[\d.]+% [\d.]+%,?)+\)$/);
  });
  it('fit their box', () => {
    for (const shape of SHAPES)
      for (const [x, y] of shape) expect([x >= 0 && x <= 10, y >= 0 && y <= 10.3]).to.deep.equal([true, true]);
  });
});

describe('a theme', () => {
  const withProbe = (act: (probe: HTMLElement) => void): void => {
    const probe = document.createElement('span');
    document.body.append(probe);
    for (const name of ['ink', 'soft', 'line', 'surface', 'accent', ...HUES.map((_, i) => `c${i}`), 'own', 'other'])
      probe.style.setProperty(`--_${name}`, 'rgb(1, 2, 3)');
    act(probe);
    probe.remove();
  };

  it('holds as long as its colours, and every other that was asked for, are what they were', () =>
    withProbe((probe) => {
      const theme = readTheme(probe);
      expect(theme.colour('var(--_own)')).to.equal('rgb(1, 2, 3)');
      probe.style.setProperty('--_other', 'rgb(4, 5, 6)');
      expect(themeHolds(theme, probe)).to.equal(true);
      for (const name of ['own', 'c1', 'accent']) {
        probe.style.setProperty(`--_${name}`, 'rgb(4, 5, 6)');
        expect(themeHolds(theme, probe), name).to.equal(false);
        probe.style.setProperty(`--_${name}`, 'rgb(1, 2, 3)');
        expect(themeHolds(theme, probe), name).to.equal(true);
      }
    }));

  it('tells each colour by itself: one that the page has spoilt spoils no other', () =>
    withProbe((probe) => {
      probe.style.color = 'rgb(9, 9, 9)';
      probe.style.setProperty('--_c1', 'no colour');
      probe.style.setProperty('--_c2', 'rgb(4, 5, 6)');
      const theme = readTheme(probe);
      expect(['var(--_c0)', 'var(--_c1)', 'var(--_c2)', 'rgb(7, 8, 9)'].map((key) => theme.colour(key))).to.deep.equal([
        'rgb(1, 2, 3)',
        'rgb(9, 9, 9)',
        'rgb(4, 5, 6)',
        'rgb(7, 8, 9)',
      ]);
      expect(theme.ink).to.equal('rgb(1, 2, 3)');
    }));

  it('looks at all colours together, and leaves nothing in the page', () =>
    withProbe((probe) => {
      const { getComputedStyle } = window;
      const looks: number[] = [];
      window.getComputedStyle = (element) => {
        looks.push(probe.childElementCount);
        return getComputedStyle(element);
      };
      try {
        const theme = readTheme(probe);
        const all = 5 + HUES.length;
        theme.colour('var(--_c7)');
        expect(looks).to.deep.equal(Array.from({ length: all }, () => all));
        expect(themeHolds(theme, probe)).to.equal(true);
      } finally {
        window.getComputedStyle = getComputedStyle;
      }
      expect(probe.childElementCount).to.equal(0);
    }));
});
