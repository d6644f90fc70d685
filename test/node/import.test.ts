import { expect } from 'chai';

/** Modules of the element are typed with the dom library, which there is none of here. */
const load = (
  path: string,
): Promise<Record<string, { readonly name: string; readonly type?: string; new (): unknown }>> => import(path);

// Server rendering and build tools import the package where there is no document.
describe('importing in Node, without a document', () => {
  it('defines the element and exports its parts', async () => {
    expect('document' in globalThis).to.equal(false);
    const { EventTimeline, TimelineSelectEvent } = await load('../../src/index.js');
    expect(EventTimeline?.name).to.equal('EventTimeline');
    expect(TimelineSelectEvent?.type).to.equal('timeline-select');
    if (EventTimeline) expect(new EventTimeline()).to.be.an('object');
  });

  it('gives the class alone', async () => {
    const { EventTimeline } = await load('../../src/element/event-timeline.js');
    expect(EventTimeline?.name).to.equal('EventTimeline');
  });

  it('runs the extractor and the formats', async () => {
    const { extractEvents } = await import('../../src/extract/extract.js');
    const { parseEvents, serializeEvents } = await import('../../src/formats/formats.js');
    const { events } = extractEvents('The council met on 2 May 2019.');
    expect(parseEvents(serializeEvents(events, { format: 'json' })).events).to.deep.equal(events);
  });
});
