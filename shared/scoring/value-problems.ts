import { assertNever } from '#shared/assert-never.ts';
import type { DeductionMeasure } from '#shared/domain/framework/deduction.ts';
import type {
  ChecklistMeasure,
  Measure,
  RatioMeasure,
  RubricMeasure,
} from '#shared/domain/framework/measure.ts';
import type { ObservedValue } from '#shared/domain/observation.ts';
import type { ObservationProblem } from './observation-problem.ts';
import { type KindOfValue, kindOfValue } from './observed-kind.ts';
import { ratioRaw } from './ratio.ts';

interface Range {
  readonly minimum?: number;
  readonly maximum?: number;
}

function rangeProblems(x: number, { minimum, maximum }: Range): ObservationProblem[] {
  const low = minimum !== undefined && x < minimum;
  const high = maximum !== undefined && x > maximum;
  if (!low && !high) return [];
  if (minimum !== undefined && maximum !== undefined) {
    return [{ code: 'observation.out-of-range', params: { minimum, maximum } }];
  }
  if (minimum !== undefined) return [{ code: 'observation.below-minimum', params: { minimum } }];
  if (maximum !== undefined) return [{ code: 'observation.above-maximum', params: { maximum } }];
  return [];
}

function unknownItems(
  items: readonly { readonly code: string }[],
  given: object,
): ObservationProblem[] {
  const known = new Set(items.map((item) => item.code));
  return Object.keys(given)
    .filter((item) => !known.has(item))
    .map((item) => ({ code: 'observation.unknown-item', params: { item } }));
}

function checklistProblems({ items }: ChecklistMeasure, given: KindOfValue): ObservationProblem[] {
  if (given.kind !== 'answers') return [{ code: 'observation.not-answers', params: {} }];
  const { value } = given;
  const codes = [...new Set(items.map((item) => item.code))];
  const missing = codes.filter((item) => !Object.hasOwn(value, item));
  const problems = [
    ...unknownItems(items, value),
    ...missing.map((item) => ({ code: 'observation.item-missing' as const, params: { item } })),
  ];
  if (problems.length > 0) return problems;
  return codes.every((item) => value[item] === 'not-applicable')
    ? [{ code: 'observation.nothing-applicable', params: {} }]
    : [];
}

function rubricProblems({ levels }: RubricMeasure, x: number): ObservationProblem[] {
  const values = levels.map((level) => level.value);
  return values.includes(x)
    ? []
    : [{ code: 'observation.not-a-level', params: { levels: values.join(', ') } }];
}

function ratioProblems(measure: RatioMeasure, given: KindOfValue): ObservationProblem[] {
  if (given.kind !== 'ratio') return [{ code: 'observation.not-a-ratio', params: {} }];
  const raw = ratioRaw(measure, given.value);
  if (raw === null) return [];
  return Number.isFinite(raw)
    ? rangeProblems(raw, measure)
    : [{ code: 'observation.not-a-number', params: {} }];
}

function deductionProblems(measure: DeductionMeasure, given: KindOfValue): ObservationProblem[] {
  if (given.kind !== 'findings') return [{ code: 'observation.not-findings', params: {} }];
  const { counts, revisits } = given.value;
  const problems = unknownItems(measure.items, counts);
  if (revisits > 0 && measure.repeat.length === 0) {
    problems.push({ code: 'observation.revisits', params: {} });
  }
  return problems;
}

function numberProblems(
  given: KindOfValue,
  check: (x: number) => ObservationProblem[],
): ObservationProblem[] {
  return given.kind === 'number' && Number.isFinite(given.value)
    ? check(given.value)
    : [{ code: 'observation.not-a-number', params: {} }];
}

/** Everything that is wrong with a value under a measure: its shape, then its domain. Nothing is clamped. */
export function valueProblems(measure: Measure, value: ObservedValue): ObservationProblem[] {
  const given = kindOfValue(value);
  switch (measure.kind) {
    case 'rubric':
      return numberProblems(given, (x) => rubricProblems(measure, x));
    case 'scale':
    case 'numeric':
      return numberProblems(given, (x) => rangeProblems(x, measure));
    case 'checklist':
      return checklistProblems(measure, given);
    case 'ratio':
      return ratioProblems(measure, given);
    case 'deduction':
      return deductionProblems(measure, given);
    case 'survey':
    case 'derived':
      return numberProblems(given, () => []);
    default:
      return assertNever(measure);
  }
}
