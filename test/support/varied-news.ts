// News of our own, as long as wanted and never the same sentence twice: people, places and dates are made up by a
// seeded generator, so that caches, groups and candidate lists are used as a real archive uses them. Repeated sentences
// would hide what those cost.

/** A seeded generator of numbers from 0 to below 1 (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ONSETS = 'B D F G H K L M N P R S T V Br Dr Kl Sv Tr Fl'.split(' ');
const RIMES = 'al en ir os un ard eim ov ast ell ind or'.split(' ');
const ENDS = 'a in berg sen ez ich mann ova stad er ano'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const OFFICES = 'Mayor|Prime Minister|Judge|Senator|Foreign Minister|General|Bishop'.split('|');
const GROUPS =
  'Police|Prosecutors|Residents|Firefighters|The court|The council|The ministry|The airline|The bank|Scientists|Protesters|The union'.split(
    '|',
  );
const THINGS =
  'bridge|harbour|railway|hospital|stadium|library|power station|archive|ferry line|dam|market hall|tunnel'.split('|');
const COUNTED = 'houses|passengers|documents|workers|ships|paintings|votes|shares|trees|soldiers'.split('|');
const LENGTHS = 'less than two weeks|about three months|more than a year|four days|nearly 36 hours|six years'.split(
  '|',
);
const TOPICS = 'treaty|budget|merger|flood|strike|election|trial|drought|festival|border|pension|vaccine'.split('|');

/** Writes news until it has at least `characters` (UTF-16 units). The same seed gives the same text. */
export function variedNews(characters: number, seed = 1): string {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const number = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const word = (): string => pick(ONSETS) + pick(RIMES) + pick(ENDS);
  const person = (): string => `${word()} ${word()}`;
  const day = (): string =>
    pick([
      () => `${number(1, 28)} ${pick(MONTHS)} ${number(1950, 2021)}`,
      () => `${pick(MONTHS)} ${number(1, 28)}`,
      () => pick(WEEKDAYS),
      () => `${pick(MONTHS)} ${number(1, 28)}, ${number(1990, 2021)}`,
      () => `${pick(WEEKDAYS)} night`,
    ])();
  const span = (): string =>
    pick([
      () => `in ${pick(MONTHS)} ${number(1960, 2021)}`,
      () => `in ${number(1900, 2021)}`,
      () => `on ${day()}`,
      () => `${number(2, 9)} years ago`,
      () => `last ${pick(['week', 'month', 'spring', 'year'])}`,
      () => `between ${number(1900, 1950)} and ${number(1951, 2020)}`,
      () => `in the ${pick(['first', 'second', 'third'])} quarter of ${number(1990, 2021)}`,
    ])();
  const amount = (): string =>
    `${number(2, 900)}${pick(['', '.5', ',000'])} ${pick(['million euros', 'euros', 'billion dollars', 'tonnes'])}`;
  const SENTENCES: readonly (() => string)[] = [
    () => `${pick(OFFICES)} ${person()} met ${person()} in ${word()} ${span()} to discuss the ${pick(TOPICS)}.`,
    () =>
      `${pick(GROUPS)} in ${word()} arrested ${number(2, 90)} people ${span()}, less than ${number(2, 9)} weeks after the ${pick(TOPICS)} in ${word()} collapsed.`,
    () =>
      `“We never expected the ${pick(TOPICS)} to last ${pick(LENGTHS)},” ${person()} told reporters in ${word()} ${span()}.`,
    () =>
      `${person()}, who had led the ${word()} ${pick(TOPICS)} commission since ${number(1960, 2015)}, resigned ${span()}.`,
    () => `The new ${pick(THINGS)} of ${word()} cost ${amount()} and was opened by ${person()} ${span()}.`,
    () =>
      `${pick(GROUPS)} said that ${number(3, 900)} ${pick(COUNTED)} were lost when a fire destroyed the ${pick(THINGS)} near ${word()} ${span()}.`,
    () =>
      `According to ${person()}, the ${pick(THINGS)} will reopen no later than ${pick(MONTHS)} ${number(2021, 2025)}.`,
    () => `The talks came ${pick(LENGTHS)} before ${word()} and ${word()} signed the ${pick(TOPICS)} agreement.`,
    () =>
      `Nobody knows why the ${pick(COUNTED)} of ${word()} are so much smaller than those of ${word()}, and ${person()} doubts that anyone will.`,
    () =>
      `In the wake of the ${pick(TOPICS)}, ${pick(GROUPS).toLowerCase()} banned all ${pick(COUNTED)} from ${word()} and paid ${amount()} to the owners of the ${pick(THINGS)}.`,
    () =>
      `If the ${pick(TOPICS)} fails, ${person()} would have to sell the ${pick(THINGS)}, which the family of ${person()} bought ${span()}.`,
    () =>
      `A year earlier, ${word()} United had beaten ${word()} Rovers ${number(2, 5)}–${number(0, 1)} in the final, and ${person()} scored twice.`,
    () =>
      `Every ${pick(WEEKDAYS)}, some ${number(20, 900)} ${pick(COUNTED)} cross the ${word()} river; ${pick(LENGTHS)} later they return.`,
    () =>
      `${person()} published a study of the ${word()} ${pick(THINGS)} ${span()} and denied having copied ${person()}.`,
  ];
  const parts: string[] = [];
  for (let length = 0; length < characters;) {
    const sentence = pick(SENTENCES)();
    const between = random() < 0.3 ? '\n\n' : ' ';
    parts.push(sentence, between);
    length += sentence.length + between.length;
  }
  return parts.join('');
}
