import { expect } from '@open-wc/testing';
import { Dataset } from '../../src/element/data/dataset.js';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { AXIS_PX } from '../../src/element/view/plot-room.js';
import { LaneLayout } from '../../src/layout/lane-layout.js';
import { columnTable } from '../../src/model/column-table.js';
import { all, frame, one, timelineOf } from '../support/timeline.js';

const categories = (count: number): object[] =>
  Array.from({ length: 2 * count }, (_, i) => ({
    id: `e${i}`,
    title: `Event ${i}`,
    when: String(1000 + (i % 500)),
    category: `Number ${i % count}`,
  }));

/**
 * Whether the picture beneath the cards shows anything: the one that stays, or that of each frame while the scale
 * changes, as it does when a scroll bar comes.
 */
function isPainted(timeline: EventTimeline): boolean {
  const [canvas] = all(timeline, '.under canvas:not([hidden])');
  if (!(canvas instanceof HTMLCanvasElement)) return false;
  const [width, height] = [50, 50];
  const probe = new OffscreenCanvas(width, height).getContext('2d');
  probe?.drawImage(canvas, 0, 0, width, height);
  return probe?.getImageData(0, 0, width, height).data.some((value) => value > 0) === true;
}

describe('very many lanes', () => {
  it('are forty of the first categories, and one of all others', async () => {
    const timeline = await timelineOf(categories(1000));
    expect(all(timeline, '.lane')).to.have.length(41);
    expect(all(timeline, '.lane').at(-1)?.textContent).to.include('Other');
    expect(isPainted(timeline)).to.equal(true);
  });

  it('are painted, however high somebody makes them', async () => {
    const timeline = await timelineOf(
      Array.from({ length: 40 * 60 }, (_, i) => ({
        id: `e${i}`,
        title: `Event ${i}`,
        when: '2021',
        category: `Number ${i % 40}`,
      })),
    );
    timeline.laneState = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`Number ${i}`, { rows: 60 }]));
    await timeline.updateComplete;
    await frame(3);
    expect(one(timeline, '.body').offsetHeight).to.be.greaterThan(70_000);
    expect(isPainted(timeline)).to.equal(true);
  });

  it('are painted as far as they can be seen in the frames of a zoom, wherever the view is scrolled to, and as a whole once it rests', async () => {
    const timeline = await timelineOf(
      Array.from({ length: 40 * 8 }, (_, i) => ({
        id: `e${i}`,
        title: `Event ${i}`,
        when: String(1900 + (i % 50)),
        category: `Number ${i % 40}`,
      })),
    );
    await frame();
    const view = one(timeline, '.view');
    const body = one(timeline, '.body');
    expect(body.offsetHeight).to.be.greaterThan(2 * view.clientHeight);
    const shown = (): HTMLCanvasElement => one(timeline, '.under canvas:not([hidden])') as HTMLCanvasElement;
    // Where, from the top of the view down, anything strong is painted: bars.
    const painted = (): string => {
      const [from, to] = [shown().getBoundingClientRect(), body.getBoundingClientRect()];
      const probe = new OffscreenCanvas(
        Math.floor(to.width - parseFloat(view.style.getPropertyValue('--gutter'))),
        view.clientHeight - AXIS_PX,
      ).getContext('2d');
      if (probe === null) return '';
      probe.drawImage(
        shown(),
        from.left - (to.right - probe.canvas.width),
        from.top - view.getBoundingClientRect().top - AXIS_PX,
        from.width,
        from.height,
      );
      const { data, width } = probe.getImageData(0, 0, probe.canvas.width, probe.canvas.height);
      return Array.from({ length: probe.canvas.height }, (_, y) =>
        data.subarray(4 * y * width, 4 * (y + 1) * width).some((value, i) => i % 4 === 3 && value > 240) ? '#' : '.',
      ).join('');
    };
    for (const scrollTop of [0, 333, view.scrollHeight - view.clientHeight]) {
      view.scrollTop = scrollTop;
      const { start, end } = timeline.window ?? { start: 0, end: 0 };
      timeline.window = { start: start + (end - start) / 20, end };
      await frame();
      expect(shown().offsetHeight).to.be.at.most(view.clientHeight);
      const moving = painted();
      expect(moving).to.match(/#.*\..*#/);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(shown().offsetHeight).to.equal(body.offsetHeight);
      expect(painted()).to.equal(moving);
    }
    // Whoever scrolls does not wait for it to rest.
    const { start, end } = timeline.window ?? { start: 0, end: 0 };
    timeline.window = { start, end: end - (end - start) / 20 };
    await frame();
    expect(shown().offsetHeight).to.be.at.most(view.clientHeight);
    view.scrollTop = 0;
    await frame();
    expect(shown().offsetHeight).to.equal(body.offsetHeight);
  });

  it('are looked at in turns with the page before they show for the first time', async () => {
    const { prepare, addTo } = LaneLayout.prototype;
    const { now } = performance;
    const looks: string[] = [];
    let turns = 0;
    let ms = performance.now();
    const page = new MessageChannel();
    page.port1.addEventListener('message', () => {
      turns++;
      page.port2.postMessage(null);
    });
    page.port1.start();
    page.port2.postMessage(null);
    LaneLayout.prototype.prepare = function (this: LaneLayout, ...args): void {
      looks.push(`look in turn ${turns}`);
      prepare.apply(this, args);
    };
    LaneLayout.prototype.addTo = function (this: LaneLayout, ...args): void {
      looks.push('show');
      addTo.apply(this, args);
    };
    // Longer than half a turn whenever somebody asks.
    performance.now = () => (ms += 20);
    try {
      await timelineOf(categories(6));
    } finally {
      page.port1.close();
      performance.now = now;
      Object.assign(LaneLayout.prototype, { prepare, addTo });
    }
    const before = looks.slice(0, looks.indexOf('show'));
    expect(before).to.have.length(6);
    expect(new Set(before).size).to.be.greaterThan(1);
    expect(looks.length).to.be.greaterThan(before.length);
  });

  it('are found without a record of each event, and in turns with the page', () => {
    let asked = 0;
    const size = 50_000;
    const names = Array.from({ length: 60 }, (_, i) => `Number ${i}`);
    const category = Uint16Array.from({ length: size }, (_, i) => (i * 7) % 60);
    const table = columnTable({
      start: Float64Array.from(category, (_, i) => i),
      category,
      categories: names,
      id: (record) => `${asked++} ${record}`,
    });
    const steps = Dataset.ofTable(table, 'UTC').lanesSteps('category');
    let turns = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) turns++;
    expect(turns).to.be.greaterThan(10);
    expect(asked).to.equal(0);
    const { keys, laneOf } = step.value;
    expect(keys).to.have.members([...names.filter((_, number) => category.indexOf(number) < 40), '']);
    for (let row = 0; row < size; row += 97)
      expect(keys[laneOf[row] ?? -1]).to.equal(
        keys.includes(names[category[row] ?? -1] ?? '') ? names[category[row] ?? -1] : '',
      );
  });

  it('keep those of a category that has a lane where they were, and know the rest by the empty name', () => {
    const dataset = Dataset.of(
      [{ id: 'x', title: 'X', when: '1000' }, ...categories(100).map((event) => event as never)],
      'UTC',
    );
    const { keys, laneOf } = dataset.lanes('category');
    expect(keys).to.deep.equal(['', ...Array.from({ length: 39 }, (_, i) => `Number ${i}`)]);
    for (let row = 0; row < dataset.table.size; row++) {
      const { category = '' } = dataset.at(row);
      expect(keys[laneOf[row] ?? -1]).to.equal(keys.includes(category) ? category : '');
    }
  });
});
