/**
 * Gives what is kept by the numbers of events their new numbers. What belongs to none any more gets a number below 0,
 * that no event has. @param numberOf null: it is gone
 */
export function renumber<T>(kept: Map<number, T>, numberOf: (index: number) => number | null): void {
  const entries = [...kept];
  kept.clear();
  entries.forEach(([index, value], i) => kept.set(numberOf(index) ?? -1 - i, value));
}
