import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { extractEvents, type Extraction } from '../../src/extract/extract.js';

const article = (name: string): string =>
  readFileSync(new URL(`../../demo/articles/${name}.txt`, import.meta.url), 'utf8');

/** One line for each event that is placed: date, certainty, category, title. */
function linesOf({ events }: Extraction): string[] {
  return events.map(({ when, certainty, category, title }) => `${when} ${certainty} ${category}: ${title}`);
}

describe('three reports of one affair', () => {
  const extraction = extractEvents(
    ['2021-05-24', '2021-06-03', '2021-06-04'].map((published, index) => ({
      id: `affair-${index + 1}`,
      text: article(`affair-${index + 1}`),
      published,
    })),
  );
  const find = (part: string): Extraction['events'][number] | undefined =>
    extraction.events.find(({ title }) => title.includes(part));
  const documentsOf = (part: string): string[] => [
    ...new Set(find(part)?.sources?.map(({ document }) => document ?? '')),
  ];

  it('become one timeline: what several tell is one event with all its sources', () => {
    expect(documentsOf('arrested the journalist')).to.deep.equal(['affair-1', 'affair-2', 'affair-3']);
    expect(documentsOf('Sergei Naryshkin met')).to.deep.equal(['affair-2', 'affair-3']);
    expect(documentsOf('ban Belarusian airlines')).to.deep.equal(['affair-2', 'affair-3']);
    expect(documentsOf('European Union leaders')).to.deep.equal(['affair-1', 'affair-3']);
  });

  it('the third corrects the day of the first, and says so', () => {
    for (const part of ['diverted a Ryanair airliner', 'arrested the journalist'])
      expect(find(part)).to.deep.include({ when: '2021-05-23', tags: ['corrected-date'] });
    expect(extraction.documents[0]?.diagnostics.map(({ code }) => code)).to.include('corrected-date');
  });

  it('what the first could only bound, another dates', () => {
    expect(find('Sergei Naryshkin met')?.when).to.equal('2021-06-02');
  });
});

describe('the demo article about the spy chiefs', () => {
  const lines = linesOf(extractEvents(article('spy-chiefs'), { published: '2021-06-03' }));

  it('yields what a reader would put on a timeline', () => {
    for (const line of [
      '1999 explicit agreement: Russia and Belarus signed the treaty',
      '1994-12~/2021-06-03 derived power: Alexander Lukashenko in power for 26 years',
      '[2021-05-13..2021-06-03] bounded diversion: Belarus diverted a Ryanair flight to Minsk',
      '[2021-05-29..2021-05-30] derived visit: Alexander Lukashenko visited Vladimir Putin in Russia',
      '[2021-05-27..2021-06-03] bounded meeting: Sergei Naryshkin met Ivan Tertel in Vitebsk',
      '2021-06-02 derived finance: Moscow paid its neighbour the second instalment of a $1-billion loan',
      '[2021-06-03..] expected sanctions: European Union is expected to impose further sanctions',
    ])
      expect(lines).to.include(line);
  });

  it('makes nothing of an age or a condition', () => {
    expect(lines.filter((line) => /26-year-old .*born|steps down/.test(line))).to.deep.equal([]);
  });
});
