import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { TimelineErrorEvent, TimelineLoadEvent } from '../../src/element/events.js';
import '../../src/define.js';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { MemorySource } from '../../src/sources/memory.js';
import type { TimelineSource } from '../../src/sources/timeline-source.js';
import { waitUntil } from '../support/wait-until.js';

const DAY = 86_400_000;

/** So many events a day apart, in two categories; every tenth lasts a week. */
function columns(count: number): Parameters<typeof MemorySource.fromColumns>[0] {
  const start = Float64Array.from({ length: count }, (_, i) => Date.UTC(2020, 0, 1) + i * DAY);
  return {
    start,
    end: start.map((time, i) => (i % 10 === 0 ? time + 7 * DAY : time)),
    category: Uint16Array.from(start, (_, i) => i % 2),
    categories: ['Even', 'Odd'],
    importance: Float32Array.from(start, (_, i) => (i % 100 === 0 ? 1 : 0.1)),
    id: (record) => `day-${record}`,
    title: (record) => `Day ${record}`,
  };
}

async function timelineOf(source: TimelineSource): Promise<EventTimeline> {
  const timeline = await fixture<EventTimeline>(
    html`<event-timeline style="inline-size: 900px; block-size: 500px"></event-timeline>`,
  );
  timeline.source = source;
  await timeline.ready;
  return timeline;
}

const shownIds = (timeline: EventTimeline): string[] => timeline.visibleEvents().map(({ id }) => id);

describe('<event-timeline> with a source', () => {
  it('shows columns, and says how many there are', async () => {
    const timeline = await fixture<EventTimeline>(
      html`<event-timeline style="inline-size: 900px; block-size: 500px"></event-timeline>`,
    );
    setTimeout(() => (timeline.source = MemorySource.fromColumns(columns(2000))));
    const { count } = await oneEvent<TimelineLoadEvent>(timeline, 'timeline-load');
    expect(count).to.equal(2000);
    expect(shownIds(timeline)).to.include('day-100');
    expect(timeline.shadowRoot?.textContent).to.include('2,000 events').and.include('Even').and.include('Odd');
  });

  it('asks what lanes there are in turns with the page, where it has to ask every event', async () => {
    const timeline = await fixture<EventTimeline>(
      html`<event-timeline group-by="title" style="inline-size: 900px; block-size: 500px"></event-timeline>`,
    );
    const turns = new Set<number>();
    let turn = 0;
    const clock = setInterval(() => turn++, 1);
    const count = 40_000;
    const slow = (record: number): string => {
      turns.add(turn);
      // Half a second in all.
      if (record % 800 === 0) for (const until = performance.now() + 10; performance.now() < until;);
      return `Title ${record % 3}`;
    };
    timeline.source = MemorySource.fromColumns({
      start: Float64Array.from({ length: count }, (_, i) => i * DAY),
      title: slow,
    });
    await timeline.ready;
    clearInterval(clock);
    expect(turns.size).to.be.greaterThan(5);
    expect(timeline.shadowRoot?.textContent).to.include('Title 0').and.include('Title 2');
  });

  it('waits for nothing where a source has all of its events in a table', async () => {
    const timeline = await fixture<EventTimeline>(
      html`<event-timeline style="inline-size: 900px; block-size: 500px"></event-timeline>`,
    );
    const memory = MemorySource.fromColumns(columns(100));
    timeline.source = {
      open: (signal) => memory.open(signal),
      detail: (ids, signal) => memory.detail(ids, signal),
      tiles: (requests, options, signal) => memory.tiles(requests, options, signal),
    };
    expect(timeline.loading).to.equal(null);
    await timeline.ready;
    timeline.source = memory;
    expect(timeline.loading).to.equal(undefined);
    await timeline.ready;
    expect(timeline.visibleEvents()).to.not.deep.equal([]);
  });

  it('makes a record of what is selected', async () => {
    const timeline = await timelineOf(MemorySource.fromColumns(columns(300)));
    timeline.select('day-110');
    expect(timeline.selected).to.equal('day-110');
    expect(timeline.events).to.deep.equal([]);
  });

  it('asks a source without a table for the tiles of each view', async () => {
    const memory = MemorySource.fromColumns(columns(50_000));
    const asked: number[] = [];
    const source: TimelineSource = {
      open: (signal) => memory.open(signal),
      detail: (ids, signal) => memory.detail(ids, signal),
      tiles(requests, options, signal) {
        asked.push(requests.length);
        return memory.tiles(requests, options, signal);
      },
    };
    const timeline = await timelineOf(source);
    expect(asked.length).to.be.greaterThan(0);
    expect(shownIds(timeline).length).to.be.greaterThan(2);
    const before = asked.length;
    const from = Date.UTC(2020, 0, 1) + 30_001 * DAY;
    timeline.window = { start: from, end: from + 15 * DAY };
    // From afar only every hundredth counts; here the others have their tiles too.
    const isNear = (id: string): boolean => /^day-300(?:0[1-9]|1\d)$/.test(id);
    for (let wait = 0; wait < 60 && !shownIds(timeline).some(isNear); wait++)
      await new Promise((done) => setTimeout(done, 50));
    expect(asked.length).to.be.greaterThan(before);
    expect(shownIds(timeline).filter(isNear)).to.not.deep.equal([]);
  });

  it('counts beneath all lanes what a source has not sent, and tells it by pointing', async () => {
    const memory = MemorySource.fromColumns(columns(50_000));
    const timeline = await timelineOf({
      open: (signal) => memory.open(signal),
      detail: (ids, signal) => memory.detail(ids, signal),
      tiles: (requests, options, signal) => memory.tiles(requests, options, signal),
    });
    const root = timeline.shadowRoot;
    const last = root?.querySelector('.lane:last-child');
    expect([last?.textContent, last?.querySelectorAll('button').length]).to.deep.equal(['50,000 in all', 0]);
    const box = last?.getBoundingClientRect();
    const body = root?.querySelector('.body');
    body?.dispatchEvent(
      new PointerEvent('pointermove', {
        clientX: (box?.x ?? 0) + (box?.width ?? 0) / 2,
        clientY: (box?.bottom ?? 0) - 6,
        bubbles: true,
        pointerType: 'mouse',
      }),
    );
    await waitUntil(() => root?.querySelector<HTMLElement>('.tip')?.hidden === false, 'a tip tells');
    expect(
      Number(/^[\d,]+/.exec(root?.querySelector('.tip')?.textContent ?? '')?.[0].replace(',', '')),
    ).to.be.greaterThan(50);
  });

  it('tells of a source that fails, and tries again when asked', async () => {
    let fails = true;
    const memory = MemorySource.fromColumns(columns(100));
    const source: TimelineSource = {
      open: (signal) => (fails ? Promise.reject(new Error('the disk is away')) : memory.open(signal)),
      detail: (ids, signal) => memory.detail(ids, signal),
      tiles: (requests, options, signal) => memory.tiles(requests, options, signal),
    };
    const timeline = await fixture<EventTimeline>(
      html`<event-timeline style="inline-size: 900px; block-size: 500px"></event-timeline>`,
    );
    setTimeout(() => (timeline.source = source));
    const { error } = await oneEvent<TimelineErrorEvent>(timeline, 'timeline-error');
    expect(String(error)).to.include('the disk is away');
    fails = false;
    await timeline.updateComplete;
    const retry = [...(timeline.shadowRoot?.querySelectorAll('button') ?? [])].find((button) =>
      /again/i.test(button.textContent ?? ''),
    );
    setTimeout(() => retry?.click());
    const { count } = await oneEvent<TimelineLoadEvent>(timeline, 'timeline-load');
    expect(count).to.equal(100);
  });

  it('says what it was given that is no source at all; nothing takes the source away', async () => {
    const timeline = await timelineOf(MemorySource.fromColumns(columns(20)));
    for (const given of [5, 'events.json', true]) {
      const failed = oneEvent<TimelineErrorEvent>(timeline, 'timeline-error');
      Reflect.set(timeline, 'source', given);
      expect((await failed).error.message).to.contain(
        `source: ${typeof given === 'string' ? `“${given}”` : given} where a TimelineSource`,
      );
    }
    Reflect.set(timeline, 'source', undefined);
    await timeline.ready;
    expect(timeline.shadowRoot?.textContent).to.contain('No events');
  });

  it('says what a source lacks that is none', async () => {
    const timeline = await fixture<EventTimeline>(
      html`<event-timeline style="inline-size: 900px; block-size: 500px"></event-timeline>`,
    );
    setTimeout(() =>
      Reflect.set(timeline, 'source', { open: () => Promise.reject(new Error('asked')), tiles: () => [] }),
    );
    const { error } = await oneEvent<TimelineErrorEvent>(timeline, 'timeline-error');
    expect(error.message).to.equal('the source has no detail(); a TimelineSource has open(), tiles(), detail()');
  });

  /** As the memory, but its tiles wait, or fail, as the test says. */
  function slow(memory: MemorySource, wait: () => Promise<void>): TimelineSource {
    return {
      open: (signal) => memory.open(signal),
      detail: (ids, signal) => memory.detail(ids, signal),
      async *tiles(requests, options, signal) {
        await wait();
        yield* memory.tiles(requests, options, signal);
      },
    };
  }

  it('tells of tiles that fail, first ones and later ones, and of trying again in vain', async () => {
    let fails = true;
    const timeline = await fixture<EventTimeline>(
      html`<event-timeline style="inline-size: 900px; block-size: 500px"></event-timeline>`,
    );
    const unhandled: unknown[] = [];
    const note = (event: PromiseRejectionEvent): void => void unhandled.push(event.reason);
    addEventListener('unhandledrejection', note);
    const failed = async (deed: () => void): Promise<string> => {
      setTimeout(deed);
      return (await oneEvent<TimelineErrorEvent>(timeline, 'timeline-error')).error.message;
    };
    const again = async (): Promise<void> => {
      await timeline.updateComplete;
      [...(timeline.shadowRoot?.querySelectorAll('button') ?? [])]
        .find((button) => /again/i.test(button.textContent ?? ''))
        ?.click();
    };
    expect(
      await failed(
        () =>
          (timeline.source = slow(MemorySource.fromColumns(columns(50_000)), () =>
            fails ? Promise.reject(new Error('the disk is away')) : Promise.resolve(),
          )),
      ),
    ).to.equal('the disk is away');
    fails = false;
    const loaded = oneEvent<TimelineLoadEvent>(timeline, 'timeline-load');
    await again();
    expect((await loaded).count).to.equal(50_000);
    fails = true;
    const from = Date.UTC(2020, 0, 1) + 30_001 * DAY;
    expect(await failed(() => (timeline.window = { start: from, end: from + 15 * DAY }))).to.equal('the disk is away');
    expect(await failed(() => void again())).to.equal('the disk is away');
    removeEventListener('unhandledrejection', note);
    expect(unhandled).to.deep.equal([]);
  });

  it('is forgotten when the page gives other events while its tiles are on their way', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const timeline = await fixture<EventTimeline>(
      html`<event-timeline style="inline-size: 900px; block-size: 500px"></event-timeline>`,
    );
    let asked = false;
    timeline.source = slow(MemorySource.fromColumns(columns(50_000)), () => {
      asked = true;
      return held;
    });
    await waitUntil(() => asked);
    timeline.events = [{ id: 'only', title: 'Only this', when: '2021' }];
    release();
    await timeline.ready;
    expect(shownIds(timeline)).to.deep.equal(['only']);
  });

  it('gives way to plain events', async () => {
    const timeline = await timelineOf(MemorySource.fromColumns(columns(100)));
    timeline.events = [{ id: 'only', title: 'Only this', when: '2021' }];
    await timeline.ready;
    expect(timeline.source).to.equal(null);
    expect(shownIds(timeline)).to.deep.equal(['only']);
  });
});
