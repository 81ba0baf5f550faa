import {
  type WeightingProblemCode,
  weightingProblemCodes,
} from '#shared/weighting/weighting-problem.ts';
import type { FrameworkProblem } from './problem.ts';

/** Every code that checking a framework can give: message keys under `problem.`. */
export const frameworkProblemCodes = [
  /** `code`: another node has it. */
  'node-code-duplicate',
  /** `code`: it stands for the total. */
  'node-code-reserved',
  /** `code`, `other`: they differ in upper and lower case only. */
  'code-case',
  /** `limit`: it stands deeper than so many levels. */
  'too-deep',
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
  /** `from`, `to`: a target range must not fall. */
  'target-range',
  /** `worst`, `best`: standard deviations, the better ones above. */
  'z-range',
  /** `code`: another item of the checklist or deduction has it. */
  'item-code-duplicate',
  /** `code`: in tables it stands for how often a deduction was revisited. */
  'item-code-reserved',
  /** `code`: another row or column of the grid has it. */
  'axis-code-duplicate',
  /** A grid needs rows and columns. */
  'grid-axis-missing',
  /** `severity`: the grid has no such row. */
  'severity-unknown',
  /** `scope`: the grid has no such column. */
  'scope-unknown',
  /** `code`: a finding that names no cell of the grid. */
  'grid-place-missing',
  /** `severity`, `scope`: two findings stand in one cell. */
  'grid-cell-duplicate',
  /** `severity`, `scope`, `count`: so many cells have no finding, this the first. */
  'grid-incomplete',
  /** `indicator`: nothing has this code. */
  'term-unknown',
  /** `indicator`: it is a group, which has no raw value. */
  'term-group',
  /** `indicator`: it is made of itself. */
  'term-self',
  /** `indicator`: it stands in the sum twice. */
  'term-duplicate',
  /** `cycle`: derived indicators that are made of each other. */
  'term-cycle',
  /** `statistic`: only a mean is drawn towards that of the peers. */
  'shrinkage-statistic',
  /** Clients answer questionnaires only. */
  'source-clients',
  /** `source`: a questionnaire is answered by clients, not by it. */
  'source-survey',
  /** `code`, `weight`, `derived`: the derivation kept with the weights gives others, this one first. */
  'weights-not-derived',
  /** `ratio`, `table`, `limit`, `first`, `second`: judgements contradict each other, this one the most. */
  'judgements-inconsistent',
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
  /** Left unassessed, a critical indicator vetoes nothing. */
  'critical-not-assessed',
  /** `grade`: no assessment can have it. */
  'grade-unreachable',
  /** `grade`: the framework has no such grade. */
  'grading-grade-unknown',
  /** `grade`: it stands in the group's grading twice. */
  'grading-grade-duplicate',
  /** `from`: a group's grading must start at 0. */
  'grading-start',
  /** `from`: two grades of a group's grading start at the same score. */
  'grading-from-duplicate',
  /** `grade`, `other`: the better grade starts at the lower score. */
  'grading-order',
  /** `grade`: the framework has no such grade. */
  'lookup-grade-unknown',
  /** `grade`: the group's own grading does not have it. */
  'lookup-grade-ungraded',
  /** `row`: that one, before it, holds wherever this one does. */
  'lookup-row-unreachable',
  /** `node`: nothing has this code. */
  'condition-node-unknown',
  /** `node`, `scope`: it does not stand below. */
  'condition-outside',
  /** `grade`: the framework has no such grade. */
  'condition-grade-unknown',
  /** `than`: scores are 0 to 100. */
  'condition-score-range',
  /** `node`: a group has no raw value. */
  'condition-raw-group',
  /** `node`: it is an indicator, with nothing below. */
  'counted-not-a-group',
  /** `node`: it would be counted twice. */
  'counted-twice',
  /** `than`, `count`: so many cannot be reached among so many. */
  'count-never',
  /** `code`: another limiter has it. */
  'limiter-code-duplicate',
  /** `node`: nothing has this code. */
  'limiter-at-unknown',
  /** `node`: limiters change the grades of groups and of the total. */
  'limiter-at-indicator',
  /** `grade`: the framework has no such grade. */
  'limiter-grade-unknown',
  /** `lowest`, `highest`: the bounds are the wrong way round. */
  'adjust-bounds',
  /** It leaves every grade as it is. */
  'limiter-no-effect',
  /** `code`: another worked case has it. */
  'case-code-duplicate',
  /** `indicator`: no indicator has this code. */
  'case-indicator-unknown',
  /** `node`: nothing has this code. */
  'case-node-unknown',
  /** `grade`: neither a grade of the framework, nor `insufficient-evidence`, nor `no-score`. */
  'case-grade-unknown',
  /** `indicator`: its measure does not take this value. */
  'case-value',
  /** `node`, `expected`, `found`: scoring gives another result than its author. */
  'case-differs',
  /** `locale`: the text is missing in this language. */
  'translation-missing',
  /** The indicator names no contract clause or regulation. */
  'mandate-missing',
] as const;
export type FrameworkProblemCode = (typeof frameworkProblemCodes)[number];

/** A code of a framework's own, or why weights cannot be derived. */
type ReportedCode = FrameworkProblemCode | WeightingProblemCode;

/** The codes that warn; all others are errors, and a framework with errors cannot be published. */
const warnings: ReadonlySet<ReportedCode> = new Set<ReportedCode>([
  'condition-score-range',
  'count-never',
  'critical-grade-top',
  'critical-not-assessed',
  'grade-unreachable',
  'grid-incomplete',
  'judgements-inconsistent',
  'limiter-no-effect',
  'lookup-row-unreachable',
  'mandate-missing',
  'points-mismatch',
  'points-total',
  'translation-missing',
  'weights-not-derived',
  // A derivation that cannot be carried out: the weights themselves still count.
  ...weightingProblemCodes,
]);

/** A problem of a framework; whether it is an error or a warning follows from its code. */
export function frameworkProblem(
  code: ReportedCode,
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
