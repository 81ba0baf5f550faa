/** The columns of the Summary sheet; the last two are for formulas. */
export const summaryColumns = {
  rank: 1,
  provider: 2,
  contract: 3,
  contractName: 4,
  nature: 5,
  serviceType: 6,
  district: 7,
  score: 8,
  grade: 9,
  gradeName: 10,
  /** Another grade that a supervisor gave: stated. */
  judgement: 11,
  coverage: 12,
  consequence: 13,
  rulesFired: 14,
  state: 15,
  /** The place of the assessment in Scores. */
  place: 16,
  /** The total as ranks compare it; −1 without a grade. */
  rankKey: 17,
} as const;

/** The rows of the Summary sheet. */
export const summaryRows = { header: 5, first: 6 } as const;
