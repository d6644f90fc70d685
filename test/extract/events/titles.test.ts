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
    ['name the thing that a pronoun takes up', 'The old ferry sank on Monday. It had collided with a crane on Sunday.', 'Old ferry had collided with a crane'],
    ['share a subject over a date between two verbs', 'The old mill opened in 2015 and in 2016 burned down.', 'Old mill burned'],
    ['take a complement without “that” as one', 'The ministry announced on Monday it had closed the port.', 'Ministry announced that it had closed the port'],
  ];
  for (const [why, text, title] of cases) it(why, () => expect(titles(text)).to.include(title));
});
