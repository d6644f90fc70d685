import { expect } from 'chai';
import fc from 'fast-check';
import { MS_PER_DAY } from '../../src/model/calendar.js';
import { durationBounds, parseDuration } from '../../src/model/duration.js';

describe('durations', () => {
  const days = (text: string): string => {
    const duration = parseDuration(text);
    if (!duration) return 'none';
    const { minMs, maxMs } = durationBounds(duration);
    return `${minMs / MS_PER_DAY}..${maxMs / MS_PER_DAY}`;
  };
  const cases: [string, string][] = [
    ['P2W', '14..14'],
    ['PT36H', '1.5..1.5'],
    ['P1M', '28..31'],
    ['P2M', '59..62'],
    ['P1Y', '365..366'],
    ['P3Y', '1095..1096'],
    ['P4Y', '1460..1461'],
    ['P400Y', '146097..146097'],
    ['-P1M', '-31..-28'],
    ['P1Y2M10DT2H30M', `${434 + 2.5 / 24}..${438 + 2.5 / 24}`],
    ['P0.5D', '0.5..0.5'],
    ['PT0,5S', `${500 / MS_PER_DAY}..${500 / MS_PER_DAY}`],
    ['P0D', '0..0'],
    ['P', 'none'],
    ['PT', 'none'],
    ['P1DT', 'none'],
    ['P1', 'none'],
    ['1D', 'none'],
    ['P1H', 'none'],
    ['P-1D', 'none'],
    ['P1M1Y', 'none'],
    ['', 'none'],
    [`P${'9'.repeat(30)}Y`, 'none'],
    [`P${'1'.repeat(100_000)}D`, 'none'],
  ];
  for (const [text, expected] of cases)
    it(`${text.slice(0, 40)} → ${expected}`, () => expect(days(text)).to.equal(expected));

  it('bounds agree with a walk through the calendar', () => {
    for (const months of [1, 2, 5, 11, 12, 13, 25, 47]) {
      let [least, most] = [Infinity, -Infinity];
      for (let first = 0; first < 4800; first++) {
        const length = (Date.UTC(2000, first + months, 1) - Date.UTC(2000, first, 1)) / MS_PER_DAY;
        least = Math.min(least, length);
        most = Math.max(most, length);
      }
      expect(days(`P${months}M`)).to.equal(`${least}..${most}`);
    }
  });

  it('says what it could not read', () => {
    let message = '';
    parseDuration('two weeks', (diagnostic) => (message = diagnostic.message));
    expect(message).to.equal('“two weeks” is not an ISO 8601 duration such as P2W or PT36H');
  });

  it('reads each unit by its letter and its place', () => {
    const part = fc.nat(100_000);
    fc.assert(
      fc.property(
        fc.boolean(),
        part,
        part,
        part,
        part,
        part,
        part,
        part,
        (negative, years, months, weeks, days, hours, minutes, seconds) => {
          const text = `${negative ? '-' : ''}P${years}Y${months}M${weeks}W${days}DT${hours}H${minutes}M${seconds}S`;
          expect(parseDuration(text)).to.deep.equal({ negative, years, months, weeks, days, hours, minutes, seconds });
        },
      ),
    );
  });
});
