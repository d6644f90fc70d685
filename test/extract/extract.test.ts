import { expect } from 'chai';
import fc from 'fast-check';
import { extractEvents, type Extraction } from '../../src/extract/extract.js';
import { parseEdtf } from '../../src/model/edtf-parse.js';

const PUBLISHED = '2024-05-17'; // a Friday

/** One line for each event: date, certainty, category, title. */
function linesOf(text: string, published: string | null = PUBLISHED): string[] {
  const { events, undated } = extractEvents(text, published === null ? {} : { published });
  return [...events, ...undated].map(
    ({ when, best, certainty, category, title }) =>
      `${when ?? '-'}${best ? ` (${best})` : ''} ${certainty ?? '-'} ${category ?? ''}: ${title}`,
  );
}

function eventOf(text: string, category: string): ReturnType<typeof extractEvents>['events'][number] | undefined {
  const { events, undated } = extractEvents(text, { published: PUBLISHED });
  return [...events, ...undated].find((event) => event.category === category);
}

describe('extractEvents', () => {
  it('dates an event by the words of its clause and leads back to them', () => {
    const text = 'Harbour opens\n\nThe mayor, Ada Lindqvist, met engineer Tomas Berg in Norrvik on Tuesday.';
    const meeting = eventOf(text, 'meeting');
    expect(meeting?.when).to.equal('2024-05-14');
    expect(meeting?.actors).to.deep.equal(['Ada Lindqvist', 'Tomas Berg']);
    expect(meeting?.places).to.deep.equal(['Norrvik']);
    const source = meeting?.sources?.[0];
    expect(text.slice(source?.start, source?.end)).to.equal(source?.quote);
    expect(source?.date).to.deep.include({
      text: 'Tuesday',
      value: '2024-05-14',
      anchor: PUBLISHED,
      anchorBasis: 'publication date',
    });
    expect(text.slice(source?.date?.start, source?.date?.end)).to.equal('Tuesday');
  });

  describe('keeps a date in its clause', () => {
    it('not across "that"', () => {
      expect(linesOf('The ministry announced on Monday that troops left the island in 2019.')).to.include(
        '2024-05-13 derived statement: Ministry announced that troops left the island',
      );
    });

    it('for what is coordinated with it', () => {
      expect(linesOf('On Monday police arrested a baker and raided his shop.')).to.deep.equal([
        '2024-05-13 derived arrest: Police arrested a baker',
        '2024-05-13 derived arrest: Police raided his shop',
      ]);
    });

    it('and a year before a noun for the noun', () => {
      expect(linesOf('The court rejected on Monday the 1991 settlement.')).to.deep.equal([
        '1991 explicit agreement: Settlement',
        '2024-05-13 derived court: Court rejected the 1991 settlement',
      ]);
    });

    it('and lets a negated date date nothing', () => {
      expect(linesOf('The ship sank on Sunday, not on Saturday.')).to.deep.equal([
        '2024-05-12 derived disaster: Ship sank',
      ]);
    });
  });

  describe('bounds events by others', () => {
    const text =
      'The envoys Ada Berg and Tomas Lind met on Wednesday, less than two weeks after soldiers attacked the port.';

    it('with the distance that the text gives', () => {
      const attack = eventOf(text, 'attack');
      expect(attack).to.deep.include({ when: '[2024-05-01..2024-05-15]', certainty: 'bounded' });
      expect(attack?.sources?.[0]?.date).to.deep.include({
        text: 'less than two weeks after',
        rule: 'less-than-before',
        anchor: '2024-05-15',
      });
    });

    it('and half a unit to either side where weeks, months or years are counted, but no more where days are', () => {
      const attack = (length: string): string | undefined =>
        eventOf(text.replace('less than two weeks', length), 'attack')?.when;
      expect(['three weeks', 'two months', 'three years', 'ten days'].map(attack)).to.deep.equal([
        '[2024-04-20..2024-04-28]',
        '[2024-02-29..2024-03-31]',
        '[2020-11-13..2021-11-14]',
        '2024-05-05',
      ]);
    });

    it('and half of ten years where decades are', () => {
      const flood = 'A dam burst in May 1990. A decade after the dam burst in May 1990, the town rebuilt its bridge.';
      expect(eventOf(flood, 'founding')?.when).to.equal('[1995-05-01..2005-05-31]');
    });

    it('and keeps the relation', () => {
      const attack = eventOf(text, 'attack');
      expect(eventOf(text, 'meeting')?.relations).to.deep.equal([{ type: 'after', target: attack?.id, max: 'P14D' }]);
    });

    it('and names a cause', () => {
      const causes =
        'Voters protested on Tuesday in response to the arrest of Ada Berg.\n\nPolice arrested Ada Berg on Monday.';
      expect(eventOf(causes, 'arrest')?.relations).to.deep.equal([
        { type: 'causes', target: eventOf(causes, 'protest')?.id },
      ]);
    });

    it('take "it" for what the last main clause told, not for what a clause within it did', () => {
      const it = `${text} The talks came less than two weeks after soldiers attacked the port and police arrested a reporter. It also took place within 24 hours after the channel aired a film.`;
      expect(eventOf(it, 'arrest')?.relations).to.equal(undefined);
      expect(eventOf(it, 'meeting')?.relations?.map(({ max }) => max)).to.include('PT24H');
    });

    it('and reports what cannot be true', () => {
      const { documents } = extractEvents('The envoys met on Monday after the army attacked the port on Thursday.', {
        published: PUBLISHED,
      });
      expect(documents[0]?.diagnostics.map(({ code }) => code)).to.deep.equal(['contradiction']);
      expect(documents[0]?.diagnostics[0]?.message).to.contain('attacked the port');
    });
  });

  describe('tells what happened from what did not', () => {
    it('conditions, negations and ages make no event', () => {
      expect(
        linesOf('If the minister resigns, the bank would pay $5 million. The court did not convict the 26-year-old.'),
      ).to.deep.equal([]);
    });

    it('a condition may do without "if"', () => {
      expect(
        linesOf(
          'Had the dam been finished in 2019, the town would have been saved. The town would have been saved had the dam been finished in 2019. Should the minister resign in June, the bank would pay $5 million.',
        ),
      ).to.deep.equal([]);
      expect(linesOf('The army had attacked the town in 2019.')).to.deep.equal([
        '2019 explicit attack: Army had attacked the town',
      ]);
    });

    it('what somebody denies did not happen', () => {
      expect(
        linesOf(
          'He denied that the minister resigned in May 2020. The experts doubt that soldiers attacked the town in May 2020.',
        ),
      ).to.deep.equal([]);
      expect(linesOf('The court rejected claims that soldiers attacked the town in May 2020.').join()).not.to.contain(
        '2020',
      );
      expect(linesOf('He did not deny that the minister resigned in May 2020.')).to.have.length(1);
    });

    it('a number of points is neither a year nor a disaster', () => {
      expect(linesOf('The stock hit 2020 points in the 1990s.').join()).to.not.match(/disaster|^2020/);
      expect(linesOf('The storm hit the town in 2020.')).to.deep.equal(['2020 explicit disaster: Storm hit the town']);
    });

    it('what is to come is expected', () => {
      expect(linesOf('The parties will sign a treaty on 3 June.')).to.deep.equal([
        '2024-06-03 expected agreement: Parties will sign a treaty',
      ]);
      expect(linesOf('New sanctions are expected.')).to.deep.equal([
        '[2024-05-17..] expected sanctions: New sanctions are expected',
      ]);
    });

    it('a state lasts', () => {
      expect(linesOf('President Ada Berg left for Oslo after six years in power.')[0]).to.equal(
        '2017-11~/2024-05-17 derived power: Ada Berg in power for six years',
      );
      expect(linesOf('Ada Berg has ruled the island since 1994.')).to.deep.equal([
        '1994/2024-05-17 derived power: Ada Berg has ruled the island',
      ]);
    });
  });

  it('takes no line without an end mark for the lead of the story', () => {
    const story =
      'The agencies announced it on Thursday. The chairman met the minister in Bonn.\n\nThey talked less than two weeks after the council arrested a reporter.';
    const dates = (text: string): string[] =>
      extractEvents(text, { published: PUBLISHED }).events.map(({ title, when }) => `${title}: ${when}`);
    expect(
      dates(
        `Ministers close ranks\n\nBy Jane Doe\n\n17 May 2024 · written for a test, after published facts\n\n${story}`,
      ),
    ).to.deep.equal(dates(`Ministers close ranks\n\n${story}`));
    expect(dates(story).length).to.be.greaterThan(2);
  });

  describe('reads dates that stand together', () => {
    it('as the two ends of a stretch', () => {
      expect(
        linesOf('The owner closed the mine from 1967 to 1975. William reigned from 1066 until 1087.'),
      ).to.deep.equal([
        '1066/1087 explicit power: William reigned',
        '1967/1975 explicit business: Owner closed the mine',
      ]);
      expect(linesOf('The museum will close from 3 to 9 June for repairs.')).to.deep.equal([
        '2024-06-03/2024-06-09 expected business: Museum will close for repairs',
      ]);
      expect(linesOf('The museum will close from 3 to 9 June for repairs.', null)).to.deep.equal([
        '- - business: Museum will close for repairs',
      ]);
    });

    it('as bounds where something lies between them', () => {
      expect(linesOf('Soldiers attacked the island between 1940 and 1945.')).to.deep.equal([
        '[1940..1945] explicit attack: Soldiers attacked the island',
      ]);
    });

    it('as a list, unless they belong to several clauses', () => {
      expect(linesOf('Rovers won the cup in 2023 and 2024.')).to.deep.equal([
        '{2023,2024} explicit sport: Rovers won the cup',
      ]);
      expect(linesOf('Rovers won the cup in 2017, 2019 and in 2021.')).to.deep.equal([
        '{2017,2019,2021} explicit sport: Rovers won the cup',
      ]);
      expect(linesOf('The school opened in 2015 and in 2016 burned.')[0]).to.match(/^2015 /);
      expect(linesOf('Rovers won the cup in May 2023 and 2020.')[0]).to.match(/^2023-05 /);
    });
  });

  describe('makes an event of any main clause with a date of its own', () => {
    const datesOf = (text: string, published: string | null = PUBLISHED): string[] =>
      linesOf(text, published).map((line) => line.split(' ').slice(0, 3).join(' '));

    it('in a plan, in the present of what begins, in what is inserted', () => {
      expect(datesOf('Repairs are expected to finish in 2028.')).to.deep.equal(['2028 expected other:']);
      expect(datesOf('Repairs are expected to cost 210 million euros and to finish in 2028.')).to.deep.equal([
        '2028 expected other:',
      ]);
      expect(datesOf('A hearing has been set for 4 December 2024.')).to.deep.equal(['2024-12-04 expected court:']);
      expect(datesOf('The third observing run starts on 3 July.')).to.deep.equal(['2024-07-03 expected other:']);
      expect(datesOf('The minister visits Oslo next Tuesday.')[0]).to.match(/ expected visit:$/);
      expect(
        datesOf('The bridge, opened in 1962 and widened in 1988, carries about 40,000 vehicles a day.'),
      ).to.deep.equal(['1962 explicit launch:', '1988 explicit other:']);
      expect(datesOf('Parliament is to vote on the motion on Thursday.')[0]).to.match(/ expected election:$/);
      expect(datesOf('The next decision is due on 16 December.')).to.deep.equal(['2024-12-16 expected other:']);
      expect(datesOf('The works are due to resume on Tuesday.')[0]).to.match(/ expected other:$/);
      expect(datesOf('The company employs 400 people in May 2024.')).to.deep.equal([]);
    });

    it('but not in what always happens', () => {
      expect(datesOf('Dust forms when stars die.')).to.deep.equal([]);
      expect(datesOf('On Monday astronomers reported that they had detected dust.')[0]).to.match(/ science:$/);
    });

    it('whatever its verb', () => {
      expect(datesOf('The bridge fell on 3 May 2020. It was rebuilt in 2022.')).to.deep.equal([
        '2020-05-03 explicit other:',
        '2022 explicit founding:',
      ]);
      expect(datesOf('The lake rose between October and December 2023.')).to.deep.equal([
        '[2023-10-01..2023-12-31] explicit other:',
      ]);
      expect(datesOf('The school opened in 1950. Two years later it moved to Hill Street.')).to.deep.equal([
        '1950 explicit launch:',
        '1952 derived other:',
      ]);
      expect(datesOf('The museum is expected to reopen next week. Rovers play City on August 16.')).to.deep.equal([
        '[2024-05-20..2024-05-26] expected launch:',
        '2024-08-16 expected sport:',
      ]);
      expect(
        datesOf('The ship left the canal on Wednesday. In May it lowered its claim. Egypt took it over in 1956.'),
      ).to.have.length(3);
      expect(datesOf('The ship left the canal on Wednesday.', null)).to.deep.equal(['- - other:']);
    });

    it('and reports a date that gives none', () => {
      const text = 'The village had 300 inhabitants in 1999. The bridge fell in 2001.';
      const diagnostics = extractEvents(text, { published: PUBLISHED }).documents[0]?.diagnostics ?? [];
      expect(diagnostics.map(({ code, start, end }) => [code, text.slice(start, end)])).to.deep.equal([
        ['unused-date', '1999'],
      ]);
    });

    it('with the particle of its verb', () => {
      expect(linesOf('Egypt took it over in 1956.')).to.deep.equal(['1956 explicit other: Egypt took it over']);
    });

    it('unless the verb tells a state', () => {
      expect(
        linesOf(
          'He was 12 in 1999. The village had 300 inhabitants in 1999. On Monday the minister seemed tired. The ship left the canal.',
        ),
      ).to.deep.equal([]);
    });
  });

  describe('says what a date leaves open', () => {
    it('when day and month can change places, unless the document decides', () => {
      expect(linesOf('Police arrested a baker on 12/05/2021.')).to.deep.equal([
        '[2021-05-12,2021-12-05] (2021-12-05) vague arrest: Police arrested a baker',
      ]);
      expect(linesOf('Police arrested a baker on 25/05/2021. The court convicted him on 12/06/2021.')).to.deep.equal([
        '2021-05-25 explicit arrest: Police arrested a baker',
        '2021-06-12 explicit court: Court convicted him',
      ]);
      expect(linesOf('Police arrested a baker on 05/25/2021. The court convicted him on 12/06/2021.')[1]).to.equal(
        '2021-12-06 explicit court: Court convicted him',
      );
      expect(extractEvents('Published 12/05/2021\n\nThe dam broke.').documents[0]?.date?.value).to.equal(
        '[2021-05-12,2021-12-05]',
      );
    });

    it('when it is about', () => {
      expect(linesOf('The fort was built around 120 AD.')).to.deep.equal(['0120~ vague founding: Fort was built']);
    });

    it('when it is last season', () => {
      expect(linesOf('Lind scored 14 goals last season.')).to.deep.equal([
        '- - sport: Lind scored 14 goals last season',
      ]);
    });

    it('but takes up a date by "when"', () => {
      expect(linesOf('The bridge collapsed in August 2015, when 12 houses burned.')).to.deep.equal([
        '2015-08 explicit disaster: Bridge collapsed',
        '2015-08 explicit disaster: 12 houses burned',
      ]);
    });
  });

  it('makes no event of the lines that date the text', () => {
    for (const head of [
      'Published: 2024-01-05T09:00:00Z\n\n',
      'Published 5 January 2024\n\n',
      'PARIS, Jan. 5, 2024 (Newsdesk) - ',
    ])
      expect(linesOf(`${head}Police arrested a baker on Tuesday.`, null), head).to.deep.equal([
        '2024-01-02 derived arrest: Police arrested a baker',
      ]);
  });

  it('says whose word it is', () => {
    const tagsOf = (text: string): string[][] =>
      extractEvents(text, { published: PUBLISHED })
        .events.filter(({ category }) => category === 'arrest')
        .map(({ tags = [] }) => tags);
    expect(tagsOf('Police arrested Ada Berg on Monday.')).to.deep.equal([[]]);
    expect(tagsOf('The ministry said that police arrested Ada Berg on Monday.')).to.deep.equal([['attributed']]);
    expect(tagsOf('Police arrested Ada Berg on Monday, the ministry said.')).to.deep.equal([['attributed']]);
    expect(tagsOf('Her lawyer claimed that police arrested Ada Berg on Monday.')).to.deep.equal([['disputed']]);
    expect(tagsOf('Police allegedly arrested Ada Berg on Monday.')).to.deep.equal([['disputed']]);
  });

  it('tells repeated sentences once', () => {
    const text =
      'Police arrested a baker in Norrvik on 3 May 2020. The court convicted him in June 2021. The army attacked the town.\n\n'.repeat(
        30,
      );
    expect(linesOf(text, null)).to.have.length(3);
  });

  it('never dates what is to come by the past alone', () => {
    const text =
      'Norrvik and Lund signed a treaty in 1999. Norrvik is seeking help under the treaty as it prepares to be hit by sanctions.';
    expect(linesOf(text, null)).to.include('- - sanctions: Norrvik prepares to be hit by sanctions');
    expect(linesOf(text)).to.include('[2024-05-17..] expected sanctions: Norrvik prepares to be hit by sanctions');
  });

  it('never guesses a year', () => {
    expect(linesOf('Police arrested a baker on Monday. The town was founded in 1893.', null)).to.deep.equal([
      '1893 explicit founding: Town was founded',
      '- - arrest: Police arrested a baker',
    ]);
  });

  describe('makes one event of its mentions', () => {
    it('inside an article', () => {
      const { events } = extractEvents(
        'Ada Berg met Tomas Lind in Oslo on Monday. The Berg-Lind talks were about fish. The meeting was short.',
        { published: PUBLISHED },
      );
      expect(events.map(({ title, sources }) => [title, sources?.length])).to.deep.equal([
        ['Ada Berg met Tomas Lind in Oslo', 3],
      ]);
    });

    it('across articles', () => {
      const { events } = extractEvents([
        { id: 'a', text: 'Police arrested Ada Berg in Oslo on Monday.', published: PUBLISHED },
        { id: 'b', text: 'On Monday police arrested Ada Berg at the harbour of Oslo.', published: PUBLISHED },
      ]);
      expect(events.map(({ sources }) => sources?.map(({ document }) => document))).to.deep.equal([['a', 'b']]);
    });

    it('however often a noun takes them up, with nothing else to say', () => {
      const { events, undated } = extractEvents(
        'Soldiers diverted a ferry to Norrvik on Monday. Ada Berg voiced outrage over the diversion and told sailors to stay away. The mayor regretted the diversion.',
        { published: PUBLISHED },
      );
      expect(
        [...events, ...undated]
          .filter(({ category }) => category === 'diversion')
          .map(({ title, sources }) => [title, sources?.length]),
      ).to.deep.equal([['Soldiers diverted a ferry to Norrvik', 3]]);
    });

    it('but not of a noun with a date that excludes theirs', () => {
      const diversions = linesOf(
        'Soldiers diverted a ferry to Norrvik on Monday. The diversion on 3 March 1999 had been a mistake.',
      ).filter((line) => line.includes(' diversion:'));
      expect(diversions).to.deep.equal([
        '1999-03-03 explicit diversion: Diversion',
        '2024-05-13 derived diversion: Soldiers diverted a ferry to Norrvik',
      ]);
    });

    it('but not of two meetings on two days', () => {
      expect(linesOf('Ada Berg met Tomas Lind on Monday. Ada Berg met Tomas Lind again on Thursday.')).to.have.length(
        2,
      );
    });
  });

  describe('shows dates that cannot agree', () => {
    const report = (day: string, more = ''): string =>
      `Soldiers of the Northern Army attacked the old harbour of Norrvik on ${day}.${more}`;

    it('as a conflict', () => {
      const { events, documents } = extractEvents([
        { id: 'a', text: report('Monday'), published: PUBLISHED },
        { id: 'b', text: report('Tuesday'), published: PUBLISHED },
      ]);
      expect(events).to.have.length(1);
      expect(events[0]).to.deep.include({ when: '[2024-05-13,2024-05-14]', tags: ['conflicting-dates'] });
      for (const { diagnostics } of documents)
        expect(diagnostics.map(({ code }) => code)).to.deep.equal(['conflicting-dates']);
    });

    it('unless one report corrects the other', () => {
      const { events } = extractEvents([
        { id: 'a', text: report('Monday'), published: PUBLISHED },
        {
          id: 'b',
          text: report('Tuesday', ' An earlier report wrongly gave the day before.'),
          published: '2024-05-18',
        },
      ]);
      expect(events[0]).to.deep.include({ when: '2024-05-14', tags: ['corrected-date'] });
    });
  });

  it('covers all of a stretch with its mention', () => {
    const daysOf = (text: string): unknown =>
      extractEvents(text, { published: PUBLISHED }).documents[0]?.mentions.map(({ from, to }) => [from, to]);
    expect(daysOf('Ada Berg led Norrvik from 1967 to 1975.')).to.deep.equal([['1967-01-01', '1975-12-31']]);
    expect(daysOf('Troops occupied Norrvik on 3–5 May 2024.')).to.deep.equal([['2024-05-03', '2024-05-05']]);
    expect(daysOf('The envoys met between 3 and 9 May 2024.')).to.deep.equal([['2024-05-03', '2024-05-09']]);
  });

  it('takes nothing for a stretch whose end is earlier than its begin', () => {
    const { documents } = extractEvents('Ada Berg will lead Norrvik on Monday - 1999 was her year.', {
      published: '2024-05-17',
    });
    expect(documents[0]?.mentions.map(({ from, to }) => [from, to])).to.deep.include(['2024-05-20', '2024-05-20']);
    sound('will Monday - 1999', extractEvents('will Monday - 1999', { published: '2024-05-17' }));
  });

  it('says which lengths of time have no date to count from', () => {
    const text = 'Three days later the bridge collapsed. In May 2020 the fire burned for two days.';
    const reportsOf = (published?: string): unknown =>
      extractEvents(text, { published }).documents[0]?.diagnostics.map(({ code, start, end }) => [
        code,
        text.slice(start, end),
      ]);
    expect(reportsOf()).to.deep.equal([['no-publication-date', 'Three days']]);
    expect(reportsOf(PUBLISHED)).to.deep.equal([]);
  });

  it('is sound for any text', () => {
    const word = fc.constantFrom(
      ...'Ada Berg met the court after less than two weeks before , . “ ” ( ) that which in Oslo on Monday police arrested will not if and $3 billion since 1999 1999 was ’s - they talks \n\n to ban said by of in the wake of'.split(
        / /,
      ),
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 60 }),
        fc.constantFrom(PUBLISHED, undefined, '2024', '[2024-05-10,2024-05-17]', 'nonsense'),
        (words, published) => {
          const text = words.join(' ');
          sound(text, extractEvents(text, { published }));
        },
      ),
      { seed: 11, numRuns: 400 },
    );
    for (const text of [
      '',
      '\n',
      'a'.repeat(5000),
      '“'.repeat(500),
      'after '.repeat(400),
      'met '.repeat(300),
      '<p>',
      '𝕏 met 𝕐 on Monday.',
      '- - -',
      'and, and, '.repeat(200),
    ])
      sound(text, extractEvents(text, { published: PUBLISHED }));
  });
});

/** What holds of every result. */
function sound(text: string, { events, undated, documents }: Extraction): void {
  const ids = new Set([...events, ...undated].map(({ id }) => id));
  expect(ids.size).to.equal(events.length + undated.length);
  for (const event of events) expect(parseEdtf(event.when ?? ''), event.when).to.not.equal(null);
  for (const { title, relations = [], sources = [] } of [...events, ...undated]) {
    expect(title).to.not.equal('');
    expect(title.length).to.be.at.most(90);
    for (const { target } of relations) expect(ids.has(target)).to.equal(true);
    for (const { start = -1, end = -1 } of sources)
      expect(start >= 0 && start < end && end <= text.length).to.equal(true);
  }
  for (const { mentions } of documents) {
    for (const { start, end, event, from, to } of mentions) {
      expect(start >= 0 && start < end && end <= text.length).to.equal(true);
      expect(event === '' || ids.has(event)).to.equal(true);
      if (from !== null && to !== null) expect(from <= to, `${from} ${to}`).to.equal(true);
    }
  }
}

describe('what extractEvents is called with', () => {
  const called =
    (...words: readonly unknown[]): (() => unknown) =>
    () =>
      Reflect.apply(extractEvents, null, words);
  it('is named with its value where it is no text and no list of articles', () => {
    expect(called()).to.throw(
      TypeError,
      'extractEvents(input): undefined where a text or a list of articles was expected',
    );
    expect(called({ text: 'x' })).to.throw(TypeError, 'extractEvents(input): an object where');
    expect(called(['a text'])).to.throw(
      TypeError,
      'extractEvents(input): “a text” as article 0, where {text, published?, …} was expected',
    );
    expect(called(['a', {}])).to.throw(TypeError, 'article 0');
    expect(called([{ text: 'The dam broke.' }, { title: 'No text' }])).to.throw(TypeError, 'an object as article 1');
  });
  it('is named with its value where options are of another kind', () => {
    expect(called('The dam broke.', '2020-02-01')).to.throw(
      TypeError,
      'extractEvents(input, options): “2020-02-01” where {published?, url?, language?} was expected',
    );
    expect(called('The dam broke.', { language: 5 })).to.throw(TypeError, 'language: 5 where a text was expected');
    expect(called('The dam broke.', { published: new Date(0) })).to.throw(
      TypeError,
      'published: a Date where a text was expected',
    );
    expect(called([{ text: 'The dam broke.', published: 2020 }])).to.throw(
      TypeError,
      'article 0, published: 2020 where a text was expected',
    );
    expect(called('The dam broke.', null)).not.to.throw();
  });
  it('is told in the diagnostics of the documents where a publication date is none, and done without', () => {
    const { documents } = extractEvents(
      [{ text: 'The dam broke on 1 May 2020.' }, { text: 'It was built anew.', published: '2020-05-03' }],
      { published: 'yesterday' },
    );
    expect(documents.map(({ date }) => date?.value ?? null)).to.deep.equal([null, '2020-05-03']);
    expect(documents.map(({ diagnostics }) => diagnostics)).to.deep.equal([
      [{ code: 'bad-date', message: 'published: “yesterday” is not a date (EDTF, such as 2021-06-03)' }],
      [],
    ]);
  });
  it('may be an ISO date-time, also with a blank', () => {
    for (const published of ['2020-05-03T10:00:00+02:00', '2020-05-03 10:00']) {
      const [document] = extractEvents('The dam broke on Friday.', { published }).documents;
      expect(document?.diagnostics, published).to.deep.equal([]);
      expect(parseEdtf(document?.date?.value ?? ''), published).not.to.equal(null);
    }
  });
});
