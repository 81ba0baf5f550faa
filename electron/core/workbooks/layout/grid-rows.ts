/**
 * The rows that Scores, Grades, Coverage and Indicators have in common, so that an assessment stands in
 * the same row of all of them.
 */
export const gridRows = {
  title: 1,
  note: 2,
  name: 3,
  /** Scores and Coverage: the group it belongs to. Grades: the node. Indicators: the measure. */
  belongs: 4,
  weight: 5,
  /** Scores and Coverage: the weight that counts as available. Indicators: the critical threshold. */
  counted: 6,
  code: 7,
  first: 8,
} as const;

/** Columns of these grids. Nodes stand in level order, indicators in reading order. */
export const gridColumns = {
  contract: 1,
  provider: 2,
  /** Scores only. */
  total: 3,
  /** The total's column in Scores; the other nodes follow. */
  scoresNode: 4,
  /** The total's column in Coverage. */
  coverageNode: 3,
  /** The first indicator's column in Indicators. */
  indicator: 3,
} as const;
