/** How far under a threshold still counts as on it, relative to the threshold (absolute below 1). */
export const tieSlack = 1e-12;

/** The least value that reaches `threshold`: the threshold less the slack for binary rounding. */
export function slackened(threshold: number): number {
  return threshold - tieSlack * Math.max(1, Math.abs(threshold));
}

/**
 * Whether a computed value is at or above a threshold.
 *
 * A mean that is exactly 60 on paper can come out of binary arithmetic as 59.99999999999999; without
 * the slack its grade would hang on the order in which the numbers were added. Every threshold of
 * the method (bands of a measure, grades, critical rules, coverage, share of items answered) is
 * compared this way.
 */
export function reaches(value: number, threshold: number): boolean {
  return value >= slackened(threshold);
}
