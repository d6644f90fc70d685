import { expect } from 'chai';
import { extractEvents } from '../../../src/extract/extract.js';

function titles(text: string): string[] {
  const { events, undated } = extractEvents(text, { published: '2021-06-10' });
  return [...events, ...undated].map(({ title }) => title);
}

describe('titles', () => {
  const cases: readonly [why: string, text: string, title: string][] = [
    ['keep the particle before a date that goes', 'The mayor stepped down on 4 May 2021 in Oslo.', 'Mayor stepped down in Oslo'],
    ['end before a condition', 'The police are investigating whether the guard lied.', 'Police are investigating'],
  ];
  for (const [why, text, title] of cases) it(why, () => expect(titles(text)).to.include(title));
});
