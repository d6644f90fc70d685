import { expect } from 'chai';
import { extractEvents } from '../../../src/extract/extract.js';

const PUBLISHED = '2030-01-08'; // a Tuesday

/**
 * "when category: title" of each event, and of what is undated; the likeliest day behind a question mark where only
 * bounds are known.
 */
function told(text: string): string[] {
  const { events, undated } = extractEvents(text, { published: PUBLISHED });
  return [...events, ...undated].map(
    ({ when = '-', best, category, title }) => `${best === undefined ? when : `${best}?`} ${category}: ${title}`,
  );
}

describe('clauses as news joins them', () => {
  const cases: readonly [why: string, text: string, expected: readonly string[]][] = [
    [
      'a year behind the phrase of a participle is its own',
      'Police arrested a clerk convicted of theft in 2015.',
      ['2015 court: A clerk convicted of theft', '2030-01-08? arrest: Police arrested a clerk'],
    ],
    [
      'what describes an object in a complement keeps its subject',
      'Dora Records claims that Orlin violates an agreement reached between the two firms in 1991.',
      ['1991 agreement: An agreement reached between the two firms'],
    ],
    [
      'an insertion about a place tells no event',
      'The trial is set to begin on Thursday in the old mint, located in Brell.',
      ['2030-01-10 court: Trial is set to begin in the old mint'],
    ],
    [
      'who has orders has won no award',
      'The yard reported a record backlog of orders on Friday.',
      ['2030-01-04 business: Yard reported a record backlog of orders'],
    ],
    [
      'who has gathered facts has met nobody',
      'Detectives have gathered facts since Monday.',
      ['2030-01-07 other: Detectives have gathered facts'],
    ],
    [
      'who becomes a member has no post',
      'Holm became a member of the league in 1999.',
      ['1999 other: Holm became a member of the league'],
    ],
    [
      'who becomes a chairman has one',
      'Ada Berg became chairwoman of the league in 1999.',
      ['1999 appointment: Ada Berg became chairwoman of the league'],
    ],
    [
      'what is said on a day begins with its subject',
      'The shipyard said on Friday it would sell its dock.',
      ['[2030-01-08..] acquisition: Shipyard would sell its dock'],
    ],
    [
      'what somebody says to have done is news of that day',
      'Orlin Foods said on Friday it had agreed to buy a rival.',
      ['2030-01-04? acquisition: Orlin Foods had agreed to buy a rival'],
    ],
    [
      'but not what was said long ago',
      'The shipyard said in 2019 it had bought a dock.',
      ['- acquisition: Shipyard had bought a dock'],
    ],
    [
      'what describes the object of a verb is no second verb',
      'The ministry banned a march planned for next Saturday.',
      ['2030-01-08? sanctions: Ministry banned a march', '2030-01-12 protest: A march planned'],
    ],
    [
      'a day behind the phrase of a participle is that of the verb',
      'Police arrested a clerk suspected of theft on Monday.',
      ['2030-01-07 arrest: Police arrested a clerk'],
    ],
    [
      'a day beside a participle is its own',
      'A court sentenced the clerk arrested in May on Monday.',
      ['2029-05 arrest: Clerk arrested', '2030-01-07 court: A court sentenced the clerk'],
    ],
    [
      'a gerund behind the first noun describes it',
      'A barge carrying gravel sank on Monday.',
      ['2030-01-07 disaster: A barge carrying gravel sank'],
    ],
    [
      'a gerund behind “in” or “of” that governs nothing is a noun',
      'Shares in Marholm Steel fell by a tenth in early trading on Monday.',
      ['2030-01-07 business: Shares in Marholm Steel fell by a tenth in early trading'],
    ],
    ['so does a relative', 'The barge that carried 40 cars crashed on Monday.', ['2030-01-07 disaster: Barge crashed']],
    [
      'a sentence without another verb has it behind a plural',
      'Coalition talks start on Thursday.',
      ['2030-01-10 meeting: Coalition talks start'],
    ],
    [
      'a plan without who told it has a day to come',
      'Its director would resign on 30 January.',
      ['2030-01-30 appointment: Its director would resign'],
    ],
    ['but no condition', 'Its director would resign on 30 January if sales fell.', []],
    [
      'what goes on has the day of what it governs',
      'The museum began to lift the wreck on 4 September.',
      ['2029-09-04 science: Museum began to lift the wreck'],
    ],
    [
      'what happens to an event is of its kind',
      'The hearing lasted until noon and was adjourned on Monday.',
      ['2030-01-07 court: Hearing was adjourned'],
    ],
    [
      'the quarter before what is said to have fallen is its own',
      'Orlin Foods said third-quarter profit fell 4 percent.',
      ['[2029-07-01..2029-09-30] business: Profit fell 4 percent'],
    ],
    [
      '“ended” between a length and a day tells no event',
      'Net income for the three months ended Sept. 30 was $40 million.',
      [],
    ],
    [
      'so many hours later is a day',
      'The bus crashed on Sunday at 8 a.m. The last passenger was found 26 hours later. Half an hour later the road reopened.',
      [
        '2030-01-06T08:00 disaster: Bus crashed',
        '2030-01-07 other: Last passenger was found',
        '2030-01-07 launch: Road reopened',
      ],
    ],
    [
      'what is said again of a day leaves it',
      'The bus crashed on Sunday. A passenger was found on Monday morning, 26 hours later.',
      ['2030-01-06 disaster: Bus crashed', '2030-01-07 other: A passenger was found'],
    ],
    [
      '"when" takes up the evening before it',
      'The wind turned on Sunday. Two divers died that evening when their boat was trapped.',
      [
        '2030-01-06 other: Wind turned',
        '2030-01-06 life: Two divers died',
        '2030-01-06 disaster: Their boat was trapped',
      ],
    ],
    [
      'who begins to do something does it then',
      'Orlin Air began flying to Brell in June 2015.',
      ['2015-06 visit: Orlin Air began flying to Brell'],
    ],
    [
      'an insertion stands behind the whole subject',
      'Talks with Orlin Air, which had offered a loan, collapsed on Sunday.',
      ['2030-01-06 meeting: Talks with Orlin Air collapsed', '- finance: Orlin Air had offered a loan'],
    ],
    [
      'a name between commas takes no subject away from a verb that an adverb opens',
      'The grid company, Orlin Power, first proposed the cable in 2016.',
      ['2016 other: Orlin Power proposed the cable'],
    ],
    [
      'who is close to something closes nothing',
      'People close to the talks said Orlin Air left on Sunday.',
      ['2030-01-06 other: Orlin Air left'],
    ],
    [
      'ships are no verb',
      'Crews blocked survey ships in the strait on Monday.',
      ['2030-01-07 other: Crews blocked survey ships in the strait'],
    ],
    [
      'a suspicion of having done something tells nothing of it',
      'Police arrested a clerk on suspicion of having burned the archive on Monday.',
      ['2030-01-08? arrest: Police arrested a clerk on suspicion'],
    ],
    [
      'a number in a compound counts nobody',
      'Bridge to stay shut, council says\n\nThe 90-year-old bridge was shut to lorries on Monday.',
      ['2030-01-07 business: 90-year-old bridge was shut to lorries'],
    ],
    [
      'a hyphen makes no dateline',
      'This morning police arrested a 44-year-old clerk.',
      ['2030-01-08 arrest: Police arrested a 44-year-old clerk'],
    ],
    [
      'a day that owns the object stays in the title',
      "Ada Berg took charge of Monday's hearing.",
      ["2030-01-08? appointment: Ada Berg took charge of Monday's hearing"],
    ],
    [
      'a length behind a verb of saying is described by "that"',
      'The union said on Monday it would appeal within the four weeks that the law allows. Its members blocked a port in 2019.',
      ["2019 other: Union's members blocked a port", '[2030-01-08..] court: Union would appeal'],
    ],
    [
      'people lose lives in a disaster',
      'Eleven people lost their lives in 2009.',
      ['2009 disaster: Eleven people lost their lives'],
    ],
    [
      '"when" takes up the year before it',
      'A keeper lived there until 1972, when the lamp was automated.',
      ['1972 other: Lamp was automated'],
    ],
    [
      'seconds are nothing that a rocket bursts',
      'A rocket exploded 90 seconds after take-off on Monday.',
      ['2030-01-07 disaster: A rocket exploded after take-off'],
    ],
    [
      'a report of what the sentence tells is no business',
      'Divers found a wreck off Holm, they reported on Monday.',
      ['2030-01-07? science: Divers found a wreck off Holm'],
    ],
    [
      '"last" before a verb is no part of the subject',
      'The country last hosted a summit in 1978.',
      ['1978 meeting: Country hosted a summit'],
    ],
    ['who is fired loses a post', 'She was fired in May 2020.', ['2020-05 appointment: She was fired']],
    [
      'what a parliament approves is law',
      'The senate approved a ban on plastic bags on Monday.',
      ['2030-01-07 law: Senate approved a ban on plastic bags'],
    ],
    [
      'what a clause is about stands before "that"',
      'Two patients settled a lawsuit that they had filed in 2025.',
      ['2025 court: Two patients had filed a lawsuit', '2030-01-08? agreement: Two patients settled a lawsuit'],
    ],
    [
      'what is told aside leads no story back',
      'The club beat Orran on Sunday. It had led through Solano, who joined in July. Its keeper was sent off.',
      [
        '2029-07 appointment: Solano joined',
        "2030-01-06? sport: Club's keeper was sent off",
        '2030-01-06 sport: Club beat Orran',
      ],
    ],
    [
      'a list of dates may say "again", and name a month at its end',
      'The firm was warned in 2021, 2022 and again in January 2024.',
      ['{2021,2022,2024-01} statement: Firm was warned'],
    ],
    [
      'a short form of a company ends a sentence where the next begins with a small word',
      'The plant was sold to Harrow Corp. The firm closed it in 2019.',
      ['2019 business: Firm closed it', '2030-01-08? acquisition: Plant was sold to Harrow Corp'],
    ],
    [
      'what describes whom a report is about is not who reports',
      'Officials said the ferry, registered in Orran, ran aground on Monday.',
      ['2030-01-07 disaster: Ferry ran aground'],
    ],
    [
      'what police say of a man does not happen to the police',
      'Police said the man, identified as Jon Roe, was arrested on Monday.',
      ['2030-01-07 arrest: Man was arrested'],
    ],
    [
      'a comma before "and" ends what hangs on the verb before',
      'Roe was arrested in August 2027, a week after the picture vanished, and was sentenced in March 2028.',
      ['2027-08 arrest: Roe was arrested', '2028-03 court: Roe was sentenced'],
    ],
    [
      'without a comma "and" goes on where it stands',
      'Roe resigned in May 2027 after the bank failed and was sold.',
      ['2027-05 appointment: Roe resigned', '- acquisition: Bank was sold'],
    ],
    [
      'what a club is close to doing does not name its man',
      'The club are close to signing Pedro Roe, who rejected a deal on Monday.',
      ['2030-01-07 agreement: Pedro Roe rejected a deal', '2030-01-08? sport: Club are close to signing Pedro Roe'],
    ],
    [
      'to lose a thing is no match',
      'Engineers lost contact with the probe on Monday. Rovers lost 3-1 on Sunday. City lost to Orran on Friday.',
      [
        '2030-01-04 sport: City lost to Orran',
        '2030-01-06 sport: Rovers lost 3-1',
        '2030-01-07 other: Engineers lost contact with the probe',
      ],
    ],
  ];
  for (const [why, text, expected] of cases) it(why, () => expect(told(text)).to.deep.equal(expected));
});
