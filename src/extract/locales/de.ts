import type { Locale } from './locale.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const ONES = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
/** German writes "fünfundzwanzig" as one word, and "Dienstagabend". */
const compoundNumbers = TENS.flatMap((ten, t) => [
  `${ten}=${10 * (t + 2)}`,
  ...ONES.map((one, o) => `${one}und${ten}=${10 * (t + 2) + o + 1}`),
]).join(' ');
const WEEKDAYS = 'montag dienstag mittwoch donnerstag freitag samstag sonntag'.split(' ');
const PARTS = { morgen: 'MO', vormittag: 'MO', mittag: 'MI', nachmittag: 'AF', abend: 'EV', nacht: 'NI' };
const weekdayParts = WEEKDAYS.flatMap((weekday, w) =>
  Object.entries(PARTS).map(([part, code]) => `${weekday}${part}=${w + 1}${code}`),
).join(' ');

const DURATIONS = { stündig: 'TH', tägig: 'D', wöchig: 'W', monatig: 'M' };
const durationWords = [...ONES, 'zehn', 'elf', 'zwölf']
  .flatMap((count, c) => Object.entries(DURATIONS).map(([adjective, unit]) => `${count}${adjective}~=${c + 1}${unit}`))
  .join(' ');

/** German: the day before the month, everywhere. */
export const german: Locale = {
  code: 'de',
  abbreviations: words(
    'z b d h u a bzw ca dr prof st str nr mio mrd jan feb mrz apr jun jul aug sep sept okt nov dez mo di mi do fr sa so chr hr fr dipl ing gest geb vgl evtl usw etc inkl abs art min std',
  ),
  openers: words('der die das er sie es ein eine in im am auf'),
  ordinalDot: true,
  capitalNouns: true,
  furniture:
    /^(?:lesen sie auch|mehr zum thema|mehr dazu|zum thema|anzeige\s*$|werbung\s*$|newsletter|jetzt abonnieren|abonnieren sie|foto\s*:|bild\s*:|quelle\s*:|©|alle rechte vorbehalten|startseite\b|teilen\s*$)/i,
  monthFirst: false,
  endings: ['', 'e', 'en', 'er', 'es', 'em', 's', 'n'],
  pastEnding: /(?:[^aeiou]te|ten)$/,
  words: {
    MONTH: 'januar,jänner februar,feber märz april mai juni juli august september oktober november dezember',
    MABBR: '^jan ^feb ^mrz ^apr ^jun=6 ^jul=7 ^aug=8 ^sep,^sept=9 ^okt=10 ^nov=11 ^dez=12',
    WEEKDAY: `${WEEKDAYS.join(' ')} sonnabend=6`,
    WEEKDAYPART: weekdayParts,
    DURATIONWORD: durationWords,
    WEEKDAYS: `${WEEKDAYS.join('s ')}s sonnabends=6`,
    UNIT: 'tag~=D woch~=W monat~=M quartal~=Q halbjahr~=H jahr~=Y jahrzehnt~=E jahrhundert~=C jahrtausend~=L wochenende~=WE stund~=TH minut~=TM sekund~=TS nacht~,nächt~=N',
    LONG: 'tage,tagen,tagelang=D wochen,wochenlang=W monate,monaten,monatelang=M jahre,jahren,jahrelang=Y jahrzehnte,jahrzehnten,jahrzehntelang=E jahrhunderte,jahrhunderten=C stunden,stundenlang=TH',
    SMALL:
      'ein~,eins=1 zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    TENS: compoundNumbers,
    SCALE: 'dutzend=12 hundert=100 tausend=1000 million,millionen=1000000 milliarde,milliarden=1000000000',
    VAGUE: 'einig~,mehrer~,wenig~,viel~,ein_paar=X',
    ORDINALWORD:
      'erst~ zweit~ dritt~ viert~ fünft~ sechst~ siebt~,siebent~ acht~ neunt~ zehnt~ elft~ zwölft~ dreizehnt~ vierzehnt~ fünfzehnt~ sechzehnt~ siebzehnt~ achtzehnt~ neunzehnt~ zwanzigst~',
    SUFFIX: '.',
    THE: 'der die das den dem des',
    SEASON: 'frühling~,frühjahr~=SP sommer~=SU herbst~=FA winter~=WI',
    PART: 'morgen,vormittag,früh=MO mittag=MI nachmittag=AF abend=EV nacht=NI',
    NEAR: 'heute=0 gestern=-1 vorgestern=-2 morgen=1 übermorgen=2',
    DIR: 'letzt~,vergangen~,vorig~=last dies~,laufend~,aktuell~,heurig~=this nächst~,kommend~=next vorherig~,vorangegangen~=previous folgend~,darauffolgend~=following selb~,gleich~,derselb~,demselb~=same',
    QUARTERNAME: '^q',
    DECADE: 'zwanziger=20 dreißiger=30 vierziger=40 fünfziger=50 sechziger=60 siebziger=70 achtziger=80 neunziger=90',
    DECADEEND: 'er ern',
    OCLOCK: 'uhr',
    CLOCKWORD: 'mitternacht=24:00',
    ZONE: '^mez=+01 ^mesz=+02 ^gmt,^utc=Z',
    ERA: 'v_._chr_.,v_._chr,vor_christus=BC n_._chr_.,n_._chr,nach_christus=AD',
    REF: 'jetzt,derzeit,zurzeit,gegenwärtig,momentan,heutzutage=PRESENT_REF kürzlich,jüngst,neulich,unlängst,in_letzter_zeit,der_vergangenheit=PAST_REF der_zukunft,demnächst=FUTURE_REF',
    LENGTHMOD:
      'fast,beinahe,knapp=NEARLY mehr_als,über=MORE_THAN weniger_als=LESS_THAN mindestens,wenigstens=EQUAL_OR_MORE höchstens,maximal,bis_zu=EQUAL_OR_LESS gut=MORE_THAN',
    ABOUT: 'etwa,rund,ungefähr,circa,ca,ca_.=APPROX',
    LIMIT: 'spätestens,spätestens_am,spätestens_im=ON_OR_BEFORE frühestens,frühestens_am,frühestens_im=ON_OR_AFTER',
    STAGE: 'anfang,beginn,zu_beginn=START mitte=MID ende=END',
    FREQUENCY: 'täglich~=P1D wöchentlich~=P1W monatlich~=P1M jährlich~=P1Y stündlich~=PT1H',
    HOLIDAY:
      'weihnachten,ersten_weihnachtstag=12-25 heiligabend,heiligen_abend=12-24 silvester=12-31 neujahr,neujahrstag=01-01 ostern,ostersonntag=E0 ostermontag=E1 karfreitag=E-2 gründonnerstag=E-3 aschermittwoch=E-46 rosenmontag=E-48 christi_himmelfahrt,himmelfahrt=E39 pfingsten,pfingstsonntag=E49 pfingstmontag=E50 fronleichnam=E60 tag_der_arbeit=05-01 tag_der_deutschen_einheit=10-03 reformationstag=10-31 allerheiligen=11-01 nikolaus=12-06',
    AND: 'und,-,–,—,bis,oder,bis_zum=and ,=list',
    TO: 'bis - – — bis_zum bis_zur',
    BETWEEN: 'zwischen',
    FUTURE:
      'wird,werden,würde,würden,soll,sollen,sollte,sollten,will,wollen,geplant,planen,plant,erwartet,voraussichtlich,künftig=1',
    UNTIL: 'bis',
    PAST: 'war,waren,hat,haben,hatte,hatten,wurde,wurden,ist,sind,gab,kam,ging,nahm,fand,begann,traf,trafen,starb,fiel,stieg,erklärte,sagte,teilte,seit=1',
    HAD: 'hatte hatten',
    STORY: 'im jahr jahre in',
    EACH: 'jed~',
    AGED: 'jährig~',
    YEARCUE:
      'in,im,seit,ab,von,bis,um,vor,nach,zwischen,jahr,jahre,jahres,(,anfang,ende,mitte,sommer,winter,herbst,frühjahr,frühling,olympia,wm,em=sure und,der,des=open',
  },
  patterns: {
    M: '(MONTH | MABBR:month .?)',
    Y: '(YEAR | N:erayear ERA)',
    W: '(WEEKDAY ,? THE?)',
    CLOCK:
      '(CLOCK | CLOCKWORD | (halb =minutes:-30 | viertel (nach =minutes:15 | vor =minutes:-15)) HOUR:clock) (morgens =part:MO | nachmittags =part:AF | abends =part:EV | nachts =part:NI)? ZONE?',
    THISYEAR:
      '((letzten | vergangenen | vorigen) =years:-1 | dieses =years:0 | (nächsten | kommenden) =years:1) jahres',
    DAYISH: '($W? THE? (DAY $M ($Y | $THISYEAR)? | DAYMONTH) | NEAR:shift | DIR? WEEKDAY)',
    COUNT:
      '(N | VAGUE | (ein halbes | einem halben | einer halben | einen halben) =n:0.5 | (anderthalb | eineinhalb) =n:1.5)',
  },
  rules: `
numeric-date date: NUMERICDATE ((um | ,)? $CLOCK)?
calendar-date date: ($DAYISH PART? | WEEKDAYPART) (,? (um | gegen | ab)? $CLOCK)?
day-range date: $W? THE? DAY:from AND:and THE? DAY $M YEAR?
calendar-date date: $M ((des jahres)? YEAR | $THISYEAR)
month date: DIR? MONTH
day-part date: (am | in THE) PART THE $DAYISH
day-part date: DIR PART
day-part date: THE? nacht (auf | zum | zu) THE? WEEKDAY =part:NI =offset:-1
clock-time date: $CLOCK ((am | ,)? $DAYISH)?
year: BAREYEAR
year: (jahr | jahre | jahres) YEAR4
year-before-christ year: (jahr | jahre)? N:erayear ERA
decade: THE? DECADENUM (-? (jahre | jahren))?
century: THE? ORDINAL (jahrhundert | jahrhunderts) ERA?
stretch: THE? DIR (LONG:unit =n:X | $COUNT UNIT)
period: THE? DIR UNIT
period-of-publication context: THE (jahres =unit:Y | monats =unit:M | woche =unit:W | quartals =unit:Q | jahrzehnts =unit:E | jahrhunderts =unit:C)
weekend period: wochenende =unit:WE =dir:the
quarter: THE? ORDINAL (quartal =unit:Q | halbjahr =unit:H) ($THISYEAR | des jahres | (des jahres)? YEAR4)?
quarter: QUARTERNAME N:ordinal =unit:Q YEAR4?
ago: vor ((LENGTHMOD:mod | ABOUT:mod)? $COUNT UNIT | LONG:unit =n:X)
ago: in $COUNT UNIT =sign:1
later-than-previous later: $COUNT UNIT ((später | danach) =sign:1 | (zuvor | früher | davor) =sign:-1)
duration: $COUNT ((bis | oder | - | –) N:most)? -? UNIT lang?
duration: LONG:unit =n:X
duration: DURATIONWORD
age nothing: N (UNIT alt | -? AGED)
each set: (EACH | alle $COUNT) UNIT
weekly set: (EACH WEEKDAY | WEEKDAYS:weekday)
times set: (einmal | zweimal | dreimal | N mal) (im | in THE | pro | am) UNIT
frequency: FREQUENCY
reference: REF
season: THE? DIR? SEASON (YEAR | $THISYEAR | des jahres YEAR)?
year-end date: jahresende =month:12 =years:0
weekday-of-month week-of: THE? (ORDINAL | letzten =ordinal:-1) WEEKDAY (im | des) MONTH YEAR?
holiday: DIR? HOLIDAY YEAR4?
`,
};
