/** Words after which a full stop does not end the sentence: lower case, without the stop. */
export const ENGLISH_ABBREVIATIONS: ReadonlySet<string> = new Set(
  ('al mr pres hon rep vs vol sen sgt adm mrs mt v no nos messrs eds ed jr st brig etc ms dr prof gov col fig ft gen cmdr pp capt maj sr amb lt rev ' +
    'cos univ co bros aug mon sept thurs assn sep dec jul fri ltd dept sun jan tues wed tue sat thur thu corp oct inc nov feb mar apr jun ' +
    'mich wash tex ind la minn conn ore ga miss nev wyo ark wis neb mass colo ariz ky va ill del fla md calif vt ala mo okla mont kan tenn pa ' +
    'ie approx ca cf eg').split(' '),
);
