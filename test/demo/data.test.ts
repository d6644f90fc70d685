import { expect } from 'chai';
import type { TimelineEvent } from '../../src/model/event.js';
import { edtfDates } from '../../src/model/edtf-dates.js';
import { parseEdtf } from '../../src/model/edtf-parse.js';
import { learnAllTimes } from '../../src/model/any-time.js';
import { placeEvent } from '../../src/model/placement.js';

learnAllTimes();

/**
 * The data sets of the demo and how long their texts may be, in UTF-16 units: a title must fit a card, a description
 * the detail panel.
 */
const SETS = ['deep-time', 'chronicle'];
const MAX_TITLE = 48;
const MAX_DESCRIPTION = 240;

async function load(name: string): Promise<TimelineEvent[]> {
  const response = await fetch(new URL(`../../demo/data/${name}.json`, import.meta.url));
  const { events }: { events: TimelineEvent[] } = await response.json();
  return events;
}

describe('data of the demo', () => {
  for (const name of SETS) {
    describe(name, () => {
      let events: TimelineEvent[];
      before(async () => {
        events = await load(name);
      });

      it('holds a few hundred events', () => {
        expect(events.length).to.be.within(240, 400);
      });

      it('can place every one of them', () => {
        expect(events.filter((event) => placeEvent(event) === null).map((event) => event.when)).to.deep.equal([]);
      });

      it('gives every one an id of its own', () => {
        expect(new Set(events.map((event) => event.id)).size).to.equal(events.length);
      });

      it('is in order of the written start', () => {
        // As written: a date of few digits ("Y-66000000S2") could begin long before the year it names.
        const begins = events.map(({ when = '' }) => {
          const value = parseEdtf(when);
          const first = value === null ? undefined : edtfDates(value)[0];
          return (first?.best ?? first?.bounds)?.beginEarliest ?? NaN;
        });
        const late = events
          .filter((_, index) => !((begins[index] ?? NaN) >= (begins[index - 1] ?? -Infinity)))
          .map((event) => event.id);
        expect(late).to.deep.equal([]);
      });

      it('has titles and descriptions of readable length, and no space too many', () => {
        for (const { id, title, description = '' } of events) {
          expect(title.length, id).to.be.within(3, MAX_TITLE);
          expect(description.length, id).to.be.within(10, MAX_DESCRIPTION);
          for (const text of [title, description]) expect(text, id).to.equal(text.trim().replaceAll(/\s+/g, ' '));
        }
      });

      it('lets a few events tell the story and the rest wait', () => {
        const importances = events.map((event) => event.importance ?? NaN);
        expect(importances.every((importance) => importance > 0 && importance <= 1)).to.equal(true);
        const loud = importances.filter((importance) => importance >= 0.7).length;
        expect(loud).to.be.within(8, events.length / 5);
      });
    });
  }
});
