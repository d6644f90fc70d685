import { expect } from 'chai';
import fc from 'fast-check';
import { msFromDate } from '../../src/model/calendar.js';
import { Axis } from '../../src/layout/axis.js';
import type { AxisOptions } from '../../src/layout/axis.js';
import type { AxisScene } from '../../src/layout/scene.js';
import { DEEP_TICKS } from '../../src/scale/deep-ticks.js';
import { TickLabels } from '../../src/scale/tick-labels.js';
import { Viewport } from '../../src/scale/viewport.js';

TickLabels.learn(DEEP_TICKS);

const TICK_CHAR_PX = 7;
const CONTEXT_CHAR_PX = 8;
/** Least distance between a text and the line of a period behind it. */
const LINE_GAP_PX = 3;
/** What rounding may cost. */
const SLACK_PX = 1e-6;

/** What platforms do not agree on: commas, and which blanks stand around dashes. */
function plain(words: string): string {
  return words
    .replaceAll(',', '')
    .replaceAll(/\s?–\s?/g, '–')
    .replaceAll(/\s/g, ' ');
}

/**
 * The two lines of the axis as text: "context@x" and "tick@x", major ones marked with a star. Texts outside the view
 * are left out.
 */
function text(axis: AxisScene): string {
  const context = axis.context.map((period) => `${plain(period.text)}@${Math.round(period.xPx)}`);
  const ticks = axis.ticks
    .filter(({ text, xPx }) => text !== '' && xPx >= 0)
    .map(({ text, xPx, major }) => `${plain(text)}${major ? '*' : ''}@${Math.round(xPx)}`);
  return `${context.join(' | ')} // ${ticks.join(' ')}`;
}

function axisOf(from: string | number, to: string | number, widthPx: number, options: AxisOptions = {}): string {
  const ms = (time: string | number): number => (typeof time === 'string' ? Date.parse(time) : msFromDate(time));
  return text(new Axis({ locale: 'en-GB', ...options }).scene(Viewport.of(ms(from), ms(to), widthPx)));
}

const anyViewport = fc
  .tuple(
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: 1, max: 69, noNaN: true }),
    fc.integer({ min: 300, max: 2000 }),
    fc.constantFrom(4.35e20, 1e17, 8e15, 6e13, 1e12),
  )
  .map(([at, log, widthPx, reach]) => Viewport.of(at * reach, at * reach + 2 ** log, widthPx));
const axes = new Map<string, Axis>();

/** One axis for each language: making its formatters takes longer than a hundred scenes. */
function axisIn(locale: string): Axis {
  const axis = axes.get(locale) ?? new Axis({ locale });
  axes.set(locale, axis);
  return axis;
}

/** Where years get one digit more than those beside them: "9.999 Ga" and "10.001 Ga". */
const MORE_DIGITS: [Viewport, string][] = [
  [Viewport.of(315296279024933670000, 315632571736780800000, 694), 'en'],
  [Viewport.of(-315569582135683250000, -315569581969476900000, 300), 'en'],
];

const locales = fc.constantFrom('en', 'de', 'ar', 'ja', 'fi');

/** Where something changes: clocks go forward or back, a day is left out, years AD begin, dates end. */
const CHANGES: readonly (readonly [string, number])[] = [
  ['Europe/Berlin', Date.parse('2021-03-28T01:00Z')],
  ['America/New_York', Date.parse('2021-11-07T06:00Z')],
  ['Australia/Lord_Howe', Date.parse('2021-10-02T15:30Z')],
  ['Pacific/Apia', Date.parse('2011-12-30T10:00Z')],
  ['America/Sao_Paulo', Date.parse('2018-11-04T03:00Z')],
  ['UTC', msFromDate(1)],
  ['Europe/Berlin', -8.64e15],
  ['Pacific/Apia', 8.64e15],
];
const anyChange = fc.record({
  change: fc.constantFrom(...CHANGES),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  log: fc.double({ min: 13, max: 43, noNaN: true }),
  widthPx: fc.integer({ min: 200, max: 2000 }),
  locale: fc.constantFrom('en', 'de', 'fr', 'es', 'ja', 'ar', 'lt'),
  /** Letters of the usual size, and twice as large. */
  letters: fc.constantFrom(1, 2),
});

describe('Axis', () => {
  it('names the month above days, and sticks it to the edge', () => {
    expect(axisOf('2021-05-29', '2021-06-04', 300)).to.equal(
      'May 2021@14 | June 2021@156 // 29@0 30@50 31@100 1*@150 2@200 3@250 4@300',
    );
  });

  it('names the day above hours and seconds, the minute above milliseconds', () => {
    expect(axisOf('2021-06-03T00:00Z', '2021-06-03T12:00Z', 300)).to.equal(
      'Thursday 3 June 2021@14 // 00:00*@0 03:00@75 06:00@150 09:00@225 12:00@300',
    );
    expect(axisOf('2021-06-03T14:05:06.000Z', '2021-06-03T14:05:06.010Z', 300)).to.equal(
      '3 June 2021 at 14:05@14 // 6.000@0 6.002@60 6.004@120 6.006@180 6.008@240 6.010@300',
    );
  });

  it('drops the text of a week that the first of a month would cross', () => {
    expect(axisOf('2021-05-20', '2021-06-20', 300)).to.equal('May 2021@14 | June 2021@122 // 24@39 7@174 14@242');
  });

  it('goes from centuries BC to centuries AD without a year 0', () => {
    expect(axisOf(-299, 301, 600)).to.equal(
      '1000–1 BC@14 | 1–999@306 // 300 BC@0 200 BC@100 100 BC@200 1 AD*@300 100@399 200@499 300@599',
    );
  });

  it('writes the years of deep time out, without overlap, until it has learned to tell them', () => {
    TickLabels.learn(null);
    const axis = axisOf(-66_500_000, -62_500_000, 400);
    TickLabels.learn(DEEP_TICKS);
    expect(axis).to.match(/-\d{8}@/);
    expect(axisOf(-66_500_000, -62_500_000, 400)).to.contain('66 Ma@50');
  });

  it('counts deep time in ka, Ma and Ga', () => {
    expect(axisOf(-66_500_000, -62_500_000, 400)).to.equal('70–60 Ma@14 // 66 Ma@50 65 Ma@150 64 Ma@250 63 Ma@350');
    expect(axisOf(-13_800_000_000, 2000, 690))
      .to.contain('12 Ga@90')
      .and.to.contain('2 Ga@590');
    expect(axisOf(-1_500_000_000, 2000, 750)).to.contain('1 Ga@');
    expect(axisOf(-40_000, -20_000, 400)).to.contain('35 ka@100');
  });

  it('calls the present 0 where ticks are millions of years apart, and counts on from there', () => {
    for (const reach of [3e6, 3e7, 3e8, 3e9, 2e10]) {
      const axis = axisOf(-3 * reach, reach, 700);
      expect(axis, axis)
        .to.match(/(?:^| )0\*?@525/)
        .and.to.contain('| +0–')
        .and.to.not.match(/AD|BC/);
    }
    expect(axisOf(-13_800_000_000, 2_700_000_000, 1240))
      .to.contain('10–0 Ga@')
      .and.to.contain('+0–10 Ga@')
      .and.to.contain(' +1 Ga@');
    expect(axisOf(-300_000, 100_000, 700)).to.contain('1 AD');
  });

  it('speaks the language that it is given', () => {
    expect(axisOf('2021-05-03', '2021-08-03', 300, { locale: 'ja' }))
      .to.contain('2021年@14')
      .and.to.contain('6月@');
  });

  it('shows the hours of the time zone', () => {
    expect(axisOf('2021-06-03T00:00Z', '2021-06-03T12:00Z', 300, { timeZone: 'America/New_York' })).to.equal(
      '2 Jun@14 | Thursday 3 June 2021@106 // 21:00@25 00:00*@100 03:00@175 06:00@250',
    );
  });

  it('shades weekends under days and nights under hours', () => {
    const shades = (from: string, to: string): string[] =>
      new Axis()
        .scene(Viewport.of(Date.parse(from), Date.parse(to), 400))
        .shades.map(({ xPx, widthPx }) => `${Math.round(xPx)}+${Math.round(widthPx)}`);
    expect(shades('2021-05-27', '2021-06-06')).to.deep.equal(['80+80', '360+80']);
    expect(shades('2021-05-27', '2021-05-28')).to.deep.equal(['-33+133', '367+133']);
    expect(shades('2021-01-01', '2022-01-01')).to.deep.equal([]);
  });

  it('never lets two texts of a line overlap, in any view and language', () => {
    fc.assert(
      fc.property(anyViewport, locales, (viewport, locale) => {
        const axis = axisIn(locale).scene(viewport);
        const ticks = axis.ticks.filter(({ text }) => text !== '').sort((a, b) => a.textPx - b.textPx);
        ticks.forEach((tick, i) => {
          const next = ticks[i + 1];
          if (next)
            expect(tick.textPx + tick.text.length * TICK_CHAR_PX, `${tick.text} and ${next.text}`).to.be.at.most(
              next.textPx + SLACK_PX,
            );
        });
        axis.context.forEach((period, i) => {
          const next = axis.context[i + 1];
          if (next)
            expect(period.xPx + period.text.length * CONTEXT_CHAR_PX, `${period.text} and ${next.text}`).to.be.at.most(
              next.xPx + SLACK_PX,
            );
        });
      }),
      { numRuns: 300, examples: MORE_DIGITS },
    );
  });

  it('keeps texts apart and a name in view where clocks change, years AD begin and dates end, at any size of letters', () => {
    // Hours of the night on which clocks go forward; the first years AD in words that are long.
    const examples: [
      {
        change: readonly [string, number];
        at: number;
        log: number;
        widthPx: number;
        locale: 'en' | 'de';
        letters: 1 | 2;
      },
    ][] = [
      [
        {
          change: ['Europe/Berlin', Date.parse('2021-03-28T01:00Z')],
          at: 0.3,
          log: 26.3,
          widthPx: 365,
          locale: 'en',
          letters: 1,
        },
      ],
      [{ change: ['UTC', msFromDate(1)], at: 0.5, log: 38.2, widthPx: 865, locale: 'de', letters: 2 }],
    ];
    fc.assert(
      fc.property(anyChange, ({ change: [timeZone, changeMs], at, log, widthPx, locale, letters }) => {
        const [tickPx, contextPx] = [TICK_CHAR_PX * letters, CONTEXT_CHAR_PX * letters];
        const spanMs = 2 ** log;
        const axis = new Axis({
          locale,
          timeZone,
          tickWidthPx: (words) => words.length * tickPx,
          contextWidthPx: (words) => words.length * contextPx,
        });
        const { ticks, context } = axis.scene(
          Viewport.of(changeMs - at * spanMs, changeMs + (1 - at) * spanMs, widthPx),
        );
        const told = ticks.filter(({ text: words }) => words !== '');
        told.forEach((tick, i) => {
          const endPx = tick.textPx + tick.text.length * tickPx;
          expect(tick.endPx).to.be.closeTo(endPx, SLACK_PX);
          expect(tick.text).to.not.match(/^[-−]?0(?:\D*(?:AD|BC|Chr))?$/);
          const next = told[i + 1];
          if (next) expect(endPx, `${tick.text} and ${next.text}`).to.be.at.most(next.xPx + SLACK_PX);
        });
        expect(
          context.filter(({ xPx, text: words }) => words !== '' && xPx < widthPx && xPx + words.length * contextPx > 0),
        ).to.not.have.length(0);
        context.forEach(({ xPx, text: words }, i) =>
          expect(xPx + words.length * contextPx).to.be.at.most(context[i + 1]?.xPx ?? Infinity),
        );
      }),
      { numRuns: 1000, examples },
    );
  });

  it('takes the year from the name at the start edge where the next tells it, before that pushes it out', () => {
    const may = (at: string): string =>
      axisOf(at, new Date(Date.parse(at) + 30 * 86_400_000).toISOString(), 300).split(' //')[0] ?? '';
    expect(may('2021-05-20')).to.equal('May 2021@14 | June 2021@126');
    expect(may('2021-05-25')).to.equal('May@14 | June 2021@76');
    expect(may('2021-05-29T12:00Z')).to.equal('June 2021@31');
    // Where the next has no room, nothing else tells the year.
    expect(axisOf('2021-05-12', '2021-06-04', 115).split(' //')[0]).to.match(/^May 2021@/);
  });

  it('tells the year in every view that is wide enough for a name with it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1100, max: 2900 }),
        fc.integer({ min: 0, max: 365 * 24 }),
        fc.double({ min: 24, max: 34, noNaN: true }),
        fc.integer({ min: 200, max: 500 }),
        (year, hour, log, widthPx) => {
          const startMs = msFromDate(year) + hour * 3_600_000;
          const names = axisIn('en')
            .scene(Viewport.of(startMs, startMs + 2 ** log, widthPx))
            .context.map(({ text: words }) => words);
          expect(names.join(' | ')).to.match(/\d{4}/);
        },
      ),
      { numRuns: 2000, examples: [[2021, 5550, 31, 200]] },
    );
  });

  it('names a period in short where the long name is wider than the view', () => {
    const day = (widthPx: number): string =>
      axisOf('2021-09-15T14:05:06.000Z', '2021-09-15T14:05:06.010Z', widthPx).split(' //')[0] ?? '';
    expect(day(400)).to.equal('15 September 2021 at 14:05@14');
    expect(day(200)).to.match(/^15 Sept? 2021(?: at)? 14:05@14$/);
  });

  it('draws no line of a period through a text', () => {
    fc.assert(
      fc.property(anyViewport, locales, (viewport, locale) => {
        const { ticks } = axisIn(locale).scene(viewport);
        for (const { text, textPx } of ticks) {
          if (text === '') continue;
          const line = ticks.find(
            ({ major, xPx }) => major && xPx > textPx && xPx < textPx + text.length * TICK_CHAR_PX + LINE_GAP_PX,
          );
          expect(line, `a line through ${text}`).to.equal(undefined);
        }
      }),
      { numRuns: 500, examples: MORE_DIGITS },
    );
  });

  it('cuts no name of a period at an edge, as long as another is to be seen', () => {
    expect(axisOf('2021-05-31T12:00Z', '2021-06-30', 300)).to.match(/^June 2021@14 \/\//);
    fc.assert(
      fc.property(anyViewport, (viewport) => {
        const { context } = axisIn('en').scene(viewport);
        const isCut = context.map(({ xPx, text }) => xPx < 0 || xPx + text.length * CONTEXT_CHAR_PX > viewport.widthPx);
        if (isCut.includes(false)) expect(isCut).to.not.include(true);
      }),
      { numRuns: 300 },
    );
  });

  it('cuts no name in a view that is wide enough for it, at any size of letters: one alone tells where most of the view is', () => {
    const charPx = 2 * CONTEXT_CHAR_PX;
    const large = new Axis({
      locale: 'en',
      tickWidthPx: (words) => words.length * charPx,
      contextWidthPx: (words) => words.length * charPx,
    });
    fc.assert(
      fc.property(anyViewport, fc.integer({ min: 150, max: 700 }), ({ startMs, endMs }, widthPx) => {
        const { context } = large.scene(Viewport.of(startMs, endMs, widthPx));
        expect(context).to.not.have.length(0);
        for (const { xPx, text: name } of context) {
          const namePx = name.length * charPx;
          if (namePx > widthPx) continue;
          expect(xPx, name).to.be.at.least(-SLACK_PX);
          expect(xPx + namePx, name).to.be.at.most(widthPx + SLACK_PX);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('tells by the one name that there is room for in which month the middle of the view lies', () => {
    const contextWidthPx = (words: string): number => words.length * 20;
    const names = ['05-12', '05-16', '05-18', '05-24'].map(
      (day) =>
        axisOf(`2021-${day}`, new Date(Date.parse(`2021-${day}`) + 30 * 86_400_000).toISOString(), 180, {
          contextWidthPx,
        }).split(' //')[0],
    );
    expect(names).to.deep.equal(['May 2021@14', 'May 2021@14', 'Jun 2021@20', 'Jun 2021@20']);
  });

  it('takes letters to be as wide as it says, where nobody measures them', () => {
    const measured = new Axis({
      tickWidthPx: (words) => words.length * TICK_CHAR_PX,
      contextWidthPx: (words) => words.length * CONTEXT_CHAR_PX,
    });
    fc.assert(
      fc.property(anyViewport, (viewport) => {
        expect(measured.scene(viewport)).to.deep.equal(axisIn('en').scene(viewport));
      }),
      { numRuns: 50 },
    );
  });

  it('counts single milliseconds in the closest views', () => {
    expect(axisOf('2021-09-15T14:05:06.000Z', '2021-09-15T14:05:06.003Z', 300).split('// ')[1]).to.equal(
      '6.000@0 6.001@100 6.002@200 6.003@300',
    );
  });

  it('never loses its context, and never lacks ticks', () => {
    fc.assert(
      fc.property(anyViewport, (viewport) => {
        const axis = axisIn('en').scene(viewport);
        const seen = axis.context.filter(
          ({ xPx, text }) => text !== '' && xPx < viewport.widthPx && xPx + text.length * CONTEXT_CHAR_PX > 0,
        );
        expect(seen).to.not.have.length(0);
        const lines = axis.ticks.filter(({ xPx }) => xPx >= 0 && xPx <= viewport.widthPx);
        expect(lines).to.not.have.length(0);
        expect(lines.length).to.be.at.most(viewport.widthPx / 5);
        for (const { opacity } of axis.ticks) expect(opacity).to.be.within(0, 1);
      }),
      { numRuns: 300 },
    );
  });

  it('lets numbers come and go by a fade: none turns up or away at once as the scale changes a little', () => {
    const ofCalendars = anyViewport.filter(({ startMs, endMs }) => Math.abs(startMs) < 6e13 && Math.abs(endMs) < 6e13);
    const within = (at: Viewport): AxisScene['ticks'] =>
      axisIn('en')
        .scene(at)
        .ticks.filter(({ xPx }) => xPx >= 0 && xPx <= at.widthPx);
    fc.assert(
      fc.property(ofCalendars, fc.double({ min: 0, max: 1, noNaN: true }), (viewport, at) => {
        const before = within(viewport);
        for (const { timeMs, text, textOpacity } of within(viewport.zoomAt(1.005, at * viewport.widthPx))) {
          if (text === '') continue;
          const earlier = before.find((tick) => tick.timeMs === timeMs && tick.text !== '');
          const xPx = viewport.toPx(timeMs);
          // Where the first of a month has crossed a number of weeks, that comes with the room.
          const wasCrossed = before.some(
            (line) => line.major && line.xPx > xPx && line.xPx < xPx + text.length * TICK_CHAR_PX + 2 * LINE_GAP_PX + 6,
          );
          if (earlier !== undefined) expect(Math.abs(textOpacity - earlier.textOpacity)).to.be.below(0.05);
          else if (!wasCrossed && xPx > 1 && xPx < viewport.widthPx - 1) expect(textOpacity).to.be.below(0.5);
        }
      }),
      { numRuns: 300 },
    );
    // Through a year down to an hour, in steps of a fortieth of an octave.
    const opacities = Array.from({ length: 520 }, (_, i) =>
      within(Viewport.of(0, 3e10, 1000).zoomAt(2 ** (i / 40), 400)).map(({ textOpacity }) => textOpacity),
    );
    expect(opacities.filter((at) => Math.min(...at) < 1).length, 'views in which numbers come').to.be.within(100, 420);
  });

  it('picks its step by the scale alone', () => {
    fc.assert(
      fc.property(anyViewport, fc.double({ min: -3000, max: 3000, noNaN: true }), (viewport, px) => {
        fc.pre(Math.abs(viewport.startMs) < 2e14);
        const axis = axisIn('en');
        const texts = (at: Viewport): Map<number, string> =>
          new Map(
            axis
              .scene(at)
              .ticks.filter(({ xPx }) => xPx >= 0 && xPx <= at.widthPx)
              .map(({ timeMs, text }) => [timeMs, text]),
          );
        const before = texts(viewport);
        const panned = viewport.panByPx(px);
        for (const [timeMs, label] of texts(panned)) {
          const at = viewport.toPx(timeMs);
          if (at >= 0 && at <= viewport.widthPx) expect(before.get(timeMs)).to.equal(label);
        }
      }),
    );
  });
});
