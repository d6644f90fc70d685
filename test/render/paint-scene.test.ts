import { expect } from 'chai';
import fc from 'fast-check';
import type { Ribbon, Scene, TimeBar } from '../../src/layout/scene.js';
import { paintScene } from '../../src/render/paint-scene.js';
import { SvgPainter } from '../../src/render/svg-painter.js';
import type { Theme } from '../../src/render/theme.js';

const THEME: Theme = {
  ink: 'rgb(0, 0, 0)',
  soft: 'rgb(90, 90, 90)',
  line: 'rgb(200, 200, 200)',
  surface: 'rgb(255, 255, 255)',
  accent: 'rgb(0, 0, 255)',
  forced: false,
  colour: () => 'rgb(10, 20, 30)',
  known: new Map(),
};
const BAR: TimeBar = {
  index: 0,
  lane: 0,
  yPx: 10,
  heightPx: 6,
  fromPx: 100,
  toPx: 200,
  solidFromPx: 100,
  solidToPx: 200,
  bestFromPx: null,
  bestToPx: null,
  openStart: false,
  openEnd: false,
  kind: 'moment',
  approximate: false,
  expected: false,
};

const EMPTY: Scene = {
  widthPx: 1000,
  heightPx: 100,
  startMs: 0,
  endMs: 1,
  axis: { context: [], ticks: [], shades: [] },
  lanes: [],
  eras: [],
  labels: [],
  bars: [],
  marks: [],
  ribbons: [],
  stacks: [],
  reaching: [],
};

/** What is painted for one bar, one word for each element. */
function painted(bar: Partial<TimeBar>, theme: Partial<Theme> = {}): string {
  const painter = new SvgPainter((colour) => colour, 'g');
  paintScene(
    painter,
    { ...EMPTY, bars: [{ ...BAR, ...bar }] },
    { theme: { ...THEME, ...theme }, colourOf: () => '', isDimmed: () => false, selected: null, pixelRatio: 1 },
  );
  return [...painter.body.matchAll(/<(rect|path)[^>]*>/g)]
    .map(([element, kind]) =>
      /fill="url/.test(element)
        ? 'fade'
        : /stroke-dasharray/.test(element)
          ? 'dashes'
          : /stroke=/.test(element)
            ? 'outline'
            : kind === 'path'
              ? 'solid'
              : 'foot',
    )
    .join(' ');
}

describe('the time of an event', () => {
  for (const [what, bar, picture] of [
    ['a day is solid', {}, 'solid'],
    ['what lasted is solid with feet', { kind: 'span' }, 'solid foot foot'],
    ['what may lie anywhere fades', { kind: 'uncertain', solidFromPx: null, solidToPx: null }, 'fade'],
    [
      'a best guess within it is solid',
      { kind: 'uncertain', solidFromPx: null, solidToPx: null, bestFromPx: 140, bestToPx: 150 },
      'fade solid',
    ],
    ['an uncertain end of what lasted fades, without a foot', { kind: 'span', toPx: 260 }, 'fade solid foot'],
    ['an open end fades, without a foot', { kind: 'span', openEnd: true }, 'fade solid foot'],
    ['what is approximate is dashed', { approximate: true }, 'dashes'],
    ['what is expected is an outline', { expected: true }, 'outline'],
    ['what has no more room in its row goes on', { openEnd: true }, 'fade solid'],
  ] as const) {
    it(what, () => expect(painted(bar)).to.equal(picture));
  }

  it('does not rely on transparency in forced colours', () => {
    expect(
      painted(
        { kind: 'uncertain', solidFromPx: null, solidToPx: null, bestFromPx: 140, bestToPx: 150 },
        { forced: true },
      ),
    ).to.equal('dashes solid');
  });
});

describe('a ribbon', () => {
  /** The steps of its outline: where each begins and ends, and how high it is. */
  function steps(ribbon: Ribbon, pixelRatio: number): { fromPx: number; toPx: number; height: number }[] {
    const footPx = Math.round((ribbon.yPx + ribbon.heightPx) * pixelRatio) / pixelRatio;
    const points: [x: number, y: number][] = [];
    const painter = new SvgPainter((colour) => colour, 'g');
    painter.moveTo = painter.lineTo = (x, y): void => void points.push([x, y]);
    paintScene(
      painter,
      { ...EMPTY, ribbons: [ribbon] },
      { theme: THEME, colourOf: () => '', isDimmed: () => false, selected: null, pixelRatio },
    );
    expect([points[0]?.[1], points.at(-1)?.[1]]).to.deep.equal([footPx, footPx]);
    return points.slice(1).flatMap(([x, y], i) => {
      const [beforePx, beforeY] = points[i] ?? [0, 0];
      if (beforePx === x) return [];
      expect(y).to.equal(beforeY);
      return [{ fromPx: beforePx, toPx: x, height: footPx - y }];
    });
  }

  it('shows each column that holds any as high as the root of its share, on whole device pixels, and those of one height as one', () => {
    const counts = fc.array(fc.constantFrom(0, 0, 1, 1, 2, 40, 41, 900), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(counts, fc.constantFrom(1, 1.5, 2), fc.constantFrom(-3.3, 0.49), (list, pixelRatio, xPx) => {
        const ribbon: Ribbon = {
          lane: 0,
          yPx: 10.2,
          heightPx: 14,
          xPx,
          columnPx: 2.7,
          counts: Float32Array.from(list),
          max: 900,
        };
        const found = steps(ribbon, pixelRatio);
        const isWhole = (px: number): boolean => Math.abs(px * pixelRatio - Math.round(px * pixelRatio)) < 1e-6;
        list.forEach((count, column) => {
          const middlePx = xPx + (column + 0.5) * 2.7;
          const here = found.filter(({ fromPx, toPx }) => fromPx <= middlePx && middlePx < toPx);
          const height = here[0]?.height ?? 0;
          expect(here.length).to.be.at.most(1);
          if (count === 0) expect(height).to.equal(0);
          else expect(height).to.be.closeTo(Math.max(1.5, 14 * Math.sqrt(count / 900)), 0.51 / pixelRatio);
        });
        found.forEach(({ fromPx, toPx, height }, i) => {
          expect([fromPx, toPx, height].every(isWhole)).to.equal(true);
          expect(height).not.to.equal(found[i - 1]?.height);
        });
        for (const { toPx } of found) expect(toPx).to.be.at.most(xPx + list.length * 2.7 + 0.51 / pixelRatio);
      }),
    );
  });
});
