/** Ranks totals, 1 for the greatest; equals share a rank (1, 2, 2, 4), null stays null. */
export function ranksOf(totals: readonly (number | null)[]): (number | null)[] {
  const sorted = totals.filter((total) => total !== null).sort((a, b) => b - a);
  const rank = new Map<number, number>();
  sorted.forEach((total, place) => {
    if (!rank.has(total)) rank.set(total, place + 1);
  });
  return totals.map((total) => (total === null ? null : (rank.get(total) ?? null)));
}
