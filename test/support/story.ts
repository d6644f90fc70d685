import type { TimelineEvent } from '../../src/model/event.js';

/** A small invented story with every kind of date: days, spans, uncertain, approximate, open, expected, undated. */
export const STORY: readonly TimelineEvent[] = [
  { id: 'founding', title: 'Ferry line founded', when: '1902', category: 'company', importance: 0.4 },
  { id: 'service', title: 'Night service', when: '1931/1938-05', category: 'company', importance: 0.4 },
  {
    id: 'collision',
    title: 'Ferry rams the pier',
    when: '[2023-03-04..2023-03-10]',
    best: '2023-03-07',
    category: 'accident',
    importance: 1,
    certainty: 'bounded',
    description: 'Nobody was hurt.',
    actors: ['Captain Aalto'],
    places: ['Northern harbour'],
    sources: [
      {
        title: 'Harbour gazette',
        url: 'https://example.org/gazette',
        published: '2023-03-16',
        quote: 'The ferry rammed the pier less than two weeks ago.',
        date: {
          text: 'less than two weeks ago',
          anchor: '2023-03-16',
          anchorBasis: 'publication date',
          rule: 'less-than-before',
        },
      },
    ],
  },
  {
    id: 'inquiry',
    title: 'Inquiry begins',
    when: '2023-03-13',
    category: 'law',
    importance: 0.8,
    relations: [{ type: 'after', target: 'collision', max: 'P9D' }],
  },
  { id: 'strike', title: 'Crews on strike', when: '2023-03-14/2023-03-15', category: 'company', importance: 0.7 },
  {
    id: 'report',
    title: 'First report',
    when: '2023-03-16',
    category: 'law',
    importance: 0.9,
    amounts: [{ value: 3e6, currency: 'EUR', text: '€3 million' }],
  },
  {
    id: 'rumour',
    title: 'Rumours of a sale',
    when: '2023-03-11~',
    category: 'company',
    importance: 0.5,
    certainty: 'vague',
  },
  {
    id: 'verdict',
    title: 'Verdict expected',
    when: '2023-03-20/..',
    category: 'law',
    importance: 0.6,
    certainty: 'expected',
  },
  { id: 'nameless', title: 'A bell is recast', category: 'company' },
];

/** Many days of events, several a day, in three lanes; the same for the same number. */
export function crowd(count: number): TimelineEvent[] {
  let seed = 7;
  const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  return Array.from({ length: count }, (_, i) => ({
    id: `c${i}`,
    title: `Event number ${i}`,
    start: Date.UTC(2020, 0, 1) + Math.floor(random() * 1000) * 86_400_000,
    category: ['red', 'green', 'blue'][i % 3] ?? '',
    importance: random(),
  }));
}
