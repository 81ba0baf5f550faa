/**
 * The arithmetic mean.
 *
 * Summed as differences from the first value, so that the mean of equal values is exactly that value.
 *
 * @throws RangeError without values
 */
export function mean(values: ArrayLike<number>): number {
  if (values.length === 0) throw new RangeError('A mean needs at least one value.');
  const first = values[0];
  let sum = 0;
  for (let i = 1; i < values.length; i++) sum += values[i] - first;
  return first + sum / values.length;
}
