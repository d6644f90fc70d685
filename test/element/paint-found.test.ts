import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Dataset } from '../../src/element/data/dataset.js';
import { Found } from '../../src/element/search/found.js';
import { foundPainter } from '../../src/element/search/paint-found.js';
import { Presentation } from '../../src/element/view/presentation.js';
import { SearchHits } from '../../src/element/search/search-hits.js';
import { Selection } from '../../src/element/data/selection.js';
import { createLayout } from '../../src/layout/layout.js';
import { finished } from '../../src/model/steps.js';
import { SvgPainter } from '../../src/render/svg-painter.js';
import type { Theme } from '../../src/render/theme.js';
import { Viewport } from '../../src/scale/viewport.js';
import { crowd } from '../support/story.js';
import { frame, one, timelineOf } from '../support/timeline.js';

Selection.learn(SearchHits.of);

const THEME: Theme = {
  ink: '#000',
  soft: '#666',
  line: '#ccc',
  surface: '#fff',
  accent: '#00f',
  forced: false,
  colour: () => '#123',
  known: new Map(),
};
const dataset = Dataset.of(crowd(4000), 'UTC');
const { table } = dataset;
const layout = createLayout({ table, labelWidthPx: () => 150 });
const present = (query: string): Presentation =>
  new Presentation({
    prepared: dataset,
    filter: null,
    query,
    groupBy: 'category',
    lang: 'en',
    timeZone: 'UTC',
    messages: {},
    native: null,
  });

describe('what is found among events that are only counted', () => {
  it('is painted in every column that holds some of it, in its lane, and in no other', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('number 7', 'number 12', 'number 123', '3999', 'event', 'nobody'),
        fc.double({ min: 0, max: 0.8, noNaN: true }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (query, place, share) => {
          const spanMs = table.extent.endMs - table.extent.startMs;
          const scene = layout.scene(
            Viewport.of(table.extent.startMs + place * spanMs, table.extent.startMs + (place + share) * spanMs, 900),
          );
          const presentation = present(query);
          expect(foundPainter(presentation, THEME), 'not before all are looked at').to.equal(undefined);
          finished(Found.search(presentation));
          const painter = new SvgPainter((colour) => colour, 'g');
          foundPainter(presentation, THEME)?.(painter, scene);
          const rects = [...painter.body.matchAll(/<rect[^>]*? x="([^"]+)" y="([^"]+)" width="([^"]+)"/g)].map(
            ([, x, y, width]) => [Number(x), Number(y), Number(width)] as const,
          );
          const msPerPx = (scene.endMs - scene.startMs) / scene.widthPx;
          const expected = new Set<string>();
          for (let row = 0; row < table.size; row++) {
            if (!presentation.selection.isHit(row)) continue;
            const xPx = ((table.anchorMs[row] ?? 0) - scene.startMs) / msPerPx;
            for (const [i, { lane, xPx: fromPx, columnPx, counts }] of scene.ribbons.entries()) {
              const column = Math.floor((xPx - fromPx) / columnPx);
              if (
                scene.lanes[lane]?.key === table.categories[table.category[row] ?? 0] &&
                xPx >= 0 &&
                xPx < 900 &&
                counts[column] !== undefined
              )
                expected.add(`${i} ${column}`);
            }
          }
          expect(rects.length).to.equal(expected.size);
          for (const [x, y, width] of rects) {
            const i = scene.ribbons.findIndex(
              ({ yPx, heightPx, xPx, columnPx, counts }) =>
                y >= yPx - 0.1 && y < yPx + heightPx && x >= xPx - 0.1 && x < xPx + counts.length * columnPx,
            );
            const ribbon = scene.ribbons[i];
            expect(expected.has(`${i} ${Math.round((x - (ribbon?.xPx ?? 0)) / (ribbon?.columnPx ?? 1))}`)).to.equal(
              true,
            );
            expect(width).to.be.closeTo(ribbon?.columnPx ?? 0, 0.1);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('shows on the canvas while it is searched for', async () => {
    const timeline = await timelineOf(crowd(4000), (element) =>
      element.style.setProperty('--event-timeline-accent', 'rgb(255, 0, 255)'),
    );
    timeline.fit({ animate: false });
    await frame(4);
    const accented = (): number => {
      const canvas = one(timeline, '.under canvas');
      const copy = document.createElement('canvas');
      if (!(canvas instanceof HTMLCanvasElement)) return NaN;
      [copy.width, copy.height] = [canvas.width, canvas.height];
      const context = copy.getContext('2d');
      context?.drawImage(canvas, 0, 0);
      const data = context?.getImageData(0, 0, copy.width, copy.height).data ?? new Uint8ClampedArray(0);
      let count = 0;
      for (let i = 0; i < data.length; i += 4)
        if ((data[i] ?? 0) > 240 && (data[i + 1] ?? 0) < 20 && (data[i + 2] ?? 0) > 240 && (data[i + 3] ?? 0) > 240)
          count++;
      return count;
    };
    // A fit is a zoom: the still picture comes when the scale is at rest.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(accented()).to.equal(0);
    timeline.query = 'number 12';
    await timeline.updateComplete;
    await frame(4);
    expect(accented()).to.be.greaterThan(20);
    timeline.query = '';
    await timeline.updateComplete;
    await frame(4);
    expect(accented()).to.equal(0);
  });
});
