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
  coverage: 11,
  consequence: 12,
  rulesFired: 13,
  state: 14,
  /** The place of the assessment in Scores. */
  place: 15,
  /** The total as ranks compare it; −1 without a grade. */
  rankKey: 16,
} as const;

/** The rows of the Summary sheet. */
export const summaryRows = { header: 5, first: 6 } as const;
