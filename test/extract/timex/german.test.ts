import { expect } from 'chai';
import { cleanDocument } from '../../../src/extract/document.js';
import { german as locale } from '../../../src/extract/locales/de.js';
import { splitSentences } from '../../../src/extract/sentences.js';
import { readTimes } from '../../../src/extract/timex/read-times.js';

// What each phrase is read as, published on Thursday 3 June 2021: [extent] type value mod, several parted by "|"; "—"
// where nothing is one.
const PHRASES = `
am 3. Mai 2021 => [3. Mai 2021] DATE 2021-05-03
am 3. Mai => [3. Mai] DATE 2021-05-03
am Montag, dem 3. Mai 2021 => [Montag, dem 3. Mai 2021] DATE 2021-05-03
am Montag, 3. Mai => [Montag, 3. Mai] DATE 2021-05-03
Dienstag, den 1. Juni => [Dienstag, den 1. Juni] DATE 2021-06-01
am 03.05.2021 => [03.05.2021] DATE 2021-05-03
am 3.5.21 => [3.5.21] DATE 2021-05-03
2021-05-03 => [2021-05-03] DATE 2021-05-03
im Mai 2021 => [Mai 2021] DATE 2021-05
im Mai => [Mai] DATE 2021-05
Anfang Mai => [Anfang Mai] DATE 2021-05 START
Mitte Juni => [Mitte Juni] DATE 2021-06 MID
Ende 2020 => [Ende 2020] DATE 2020 END
Ende Mai 2021 => [Ende Mai 2021] DATE 2021-05 END
zu Beginn des Jahres => [zu Beginn des Jahres] DATE 2021 START
Anfang des 20. Jahrhunderts => [Anfang des 20. Jahrhunderts] DATE 19 START
Mitte der 1990er Jahre => [Mitte der 1990er Jahre] DATE 199 MID
in den 80er Jahren => [den 80er Jahren] DATE 198
in den neunziger Jahren => [den neunziger Jahren] DATE 199
bis Jahresende => [Jahresende] DATE 2021-12
in den 1970ern => [den 1970ern] DATE 197
im 19. Jahrhundert => [19. Jahrhundert] DATE 18
im 5. Jahrhundert v. Chr. => [5. Jahrhundert v. Chr.] DATE BC04
44 v. Chr. => [44 v. Chr.] DATE BC0044
vor 66 Millionen Jahren => [vor 66 Millionen Jahren] DATE MA66
im Jahr 1999 => [Jahr 1999] DATE 1999
1999 unterzeichneten sie den Vertrag => [1999] DATE 1999
im Sommer 2020 => [Sommer 2020] DATE 2020-SU
im vergangenen Winter => [vergangenen Winter] DATE 2020-WI
im Herbst => [Herbst] DATE 2021-FA
im dritten Quartal 2020 => [dritten Quartal 2020] DATE 2020-Q3
im 3. Quartal => [3. Quartal] DATE 2020-Q3
Q3 2020 => [Q3 2020] DATE 2020-Q3
im ersten Halbjahr 2020 => [ersten Halbjahr 2020] DATE 2020-H1
heute => [heute] DATE 2021-06-03
gestern => [gestern] DATE 2021-06-02
vorgestern => [vorgestern] DATE 2021-06-01
morgen => [morgen] DATE 2021-06-04
übermorgen => [übermorgen] DATE 2021-06-05
heute Morgen => [heute Morgen] TIME 2021-06-03TMO
gestern Abend => [gestern Abend] TIME 2021-06-02TEV
morgen früh => [morgen früh] TIME 2021-06-04TMO
am Dienstag => [Dienstag] DATE 2021-06-01
am Dienstagabend => [Dienstagabend] TIME 2021-06-01TEV
am Mittwoch => [Mittwoch] DATE 2021-06-02
am Donnerstag => [Donnerstag] DATE 2021-06-03
am Samstag wird er sprechen => [Samstag] DATE 2021-06-05
letzten Freitag => [letzten Freitag] DATE 2021-05-28
am kommenden Montag => [kommenden Montag] DATE 2021-06-07
am vergangenen Wochenende => [vergangenen Wochenende] DATE 2021-W21-WE
am Wochenende => [Wochenende] DATE 2021-W21-WE
letzte Woche => [letzte Woche] DATE 2021-W21
in der vergangenen Woche => [der vergangenen Woche] DATE 2021-W21
nächste Woche => [nächste Woche] DATE 2021-W23
kommende Woche => [kommende Woche] DATE 2021-W23
diesen Monat => [diesen Monat] DATE 2021-06
im vergangenen Monat => [vergangenen Monat] DATE 2021-05
im nächsten Jahr => [nächsten Jahr] DATE 2022
im vergangenen Jahr => [vergangenen Jahr] DATE 2020
dieses Jahr => [dieses Jahr] DATE 2021
im laufenden Jahr => [laufenden Jahr] DATE 2021
im Juni vergangenen Jahres => [Juni vergangenen Jahres] DATE 2020-06
vor zwei Wochen => [vor zwei Wochen] DATE 2021-W20
vor drei Jahren => [vor drei Jahren] DATE 2018
vor einem Jahr => [vor einem Jahr] DATE 2020
vor mehr als drei Jahren => [vor mehr als drei Jahren] DATE 2018 BEFORE
vor etwa zehn Tagen => [vor etwa zehn Tagen] DATE 2021-05-24 APPROX
vor einigen Monaten => [vor einigen Monaten] DATE PAST_REF
vor Jahren => [vor Jahren] DATE PAST_REF
in zwei Wochen => [in zwei Wochen] DATE 2021-W24
zwei Tage später => [zwei Tage] DURATION P2D
ein Jahr zuvor => [ein Jahr] DURATION P1Y
am folgenden Tag => [folgenden Tag] DATE 2021-06-04
am selben Tag => [selben Tag] DATE 2021-06-03
am nächsten Morgen => [nächsten Morgen] TIME 2021-06-04TMO
seit drei Jahren => [drei Jahren] DURATION P3Y
drei Tage lang => [drei Tage lang] DURATION P3D
weniger als 24 Stunden => [weniger als 24 Stunden] DURATION PT24H LESS_THAN
mehr als 26 Jahre => [mehr als 26 Jahre] DURATION P26Y MORE_THAN
fast zwei Jahre => [fast zwei Jahre] DURATION P2Y LESS_THAN
mindestens drei Monate => [mindestens drei Monate] DURATION P3M EQUAL_OR_MORE
höchstens zehn Tage => [höchstens zehn Tage] DURATION P10D EQUAL_OR_LESS
rund zwei Wochen => [rund zwei Wochen] DURATION P2W APPROX
ein halbes Jahr => [ein halbes Jahr] DURATION P6M
anderthalb Jahre => [anderthalb Jahre] DURATION P1Y6M
fünfundzwanzig Jahre => [fünfundzwanzig Jahre] DURATION P25Y
zwei bis drei Wochen => [zwei bis drei Wochen] DURATION P2W
jahrelang => [jahrelang] DURATION PXY
in den vergangenen drei Jahren => [den vergangenen drei Jahren] DURATION P3Y
in den kommenden zwei Wochen => [den kommenden zwei Wochen] DURATION P2W
in den letzten Tagen => [den letzten Tagen] DURATION PXD
jeden Tag => [jeden Tag] SET P1D
jeden Montag => [jeden Montag] SET XXXX-WXX-1
montags => [montags] SET XXXX-WXX-1
täglich => [täglich] SET P1D
alle zwei Wochen => [alle zwei Wochen] SET P2W
zweimal im Jahr => [zweimal im Jahr] SET P1Y
um 14.30 Uhr => [14.30 Uhr] TIME 2021-06-03T14:30
um 14:30 Uhr => [14:30 Uhr] TIME 2021-06-03T14:30
um 9 Uhr => [9 Uhr] TIME 2021-06-03T09:00
um halb sieben => [halb sieben] TIME 2021-06-03T06:30
am Montag um Viertel vor neun => [Montag um Viertel vor neun] TIME 2021-05-31T08:45
um Viertel nach acht abends => [Viertel nach acht abends] TIME 2021-06-03T20:15
am Montag um 9 Uhr => [Montag um 9 Uhr] TIME 2021-05-31T09:00
am Montag gegen 17.15 Uhr => [Montag gegen 17.15 Uhr] TIME 2021-05-31T17:15
um Mitternacht => [Mitternacht] TIME 2021-06-03T24:00
von 1914 bis 1918 => [1914] DATE 1914 | [1918] DATE 1918
1914–1918 => [1914] DATE 1914 | [1918] DATE 1918
zwischen März und Juni 2020 => [März] DATE 2020-03 | [Juni 2020] DATE 2020-06
vom 3. bis 5. Mai 2021 => [3.] DATE 2021-05-03 | [5. Mai 2021] DATE 2021-05-05
3.–5. Mai => [3.] DATE 2021-05-03 | [5. Mai] DATE 2021-05-05
von Montag bis Freitag => [Montag] DATE 2021-06-07 | [Freitag] DATE 2021-06-11
zu Weihnachten => [Weihnachten] DATE 2020-12-25
an Heiligabend 2020 => [Heiligabend 2020] DATE 2020-12-24
am Karfreitag => [Karfreitag] DATE 2021-04-02
zu Pfingsten => [Pfingsten] DATE 2021-05-23
am Tag der Deutschen Einheit => [Tag der Deutschen Einheit] DATE 2021-10-03
derzeit => [derzeit] DATE PRESENT_REF
kürzlich => [kürzlich] DATE PAST_REF
in der Zukunft => [der Zukunft] DATE FUTURE_REF
spätestens am 3. Mai => [spätestens am 3. Mai] DATE 2021-05-03 ON_OR_BEFORE
spätestens Freitag => [spätestens Freitag] DATE 2021-06-04 ON_OR_BEFORE
der 26-jährige Mann => —
Sie ist 26 Jahre alt => —
Am 28. Juni 1914 fiel ein Schuss. Im August zogen die Heere. => [28. Juni 1914] DATE 1914-06-28 | [August] DATE 1914-08
1500 Menschen kamen => —
um 1500 => [1500] DATE 1500
bis 2030 => [2030] DATE 2030
nach dem 3. Mai => [dem 3. Mai] DATE 2021-05-03
Am 4. Mai 2019 trafen sie sich. Zwei Tage später reisten sie ab. => [4. Mai 2019] DATE 2019-05-04 | [Zwei Tage] DURATION P2D
am letzten Sonntag im Oktober 2019 => [letzten Sonntag im Oktober 2019] DATE 2019-10-27
in der Nacht zum Dienstag => [der Nacht zum Dienstag] TIME 2021-05-31TNI
in der Nacht auf Samstag => [der Nacht auf Samstag] TIME 2021-05-28TNI
um 8 Uhr abends => [8 Uhr abends] TIME 2021-06-03T20:00
um 6 Uhr morgens => [6 Uhr morgens] TIME 2021-06-03T06:00
ein zweitägiger Besuch => [zweitägiger] DURATION P2D
nach dreiwöchigen Gesprächen => [dreiwöchigen] DURATION P3W
zwischen 1933 und 1945 => [1933] DATE 1933 | [1945] DATE 1945
seit Anfang Mai => [Anfang Mai] DATE 2021-05 START
Mitte vergangener Woche => [Mitte vergangener Woche] DATE 2021-W21 MID
Ende der Woche => [Ende der Woche] DATE 2021-W22 END
heute um 15 Uhr => [heute um 15 Uhr] TIME 2021-06-03T15:00
im Frühjahr 1945 => [Frühjahr 1945] DATE 1945-SP
im Winter 1914/15 => [Winter 1914] DATE 1914-WI
am 1. und 2. Juni => [1.] DATE 2021-06-01 | [2. Juni] DATE 2021-06-02
drei Tage nach dem Treffen => [drei Tage] DURATION P3D
am Freitag, 14 Uhr => [Freitag, 14 Uhr] TIME 2021-05-28T14:00
von 9 bis 17 Uhr => [17 Uhr] TIME 2021-06-03T17:00
bis Ende Juni => [Ende Juni] DATE 2021-06 END
Der Vertrag gilt ab 1. Januar 2022. => [1. Januar 2022] DATE 2022-01-01
Das Treffen am Montag dauerte zwei Stunden. => [Montag] DATE 2021-05-31 | [zwei Stunden] DURATION PT2H
am 24.12. um 18 Uhr => [24.12. um 18 Uhr] TIME 2020-12-24T18:00
am Freitag, 28.5., begann es => [Freitag, 28.5.] DATE 2021-05-28
Es kostet 3.5 Euro. Das ist viel. => —
vom 24.12. bis 31.12. geschlossen => [24.12.] DATE 2021-12-24 | [31.12.] DATE 2021-12-31
Caesar starb am 15. März 44 v. Chr. in Rom. => [15. März 44 v. Chr.] DATE BC0044-03-15
`;

describe('time expressions, German', () => {
  for (const line of PHRASES.trim().split('\n')) {
    const [phrase = '', expected = ''] = line.split(' => ');
    it(line, () => {
      const document = cleanDocument(phrase, locale);
      const found = readTimes(document, splitSentences(document, locale), {
        documentDate: '2021-06-03',
        locale,
      }).timexes;
      expect(
        found
          .map(({ text, type, value, mod }) => `[${text}] ${type} ${value}${mod === undefined ? '' : ` ${mod}`}`)
          .join(' | ') || '—',
      ).to.equal(expected);
    });
  }
});
