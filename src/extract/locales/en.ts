import { ENGLISH_ABBREVIATIONS } from './abbreviations.js';
import { ENGLISH_FURNITURE } from './furniture.js';
import type { Locale } from './locale.js';

/** English: news wire, both sides of the Atlantic; months before days where numbers leave it open. */
export const english: Locale = {
  code: 'en',
  abbreviations: ENGLISH_ABBREVIATIONS,
  furniture: ENGLISH_FURNITURE,
  monthFirst: true,
  words: {
    MONTH: 'january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10 november=11 december=12 jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12',
    WEEKDAY: 'monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7 mon=1 tue=2 tues=2 wed=3 thu=4 thur=4 thurs=4 fri=5 sat=6 sun=7',
    UNIT: 'day=D days=D week=W weeks=W month=M months=M quarter=Q quarters=Q year=Y years=Y decade=E decades=E century=C centuries=C millennium=L millennia=L weekend=WE weekends=WE fortnight=F fortnights=F hour=TH hours=TH hr=TH hrs=TH minute=TM minutes=TM min=TM mins=TM second=TS seconds=TS night=N nights=N yr=Y yrs=Y',
    SMALL: 'one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 dozen=12',
    TENS: 'twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90',
    SCALE: 'hundred=100 thousand=1000 million=1000000 billion=1000000000',
    VAGUE: 'several=X few=X some=X many=X a_few=X numerous=X',
    ORDINAL: 'first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 twenty-first=21',
    SUFFIX: 'st nd rd th',
    SEASON: 'spring=SP summer=SU autumn=FA fall=FA winter=WI springtime=SP summertime=SU wintertime=WI',
    PART: 'morning=MO mornings=MO afternoon=AF afternoons=AF evening=EV evenings=EV night=NI nights=NI nighttime=NI overnight=NI midday=MI daytime=DT',
    DIR: 'last=last past=past this=this current=this next=next coming=next upcoming=next previous=previous preceding=previous prior=previous following=following same=same that=that ensuing=following',
    DECADE: 'twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90',
    MERIDIEM: 'a.m.=am p.m.=pm am=am pm=pm a.m=am p.m=pm',
    CLOCKWORD: 'noon=12:00 midnight=24:00 midday=12:00 noontime=12:00',
    ZONE: 'gmt=0 utc=0 est=-300 edt=-240 cst=-360 cdt=-300 mst=-420 mdt=-360 pst=-480 pdt=-420 et=-300 ct=-360 pt=-480 bst=60 cet=60 cest=120 msk=180 z=0',
    ERA: 'bc=BC b.c.=BC bce=BC b.c.e.=BC ad=AD a.d.=AD ce=AD c.e.=AD',
    REF: 'now=PRESENT_REF currently=PRESENT_REF presently=PRESENT_REF nowadays=PRESENT_REF recently=PAST_REF lately=PAST_REF soon=FUTURE_REF previously=PAST_REF formerly=PAST_REF',
    MOD: 'about=APPROX around=APPROX approximately=APPROX roughly=APPROX some=APPROX nearly=LESS_THAN almost=LESS_THAN more_than=MORE_THAN less_than=LESS_THAN fewer_than=LESS_THAN over=MORE_THAN at_least=EQUAL_OR_MORE at_most=EQUAL_OR_LESS up_to=EQUAL_OR_LESS no_more_than=EQUAL_OR_LESS no_less_than=EQUAL_OR_MORE',
    STAGE: 'early=START earlier=START late=END later=END mid=MID beginning_of=START start_of=START end_of=END middle_of=MID',
    FREQUENCY: 'daily=P1D weekly=P1W monthly=P1M quarterly=P1Q yearly=P1Y annually=P1Y annual=P1Y hourly=PT1H nightly=P1D biweekly=P2W',
    HOLIDAY: "christmas=12-25 christmas_day=12-25 christmas_eve=12-24 new_year_'s_day=01-01 new_year_'s_eve=12-31 thanksgiving=11-4-4 thanksgiving_day=11-4-4 labor_day=09-1-1 memorial_day=05-1-5 independence_day=07-04 halloween=10-31 valentine_'s_day=02-14 veterans_day=11-11 easter=E0 easter_sunday=E0 easter_monday=E1 good_friday=E-2 pentecost=E49",
  },
  patterns: {
    CLOCK: '(CLOCK | CLOCKWORD) ZONE?',
    CALENDAR: '(MONTH .? DAY ( ,? YEAR)? | DAY of? MONTH .? ( ,? YEAR)? | MONTH .? (,? | of?) YEAR | MONTH (,? | of)? (=year:-1 last year | =year:0 this year | =year:1 next year) | MONTH .?)',
    DAYISH: '((WEEKDAY .? ,?)? MONTH .? DAY (,? YEAR)? | (WEEKDAY ,?)? the? DAY of? MONTH .? (,? YEAR)? | today =shift:0 | yesterday =shift:-1 | tomorrow =shift:1 | DIR? WEEKDAY)',
    COUNT: '(N | VAGUE | a =n:1 | an =n:1)',
  },
  rules: `
iso-date numeric: NUMERICDATE
calendar-date date: $DAYISH
calendar-date date: (WEEKDAY .? ,?)? $CALENDAR
date-and-time date: $DAYISH (, | at)? $CLOCK
date-and-time date: $CLOCK (, | on)? $DAYISH
day-part date: $DAYISH PART
day-part date: (this =shift:0 | last =shift:-1) PART
day-part date: tonight =shift:0 =part:NI
clock-time date: $CLOCK
year year: YEAR4
decade decade: the? DECADENUM
century century: the? ORDINAL - ? century
period period: (the | its | this)? DIR UNIT
stretch stretch: the? DIR $COUNT UNIT
quarter quarter: (the | its)? ORDINAL - ? quarter (of? (YEAR4 | =dir:last last year | =dir:this this year))?
ago ago: $COUNT UNIT ago =sign:-1
duration duration: $COUNT - ? UNIT
age age: N - ? (year | month | week | day) - ? old
each set: (each | every) N? UNIT
weekly set: every WEEKDAY
frequency frequency: FREQUENCY
reference reference: REF
season season: (the | this =dir:this | last =dir:last | next =dir:next)? SEASON (of? YEAR4)?
holiday holiday: HOLIDAY (, | of)? YEAR4?
`,
  tense: {
    future: "will won't 'll would shall to next expected scheduled due plans planned until going upcoming tomorrow effective by payable set",
    past: 'was were had did said told ago last since has have been began came went made took won lost fell rose met left',
  },
};
