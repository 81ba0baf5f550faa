import type {
  ChecklistAnswers,
  DeductionFindings,
  ObservedValue,
  RatioValue,
} from '#shared/domain/observation.ts';

/** An observed value with what it is: a checklist may well have an item called "numerator". */
export type KindOfValue =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'ratio'; readonly value: RatioValue }
  | { readonly kind: 'findings'; readonly value: DeductionFindings }
  | { readonly kind: 'answers'; readonly value: ChecklistAnswers };

function isRatio(value: object): value is RatioValue {
  return 'numerator' in value && typeof value.numerator === 'number';
}

function isFindings(value: object): value is DeductionFindings {
  return 'counts' in value && typeof value.counts === 'object';
}

/** Tells the four kinds of observed values apart by what they hold. */
export function kindOfValue(value: ObservedValue): KindOfValue {
  if (typeof value === 'number') return { kind: 'number', value };
  if (isRatio(value)) return { kind: 'ratio', value };
  if (isFindings(value)) return { kind: 'findings', value };
  return { kind: 'answers', value };
}
