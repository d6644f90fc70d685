import { expect } from 'chai';
import v8 from 'node:v8';
import vm from 'node:vm';
import { carryOver } from '../../src/element/live/carry-over.js';
import { Dataset } from '../../src/element/data/dataset.js';
import { following } from '../../src/element/live/following.js';
import { LiveStore } from '../../src/element/live/live-store.js';
import { Presentation, type PresentationInput } from '../../src/element/view/presentation.js';
import type { TimelineController } from '../../src/element/view/timeline-controller.js';
import type { Staying } from '../../src/element/view/view-delegate.js';
import { keeping } from '../../src/layout/keeping.js';
import { createLayout, type Layout } from '../../src/layout/layout.js';
import type { Scene } from '../../src/layout/scene.js';
import type { EventTable } from '../../src/model/event-table.js';
import { Viewport } from '../../src/scale/viewport.js';

v8.setFlagsFromString('--expose-gc');
const collect: unknown = vm.runInNewContext('gc');

/** How many of these are still there after garbage has been collected. */
async function alive(refs: readonly WeakRef<object>[]): Promise<number> {
  for (let i = 0; i < 3; i++) {
    // What a reference was asked for lives until the end of the task.
    await new Promise((resolve) => setTimeout(resolve));
    if (typeof collect === 'function') collect();
  }
  return refs.filter((ref) => ref.deref() !== undefined).length;
}

const CHANGES = 30;
const event = (i: number): { id: string; title: string; start: number; category: string; importance: number } => ({
  id: `e${i}`,
  title: `Event ${i}`,
  start: i * 1000,
  category: ['a', 'b'][i % 2] ?? '',
  importance: (i % 17) / 17,
});

describe('memory of changes', () => {
  it('holds no layout but the last, nor its table, whatever has changed before', async () => {
    const store = new LiveStore(
      Dataset.of(
        Array.from({ length: 300 }, (_, i) => event(i)),
        'UTC',
      ),
    );
    const tables: WeakRef<EventTable>[] = [];
    let kept: { layout: Layout; scene: Scene } | undefined;
    const view = Viewport.of(0, 300_000, 1000);
    for (let change = 0; change < CHANGES; change++) {
      store.apply([
        { kind: 'add', input: [event(1000 + change)] },
        { kind: 'remove', input: [`e${change}`] },
      ]);
      const { table } = store.dataset;
      tables.push(new WeakRef(table));
      const layout: Layout = createLayout({
        table,
        labelWidthPx: () => 100,
        previous: kept && keeping(kept.layout, kept.scene),
      });
      kept = { layout, scene: layout.scene(view) };
    }
    expect(await alive(tables)).to.be.at.most(3);
    expect(kept?.layout.rows.length).to.equal(300);
  });

  it('holds no widths of what showed before', async () => {
    const store = new LiveStore(
      Dataset.of(
        Array.from({ length: 300 }, (_, i) => event(i)),
        'UTC',
      ),
    );
    const messages = {};
    const input = (): PresentationInput => ({
      prepared: store.dataset,
      filter: null,
      query: '',
      groupBy: 'category',
      lang: 'en',
      timeZone: 'UTC',
      messages,
      native: null,
    });
    const scenes: WeakRef<Scene>[] = [];
    let now = new Presentation(input());
    let widthPx: (row: number) => number = () => 100;
    let layout = createLayout({ table: now.dataset.table, labelWidthPx: widthPx });
    const first = new Set(layout.scene(Viewport.of(0, 300_000, 1000)).labels.map(({ id }) => id));
    for (let change = 0; change < CHANGES; change++) {
      const before = now;
      const scene = layout.scene(Viewport.of(0, 300_000, 1000));
      scenes.push(new WeakRef(scene));
      store.apply([
        { kind: 'add', input: [event(1000 + change)] },
        { kind: 'remove', input: [`e${change}`] },
      ]);
      now = following(input(), before);
      const view = {
        layout,
        scene,
        labels: { focused: () => null },
        change: (_carry: unknown, staying: Staying) => {
          const kept = staying(widthPx, () => 120);
          widthPx = kept.widthPx;
          layout = createLayout({ table: now.dataset.table, labelWidthPx: widthPx, previous: kept.previous });
        },
      };
      const fake: unknown = { view, selectedRow: null, currentRow: null };
      // Only what is used of it is there.
      expect(carryOver(fake as TimelineController, { before, now })).to.equal(true);
    }
    expect(await alive(scenes)).to.be.at.most(3);
    // What has shown all along is as wide as it was first told.
    const shown = layout.scene(Viewport.of(0, 300_000, 1000)).labels.find(({ id }) => first.has(id));
    expect(shown && widthPx(shown.index)).to.equal(100);
  });
});
