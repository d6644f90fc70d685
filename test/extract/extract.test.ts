import { expect } from 'chai';
import { extractEvents } from '../../src/extract/extract.js';

describe('extractEvents', () => {
  it('dates an event by the words of its clause and leads back to them', () => {
    const text = 'Harbour opens\n\nThe mayor, Ada Lindqvist, met engineer Tomas Berg in Norrvik on Tuesday.';
    const { events } = extractEvents(text, { published: '2024-05-17' });
    const meeting = events.find(({ category }) => category === 'meeting');
    expect(meeting?.when).to.equal('2024-05-14');
    const source = meeting?.sources?.[0];
    expect(text.slice(source?.start, source?.end)).to.equal(source?.quote);
    expect(source?.date?.text).to.equal('Tuesday');
  });

  it('never throws, and gives offsets inside the text', () => {
    for (const text of ['', '\n', 'a'.repeat(5000), '“'.repeat(500), 'after '.repeat(400), '<p>', '𝕏 met 𝕐 on Monday.']) {
      for (const { mentions } of extractEvents(text, { published: '2024-05-17' }).documents) {
        for (const { start, end } of mentions) expect(start >= 0 && end <= text.length && start < end).to.equal(true);
      }
    }
  });
});

describe('themes', () => {
  it('gives every event of a category the theme that lanes can be grouped by', () => {
    const { events } = extractEvents('The ministers met in Oslo on Tuesday. Police arrested a banker on Monday.', { published: '2021-06-03' });
    expect(events.map(({ category, group }) => `${category}: ${group}`)).to.deep.equal(['arrest: Security and justice', 'meeting: Meetings and agreements']);
  });
});
