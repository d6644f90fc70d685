/** Words after which a full stop does not end the sentence: lower case, without the stop. */
export const ENGLISH_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'pp hon sr amb sgt cmdr ft lt sen al mr pres rep mt messrs fig eds vs adm jr gen mrs ms dr prof vol etc ed st rev maj no nos gov col brig capt v ' +
    'cos inc univ co tues sept bros sep oct corp fri thurs assn dept ltd tue mon sun aug wed thu thur nov sat jan dec jul feb mar apr jun ' +
    'colo conn ala mont tenn wis ariz ark calif ky va ill del okla mo ga wyo nev vt tex la mich wash neb md ore miss minn pa ind kan fla mass ' +
    'eg ca ie approx cf'
  ).split(' '),
);
