import { expect } from 'chai';
import { learnAllTimes } from '../../src/model/any-time.js';
import type { TimelineEvent } from '../../src/model/event.js';
import { placeEvent } from '../../src/model/placement.js';
import { tableRow } from '../../src/model/table-row.js';

learnAllTimes();

function lasts(time: Partial<TimelineEvent>): boolean | undefined {
  const event = { id: 'a', title: 'A', ...time };
  const placement = placeEvent(event);
  return placement === null ? undefined : tableRow(event, placement).lasts;
}

describe('tableRow', () => {
  // One of each precision, as long as one can be, and two that follow one another, as short as these can be.
  // Of decades and more only some year is known: one lies between the first and the last for sure, or two do.
  const units = [
    ['1XXX/3XXX', '0XXX/3XXX'],
    ['18XX/20XX', '17XX/20XX'],
    ['197X/199X', '196X/199X'],
    ['2000', '2000/2001'],
    ['2001-22', '2001-21/2001-22'],
    ['2001-01', '2001-02/2001-03'],
    ['2001-01-01', '2001-01-01/2001-01-02'],
    ['2001-01-01T10:00Z', '2001-01-01T10:00Z/2001-01-01T10:02Z'],
    ['2001-01-01T10:00:00Z', '2001-01-01T10:00:00Z/2001-01-01T10:00:02Z'],
    ['2001-01-01T10:00:00.000Z', '2001-01-01T10:00:00.000Z/2001-01-01T10:00:00.002Z'],
  ] as const;
  for (const [one, two] of units)
    it(`knows that ${one} may have taken one unit, and that ${two} lasted`, () =>
      expect([lasts({ when: one }), lasts({ when: two })]).to.deep.equal([false, true]));

  it('lets nothing last of which that is not sure, and every era', () => {
    expect([
      lasts({ when: '[2001..2005]' }),
      lasts({ when: '2001~' }),
      lasts({ when: '2001', display: 'era' }),
      lasts({ when: '2001/..' }),
      lasts({ start: 0 }),
      lasts({ start: 0, end: 1 }),
      lasts({ start: 0, end: 2 }),
    ]).to.deep.equal([false, false, true, true, false, false, true]);
  });

  it('takes what is doubted for as little sure as what is approximate, and knows what is expected', () => {
    const told = (time: Partial<TimelineEvent>): unknown => {
      const event = { id: 'a', title: 'A', ...time };
      const placement = placeEvent(event);
      return placement && [tableRow(event, placement).approximate, tableRow(event, placement).expected];
    };
    expect([
      told({ when: '2001' }),
      told({ when: '2001~' }),
      told({ when: '2001?', certainty: 'explicit' }),
      told({ when: '2001', certainty: 'expected' }),
    ]).to.deep.equal([
      [false, false],
      [true, false],
      [true, false],
      [false, true],
    ]);
  });
});
