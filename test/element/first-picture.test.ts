import { aTimeout, expect } from '@open-wc/testing';
import '../../src/define.js';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { nextTask } from '../../src/element/turns.js';
import { crowd } from '../support/story.js';
import { all } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const LONGEST_MS = 20_000;

/** Frames come when they are called, and clocks go on by so many ms whenever somebody asks. */
class Page {
  readonly timeline: EventTimeline;
  readonly #original = { requestAnimationFrame, cancelAnimationFrame, now: performance.now };
  readonly #asked = new Map<number, FrameRequestCallback>();
  #last = 0;

  constructor(tickMs: number) {
    this.timeline = document.createElement('event-timeline');
    this.timeline.style.inlineSize = '1000px';
    let ms = performance.now();
    performance.now = () => (ms += tickMs);
    Object.assign(window, {
      requestAnimationFrame: (callback: FrameRequestCallback) => {
        this.#asked.set(++this.#last, callback);
        return this.#last;
      },
      cancelAnimationFrame: (id: number) => this.#asked.delete(id),
    });
  }

  get cards(): number {
    return all(this.timeline, '.card').length;
  }

  frame(): void {
    const asked = [...this.#asked.values()];
    this.#asked.clear();
    for (const callback of asked) callback(performance.now());
  }

  close(): void {
    const { now, ...frames } = this.#original;
    performance.now = now;
    Object.assign(window, frames);
    this.timeline.remove();
  }
}

describe('the first picture', () => {
  let page: Page;
  afterEach(() => page.close());

  it('of little data is there in the task that brings it: no frame shows a timeline without its events', async () => {
    page = new Page(0);
    document.body.append(page.timeline);
    page.timeline.events = crowd(30);
    await nextTask();
    expect(page.cards).to.be.greaterThan(0);
  });

  it('of much data waits for no frame between one turn and the next', async () => {
    page = new Page(20);
    document.body.append(page.timeline);
    page.timeline.events = crowd(3000);
    await nextTask();
    expect(page.cards).to.equal(0);
    await waitUntil(() => page.cards > 0);
  }).timeout(LONGEST_MS);

  it('has had a frame in which it could be painted when all else comes', async () => {
    page = new Page(0);
    document.body.append(page.timeline);
    page.timeline.events = crowd(30);
    let isReady = false;
    void page.timeline.ready.then(() => (isReady = true));
    await aTimeout(300);
    expect([isReady, page.timeline.late.equipment]).to.deep.equal([false, null]);
    page.frame();
    await waitUntil(() => isReady);
    await page.timeline.equipped;
    expect(page.timeline.late.equipment).not.to.equal(null);
  }).timeout(LONGEST_MS);

  it('is not waited for where no frames come: in a page that nobody sees', async () => {
    page = new Page(0);
    document.body.append(page.timeline);
    page.timeline.events = crowd(30);
    await page.timeline.ready;
    expect(page.cards).to.be.greaterThan(0);
  }).timeout(LONGEST_MS);
});
