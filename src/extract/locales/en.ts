import { ENGLISH_ABBREVIATIONS } from './abbreviations.js';
import { ENGLISH_FURNITURE } from './furniture.js';
import { ENGLISH_VERBS } from './irregular-verbs.js';
import type { Locale } from './locale.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday';
const TENS = 'twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90';

/** English: news wire, both sides of the Atlantic; months before days where numbers leave it open. */
export const english: Locale = {
  code: 'en',
  abbreviations: ENGLISH_ABBREVIATIONS,
  openers: words(
    'the he she it they we in but a an this that these those on at for his her its their and after as if when while however there',
  ),
  ordinalDot: false,
  capitalNouns: false,
  furniture: ENGLISH_FURNITURE,
  monthFirst: true,
  endings: [],
  words: {
    MONTH: 'january february ^march april ^may june july ^august september october november december',
    MABBR: 'jan feb mar apr jun=6 jul=7 aug=8 sep,sept=9 oct=10 nov=11 dec=12',
    WEEKDAY: WEEKDAYS,
    WABBR: '^mon ^tue,^tues ^wed ^thu,^thur,^thurs ^fri ^sat ^sun',
    WEEKDAYS: WEEKDAYS.replaceAll('y', 'ys'),
    UNIT: 'day=D week=W month=M quarter=Q year,yr=Y decade=E century=C millennium=L weekend=WE fortnight=F hour=TH minute=TM night=N',
    UNITS:
      'days=D weeks=W months=M quarters=Q years,yrs=Y decades=E centuries=C millennia=L weekends=WE fortnights=F hours,hrs=TH minutes,mins=TM nights=N seconds=TS',
    LONG: 'days=D weeks=W months=M years=Y decades=E centuries=C',
    SPAN: 'month=M quarter=Q year=Y decade=E century=C week=W',
    SMALL:
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    TENS,
    SCALE: 'dozen=12 hundred=100 thousand=1000 million=1000000 billion=1000000000',
    VAGUE: 'several,few,many,a_few,a_number_of,numerous,dozens_of,hundreds_of,thousands_of,tens_of=X',
    ORDINALWORD:
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth=30',
    ARTICLE: 'a an',
    THE: 'the',
    SUFFIX: 'st nd rd th',
    SEASON: 'summer=SU autumn=FA winter=WI',
    SEASONVERB: 'spring=SP fall=FA',
    PART: 'morning=MO afternoon=AF evening=EV night=NI midday=MI',
    NEAR: 'today=0 yesterday=-1 tomorrow=1',
    DIR: 'this,current=this last,this_past=last past=past same,that_same,that=same next,this_coming,coming,upcoming=next following,ensuing=following previous,preceding,prior=previous',
    DECADE: TENS.replaceAll('y', 'ies'),
    DECADEEND: "s 's",
    MERIDIEM: 'a.m.,am,a.m=am p.m.,pm,p.m=pm',
    CLOCKWORD: 'noon,midday=12:00 midnight=24:00',
    OCLOCK: "o'clock",
    ZONE: 'gmt,utc,z=Z est,cdt,edt,cst,mdt,mst,pdt,pst,et,eastern_time,^eastern=0 msk=+03 cest=+02 hours=24 bst,cet=+01',
    ERA: 'bc,b.c.,b.c,bce,b.c.e.=BC ad,a.d.,ce,c.e.=AD',
    REF: 'now,currently,nowadays,these_days=PRESENT_REF recently,lately,more_recently,most_recently,recent,those_days=PAST_REF',
    LENGTHMOD:
      'more_than,just_over=MORE_THAN at_most,up_to,no_more_than,not_more_than=EQUAL_OR_LESS at_least,no_less_than=EQUAL_OR_MORE nearly,almost=NEARLY less_than,fewer_than,under,just_under=LESS_THAN some=APPROX',
    ABOUT: 'about,approximately,roughly=APPROX',
    AROUND: 'around,circa,ca_.,c_.=APPROX',
    LIMIT: 'no_later_than=ON_OR_BEFORE no_earlier_than=ON_OR_AFTER pre_-=BEFORE post_-=AFTER',
    STAGE:
      'late,end_of,last_quarter_of,second_half_of,last_half_of,latter_half_of,mid_-_to_-_late=END early,beginning_of,start_of,turn_of,first_half_of,early_to_mid=START mid,middle_of=MID',
    PHASE: 'earlier=START later=END',
    FREQUENCY: 'daily,nightly=P1D weekly=P1W monthly=P1M yearly=P1Y biweekly,fortnightly=P2W hourly=PT1H',
    WORKING: 'more short calendar additional straight full solid long trading working whole consecutive business',
    ALONG: 'daylong=D weeklong=W monthlong=M yearlong=Y',
    HOLIDAY:
      "boxing_day=12-26 easter_monday=E1 martin_luther_king_day=01-1x3 palm_sunday=E-7 independence_day=07-04 new_year_'s,^new_year=01-01 may_day=05-01 labor_day=09-1x1 christmas_eve=12-24 new_year_'s_eve=12-31 memorial_day=05-1x-1 halloween=10-31 good_friday=E-2 presidents_'_day=02-1x3 pentecost=E49 valentine_'s_day=02-14 columbus_day=10-1x2 veterans_day,armistice_day=11-11 christmas=12-25 thanksgiving=11-4x4 ash_wednesday=E-46 easter,easter_sunday=E0",
    AND: 'and,&,/,-,–,—,to,through,or=and ,=list',
    TO: 'to through until till / - – —',
    BETWEEN: 'between',
    ENDED: 'to ended ending ended_on ending_on that_ended that_ended_on',
    FUTURE:
      "ahead_of,meet,will,intends,begins,plan_to,ends,we'll,it'll,is_to,visits,leaves,planning,upcoming,is_going,returns,plans,starts,opens,likely,lands,resumes,resume,shall,takes,start,goes,set_for,effective,she'll,would,meets,they'll,wo,must,set_to,arrives,planned,to_be,scheduled,hope_to,are_to,departs,expected,hopes,expects,expires,pledged_to,due,flies,payable,you'll,was_to,vowed_to,promised_to,faces,begin,going_to,i'll,were_to,are_going,reopens,he'll,tomorrow=1",
    DELIVERY: 'delivery contract futures',
    UNTIL: 'until through is are',
    // A past that is like its base tells nothing ("let", "spread"), but for the four that news tells everything by.
    PAST: `${[...ENGLISH_VERBS.matchAll(/\w+ (\w+)/g)].map(([, past]) => past).join()},were,ago,last,has,have,been,since,became,cut,put,set,hit=1`,
    HAD: 'had',
    BE: 'be is are',
    STORY: 'in',
    BUSINESS: 'income earnings % turnover profit profits sales percent results revenues revenue',
    COUNTED:
      'dollars euros votes copies workers cars feet meters people men women units seats kilometers miles pounds kilometres troops soldiers metres tonnes tons points homes houses',
    YEARCUE:
      'in,since,from,until,till,circa,between,(,early,late,year,after,before,during=sure by,through,years,to,of,around,about,and=open',
  },
  patterns: {
    M: '(MONTH | MABBR:month .?)',
    Y: '(YEAR | N:erayear ERA | ERA N:erayear)',
    W: '(WEEKDAY ,? | WABBR:weekday .? ,?)',
    U: '(UNIT | UNITS:unit)',
    ONE: '!quarter !minute !night UNIT',
    CLOCK:
      '((CLOCK | CLOCKWORD | (half =minutes:30 | a? quarter =minutes:15 | N:minutes) past HOUR:clock | a? quarter to =minutes:-15 HOUR:clock) (in the PART)? ZONE? | HOUR:clock ((in the | this) PART | tonight =part:NI))',
    THEN: '(the next =dir:then | the? DIR)',
    THISYEAR: '(last =years:-1 | this =years:0 | next =years:1) year',
    INYEAR: '(of? ($Y | $THISYEAR) | of $THEN year =unit:Y)',
    DAYISH:
      '($W? ($M (DAY | ORDINAL:day END) | the? DAY (of | -)? $M | the? ORDINAL:day of $M) ((, | -)? $Y)? | DIR $M DAY | NEAR:shift | DIR? WEEKDAY | the !last !past DIR day)',
    NUMBER:
      '(((a | one)? quarter =n:0.25 | three -? quarters =n:0.75) (- | of (a | an)) | N (-? and -? a -? half -? =half:0.5)? | VAGUE | (a | the)? couple of? =n:2 =mod:APPROX | half a (million =n:500000 | dozen =n:6) | (half (a | an | -)? | (a | one) half -?) =n:0.5)',
    MORE: '(or so =mod:APPROX | and a half =half:0.5 | and? N:more (UNIT:lesser | UNITS:lesser))',
    LENGTH: '((a | an | $NUMBER) ((to | or | -) N:most)? -? WORKING? $U $MORE? | UNITS:unit =n:X)',
    FISCAL: '(fiscal (year | -)? | fy)',
    QUARTER: 'ORDINAL -? quarter =unit:Q',
    AGO: 'year - (ago | earlier)',
    HALF: '(first =ordinal:1 | (second | last | latter) =ordinal:2) -? half =unit:H',
  },
  rules: `
numeric-date date: NUMERICDATE ((t | , | at)? $CLOCK)?
calendar-date date: $DAYISH PART? ((, | at)? $CLOCK)?
day-of-month date: (on | by | until | from) =lead:1 the? N:day SUFFIX END
calendar-date date: ($W | the? DAY of? | the month of)? $M DAY? ,? $INYEAR
weekday-week date: WEEKDAY week =dir:next =offset:7 !-
weekday-ago date: (N:back | a =back:1) $U ago (WEEKDAY | NEAR:shift)
weekday-ago date: N:back WEEKDAYS:weekday ago =unit:W =dir:next
day-range date: $W? the? DAY:from AND:and the? DAY of? $M (,? YEAR)?
month date: (DIR? | the month of) (MONTH | MABBR:month .)
day-part date: the? PART of $DAYISH
day-part date: (this =shift:0 | last =shift:-1 | the? DIR) PART
day-part date: (tonight =shift:0 | overnight =shift:-1 END) =part:NI
clock-time date: (HOUR:from (and | to | - | –))? $CLOCK ((, | on)? ($DAYISH PART? | NUMERICDATE) | (this =shift:0 | last =shift:-1 | the DIR) PART)?
day-beside date: the? day (before =offset:-1 | after =offset:1) $DAYISH
year: (the years)? BAREYEAR
year: the year (YEAR4 | N:year4)
fiscal-year year: $FISCAL YEAR
year-of-era year: ((N:from AND:and)? N:erayear ERA | ERA N:erayear)
year-and-after year: YEAR4 and beyond =mod:ON_OR_AFTER
decade: the? (nineteen -?)? DECADENUM
century: the? (ORDINAL:from AND:and the?)? ORDINAL -? (century | centuries | millennium =unit:L) ERA?
stretch: (the | its | these | each of the)? DIR $LENGTH
period: the last =dir:past !quarter !decade !century UNIT !of !before
period: (its DIR | $THEN) (fiscal | calendar | full | school | academic)? UNIT (or so =mod:APPROX)?
period: the $ONE before last =dir:before-last
day-before period: the $ONE ((before | earlier) =dir:previous | after =dir:following) END
weekend period: the weekend =unit:WE =dir:the
fiscal-year duration: (the | its) fiscal year =unit:Y
period-of-publication context: the (full | whole | entire)? fiscal? SPAN:unit !- !before !after
latest-period context: (the | its)? (latest | most recent) fiscal? (SPAN:unit | period =unit:Q)
year-context context: the? YEAR4 (quarter | period) =unit:Q
week-of: the? week of $DAYISH
in-month week-of: the? (ORDINAL | (last | final) =ordinal:-1) (week | day =unit:D | WEEKDAY) (of | in) $M (,? $INYEAR)?
recent reference: (recent =ref:PAST_REF | future =ref:FUTURE_REF) UNITS
quarter: ((the | its)? (ORDINAL:from AND:and)? (fiscal -?)? ORDINAL (quarter | quarters) | (fiscal -?)? ORDINAL - quarter) =unit:Q (of? fiscal? (YEAR4 | $THISYEAR))?
quarter: (the? $FISCAL? YEAR4 's? | (the year | $THISYEAR) 's) fiscal? ($HALF | $QUARTER)
quarter: q N:ordinal =unit:Q (,? fy? YEAR | of $THISYEAR)?
half quarter: (h N:ordinal | N:ordinal h) =unit:H fy? YEAR
half quarter: (the | its)? $HALF MONEY
half quarter: the? ($HALF | first two quarters =ordinal:1 =unit:H | (last | final) quarter =ordinal:4 =unit:Q) of? (YEAR4 | the year | $THISYEAR)
year-before: $AGO
year-before: (the | a)? $AGO (SPAN:unit | period | $QUARTER)
year-before: (last | the (previous | prior)) year 's quarter
year-before: the (corresponding | same | comparable | like | similar | $AGO) (UNIT:unit | period) (of? (last | the previous) year | a year (ago | earlier) | in? the? YEAR4)
year-before: a year (ago | (earlier | before END) =dir:previous)
ago: $LENGTH (ago (this SPAN:fine)? | from now =sign:1)
ago: in =lead:1 $LENGTH (' | 's) time =sign:1
later-than-previous later: $LENGTH ((later | afterward | afterwards | on END) =sign:1 | (earlier | previously) =sign:-1)
nothing: three -? quarters
duration: $NUMBER ((to | or | -) N:most)? -? WORKING? $U $MORE?
duration: ((to | will | would | could | might | may | can) last =lead:2 | the (first | last | final)?) $NUMBER WORKING? UNITS:unit
duration: (a | an) $ONE (or two =mod:APPROX | $MORE)? !-
duration: LONG:unit (- long | or LONG:other)? =n:X
duration: ($ONE - long | ALONG:unit)
duration: (for | within) =lead:1 (hours =unit:TH | minutes =unit:TM) =n:X
nothing: as many UNITS
nothing: N -? $U (-? old | of age)
nothing: (his | her | their) STAGE? -? DECADENUM
nothing: N UNITS? (a | an | per) UNIT !ago !earlier !later !before !after
nothing: most recent
each set: (each | every) (PART | (N | VAGUE:n | other =n:2)? $U | SEASON | SEASONVERB:season | MONTH)
weekly set: ((every | each) other? WEEKDAY PART? | WEEKDAYS:weekday | weekends =unit:WE)
times set: (once | twice | N:times times) (a | an | each | every | per) $ONE
frequency: FREQUENCY
reference: REF
reference: (the ((distant | recent)? past | other day) | some time ago) =ref:PAST_REF
reference: (the (near? future | near term) | (will | would | may | might | could) =lead:1 one day) =ref:FUTURE_REF
season: (($THEN | the)? SEASON | $THEN SEASONVERB:season) ($INYEAR ((/ | - | –) N:most)?)?
season: the? SEASONVERB:season $INYEAR
season: the SEASONVERB:season !in !of
year-end date: year (- | 's)? end YEAR4? =month:12 =years:0
holiday: DIR? HOLIDAY day? ((, | of)? YEAR4 | week =unit:W | weekend =unit:WE)?
`,
  pastEnding: /(?:[^e]|agre|fre|guarante|decre)ed$/,
};
