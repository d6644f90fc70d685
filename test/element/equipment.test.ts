import { expect } from 'chai';
import { fixture, html } from '@open-wc/testing';
import { Dataset } from '../../src/element/data/dataset.js';
import { EarlyInput } from '../../src/element/input/early-input.js';
import { EventTimeline } from '../../src/element/event-timeline.js';
import { Frame } from '../../src/element/view/frame.js';
import { LateParts } from '../../src/element/equipment/late-parts.js';
import { Presentation } from '../../src/element/view/presentation.js';
import { MemorySource } from '../../src/sources/memory.js';
import { STORY } from '../support/story.js';
import { all, one, timelineOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

/** A frame as it is before anything has been put into its rooms. */
async function bareFrame(heading: string, widthPx: number, listed: boolean): Promise<Frame> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.style.width = `${widthPx}px`;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = EventTimeline.elementStyles.flatMap((style) =>
    style instanceof CSSStyleSheet ? style : (style.styleSheet ?? []),
  );
  const frame = new Frame(root);
  const presentation = new Presentation({
    prepared: Dataset.of(STORY, 'UTC'),
    filter: null,
    query: '',
    groupBy: 'category',
    lang: 'en',
    timeZone: 'UTC',
    messages: {},
    native: null,
  });
  frame.update({ presentation, heading, scheme: null, loading: false, failed: false, listed, selected: null });
  return frame;
}

const heightOf = (element: Element): number => element.getBoundingClientRect().height;

describe('what loads after the first frame', () => {
  for (const widthPx of [320, 500, 620, 700, 1000])
    for (const heading of ['', 'The collision off the point, and all that came of it']) {
      it(`moves nothing when it comes: ${widthPx} px, ${heading === '' ? 'no heading' : 'a long heading'}`, async () => {
        const timeline = await timelineOf(STORY, (timeline) => (timeline.heading = heading), widthPx);
        const bare = await bareFrame(heading, widthPx, timeline.listed);
        expect(heightOf(one(timeline, '.toolbar'))).to.be.closeTo(
          heightOf(bare.heading.closest('.toolbar') ?? bare.section),
          0.1,
        );
        if (timeline.listed) return;
        expect(heightOf(one(timeline, '.footer'))).to.be.closeTo(heightOf(bare.footer), 0.1);
        expect(heightOf(one(timeline, '.overview'))).to.be.closeTo(heightOf(bare.overview), 0.1);
      });
    }

  it('is there when the element is ready: buttons, overview, keys, pictures', async () => {
    const timeline = await timelineOf(STORY);
    expect(all(timeline, '.tools button')).to.have.length(6);
    expect(all(timeline, '.overview [role="slider"]')).to.have.length(3);
    expect(timeline.toSVG()).to.match(/^<svg/);
  });

  it('gives what a first picture consists of no other style: a browser would compute it anew for all of it', async () => {
    const timeline = await timelineOf(STORY);
    const first = new Set(
      EventTimeline.elementStyles.map((style) => (style instanceof CSSStyleSheet ? style : style.styleSheet)),
    );
    const selectorsOf = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) =>
        rule instanceof CSSStyleRule
          ? [rule.selectorText]
          : rule instanceof CSSMediaRule && !matchMedia(rule.media.mediaText).matches
            ? []
            : rule instanceof CSSGroupingRule
              ? selectorsOf(rule.cssRules)
              : [],
      );
    const late = timeline.stage.root.adoptedStyleSheets
      .filter((sheet) => !first.has(sheet))
      .flatMap(({ cssRules }) => selectorsOf(cssRules));
    expect(late).to.include('.badge');
    const picture = all(timeline, '.frame, .clip li, .clip li *, .axis *');
    expect(picture).to.have.length.above(STORY.length);
    expect(late.filter((selector) => picture.some((element) => element.matches(selector)))).to.deep.equal([]);
  });

  for (const [what, give] of [
    ['events', (timeline: EventTimeline) => (timeline.events = STORY)],
    // Columns, which need no equipment to tell how far they are.
    [
      'many events',
      (timeline: EventTimeline) =>
        (timeline.source = MemorySource.fromColumns({
          start: Float64Array.from({ length: 20_000 }, (_, i) => i * 86_400_000),
        })),
    ],
  ] as const) {
    it(`is not put to use in the task that draws ${what} for the first time, though it has loaded`, async () => {
      await timelineOf(STORY);
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const timeline = new EventTimeline();
      give(timeline);
      box.append(timeline);
      const tools = (): number => all(timeline, '.tools button').length;
      // Where frames take half a second, nothing waits for them: then it was there in a task before.
      let earlier = 0;
      await new Promise((resolve) => {
        new MutationObserver(() => (all(timeline, '.card').length > 0 ? resolve(null) : (earlier = tools()))).observe(
          timeline.renderRoot,
          { subtree: true, childList: true },
        );
      });
      // All that follows in the same task.
      for (let i = 0; i < 1000; i++) await Promise.resolve();
      expect(tools()).to.equal(earlier);
      await timeline.ready;
      await timeline.equipped;
      expect(all(timeline, '.tools button')).to.have.length(6);
    });
  }
});

describe('the load of what comes after the first frame', () => {
  const bareHost = async (): Promise<EventTimeline> => {
    const host = new EventTimeline();
    (await fixture<HTMLElement>(html`<div></div>`)).append(host);
    await host.updateComplete;
    return host;
  };

  it('begins with the first elements, and is asked for once', async () => {
    let asked = 0;
    const late = new LateParts(await bareHost(), () => {
      asked++;
      return Promise.all([
        import('../../src/element/equipment/equipment.js'),
        import('../../src/element/data/long-way.js'),
      ]);
    });
    late.begin();
    expect(asked).to.equal(1);
    expect(await late.equip()).to.equal(late.equipment);
    expect(await late.equip()).to.not.equal(null);
    expect(asked).to.equal(1);
  });

  it('may fail without a word until somebody asks for it', async () => {
    const host = await bareHost();
    const errors: unknown[] = [];
    const unhandled = (event: PromiseRejectionEvent): void => void errors.push(event.reason);
    addEventListener('unhandledrejection', unhandled);
    host.addEventListener('timeline-error', ({ error }) => errors.push(error));
    const late = new LateParts(host, () => Promise.reject(new Error('404')));
    late.begin();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(errors).to.deep.equal([]);
    expect(await late.equip()).to.equal(null);
    expect(errors).to.have.length(1);
    removeEventListener('unhandledrejection', unhandled);
  });
});

describe('the load of what binds an article', () => {
  /** What the element says where it fails. */
  async function said(setUp: (timeline: EventTimeline) => void): Promise<string[]> {
    const errors: string[] = [];
    const note = ({ reason }: PromiseRejectionEvent): void => void errors.push(`unhandled: ${String(reason)}`);
    addEventListener('unhandledrejection', note);
    const timeline = new EventTimeline();
    timeline.addEventListener('timeline-error', ({ error }) => errors.push(error.message));
    timeline.addController = () => {
      throw new Error('no article today');
    };
    timeline.htmlFor = 'article';
    setUp(timeline);
    (await fixture<HTMLElement>(html`<div></div>`)).append(timeline);
    await timeline.ready;
    removeEventListener('unhandledrejection', note);
    return errors;
  }

  it('tells, once, where it fails', async () => {
    expect(await said(() => undefined)).to.deep.equal(['no article today']);
  });

  it('leaves events alone that the page gives itself', async () => {
    expect(await said((timeline) => (timeline.events = STORY))).to.deep.equal([]);
  });
});

describe('early input', () => {
  /** A root with a button in a plot, what it gets, and a load that ends when asked to. */
  async function rootOf(): Promise<{
    button: HTMLButtonElement;
    got: string[];
    loaded: (equipment: object | null) => void;
    asked: () => number;
    early: EarlyInput;
  }> {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const body = document.createElement('div');
    const button = document.createElement('button');
    body.className = 'body';
    body.append(button);
    root.append(body);
    const got: string[] = [];
    let asked = 0;
    let loaded: (equipment: object | null) => void = () => undefined;
    const load = new Promise<object | null>((resolve) => (loaded = resolve));
    const early = new EarlyInput(root, () => {
      asked++;
      return load;
    });
    void load.then(() => {
      early.stop();
      button.addEventListener('keydown', ({ key }) => got.push(key));
      button.addEventListener('click', () => got.push('click'));
    });
    return { button, got, loaded, asked: () => asked, early };
  }
  const press = (button: HTMLElement, init: KeyboardEventInit): boolean =>
    button.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }));

  it('waits for the equipment, in the order in which it came', async () => {
    const { button, got, loaded, asked } = await rootOf();
    expect(press(button, { key: 'ArrowRight' })).to.equal(false);
    button.click();
    press(button, { key: '?' });
    expect(asked()).to.equal(3);
    loaded({});
    await waitUntil(() => got.length === 3);
    expect(got).to.deep.equal(['ArrowRight', 'click', '?']);
  });

  it('presses again for the equipment alone: the page has heard it', async () => {
    const { button, got, loaded } = await rootOf();
    const heard: string[] = [];
    const page = new AbortController();
    addEventListener('click', ({ type }) => void heard.push(type), page);
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    loaded({});
    await waitUntil(() => got.length > 0);
    page.abort();
    expect(heard).to.deep.equal(['click']);
  });

  it('leaves alone what the equipment does not know', async () => {
    const { button, asked } = await rootOf();
    expect(press(button, { key: 'ArrowRight', ctrlKey: true })).to.equal(true);
    expect(press(button, { key: 'a' })).to.equal(true);
    expect(press(button, { key: 'Tab' })).to.equal(true);
    button.className = 'card';
    button.click();
    expect(asked()).to.equal(0);
  });

  it('is dropped when the equipment cannot be had', async () => {
    const { button, got, loaded } = await rootOf();
    press(button, { key: '?' });
    loaded(null);
    await new Promise((resolve) => setTimeout(resolve));
    expect(got).to.deep.equal([]);
  });
});
