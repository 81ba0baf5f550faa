/**
 * The rows that Scores, Coverage and Indicators have in common, so that an assessment stands in the
 * same row of all three.
 */
export const gridRows = {
  title: 1,
  note: 2,
  name: 3,
  /** Scores and Coverage: the group it belongs to. Indicators: the measure. */
  belongs: 4,
  weight: 5,
  /** Scores and Coverage: the weight that counts as available. Indicators: the critical threshold. */
  counted: 6,
  code: 7,
  first: 8,
} as const;

/** Columns of the three grids. Nodes stand in level order, indicators in reading order. */
export const gridColumns = {
  contract: 1,
  provider: 2,
  /** Scores only. */
  total: 3,
  gradeByScore: 4,
  gradeAfterRules: 5,
  rulesFired: 6,
  /** The total's column in Scores; the other nodes follow. */
  scoresNode: 7,
  /** The total's column in Coverage. */
  coverageNode: 3,
  /** The first indicator's column in Indicators. */
  indicator: 3,
} as const;
