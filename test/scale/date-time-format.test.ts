import { expect } from 'chai';
import { dateTimeFormat } from '../../src/scale/date-time-format.js';

describe('dateTimeFormat', () => {
  it('makes a format once for each language and each set of options', () => {
    const year = dateTimeFormat('en', { timeZone: 'UTC', year: 'numeric' });
    expect(dateTimeFormat('en', { timeZone: 'UTC', year: 'numeric' })).to.equal(year);
    expect(dateTimeFormat('de', { timeZone: 'UTC', year: 'numeric' })).to.not.equal(year);
    expect(dateTimeFormat('en', { timeZone: 'Asia/Tokyo', year: 'numeric' }).resolvedOptions().timeZone).to.equal(
      'Asia/Tokyo',
    );
  });

  it('has two digits for each hour on a clock of 24 hours, and one where that is how people write on one of 12', () => {
    const at = (locale: string): string =>
      dateTimeFormat(locale, { timeZone: 'UTC', hour: 'numeric', minute: '2-digit' }).format(
        Date.UTC(2021, 5, 3, 8, 5),
      );
    expect([at('de'), at('de')]).to.deep.equal(['08:05', '08:05']);
    expect(at('en')).to.match(/^8:05\sAM$/);
  });

  it('tells of a zone that there is not, each time', () => {
    for (let time = 0; time < 2; time++)
      expect(() => dateTimeFormat('en', { timeZone: 'Nowhere/At_All' })).to.throw(RangeError);
  });
});
