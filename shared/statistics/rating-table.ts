/**
 * Counts how often the first rater gave one category where the second gave another.
 *
 * Rows by the first rater, columns by the second, in the order of `categories`. A unit that either
 * rater left out (null) is not counted.
 *
 * @throws RangeError for lists of different length, repeated categories, or a rating that is none
 */
export function ratingTable<T extends string | number>(
  first: readonly (T | null)[],
  second: readonly (T | null)[],
  categories: readonly T[],
): number[][] {
  if (first.length !== second.length) throw new RangeError('Both raters rate the same units.');
  const places = new Map(categories.map((category, i) => [category, i]));
  if (places.size !== categories.length) throw new RangeError('Each category stands once.');
  const placeOf = (rating: T): number => {
    const place = places.get(rating);
    if (place === undefined) throw new RangeError(`${rating} is none of the categories.`);
    return place;
  };
  const table = categories.map(() => categories.map(() => 0));
  first.forEach((rating, i) => {
    const other = second[i];
    if (rating !== null && other !== null) table[placeOf(rating)][placeOf(other)]++;
  });
  return table;
}
