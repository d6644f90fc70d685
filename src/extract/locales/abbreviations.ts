/** Words after which a full stop does not end the sentence: lower case, without the stop. */
export const ENGLISH_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'sgt brig messrs eds rep mr pres vol jr mrs ms dr prof hon mt adm vs ed etc lt maj sr amb ft cmdr pp sen st fig no nos al capt gen rev gov col v ' +
    'corp dept tues univ co mon thurs aug jul dec sat wed tue jan sun nov fri sept sep cos assn thur thu bros oct ltd inc feb mar apr jun ' +
    'del ky va calif mass nev md ind wis neb ore miss pa ill ala mont tenn ark conn wash wyo colo okla mo vt tex la mich kan fla minn ariz ga ' +
    'ca eg cf approx ie'
  ).split(' '),
);
