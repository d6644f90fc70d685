/** Words after which a full stop does not end the sentence: lower case, without the stop. */
export const ENGLISH_ABBREVIATIONS: ReadonlySet<string> = new Set(
  ('mr mrs ms dr prof rev hon st sr jr gen col lt sgt capt cmdr adm maj brig gov sen rep pres amb messrs mt ft no nos vs v etc al fig vol pp ed eds ' +
    'inc corp co ltd cos bros assn dept univ jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ala ' +
    'approx est ca cf eg ie').split(' '),
);
