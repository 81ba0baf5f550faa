/** Up to so many things all subsets are taken: 64 of them. */
const complete = 6;

/**
 * Subsets of some things: all of a few; of many, for each size the first ones and the last ones.
 *
 * @param things in the order in which they are to be taken
 */
export function subsetsOf<Thing>(things: readonly Thing[]): Thing[][] {
  if (things.length <= complete) {
    return things.reduce<Thing[][]>(
      (subsets, thing) => subsets.flatMap((subset) => [subset, [...subset, thing]]),
      [[]],
    );
  }
  const sizes = things.map((_, i) => i + 1);
  return [
    [],
    ...sizes.map((size) => things.slice(0, size)),
    ...sizes.slice(0, -1).map((size) => things.slice(-size)),
  ];
}
