/**
 * Shares rows among lanes: each gets what it wants as long as all can; else the most demanding give way first, down to
 * one row each.
 * The result adds up to at most `budget`, unless there are more lanes than that.
 */
export function shareRows(wanted: readonly number[], budget: number): number[] {
  const shares = wanted.map((count) => Math.max(1, count));
  let total = shares.reduce((sum, count) => sum + count, 0);
  while (total > budget) {
    const most = Math.max(...shares);
    if (most <= 1) break;
    // The last of the most demanding: lanes further up keep their rows longest.
    shares[shares.lastIndexOf(most)] = most - 1;
    total--;
  }
  return shares;
}
