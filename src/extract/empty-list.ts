/**
 * An empty list that will hold objects or texts, for code that runs often to add to. For V8 `[]` is a list of small
 * numbers until something else is in it: code that was optimised for lists of objects meets it once in every text, and
 * is thrown away and made anew.
 */
export function emptyList<T>(): T[];
export function emptyList(): unknown[] {
  return [''].slice(1);
}
