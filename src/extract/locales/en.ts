import { ENGLISH_ABBREVIATIONS } from './abbreviations.js';
import { ENGLISH_FURNITURE } from './furniture.js';
import type { Locale } from './locale.js';

/** English: news wire, both sides of the Atlantic; months before days where numbers leave it open. */
export const english: Locale = {
  code: 'en',
  abbreviations: ENGLISH_ABBREVIATIONS,
  furniture: ENGLISH_FURNITURE,
  monthFirst: true,
  weak: 'SMALL SCALE VAGUE ORDINAL SUFFIX ARTICLE DIR CONTEXT MOD STAGE WORKING AND TO BETWEEN THE STORY YEARCUE',
  words: {
    MONTH: 'january=1 february=2 ^march=3 april=4 ^may=5 june=6 july=7 ^august=8 september=9 october=10 november=11 december=12',
    MABBR: '^jan=1 ^feb=2 ^mar=3 ^apr=4 ^jun=6 ^jul=7 ^aug=8 ^sep=9 ^sept=9 ^oct=10 ^nov=11 ^dec=12',
    WEEKDAY: 'monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7',
    WABBR: '^mon=1 ^tue=2 ^tues=2 ^wed=3 ^thu=4 ^thur=4 ^thurs=4 ^fri=5 ^sat=6 ^sun=7',
    WEEKDAYS: 'mondays=1 tuesdays=2 wednesdays=3 thursdays=4 fridays=5 saturdays=6 sundays=7',
    UNIT: 'day=D week=W month=M quarter=Q year=Y decade=E century=C millennium=L weekend=WE fortnight=F hour=TH minute=TM night=N semester=H',
    UNITS: 'days=D weeks=W months=M quarters=Q years=Y decades=E centuries=C millennia=L weekends=WE fortnights=F hours=TH hrs=TH minutes=TM mins=TM seconds=TS nights=N yrs=Y',
    LONG: 'days=D weeks=W months=M years=Y decades=E centuries=C',
    ONE: 'year=Y month=M week=W day=D decade=E century=C hour=TH weekend=WE fortnight=F',
    SMALL: 'one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19',
    TENS: 'twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90',
    SCALE: 'dozen=12 hundred=100 thousand=1000 million=1000000 billion=1000000000',
    VAGUE: 'several=X few=X many=X a_few=X numerous=X dozens_of=X hundreds_of=X thousands_of=X',
    ORDINAL: 'first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 twenty_-_first=21',
    ARTICLE: 'a an',
    SUFFIX: 'st nd rd th',
    SEASON: 'summer=SU autumn=FA winter=WI springtime=SP summertime=SU wintertime=WI',
    SEASONVERB: 'spring=SP fall=FA',
    PART: 'morning=MO afternoon=AF evening=EV night=NI midday=MI',
    DIR: 'last=last past=past this=this current=this next=next coming=next upcoming=next previous=previous preceding=previous prior=previous following=following ensuing=following same=same that_same=same that=same',
    CONTEXT: 'latest most_recent',
    DECADE: 'twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90',
    MERIDIEM: 'a.m.=am p.m.=pm am=am pm=pm a.m=am p.m=pm',
    CLOCKWORD: 'noon=12:00 midnight=24:00 midday=12:00',
    OCLOCK: "o'clock",
    ZONE: '^gmt=Z ^utc=Z ^est=-05 ^edt=-04 ^cst=-06 ^cdt=-05 ^mst=-07 ^mdt=-06 ^pst=-08 ^pdt=-07 ^et=-05 ^bst=+01 ^cet=+01 ^cest=+02 ^msk=+03',
    ERA: 'bc=BC b.c.=BC bce=BC b.c.e.=BC b.c=BC ad=AD a.d.=AD ce=AD c.e.=AD',
    NEAR: 'today=0 yesterday=-1 tomorrow=1',
    TONIGHT: 'tonight=NI',
    TELLING: 'period',
    QUARTERNAME: '^q',
    REF: 'now=PRESENT_REF currently=PRESENT_REF nowadays=PRESENT_REF recently=PAST_REF lately=PAST_REF more_recently=PAST_REF most_recently=PAST_REF recent=PAST_REF these_days=PRESENT_REF the_past=PAST_REF the_future=FUTURE_REF the_near_future=FUTURE_REF the_near_term=FUTURE_REF the_distant_past=PAST_REF the_recent_past=PAST_REF',
    MOD: 'about=APPROX around=APPROX approximately=APPROX roughly=APPROX circa=APPROX some=APPROX nearly=NEARLY almost=NEARLY more_than=MORE_THAN less_than=LESS_THAN fewer_than=LESS_THAN at_least=EQUAL_OR_MORE at_most=EQUAL_OR_LESS up_to=EQUAL_OR_LESS no_more_than=EQUAL_OR_LESS not_more_than=EQUAL_OR_LESS no_less_than=EQUAL_OR_MORE no_later_than=ON_OR_BEFORE no_earlier_than=ON_OR_AFTER',
    STAGE: 'early=START earlier=START late=END later=END mid=MID beginning_of=START start_of=START end_of=END middle_of=MID',
    FREQUENCY: 'daily=P1D weekly=P1W monthly=P1M yearly=P1Y hourly=PT1H nightly=P1D biweekly=P2W',
    WORKING: 'trading business working calendar consecutive straight full more additional',
    HOLIDAY: "christmas=12-25 christmas_day=12-25 christmas_eve=12-24 new_year_'s_day=01-01 new_year_'s_eve=12-31 new_year_'s=01-01 thanksgiving=11-4x4 thanksgiving_day=11-4x4 labor_day=09-1x1 memorial_day=05-1x-1 martin_luther_king_day=01-1x3 independence_day=07-04 halloween=10-31 valentine_'s_day=02-14 veterans_day=11-11 armistice_day=11-11 boxing_day=12-26 may_day=05-01 easter=E0 easter_sunday=E0 easter_monday=E1 good_friday=E-2 palm_sunday=E-7 ash_wednesday=E-46 pentecost=E49 mother_'s_day=05-7x2 father_'s_day=06-7x3",
    AND: 'and & , - – — to through or',
    TO: 'to through until till - – —',
    THE: 'the',
    STORY: 'in',
    BETWEEN: 'between',
    YEARCUE: 'in=1 since=1 from=1 until=1 till=1 by=0 to=0 of=0 around=0 about=0 and=0 circa=1 between=1 -=0 –=0 —=0 (=1 early=1 late=1 year=1 after=1 before=1 during=1 summer=1 spring=1 autumn=1 winter=1 fall=1',
  },
  patterns: {
    M: '(MONTH | MABBR:month .?)',
    W: '(WEEKDAY ,? | WABBR:weekday .? ,?)',
    U: '(UNIT | UNITS:unit)',
    CLOCK: '((CLOCK | CLOCKWORD) (in the PART)? ZONE? | HOUR:clock in the PART)',
    THISYEAR: '(last =year:-1 | this =year:0 | next =year:1) year',
    DAYISH: "($W? $M DAY (,? YEAR)? | DIR $M DAY | $W? the? DAY of? $M (,? YEAR)? | NEAR:shift | (the day before yesterday) =shift:-2 | (the day after tomorrow) =shift:2 | (DIR)? WEEKDAY | the DIR day)",
    COUNT: '(N | VAGUE | (a | the) couple of? =n:2 | (a | an | one) =n:1 | half (a | an)? =n:0.5 | half a million =n:500000 | (a | one) (half | - half) =n:0.5)',
    QUARTER: 'ORDINAL (quarter | - quarter) =unit:Q',
    HALF: '(first =ordinal:1 | second =ordinal:2 | last =ordinal:2 | latter =ordinal:2) (- | ) half =unit:H',
    FISCAL: 'fiscal ( year | - )?',
  },
  rules: `
numeric-date numeric: NUMERICDATE
calendar-date date: $DAYISH
day-range date: $W? the? DAY:from AND:and DAY of? $M (,? YEAR)?
calendar-date date: $W? $M ,? YEAR
calendar-date date: $M of YEAR
calendar-date date: $W? $M DAY ,? $THISYEAR
calendar-date date: $M ,? of? $THISYEAR
month date: DIR? MONTH
month date: DIR MABBR:month .?
month date: MABBR:month .
date-and-time date: $DAYISH (, | at)? $CLOCK
date-and-time date: $CLOCK (, | on)? $DAYISH
day-part date: $DAYISH PART
date-and-time date: $DAYISH PART (, | at)? $CLOCK
day-part date: the? PART of $DAYISH
day-part date: (this =shift:0 | last =shift:-1 | that =dir:same | the next =dir:following | the following =dir:following | the previous =dir:previous | the same =dir:same) PART
day-part date: TONIGHT:part =shift:0
clock-time date: $CLOCK
numeric-date date: NUMERICDATE t? CLOCK (ZONE | z =zone:Z)?
numeric-date date: NUMERICDATE (, | at)? $CLOCK
year year: BAREYEAR
year year: the year (YEAR4 | N:year4)
fiscal-year year: $FISCAL (YEAR4 | YEAR:year4)
year-before-christ era: N ERA
era-range era: N:from AND:and N ERA
anno-domini era: ERA N
year-and-after year: YEAR4 and beyond =mod:ON_OR_AFTER
year-hedged year: (pre =mod:BEFORE | post =mod:AFTER) - YEAR4
decade decade: the? DECADENUM
century century: the? ORDINAL (century | - century) ERA?
century-range century: the? ORDINAL:from AND:and the? ORDINAL centuries ERA?
quarter-range quarter: the? ORDINAL:from AND:and ORDINAL quarters =unit:Q (of YEAR4)?
stretch stretch: the? (coming =dir:next | past =dir:past) UNITS:unit =n:X
period period: (the | its)? DIR $U
day-before period: the $U (before =dir:previous | after =dir:following) END
period period: (the | its)? DIR (fiscal | calendar | full | school | academic) $U
whole-period context: the (decade =unit:E | century =unit:C)
whole-period context: the (full | whole | entire)? (year =unit:Y | quarter =unit:Q | week =unit:W | month =unit:M | fiscal quarter =unit:Q)
weekend period: the weekend =unit:WE =dir:near
fiscal-year duration: the fiscal year =n:1 =unit:Y
latest context: (the | its)? CONTEXT (fiscal)? (quarter =unit:Q | period =unit:Q | year =unit:Y | month =unit:M | week =unit:W)
week-of week-of: the? week of $DAYISH
stretch stretch: (the | its)? DIR $COUNT WORKING? $U
stretch stretch: (the | its)? DIR $COUNT (to | or | -) N:most $U
stretch stretch: each of the DIR $COUNT $U
recent reference: recent UNITS =ref:PAST_REF
future reference: future UNITS =ref:FUTURE_REF
first-units duration: the (first =part:first | last =part:last | final =part:last)? $COUNT UNITS:unit
quarter quarter: (the | its)? (fiscal -?)? ORDINAL quarter =unit:Q
quarter quarter: (fiscal -?)? ORDINAL - quarter =unit:Q
quarter quarter: (the | its)? (fiscal -?)? $QUARTER of? (fiscal)? (YEAR4 | =dir:last last year | =dir:this this year | =dir:next next year)
quarter quarter: (the)? YEAR4 $QUARTER
quarter quarter: (=dir:last last | =dir:this this | =dir:next next) year 's (fiscal)? $QUARTER
quarter quarter: QUARTERNAME N:ordinal =unit:Q (,? YEAR4)?
half quarter: the? $HALF of (YEAR4 | the year | =dir:last last year | =dir:this this year | =dir:next next year)
half quarter: the? first two quarters of YEAR4 =ordinal:1 =unit:H
year-context context: the? YEAR4 (quarter =unit:Q | period =unit:Q)
year-before year-before: year - (ago | earlier)
year-before year-before: (the | a)? year - (ago | earlier) (quarter | period | month)
year-before year-before: the? year - (ago | earlier) $QUARTER
year-before year-before: the (corresponding | same | comparable | like | similar | year - earlier | year - ago) (quarter | period) (last year | of last year | of the previous year | a year (ago | earlier) | in? the? YEAR4)
year-before year-before: last year 's quarter
year-before year-before: a year (ago | earlier =sense:earlier)
year-before year-before: the (previous | prior) year 's quarter
half-part part-of-decade: the? $HALF of DECADENUM
half-part part-of-decade: the? $HALF of the DECADENUM
ago ago: $COUNT WORKING? $U ago =sign:-1
ago ago: $COUNT (to | or) N:most $U ago =sign:-1
ago ago: LONG:unit ago =n:X
ago ago: (a | one) $U and a half ago =n:1.5
ago ago: $COUNT $U from now =sign:1
ago ago: in $COUNT UNITS:unit ' time =sign:1
later later: $COUNT WORKING? $U (later =sign:1 | earlier =sign:-1 | afterward =sign:1 | afterwards =sign:1 | previously =sign:-1)
duration duration: N -? WORKING? $U
duration duration: (VAGUE | (a | the) couple of? =n:2 =mod:APPROX) WORKING? UNITS:unit
duration duration: (a | an) ONE:unit =n:1 !-
duration duration: (a | one | an) ONE:unit or two =n:1 =mod:APPROX
duration duration: (N (to | or | -) N:most -? $U)
duration duration: N and a half $U =half:0.5
duration duration: (a | one) $U and a half =n:1.5
duration duration: (half (a | an | -)? =n:0.5 | (a | one) half - =n:0.5) ONE:unit
duration duration: LONG:unit - long =n:X
duration duration: (a | one)? quarter (- | of a) century =n:25 =unit:Y
duration duration: LONG:unit =n:X
duration duration: LONG:unit or LONG:other =n:X
age nothing: N -? $U -? old
age nothing: N $U of age
rate nothing: N (UNITS)? (a | an | per) (ONE:unit | night) !ago !earlier !later !before !after
most-recent nothing: most recent
each set: (each | every) N? $U
each set: every other $U =n:2
weekly set: (every | each) WEEKDAY PART?
weekly set: WEEKDAYS:weekday
times set: (once =times:1 | twice =times:2 | N:times times) (a | an | each | every | per) ONE:unit
frequency frequency: FREQUENCY
reference reference: REF
season season: (the | this =dir:this | last =dir:last | next =dir:next)? SEASON (of? (YEAR | $THISYEAR))?
season season: (the | this =dir:this | last =dir:last | next =dir:next) SEASONVERB:season (of? (YEAR | $THISYEAR))?
season season: SEASONVERB:season of? (YEAR | $THISYEAR)
year-end year-end: (year - end | year end)
holiday holiday: (this =dir:this | last =dir:last | next =dir:next)? HOLIDAY ((, | of)? YEAR4 | week =unit:W | weekend =unit:WE)?
`,
  tense: {
    future: "will won 'll shall would expected expects scheduled due plans planning going upcoming tomorrow effective payable starts begins meets leaves opens closes takes visits intends hopes likely to_be to_meet to_begin to_hold to_take to_start to_close to_open to_visit to_vote to_appear to_return to_leave to_arrive to_end to_expire to_join to_report to_discuss to_resume to_run to_become to_go to_make to_attend until through",
    past: 'was were had did said told ago last has have been began came went made took won lost fell rose met left brought held sent gave found got kept led grew saw became ran sold bought cut put set hit shot spoke wrote stood broke built fought paid drew thought since had closed posted',
  },
};
