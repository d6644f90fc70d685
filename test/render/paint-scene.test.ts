import { expect } from 'chai';
import type { Scene, TimeBar } from '../../src/layout/scene.js';
import { paintScene } from '../../src/render/paint-scene.js';
import { SvgPainter } from '../../src/render/svg-painter.js';
import type { Theme } from '../../src/render/theme.js';

const THEME: Theme = { ink: 'rgb(0, 0, 0)', soft: 'rgb(90, 90, 90)', line: 'rgb(200, 200, 200)', surface: 'rgb(255, 255, 255)', accent: 'rgb(0, 0, 255)', forced: false, colour: () => 'rgb(10, 20, 30)' };
const BAR: TimeBar = { index: 0, lane: 0, yPx: 10, heightPx: 6, fromPx: 100, toPx: 200, solidFromPx: 100, solidToPx: 200, bestFromPx: null, bestToPx: null, openStart: false, openEnd: false, kind: 'moment', approximate: false, expected: false };

/** What is painted for one bar, one word for each element. */
function painted(bar: Partial<TimeBar>, theme: Partial<Theme> = {}): string {
  const painter = new SvgPainter((colour) => colour, 'g');
  const scene: Scene = { widthPx: 1000, heightPx: 100, startMs: 0, endMs: 1, axis: { context: [], ticks: [], shades: [] }, lanes: [], eras: [], labels: [], bars: [{ ...BAR, ...bar }], marks: [], ribbons: [], stacks: [], reaching: [] };
  paintScene(painter, scene, { theme: { ...THEME, ...theme }, colourOf: () => '', isDimmed: () => false, selected: null, pixelRatio: 1 });
  return [...painter.body.matchAll(/<(rect|path)[^>]*>/g)]
    .map(([element, kind]) => (/fill="url/.test(element) ? 'fade' : /stroke-dasharray/.test(element) ? 'dashes' : /stroke=/.test(element) ? 'outline' : kind === 'path' ? 'solid' : 'foot'))
    .join(' ');
}

describe('the time of an event', () => {
  for (const [what, bar, picture] of [
    ['a day is solid', {}, 'solid'],
    ['what lasted is solid with feet', { kind: 'span' }, 'solid foot foot'],
    ['what may lie anywhere fades', { kind: 'uncertain', solidFromPx: null, solidToPx: null }, 'fade'],
    ['a best guess within it is solid', { kind: 'uncertain', solidFromPx: null, solidToPx: null, bestFromPx: 140, bestToPx: 150 }, 'fade solid'],
    ['an uncertain end of what lasted fades, without a foot', { kind: 'span', toPx: 260 }, 'fade solid foot'],
    ['an open end fades, without a foot', { kind: 'span', openEnd: true }, 'fade solid foot'],
    ['what is approximate is dashed', { approximate: true }, 'dashes'],
    ['what is expected is an outline', { expected: true }, 'outline'],
    ['what has no more room in its row goes on', { openEnd: true }, 'fade solid'],
  ] as const) {
    it(what, () => expect(painted(bar)).to.equal(picture));
  }

  it('does not rely on transparency in forced colours', () => {
    expect(painted({ kind: 'uncertain', solidFromPx: null, solidToPx: null, bestFromPx: 140, bestToPx: 150 }, { forced: true })).to.equal('dashes solid');
  });
});
