import type { FrameworkProblem } from './problem.ts';

/** Every code that checking a framework can give: message keys under `problem.`. */
export const frameworkProblemCodes = [
  /** `code`: another node has it. */
  'node-code-duplicate',
  /** `code`: it stands for the total. */
  'node-code-reserved',
  'questionnaire-code-duplicate',
  'section-code-duplicate',
  'question-code-duplicate',
  /** `minimum`, `maximum`: a question's scale must rise. */
  'question-range',
  /** `questionnaire`: the framework has none of that code. */
  'questionnaire-unknown',
  /** `questionnaire`, `section`. */
  'section-unknown',
  /** `value`: a rubric's level values must rise. */
  'levels-order',
  /** `minimum`, `maximum`: a scale must rise. */
  'scale-range',
  /** `maximum`: a scale that starts at zero needs a maximum above it. */
  'scale-maximum',
  /** `minimum`, `maximum`: what a number may be. */
  'numeric-range',
  /** `value`: worst and best are the same. */
  'goalposts-equal',
  /** `value`: the values of a piecewise rule must rise. */
  'points-order',
  /** `from`: the bounds of a step rule must rise. */
  'steps-order',
  /** `code`: another item of the checklist has it. */
  'item-code-duplicate',
  /** The weights of a group's children add up to nothing. */
  'weights-zero',
  /** Bonus means something in a points group only. */
  'bonus-outside-points',
  /** A points group has nothing but bonus items: no points are available. */
  'bonus-only',
  /** `weight`, `sum`: a points group is worth other than what its items add up to. */
  'points-mismatch',
  /** `maximum`, `sum`: the dimensions of a points framework do not add up to the full mark. */
  'points-total',
  /** `code`: another grade has it. */
  'band-code-duplicate',
  /** `from`, `to`: a band must end above its start. */
  'band-empty',
  /** `from`, `to`: no grade covers the totals between them. */
  'band-gap',
  /** `other`, `from`, `to`: two grades cover the totals between them. */
  'band-overlap',
  /** `from`: the lowest grade must start at 0. */
  'band-start',
  /** `to`, `maximum`: the highest grade must end at the full mark. */
  'band-end',
  /** `grade`: the framework has no such grade. */
  'critical-grade-unknown',
  /** `grade`: capping at the top grade changes nothing. */
  'critical-grade-top',
  /** `locale`: the text is missing in this language. */
  'translation-missing',
  /** The indicator names no contract clause or regulation. */
  'mandate-missing',
] as const;
export type FrameworkProblemCode = (typeof frameworkProblemCodes)[number];

/** The codes that warn; all others are errors, and a framework with errors cannot be published. */
const warnings: ReadonlySet<FrameworkProblemCode> = new Set<FrameworkProblemCode>([
  'critical-grade-top',
  'points-mismatch',
  'points-total',
  'translation-missing',
  'mandate-missing',
]);

/** A problem of a framework; whether it is an error or a warning follows from its code. */
export function frameworkProblem(
  code: FrameworkProblemCode,
  at: string | null,
  path: string,
  params: FrameworkProblem['params'] = {},
): FrameworkProblem {
  return { severity: warnings.has(code) ? 'warning' : 'error', code, at, path, params };
}

/** One problem for every entry whose code an earlier entry has. */
export function duplicates<T extends { readonly code: string }>(
  entries: readonly T[],
  report: (entry: T, index: number) => FrameworkProblem,
): FrameworkProblem[] {
  const seen = new Set<string>();
  const problems: FrameworkProblem[] = [];
  entries.forEach((entry, index) => {
    if (seen.has(entry.code)) problems.push(report(entry, index));
    seen.add(entry.code);
  });
  return problems;
}
