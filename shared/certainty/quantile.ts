/**
 * The quantile of sorted values by linear interpolation between order statistics: Hyndman & Fan 1996,
 * type 7.
 *
 * @param sorted rising; NaN without any
 * @param share 0 to 1
 */
export function quantileOfSorted(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0) return Number.NaN;
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}
