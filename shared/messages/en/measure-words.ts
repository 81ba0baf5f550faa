/** Measures, rules, ways to combine and sources: a label for every value. */
export const measureWords = {
  'measure.ratio': 'Ratio',
  'measure.deduction': 'Deduction',
  'measure.derived': 'Derived',
  'numericRule.target': 'Target range',
  'numericRule.percentile': 'Percentile rank',
  'numericRule.z-score': 'Z-score',
  'aggregation.geometric': 'Geometric mean',
  'aggregation.harmonic': 'Harmonic mean',
  'aggregation.lookup': 'Lookup table',
  'source.third-party': 'Third party',
  'source.purchaser': 'Purchaser',
  'source.supervisor': 'Supervisor',
  'source.self': 'Self-assessment',
  'source.clients': 'Clients',
} as const;
