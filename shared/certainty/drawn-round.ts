/** Where the draws of a round are written: draw after draw, in each one assessment after another. */
export interface DrawnRound {
  readonly draws: number;
  /** Assessments. */
  readonly count: number;
  /** On the framework's scale; NaN without a score. */
  readonly totals: Float64Array;
  /** 1 for the best; 0 without a grade. */
  readonly ranks: Uint32Array;
  /** Place of the final grade, the worst 0; then insufficient evidence, then no score. */
  readonly grades: Uint8Array;
}

/**
 * The most draws × assessments that are held at once: 13 bytes each, 260 MB in all. Quantiles of totals and
 * ranks need every draw of every assessment.
 */
export const mostDrawn = 20_000_000;

/** Room for the draws of a round, to be shared between threads. @throws RangeError when it is too much */
export function roomForDraws(draws: number, count: number): DrawnRound {
  const size = draws * count;
  if (size > mostDrawn) {
    throw new RangeError(
      `${draws} draws of ${count} assessments are more than ${mostDrawn} results`,
    );
  }
  return {
    draws,
    count,
    totals: new Float64Array(new SharedArrayBuffer(size * 8)),
    ranks: new Uint32Array(new SharedArrayBuffer(size * 4)),
    grades: new Uint8Array(new SharedArrayBuffer(size)),
  };
}
