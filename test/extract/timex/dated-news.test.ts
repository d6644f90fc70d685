import { expect } from 'chai';
import { cleanDocument } from '../../../src/extract/document.js';
import { splitSentences } from '../../../src/extract/sentences.js';
import { readTimes } from '../../../src/extract/timex/read-times.js';

// What reports mean that say it only with the day on which they came out: date of publication, text => [extent] value,
// several parted by "|"; "—" where nothing is one.
const REPORTS = `
# the quarter that figures are told for
1989-10-26 Sales in the latest quarter were $512 million, against $480 million in the year-ago period. => [the latest quarter] 1989-Q3 | [the year-ago period] 1988-Q3
1989-10-26 Net for the quarter fell from $14 million a year earlier. => [the quarter] 1989-Q3 | [a year earlier] 1988-Q3
1989-10-26 Third-quarter net rose. Slow orders have hurt fourth-quarter forecasts. In the latest quarter, costs fell. => [Third-quarter] 1989-Q3 | [fourth-quarter] 1989-Q4 | [the latest quarter] 1989-Q3
1989-10-26 Fourth-quarter net fell from $2 million a year earlier, the cannery said. => [Fourth-quarter] 1989-Q4 | [a year earlier] 1988-Q4
1989-10-26 The fund returned 11%, against 9% a year before. => [a year before] 1988
1989-10-26 Margins will recover in next year's first half. => [next year's first half] 1990-H1
1989-10-26 Orders slowed in the year's third quarter. => [the year's third quarter] 1989-Q3
1989-10-26 The 1988 second half was poor. => [The 1988 second half] 1988-H2
1989-10-26 It told of its fiscal 1990 first quarter. => [fiscal 1990 first quarter] 1990-Q1
1989-10-26 At year-end 1988 the cannery had 12 plants. => [year-end 1988] 1988-12
1989-10-26 The cannery expects fiscal first-quarter profit to double. => [fiscal first-quarter] 1990-Q1
1989-10-26 The cannery expects to report a third-quarter loss. => [third-quarter] 1989-Q3
1990-01-11 The cannery expects to report a fourth-quarter loss. => [fourth-quarter] 1989-Q4
1990-01-11 Sales fell in May 1989 from a year earlier. That month two plants closed. => [May 1989] 1989-05 | [a year earlier] 1988 | [That month] 1989-05
1989-10-26 In the first half this year sales fell; first-half 1988 sales rose. => [the first half this year] 1989-H1 | [first-half 1988] 1988-H1
1989-10-26 It expects a fourth-quarter loss; in the 1988 fourth quarter it lost $2 million. Sales rose from a year earlier. => [fourth-quarter] 1989-Q4 | [the 1988 fourth quarter] 1988-Q4 | [a year earlier] 1988-Q4
1989-10-26 Third-quarter net beat that of last year's third quarter. Sales fell from a year ago. => [Third-quarter] 1989-Q3 | [last year's third quarter] 1988-Q3 | [a year ago] 1988-Q3
1990-01-25 Fourth-quarter net fell. For the year, it rose. It will double before the year is out. => [Fourth-quarter] 1989-Q4 | [the year] 1989 | [the year] 1990
1989-10-26 Orders fell in September after a rise the month earlier. => [September] 1989-09 | [the month earlier] 1989-08
1989-11-02 It earned $9 million, up from $7 million in the 1988 third quarter. Nine-month net was $24 million, against $20 million a year earlier. => [the 1988 third quarter] 1988-Q3 | [Nine-month] P9M | [a year earlier] 1988
# days
1998-03-18 He leaves Saturday for Lisbon, ahead of Monday's summit. => [Saturday] 1998-03-21 | [Monday] 1998-03-23
1998-10-05 Talks broke off Thursday and were to resume Tuesday. => [Thursday] 1998-10-01 | [Tuesday] 1998-10-06
1998-10-05 Growth will slow this year. The index hit a record the previous Thursday. => [this year] 1998 | [previous Thursday] 1998-10-01
1998-10-05 Results for Q1 of next year are due in May. => [Q1 of next year] 1999-Q1 | [May] 1999-05
1998-10-05 He was to have spoken Tuesday. => [Tuesday] 1998-09-29
1998-03-18 The pact must be ratified by Dec. 31. => [Dec. 31] 1998-12-31
1998-03-18 The quay is closed until Dec. 31. => [Dec. 31] 1998-12-31
1998-03-18 The pact will lapse, after what was said on Dec. 31. => [Dec. 31] 1997-12-31
1998-03-18 She flies to Oslo on Thursday. => [Thursday] 1998-03-19
1998-02-27 The clerk was arrested two days earlier and freed the next day. => [two days] P2D | [the next day] 1998-02-26
1998-03-01 On April nineteenth, nineteen ninety-five, the dam broke. => [April nineteenth, nineteen ninety-five] 1995-04-19
1998-03-01 In April first lady Berg went home. => [April] 1998-04
1998-03-18 He left on the twenty-third of March; she came on January thirty-first. => [the twenty-third of March] 1998-03-23 | [January thirty-first] 1998-01-31
1998-03-18 At eleven thirty-five the bells rang. => —
1998-03-18 He returns to Oslo on Sunday and faces his judges Monday. => [Sunday] 1998-03-22 | [Monday] 1998-03-23
1998-03-18 Parliament resumes Tuesday; the rest is on Friday. => [Tuesday] 1998-03-24 | [Friday] 1998-03-20
1998-03-18 He is said to have fled on Friday. => [Friday] 1998-03-13
1998-03-18 The law will take effect Jan. 1. => [Jan. 1] 1999-01-01
1998-03-18 The fee goes up in October. => [October] 1998-10
# months in which goods are handed over
1989-10-26 The December contract fell. The March cocoa contract rose. => [December] 1989-12 | [March] 1990-03
1989-10-26 Crude for January delivery lost 12 cents; February futures gained. => [January] 1990-01 | [February] 1990-02
1989-10-26 In January gold fell. => [January] 1989-01
# what is no time of its own
1998-03-18 She left the week before the vote. It ended in the month after the strike. => —
1989-10-26 The fall in profits was steep, and the fall of the dollar too. The fall of 1988 was mild; it opens in the fall. => [The fall of 1988] 1988-FA | [the fall] 1989-FA
# clock times that name their zone
1989-10-26 Bidding closes at 1 p.m. EST. The notes will mature Feb. 1, 1990. => [1 p.m. EST] 1989-10-26T13:00 | [Feb. 1, 1990] 1990-02-01
1990-08-02 Polls close at 7 p.m. Eastern time. => [7 p.m. Eastern time] 1990-08-02T19:00
1990-08-02 He speaks at 9 p.m. Eastern. => [9 p.m. Eastern] 1990-08-02T21:00
# lengths
1998-02-27 The bridge fell. Minutes later the mayor came. => [Minutes] PTXM
1998-02-27 He left hours ago. => [hours ago] PAST_REF
1998-02-27 The lease ends in a year's time. => [a year's time] 1999
1998-02-27 Every few years the river floods. => [Every few years] PXY
1998-02-27 The brothers, both in their 30s, and a cook in her late 50s were unhurt. => —
1998-03-18 It grew for thirty quarters. => [thirty quarters] P30Q
1998-03-18 In 18 months or so they will know; a week or so ago nobody did. => [18 months or so] P18M | [a week or so ago] 1998-W11
1998-03-18 It closes over the next year or so. => [the next year or so] 1999
1998-03-18 He waited half a dozen years. => [half a dozen years] P6Y
1998-03-18 After three long years and two whole days it was over. => [three long years] P3Y | [two whole days] P2D
1998-03-18 The monthlong fast began after a daylong debate. => [monthlong] P1M | [daylong] P1D
2007-07-05 Over the last year shares rose 12%. => [the last year] P1Y
2007-07-05 The last month of the war was the worst. => [The last month] 2007-06
1998-03-20 He finished school in '54 and sailed until '61. => ['54] 1954 | ['61] 1961
1998-03-20 "There are '50 ways and 20 means," it says. => —
1998-03-18 They waited for hours; within minutes it was over. Trading hours are short. => [hours] PTXH | [minutes] PTXM
# seasons that have begun
1998-08-19 He has been ill since last summer. => [last summer] 1997-SU
1998-02-06 This winter has been mild. => [This winter] 1997-WI
1998-02-06 Storms came last winter. => [last winter] 1996-WI
1998-02-06 It will open this summer. => [this summer] 1998-SU
# time that nobody can place
1998-02-27 The valley will one day be a lake. => [one day] FUTURE_REF
1998-02-27 In those days the town had a tram. => [those days] PAST_REF
1998-02-27 One day passed without news. => [One day] P1D
`;

describe('time expressions of dated reports', () => {
  for (const group of REPORTS.split('# ').slice(1)) {
    const [name = '', ...lines] = group.trim().split('\n');
    describe(name, () => {
      for (const line of lines) {
        const [report = '', expected = ''] = line.split(' => ');
        it(line, () => {
          const document = cleanDocument(report.slice(11));
          const found = readTimes(document, splitSentences(document), { documentDate: report.slice(0, 10) }).timexes;
          expect(found.map(({ text, value }) => `[${text}] ${value}`).join(' | ') || '—').to.equal(expected);
        });
      }
    });
  }
});
