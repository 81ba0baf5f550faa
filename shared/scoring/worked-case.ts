import { totalCode } from '#shared/domain/framework/framework.ts';
import type { Measure } from '#shared/domain/framework/measure.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import type { CaseValue, WorkedCase } from '#shared/domain/framework/worked-case.ts';
import { ObservationState, ObservedValue } from '#shared/domain/observation.ts';
import type { AssessmentResult, GradeResult, NodeResult } from '#shared/domain/result.ts';
import type { CompiledFramework } from './compiled-framework.ts';
import type { ObservationProblem } from './observation-problem.ts';
import { rawOf } from './read-observation.ts';
import { scoreAssessment } from './result-of.ts';
import { type IndicatorInput, inputOf } from './score-input.ts';
import { valueProblems } from './value-problems.ts';

/** Where a worked case and the engine part, by node (the total: `TOTAL`). */
export type CaseDifference =
  | {
      readonly kind: 'total' | 'score';
      readonly node: string;
      readonly expected: number;
      /** Null without a score. */
      readonly got: number | null;
    }
  | {
      readonly kind: 'grade';
      readonly node: string;
      /** A grade, or of the total `insufficient-evidence` or `no-score`. */
      readonly expected: string;
      readonly got: string | null;
    }
  /** The case names a node, or gives a value to an indicator, that the framework does not have. */
  | { readonly kind: 'unknown'; readonly node: string }
  /** The case gives an indicator a value that it could not be given. */
  | {
      readonly kind: 'value';
      readonly node: string;
      readonly problems: readonly ObservationProblem[];
    };

/** What the engine makes of a worked case. */
export interface CaseOutcome {
  readonly result: AssessmentResult;
  /** Empty where the engine gives what the author expected. */
  readonly differences: readonly CaseDifference[];
}

type ReadCase = {
  readonly input: IndicatorInput;
  readonly problems: readonly ObservationProblem[];
};

/** The state that a case says an indicator is in; null where it gives a value. */
function saidState(measure: Measure, said: CaseValue): ObservationState | null {
  if (typeof said === 'number' || !('state' in said)) return null;
  const isItem = measure.kind === 'checklist' && measure.items.some(({ code }) => code === 'state');
  const state = ObservationState.safeParse(said.state);
  return isItem || !state.success ? null : state.data;
}

function readValue({ measure }: Indicator, said: CaseValue): ReadCase {
  const state = saidState(measure, said);
  if (state !== null) return { input: { state, raw: null }, problems: [] };
  const value = ObservedValue.parse(said);
  const problems: readonly ObservationProblem[] =
    measure.kind === 'derived'
      ? [{ code: 'observation.derived', params: {} }]
      : valueProblems(measure, value);
  const raw = problems.length === 0 ? rawOf(measure, value) : null;
  return {
    input: { state: raw === null ? 'not-assessed' : 'value', raw },
    problems,
  };
}

function codeOf(grade: GradeResult): string {
  return grade.kind === 'grade' ? grade.code : grade.kind;
}

/** Whether a figure is the expected one to so many decimals; one that is not there never is. */
export function agrees(got: number | null, expected: number, decimals: number): boolean {
  return got !== null && Math.abs(got - expected) <= 0.5 * 10 ** -decimals * (1 + 1e-9);
}

function nodeDifferences(
  { expect: { nodes, decimals } }: WorkedCase,
  figures: ReadonlyMap<string, NodeResult>,
): CaseDifference[] {
  return Object.entries(nodes).flatMap(([node, { score, grade }]): CaseDifference[] => {
    const got = figures.get(node);
    if (got === undefined) return [{ kind: 'unknown', node }];
    const differences: CaseDifference[] = [];
    if (score !== undefined && !agrees(got.score, score, decimals)) {
      differences.push({ kind: 'score', node, expected: score, got: got.score });
    }
    if (grade !== undefined && got.grade !== grade) {
      differences.push({ kind: 'grade', node, expected: grade, got: got.grade });
    }
    return differences;
  });
}

function totalDifferences(
  { expect: { total, grade, decimals } }: WorkedCase,
  result: AssessmentResult,
): CaseDifference[] {
  const differences: CaseDifference[] = [];
  if (total !== undefined && !agrees(result.total, total, decimals)) {
    differences.push({ kind: 'total', node: totalCode, expected: total, got: result.total });
  }
  const got = codeOf(result.grade);
  if (grade !== undefined && got !== grade) {
    differences.push({ kind: 'grade', node: totalCode, expected: grade, got });
  }
  return differences;
}

/**
 * Scores a worked case alone, with the peers it names, and compares what it expects.
 *
 * A value that its measure does not take is reported and scored as not assessed; it never fails.
 */
export function runCase(compiled: CompiledFramework, workedCase: WorkedCase): CaseOutcome {
  const values = new Map<string, IndicatorInput>();
  const wrong: CaseDifference[] = [];
  for (const [node, said] of Object.entries(workedCase.values)) {
    const k = compiled.indicatorIndex.get(node);
    if (k === undefined) {
      wrong.push({ kind: 'unknown', node });
      continue;
    }
    const { input, problems } = readValue(compiled.indicators[k], said);
    if (problems.length > 0) wrong.push({ kind: 'value', node, problems });
    values.set(node, input);
  }
  const { states, raws } = inputOf(compiled, values);
  const peers = new Map(Object.entries(workedCase.peers));
  const result = scoreAssessment(compiled, states, raws, peers);
  const figures = new Map(result.nodes.map((node) => [node.code, node]));
  const differences = [
    ...wrong,
    ...totalDifferences(workedCase, result),
    ...nodeDifferences(workedCase, figures),
  ];
  return { result, differences };
}
