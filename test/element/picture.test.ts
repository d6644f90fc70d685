import { expect } from '@open-wc/testing';
import { pngOf } from '../../src/element/view/picture.js';
import { STORY } from '../support/story.js';
import { frame, one, timelineOf } from '../support/timeline.js';

/** The picture as a document; its root is `parsererror` when it is not well-formed. */
function parsed(svg: string): Document {
  return new DOMParser().parseFromString(svg, 'image/svg+xml');
}

describe('pictures', () => {
  it('are well-formed and hold the cards in view, the lanes, the axis and the summary', async () => {
    const timeline = await timelineOf(STORY, (element) => (element.heading = 'The ferry'));
    const root = parsed(timeline.toSVG()).documentElement;
    expect(root.localName).to.equal('svg');
    const texts = [...root.querySelectorAll('text')].map((text) => text.textContent);
    expect(texts).to.include.members([
      'The ferry',
      'Ferry rams the pier',
      'First report',
      'Company',
      'Law',
      'March 2023',
    ]);
    expect(root.getAttribute('aria-label')).to.contain('8 events');
    expect(root.querySelectorAll('linearGradient').length).to.be.greaterThan(0);
  });

  it('need nothing else and know no colours but hex', async () => {
    const timeline = await timelineOf(STORY);
    const svg = timeline.toSVG();
    expect(svg).to.not.match(/var\(|light-dark|oklch|href|@import|<style|<script|<image|foreignObject/);
    for (const [, colour] of svg.matchAll(/(?:fill|stroke|stop-color)="([^"]*)"/g))
      expect(colour).to.match(/^(?:#[\da-f]{6}|none|url\(#g\d+\))$/);
  });

  it('cut titles between letters, not within one', async () => {
    const farmer = '\u{1F468}\u200d\u{1F33E}';
    const timeline = await timelineOf(
      Array.from({ length: 6 }, (_, i) => ({
        title: 'i'.repeat(i) + farmer.repeat(60),
        when: `2023-03-0${i + 1}`,
        category: `${i}`,
      })),
    );
    const shown = timeline.toSVG().match(/[^>]*…/g) ?? [];
    expect(shown).to.have.length(6);
    for (const text of shown)
      expect(text)
        .to.match(/\p{So}…$/u)
        .and.not.match(/[\ud800-\udfff]/u);
  });

  it('escape whatever titles hold', async () => {
    const timeline = await timelineOf([
      { id: '"><script>', title: '<script>alert("1")</script> & \u0000 more', when: '2023-03-04', category: '<&"' },
    ]);
    const root = parsed(timeline.toSVG()).documentElement;
    expect(root.localName).to.equal('svg');
    expect(root.querySelectorAll('script')).to.have.length(0);
    expect(root.textContent).to.contain('<script>alert("1")</script>');
  });

  it('put cards where the screen has them', async () => {
    const timeline = await timelineOf(STORY);
    const root = parsed(timeline.toSVG()).documentElement;
    const view = one(timeline, '.view').getBoundingClientRect();
    const card = one(timeline, '.card[data-id=report]').getBoundingClientRect();
    const title = [...root.querySelectorAll('text')].find((text) => text.textContent === 'First report');
    expect(Number(title?.getAttribute('x'))).to.be.closeTo(card.left - view.left + 27, 2);
  });

  it('show what floats above the others', async () => {
    const timeline = await timelineOf(STORY, (element) => (element.laneState = { law: { collapsed: true } }));
    const titles = (): (string | null)[] =>
      [...parsed(timeline.toSVG()).querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(titles()).to.not.include('First report');
    timeline.select('report');
    await timeline.updateComplete;
    await frame(3);
    expect(titles().filter((title) => title === 'First report')).to.have.length(1);
  });

  it('are mirrored from right to left', async () => {
    const timeline = await timelineOf(STORY, (element) => (element.dir = 'rtl'));
    const root = parsed(timeline.toSVG()).documentElement;
    const view = one(timeline, '.view').getBoundingClientRect();
    const card = one(timeline, '.card[data-id=report]').getBoundingClientRect();
    const title = [...root.querySelectorAll('text')].find((text) => text.textContent === 'First report');
    expect(Number(title?.getAttribute('x'))).to.be.closeTo(card.right - view.left - 27, 2);
  });

  it('can be had of a list, and of nothing', async () => {
    const timeline = await timelineOf(STORY, (element) => (element.orientation = 'vertical'));
    await frame();
    expect(parsed(timeline.toSVG()).documentElement.textContent).to.contain('First report');
    const empty = await timelineOf([]);
    expect(parsed(empty.toSVG()).documentElement.localName).to.equal('svg');
  });

  it('say what may forbid them when they cannot be drawn', async () => {
    const problem = await pngOf('no picture', 2).then(
      () => 'none',
      (error: unknown) => String(error),
    );
    expect(problem).to.contain(
      "the picture could not be drawn; does the page's policy (img-src) allow images from blob: addresses?",
    );
  });
  it('say what to wait for when they are asked for too early', async () => {
    const timeline = document.createElement('event-timeline');
    timeline.events = STORY;
    expect(() => timeline.toSVG()).to.throw('await timeline.equipped');
    const equipped = timeline.equipped;
    document.body.append(timeline);
    expect(await equipped).to.equal(true);
    expect(parsed(timeline.toSVG()).documentElement.localName).to.equal('svg');
    timeline.remove();
  });

  it('come as PNG too', async () => {
    const timeline = await timelineOf(STORY);
    const blob = await timeline.toPNG();
    expect(blob.type).to.equal('image/png');
    const image = await createImageBitmap(blob);
    expect(image.width).to.be.at.least(2 * 900);
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const colours = new Set(
      new Uint32Array(context?.getImageData(0, 0, image.width, image.height).data.buffer ?? new ArrayBuffer(0)),
    );
    expect(colours.size).to.be.greaterThan(20);
  });
});
