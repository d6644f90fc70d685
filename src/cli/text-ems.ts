/**
 * What pictures are written in where no page says otherwise; widths are those of its usual faces, rather too wide than
 * too narrow.
 */
export const FONT_FAMILY = 'system-ui, sans-serif';

/** Widths of letters in em, by their kind; the first that fits holds. */
const KINDS: readonly (readonly [RegExp, number])[] = [
  [/\p{M}|\p{Cf}/u, 0],
  [/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Extended_Pictographic}/u, 1.1],
  [/[ijlI.,:;'’|!]/u, 0.32],
  [/[frt()[\]{}/\\\- \u00a0"“”]/u, 0.41],
  [/[mwMW@%—…]/u, 0.95],
  [/\p{Lu}/u, 0.71],
];
const OTHER = 0.61;

/** About how wide a text is, in em: for pictures that are made without a screen. */
export function emsOf(text: string): number {
  let ems = 0;
  for (const letter of text) ems += KINDS.find(([kind]) => kind.test(letter))?.[1] ?? OTHER;
  return ems;
}
