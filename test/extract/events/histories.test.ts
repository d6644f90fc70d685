import { expect } from 'chai';
import { extractEvents } from '../../../src/extract/extract.js';

/** What a history of 10 March 2015 tells: date (or likeliest day), category, title. */
function told(text: string): string[] {
  const { events, undated } = extractEvents(text, { published: '2015-03-10' });
  return [...events, ...undated].map(
    ({ best, when = '-', category, title }) => `${best ?? when} ${category}: ${title}`,
  );
}

describe('events of histories', () => {
  const cases: readonly [why: string, text: string, events: readonly string[]][] = [
    [
      'have the date that opens a sentence in all its main clauses',
      'In 1066 Harold fell and William was crowned.',
      ['1066 other: Harold fell', '1066 other: William was crowned'],
    ],
    [
      'have it behind a comma or a semicolon, too',
      'In 1348 the plague came, and half of the town died; the priest was buried.',
      ['1348 disaster: Plague came', '1348 life: Half of the town died', '1348 life: Priest was buried'],
    ],
    [
      'but not in a clause with a date of its own',
      'In 1810 the town burned, and the mill was built in 1820.',
      ['1810 disaster: Town burned', '1820 founding: Mill was built'],
    ],
    [
      'have the date of the “when” before them',
      'When the throne was offered to a prince in June 1870, Paris protested.',
      ['1870-06 other: Throne was offered to a prince', '1870-06 protest: Paris protested'],
    ],
    [
      'end with the time by which they had happened',
      'By 1850 the town had built a harbour.',
      ['[..1850-12-31] founding: Town had built a harbour'],
    ],
    [
      'end with it where a simple past says so, too',
      'Work began in 1180 and was finished by 1215.',
      ['[..1215-12-31] other: Work was finished'],
    ],
    [
      'begin behind “the following March”',
      'The last British troops left on 22 December 1956, and the following March Israel withdrew from Gaza.',
      ['1956-12-22 military: Last British troops left', '1957-03 military: Israel withdrew from Gaza'],
    ],
    [
      'have the year that “three years on” leads to',
      'The bank was founded in 1901. Three years on, it opened a school.',
      ['1904 launch: Bank opened a school'],
    ],
    [
      'are no news where no words date them',
      'The bank was founded in 1820. It failed in 1866. Its owner sold his house and the police arrested him.',
      [
        '1820 founding: Bank was founded',
        '1866 other: Bank failed',
        "- acquisition: Bank's owner sold his house",
        '- arrest: Police arrested him',
      ],
    ],
    [
      'name both before what a relative tells of them',
      'Britain and France, which held most of its shares, froze Egyptian assets on 28 July 1956.',
      ['1956-07-28 sanctions: Britain and France froze Egyptian assets'],
    ],
    [
      'let “they” stand for both',
      'On 30 October 1956 Britain and France issued an ultimatum, and on 31 October they began to bomb airfields.',
      [
        '1956-10-30 statement: Britain and France issued an ultimatum',
        '1956-10-31 attack: Britain and France began to bomb airfields',
      ],
    ],
    [
      'let “it” stand for no troops',
      'In November 1956 British troops left. The canal reopened in April 1957. Ten years later it was closed again.',
      ['1956-11 military: British troops left', '1957-04 launch: Canal reopened', '1967 business: Canal was closed'],
    ],
    [
      'let “he” stand for who has done it, not for whom he has met',
      'Ole Brenn was born in 1880. He met Max Roe in 1907. In 1912 he moved to Oslo.',
      ['1912 other: Ole Brenn moved to Oslo'],
    ],
    [
      'name who was given something',
      'Ole Brenn was born in 1880. The king gave him a ship in 1912.',
      ['1912 other: King gave Ole Brenn a ship'],
    ],
    [
      'begin behind a place, and name it last',
      'In Paris a republic was proclaimed on 4 September 1870.',
      ['1870-09-04 founding: A republic was proclaimed in Paris'],
    ],
    [
      'go on with their subject behind an insertion',
      'Ole Brenn crossed the ice in 1912 and, back home, married in 1913.',
      ['1913 life: Ole Brenn married'],
    ],
    [
      'name whole what was reached',
      'The goal was an old fort of the king, which they reached on 10 July 1898.',
      ['1898-07-10 other: They reached an old fort of the king'],
    ],
    [
      'write names with a hyphen whole',
      'Captain Jean-Baptiste Roe set out in 1896. Roe returned in 1898.',
      ['1898 other: Jean-Baptiste Roe returned'],
    ],
    [
      'are of armies, where a text has told of those',
      'Rome declared war in 218 BC. Scipio beat the rebels in 206 BC.',
      ['-0217 military: Rome declared war', '-0205 military: Scipio beat the rebels'],
    ],
    [
      'are of teams, where it has not, or no longer',
      'The army withdrew in May 1919. Rovers won the match in 1920 and beat Town in 1921.',
      ['1920 sport: Rovers won the match', '1921 sport: Rovers beat Town'],
    ],
    [
      'tell who lands without a flight',
      'British paratroopers landed at Port Said on 5 November 1956. Ada Berg landed in Dover in 1960.',
      ['1956-11-05 military: British paratroopers landed at Port Said', '1960 visit: Ada Berg landed in Dover'],
    ],
    [
      'have what opens a clause behind a semicolon in those that go on with it, too',
      'In 1920 she went to Rome; two years later her brother died and she returned home.',
      ['1922 life: Her brother died', '1922 other: She returned home'],
    ],
    [
      'begin before what is inserted behind "and"',
      'The mill was closed in 1990 and, in 1995, burned down.',
      ['1990 business: Mill was closed', '1995 disaster: Mill burned down'],
    ],
    [
      'begin before a name that says who it is',
      'A third of the staff were laid off in 1930, and the following year a bank, Kern and Sons, took a stake.',
      ['1930 business: A third of the staff were laid off', '1931 acquisition: Kern and Sons took a stake'],
    ],
    [
      'name who was meant, not who was among them',
      'The leaders of the strike, among them the priest Jonas Hale, were arrested in May 1920.',
      ['1920-05 arrest: Leaders of the strike were arrested'],
    ],
    [
      'lie in the night of two days',
      'On the night of 4 to 5 May 1842 a fire broke out.',
      ['1842-05-04/1842-05-05 disaster: A fire broke out'],
    ],
    [
      'stay with their day until something else begins a sentence',
      'On 3 March 1904 soldiers arrived. They fired on the crowd. In the war the mayor was wounded.',
      ['1904-03-03 attack: Soldiers fired on the crowd', '- attack: Mayor was wounded'],
    ],
    [
      'are no news in a later paragraph either',
      'In 1904 the duty was doubled.\n\nThe police arrested the mayor.',
      ['- arrest: Police arrested the mayor'],
    ],
    [
      'but are behind a first one that names a day of now',
      'On Monday the bank, the oldest since 1904, failed.\n\nThe police arrested the mayor.',
      ['2015-03-09 arrest: Police arrested the mayor'],
    ],
  ];
  for (const [why, text, events] of cases) it(why, () => expect(told(text)).to.include.members([...events]));
});
