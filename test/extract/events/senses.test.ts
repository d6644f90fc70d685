import { expect } from 'chai';
import { extractEvents } from '../../../src/extract/extract.js';

const PUBLISHED = '2024-02-06'; // a Tuesday

/** "when category: title" of each event, and of what is undated. */
function told(text: string): string[] {
  const { events, undated } = extractEvents(text, { published: PUBLISHED });
  return [...events, ...undated].map(({ when = '-', category, title }) => `${when} ${category}: ${title}`);
}

/** The category of the event whose title has this word. */
function categoryOf(text: string, word: string): string | undefined {
  const { events, undated } = extractEvents(text, { published: PUBLISHED });
  return [...events, ...undated].find(({ title }) => title.includes(word))?.category;
}

describe('the sense of a verb', () => {
  const cases: readonly [why: string, text: string, word: string, category: string][] = [
    ['a ship that strikes something has an accident', 'A ferry struck a reef on Sunday.', 'struck', 'disaster'],
    ['so has what lightning strikes', 'Lightning struck a tree on Monday.', 'struck', 'disaster'],
    ['who strikes with weapons attacks', 'Missiles struck the town on Sunday.', 'struck', 'attack'],
    ['a country that strikes another attacks', 'Ostland struck Westland on Sunday.', 'struck', 'attack'],
    [
      'workers who strike protest',
      'About 1,200 dock workers struck in Sandhaven on Sunday over night shifts.',
      'struck',
      'protest',
    ],
    ['who is injured had an accident', 'Fourteen people were injured on Sunday.', 'injured', 'disaster'],
    ['unless somebody injured them', 'A gunman injured two people on Sunday.', 'injured', 'attack'],
    [
      'who is killed in a fight was attacked',
      'Nine people were killed when a gunman fired into a crowd on Sunday.',
      'killed',
      'attack',
    ],
    ['an accident kills', 'Nine people were killed when a ferry sank on Sunday.', 'killed', 'disaster'],
    ['a bomb that explodes is an attack', 'A bomb exploded in the market on Sunday.', 'exploded', 'attack'],
    ['who joins a party takes a place in it', 'He joined the Harbour Party in 2009.', 'joined', 'appointment'],
    ['and so who joins a firm', 'She joined the company in 2009.', 'joined', 'appointment'],
    ['who joins talks takes part in them', 'She joined the talks on Sunday.', 'joined', 'meeting'],
    ['who takes over has a new post', 'Coach Dario Pell took over in December.', 'took over', 'appointment'],
    ['who takes over something has bought it', 'Velmora took over Tannbeck in December.', 'took over', 'acquisition'],
    ['sales fall in business', 'Sales fell 8 percent to 310 million euros in 2023.', 'fell', 'business'],
    [
      'and shares, whatever amount they reach',
      'Shares had hit a record high of 48 euros in June 2021.',
      'hit',
      'business',
    ],
    ['a forecast is lowered in business', 'The company lowered its forecast in January.', 'lowered', 'business'],
    ['who closes a plant does business', 'Velmora closed its plant in Drensk on Friday.', 'closed', 'business'],
    ['who opens one launches it', 'Velmora opened a plant in Drensk on Friday.', 'opened', 'launch'],
    [
      'a jury that awards something decides',
      'A jury awarded the family 3 million dollars on Monday.',
      'awarded',
      'court',
    ],
    ['a contract is awarded in business', 'The contract was awarded to Norline on Monday.', 'awarded', 'business'],
    ['a medal is an award', 'She was awarded the medal on Monday.', 'awarded', 'award'],
    ['a flight that is forced to land is diverted', 'The plane was forced to land on Monday.', 'forced', 'diversion'],
    ['who is elected a member takes a place', 'The academy elected her a member in 2009.', 'elected', 'appointment'],
    [
      'what a court orders is its own, whatever it is',
      'A court ordered the seizure of a ship on Monday.',
      'ordered',
      'court',
    ],
    ['and what it approves', 'The judge approved the plan on Monday.', 'approved', 'court'],
    ['who orders many of something buys it', 'Velmora ordered a fleet of ships on Monday.', 'ordered', 'acquisition'],
    ['an army seizes places', 'The army seized the port of Drensk on Monday.', 'seized', 'military'],
    ['police seize people', 'Police seized two men on Monday.', 'seized', 'arrest'],
    [
      'police may do something in the plural',
      'Police evacuate 300 people from Quay Street on Sunday.',
      'evacuate',
      'disaster',
    ],
  ];
  for (const [why, text, word, category] of cases) it(why, () => expect(categoryOf(text, word)).to.equal(category));

  it('makes no event of what happened to nobody', () => {
    expect(told('Police arrested nobody on Sunday.')).to.deep.equal([]);
  });
});

describe('what is to come', () => {
  const cases: readonly [why: string, text: string, expected: readonly string[]][] = [
    [
      'in the past of who says so',
      'The firm said it would cut 400 jobs by the end of 2025.',
      ['[2024-02-06..2025-12-31] business: Firm would cut 400 jobs'],
    ],
    [
      'in the past of who says so, with a name inserted',
      'The firm said its director, Ada Berg, would hold a news conference on Friday.',
      ['2024-02-09 meeting: Ada Berg would hold a news conference'],
    ],
    [
      'in a verb that could be a noun',
      'The firm plans to finish the bridge by spring 2025.',
      ['[2024-02-06..2025-05-31] other: Firm plans to finish the bridge'],
    ],
    [
      'by a date is from now until then',
      'Velmora will close its plant in Drensk by September 2024.',
      ['[2024-02-06..2024-09-30] business: Velmora will close its plant in Drensk'],
    ],
    [
      'by a weekday',
      'Velmora will close its plant in Drensk by Friday.',
      ['[2024-02-06..2024-02-09] business: Velmora will close its plant in Drensk'],
    ],
    ['but only on a condition does not count', 'The firm said it would cut 400 jobs in 2025 if sales fell.', []],
    [
      'of a strike that nobody was hit by',
      'Trade unions called a general strike for 3 December 2023.',
      ['2023-12-03 protest: General strike'],
    ],
    [
      'of one that somebody was',
      'A drone strike killed two people on 5 January 2024.',
      ['2024-01-05 attack: A drone strike killed two people'],
    ],
    [
      'of what came of it, where the thing itself says more',
      'On 5 January 2024 a landslide tore through a village, burying a road.',
      ['2024-01-05 disaster: A landslide tore through a village, burying a road'],
    ],
    [
      'of a strike whose strikers were named before',
      'Unions said they would strike from 1 September.',
      ['2024-09-01 protest: Unions would strike'],
    ],
    ['nor what would be without one', 'The firm would cut 400 jobs in 2025.', []],
  ];
  for (const [why, text, expected] of cases) it(why, () => expect(told(text)).to.deep.equal(expected));
});

describe('one sentence', () => {
  const cases: readonly [why: string, text: string, expected: readonly string[]][] = [
    [
      'with two verbs of a kind tells of two events',
      'On Sunday the storm tore roofs off houses and cut power to the port.',
      ['2024-02-04 disaster: Storm tore roofs off houses', '2024-02-04 disaster: Storm cut power to the port'],
    ],
    [
      'with a verb and a noun of a kind tells of one',
      'On Sunday the storm hit the port in the worst flood ever.',
      ['2024-02-04 disaster: Storm hit the port in the worst flood'],
    ],
    [
      'compares with a year earlier, and dates nothing by it',
      'On Monday Velmora reported a profit of $118 million, up 9 percent from a year earlier, and raised its forecast.',
      [
        '2024-02-05 business: Velmora reported a profit of $118 million',
        '2024-02-05 business: Velmora raised its forecast',
      ],
    ],
    [
      'may name people by their number',
      'Four died in the village on Sunday.',
      ['2024-02-04 life: Four died in the village'],
    ],
    [
      'may begin with one',
      'Ten ships were diverted to Brell on Sunday.',
      ['2024-02-04 diversion: Ten ships were diverted to Brell'],
    ],
    [
      'has no verb in “hundred”',
      'The army sent two hundred soldiers to the border on Sunday.',
      ['2024-02-04 military: Army sent two hundred soldiers to the border'],
    ],
    [
      'has no preposition in “start-up”',
      'The start-up raised 20 million euros in January.',
      ['2024-01 finance: Start-up raised 20 million euros'],
    ],
    [
      'tells once what is carried out',
      'Rebels carried out an attack on the port on Sunday.',
      ['2024-02-04 attack: Rebels carried out an attack on the port'],
    ],
  ];
  for (const [why, text, expected] of cases) it(why, () => expect(told(text)).to.deep.equal(expected));
});

describe('titles', () => {
  it('begin behind "by the time", which opens a clause', () => {
    expect(told('By the time rescuers arrived on Sunday, the house had collapsed.')).to.deep.equal([
      '2024-02-04 disaster: Rescuers arrived',
      '- disaster: House had collapsed',
    ]);
  });

  it('keep what belongs to a verb', () => {
    expect(told('Coach Dario Pell took over in December.')).to.deep.equal([
      '2023-12 appointment: Coach Dario Pell took over',
    ]);
  });
});
