import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { EventTimeline } from '../../src/element/event-timeline.js';

describe('<event-timeline>', () => {
  it('shows its events as labels and says when it is ready', async () => {
    const timeline = await fixture<EventTimeline>(html`<event-timeline></event-timeline>`);
    timeline.events = [{ id: 'a', title: 'Treaty signed', when: '1999-12-08' }];
    await timeline.ready;
    expect(timeline.shadowRoot?.querySelector('[part~=label]')?.getAttribute('data-id')).to.equal('a');
  });
});
