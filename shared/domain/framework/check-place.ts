/** Where problems are reported: the code of the thing they stand at, and its path in the file. */
export interface Place {
  readonly at: string;
  readonly path: string;
}

/** Indexes of values that do not rise above the one before. */
export function falls(values: readonly number[]): number[] {
  return values.flatMap((value, i) => (i > 0 && value <= values[i - 1] ? [i] : []));
}
