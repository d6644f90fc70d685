import { expect } from 'chai';
import { extractEvents } from '../../../src/extract/extract.js';

function titles(text: string): string[] {
  const { events, undated } = extractEvents(text, { published: '2021-06-10' });
  return [...events, ...undated].map(({ title }) => title);
}

describe('titles', () => {
  const cases: readonly [why: string, text: string, title: string][] = [
    [
      'keep a noun that ends like an adverb',
      "The ministry apologised on Tuesday to the guard's family.",
      "Ministry apologised to the guard's family",
    ],
    [
      'end before what only hedges a date that goes',
      'Norvik will pay for the housing until at least the end of June 2021.',
      'Norvik will pay for the housing',
    ],
    [
      'do not take the subject of a relative for its object',
      'Norvik sold the mill to the fund Arbel, which in turn sold out in 2018.',
      'Fund Arbel sold out',
    ],
    ['take no place for an object', 'Ada Berg moved to Paris, where she died in 1903.', 'Ada Berg died'],
    [
      'take no source for a place',
      'The fever killed 900 people in 2003, according to the Orran Institute.',
      'Fever killed 900 people',
    ],
    [
      'tell who is only named by age',
      'Jon Roe left prison on Monday. The 58-year-old was jailed in 2017.',
      'Jon Roe was jailed',
    ],
    [
      'let “it” stand for a noun without an article',
      'The bank raised rates on Monday.\n\nInflation slowed in April 2021. It peaked at 9 percent in October 2020.',
      'Inflation peaked at 9 percent',
    ],
    [
      'take no owner for an object',
      'Relatives wept on Monday. “We have waited,” said Maja Lund, whose brother drowned in 2019.',
      'Brother drowned',
    ],
    [
      'keep the particle before a date that goes',
      'The mayor stepped down on 4 May 2021 in Oslo.',
      'Mayor stepped down in Oslo',
    ],
    ['end before a condition', 'The police are investigating whether the guard lied.', 'Police are investigating'],
    [
      'name the thing that a pronoun takes up',
      'The old ferry sank on Monday. It had collided with a crane on Sunday.',
      'Old ferry had collided with a crane',
    ],
    [
      'share a subject over a date between two verbs',
      'The old mill opened in 2015 and in 2016 burned down.',
      'Old mill burned down',
    ],
    [
      'take a complement without “that” as one',
      'The ministry announced on Monday it had closed the port.',
      'Ministry announced that it had closed the port',
    ],
    ['keep the particle before a date without a preposition', 'Talks broke down last Friday.', 'Talks broke down'],
    [
      'keep the particle before a preposition and a date',
      'The boiler will be switched off in October.',
      'Boiler will be switched off',
    ],
    [
      'keep a particle that looks like the preposition of a date',
      'The governor was sworn in on 3 May.',
      'Governor was sworn in',
    ],
    ['lose the preposition of a date', 'The plane crashed over the weekend.', 'Plane crashed'],
    [
      'keep how long somebody is to be held',
      'He was sentenced in May 2020 to six years in prison.',
      'He was sentenced to six years in prison',
    ],
    [
      'lose a date before what somebody is found guilty of',
      'Smith was found guilty last month of stealing a boat.',
      'Smith was found guilty of stealing a boat',
    ],
    [
      'lose what hedges a date',
      'Parliament approved the budget late on Tuesday after a debate.',
      'Parliament approved the budget after a debate',
    ],
    [
      'keep a word with a hyphen whole',
      'The rocket exploded 90 seconds after lift-off on Tuesday.',
      'Rocket exploded after lift-off',
    ],
    ['begin behind the possessive of a date', 'Anna will miss Wednesday’s match against Town.', 'Match against Town'],
    [
      'begin behind the verb',
      'Rovers went down in 2016 and spent five seasons in the second division.',
      'Five seasons in the second division',
    ],
    [
      'name who is quoted, not the verb that quotes',
      '"We had no choice," said commissioner Ada Berg, who took office in January.',
      'Commissioner Ada Berg took office',
    ],
    [
      'say what came of it',
      'On Monday a van fell through a rail, injuring its driver.',
      'A van fell through a rail, injuring its driver',
    ],
    [
      'keep a participle that describes',
      'On Monday the telescope recorded the oldest known dust.',
      'Telescope recorded the oldest known dust',
    ],
    [
      'let “they” stand for those whom the sentence names',
      'Harbour Board closed the port. Crews dug and tugs pulled, and on Monday they freed the ship.',
      'Tugs freed the ship',
    ],
    [
      'let “it” stand for the thing of its own paragraph',
      'Harbour Board closed the port.\n\nIn 1997 the state refused to pay. It reversed that decision in 2000.',
      'State reversed that decision',
    ],
    [
      'let “it” stand for the party, not for who leads it',
      'Roe’s party has lost two ministers since it came to power in October 2020.',
      'Roe’s party came to power',
    ],
    [
      'take “he” for the man who was held, not for whose body it was',
      'John Doe was held in May 2020, after the body of Ruth Roe was found. He was convicted in 2021.',
      'John Doe was convicted',
    ],
    [
      'let “I” stand for who is quoted',
      'Olav Brenn resigned on Monday. "I asked for them when I took office," he told reporters.',
      'Olav Brenn took office',
    ],
    [
      'know a noun that opens a sentence from a name',
      'The SVR opened a plant in 2019. Production moved to Oslo in May 2020. It closed in June 2020.',
      'SVR closed',
    ],
    ['keep a sign of per cent', 'Sales fell on Monday after rising 3% in 2020.', 'Sales fell after rising 3%'],
    [
      'lose the “later” of a length of time that goes',
      'The deal was signed in May 2019. Regulators approved the deal six months later on condition of a sale.',
      'Regulators approved the deal on condition of a sale',
    ],
    [
      'name who was born',
      'Born in Faro on 2 February 1935, Ada Berg wrote her first symphony in 1953.',
      'Ada Berg born in Faro',
    ],
    ['name a work in quotation marks', '"The Salt Road" was first staged in 1981.', 'Salt Road was first staged'],
    [
      'know who a woman is from what she is called',
      'Ada Berg retired in 2005. She moved to Oslo in 2006. Her husband, the conductor John Roe, died in 2009. She returned in 2010.',
      'Ada Berg returned',
    ],
    [
      'know by her pronoun that a man after her is not her',
      'Ada Berg retired in 2005. She met John Roe in 2006. He died in 2009.',
      'John Roe died',
    ],
    ['take “it” before an adverb', 'The SVR closed a plant in 2019. It last hired people in 2018.', 'SVR hired people'],
    [
      'lose “shortly before” with its time',
      'The slide began shortly before 4 a.m. on Monday after heavy rain.',
      'Slide began after heavy rain',
    ],
    ['keep that something is due', 'The next decision is due on 16 July.', 'Next decision is due'],
    [
      'end where “but” begins something else',
      'The state reversed that decision in 2000 but the project was cancelled.',
      'State reversed that decision',
    ],
    [
      'say what a relative tells of that stands before the verb',
      'The ballot that closed on Monday was fair.',
      'Ballot closed',
    ],
    [
      'say whose shares they are',
      'The SVR reported a profit on Monday. Its shares fell 4 percent on Tuesday.',
      "SVR's shares fell 4 percent",
    ],
    [
      'say whose roof it is where nothing has a name',
      'The pool was built in 1934. Its roof collapsed in 2010.',
      "Pool's roof collapsed",
    ],
    ['say whose husband it is', 'Ada Berg retired in 2005. Her husband died in 2009.', "Ada Berg's husband died"],
    [
      'but not whose where somebody without a name is nearer',
      'John Roe retired on Monday. A fisherman drowned on Tuesday when his boat capsized.',
      'His boat capsized',
    ],
    [
      'take “its” for the name of its own paragraph, though it looks like a person’s',
      'Delby reported a profit on Monday.\n\nBanco Real reported a loss on Tuesday. Its shares fell 4 percent on Wednesday.',
      "Banco Real's shares fell 4 percent",
    ],
    [
      'but not for a person',
      'The old mill was sold in 2015. Mr John Roe retired on Monday. It burned down in 2019.',
      'Old mill burned down',
    ],
    [
      'let “it” stand for whom a spokesman speaks for',
      'A spokesman for Orlin said on Monday it had bought a dock.',
      'Orlin had bought a dock',
    ],
    [
      'let “it” stand for the ministry that a spokeswoman speaks for',
      'A spokeswoman for the ministry said that it had received the letter on Monday.',
      'Ministry had received the letter',
    ],
    [
      'name with their place those “who” do something',
      'The rebels sent a letter to officials in Brell, who rejected it on Monday.',
      'Officials in Brell rejected it',
    ],
    ['say how long, not how long after', 'The strike lasted three weeks in May 2019.', 'Strike lasted three weeks'],
    [
      'say for how long, whatever follows',
      'John Roe led the party for two years before his death in 1990.',
      'John Roe led the party for two years before his death',
    ],
    ['lose how long after', 'Ada Berg fled two days after the vote in May 2019.', 'Ada Berg fled after the vote'],
    [
      'name what its last word stands for',
      'The Marholm Harbour Authority raised its fees on 3 May. On 4 May the authority closed a pier.',
      'Marholm Harbour Authority closed a pier',
    ],
    [
      'let “it” stand for what the last word of its name has told of',
      'The Marholm Harbour Authority raised its fees on 3 May. A Danish court stopped that on 5 May, and the authority appealed on 6 May. On 9 May it lowered them.',
      'Marholm Harbour Authority lowered them',
    ],
    [
      'take no title for a name that ends like one',
      'Ada King met Ann Lord on 3 May. On 4 May the king left the hall.',
      'King left the hall',
    ],
    ['say that what is due is', 'The president is due to visit Oslo next Tuesday.', 'President is due to visit Oslo'],
  ];
  for (const [why, text, title] of cases) it(why, () => expect(titles(text)).to.include(title));

  it('tell nothing of what is only compared', () => {
    expect(titles('The firm lost 2 million in 2020, compared with a profit of 3 million in 2019.')).to.deep.equal([
      'Firm lost 2 million',
    ]);
  });

  it('stand beside a category that comes from the subject or the circumstance', () => {
    const categories = (text: string): string[] =>
      extractEvents(text, { published: '2021-06-10' }).events.map(({ category = '' }) => category);
    expect(categories('On Monday a fire killed a worker.')).to.deep.equal(['disaster']);
    expect(categories('Two men were killed in a crash on Monday.')).to.deep.equal(['disaster']);
    expect(categories('On Monday gunmen killed a worker.')).to.deep.equal(['attack']);
    expect(categories('The court ruled on Monday.')).to.deep.equal(['court']);
    expect(categories('Talks collapsed on Monday.')).to.deep.equal(['meeting']);
    expect(categories('Two men were reported missing on Monday.')).to.deep.equal(['disaster']);
    expect(categories('The bank reported a loss on Monday.')).to.deep.equal(['business']);
    expect(categories('The charity appealed for funds on Monday.')).to.deep.equal(['statement']);
    expect(categories('Miners went on strike on Monday.')).to.deep.equal(['protest']);
  });
});
