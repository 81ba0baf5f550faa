/** Why weights cannot be derived: message keys under `problem.`. */
export const weightingProblemCodes = [
  'weighting.no-items',
  /** `item`: it is none of the children. */
  'weighting.item-unknown',
  /** `item`: a child that has no place in the derivation. */
  'weighting.item-missing',
  /** `item`: it stands twice. */
  'weighting.item-repeated',
  /** `item`: its weight is negative or no number. */
  'weighting.weight-invalid',
  /** The weights, or the shares of a blend, add up to nothing. */
  'weighting.zero-sum',
  'weighting.no-judges',
  /** `count`, `maximum`: more items than the random indices are published for. */
  'weighting.too-many-items',
  /** `judge`, `count`, `wanted`. */
  'weighting.comparisons-count',
  /** `row`, `count`, `wanted`. */
  'weighting.row-length',
  /** `first`, `second`, `value`: a judgement is a number above zero. */
  'weighting.judgement-invalid',
  /** `first`, `second`, `value`, `back`: the two are not each other's reciprocal. */
  'weighting.not-reciprocal',
  /** `steps`: the judgements contradict each other so far that no weights settle. */
  'weighting.no-convergence',
  /** `count`: at least two cases are needed. */
  'weighting.too-few-rows',
  /** `row`, `item`. */
  'weighting.not-a-number',
  /** `row`, `item`, `value`. */
  'weighting.negative-value',
  /** `item`: every value is zero. */
  'weighting.zero-column',
  /** `item`: every value is the same. */
  'weighting.constant-column',
  /** `count`, `wanted`. */
  'weighting.directions-count',
  /** The data tell no case from another, or the items say the same. */
  'weighting.no-information',
] as const;
export type WeightingProblemCode = (typeof weightingProblemCodes)[number];

/** Something that keeps weights from being derived. */
export interface WeightingProblem {
  readonly kind: 'problem';
  readonly code: WeightingProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A problem of a derivation. */
export function weightingProblem(
  code: WeightingProblemCode,
  params: WeightingProblem['params'] = {},
): WeightingProblem {
  return { kind: 'problem', code, params };
}
