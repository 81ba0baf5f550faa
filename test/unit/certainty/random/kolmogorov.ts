/** The greatest difference between the shares of a sample and a distribution function. */
export function kolmogorovDistance(
  values: readonly number[],
  distribution: (x: number) => number,
): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.reduce((greatest, x, i) => {
    const f = distribution(x);
    return Math.max(greatest, f - i / sorted.length, (i + 1) / sorted.length - f);
  }, 0);
}
