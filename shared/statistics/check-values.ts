/**
 * Refuses values that no statistic can be computed from.
 *
 * @throws RangeError naming the first value that is not a finite number
 */
export function checkFinite(values: ArrayLike<number>): void {
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) {
      throw new RangeError(`Value ${i + 1} is ${values[i]}; a finite number is needed.`);
    }
  }
}

/**
 * Refuses a table whose rows differ in length.
 *
 * @throws RangeError naming the first row that differs
 */
export function checkRectangular(rows: readonly (readonly unknown[])[]): void {
  const odd = rows.findIndex((row) => row.length !== rows[0].length);
  if (odd >= 0) {
    throw new RangeError(
      `Row ${odd + 1} has ${rows[odd].length} cells where row 1 has ${rows[0].length}.`,
    );
  }
}
