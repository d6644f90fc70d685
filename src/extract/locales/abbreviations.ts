/** Words after which a full stop does not end the sentence: lower case, without the stop. */
export const ENGLISH_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'amb brig no nos messrs vs rev vol mr pres mt fig st adm jr mrs ms dr prof etc al lt hon gov col maj sr sen sgt capt ed ft eds rep gen cmdr pp v ' +
    'cos univ co corp sat tues aug ltd nov tue mon thurs thu oct dept dec wed jul thur jan sep assn sept bros inc sun fri feb mar apr jun ' +
    'ariz colo mass nev wis neb pa mont tenn ark conn wash wyo okla mo calif ky va ill del vt tex la mich ore miss ind kan ala md fla minn ga ' +
    'ca cf approx eg ie'
  ).split(' '),
);
