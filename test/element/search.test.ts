import { expect } from 'chai';
import type { TimelineEvent } from '../../src/model/event.js';
import { matcher } from '../../src/element/search/search.js';

const EVENT: TimelineEvent = {
  id: 'a',
  title: 'Målning stulen i Malmö',
  when: '1999',
  category: 'crime',
  actors: ['Żaneta Łoś'],
  places: ['Malmö'],
  tags: ['art'],
  sources: [{ quote: 'A painting was stolen.' }],
};

describe('search', () => {
  it('finds words anywhere in an event, whatever their case and accents', () => {
    for (const query of ['malmo', 'MALMÖ', 'zaneta', 'crime art', 'painting stolen', '1999'])
      expect(matcher(query)?.(EVENT), query).to.equal(true);
  });
  it('wants every word', () => {
    expect(matcher('malmo copenhagen')?.(EVENT)).to.equal(false);
  });
  it('is off for an empty query', () => {
    expect(matcher('')).to.equal(null);
    expect(matcher(' \t ')).to.equal(null);
  });
  it('takes signs for what they are', () => {
    expect(matcher('.*')?.(EVENT)).to.equal(false);
    expect(matcher('(')?.(EVENT)).to.equal(false);
  });
});
