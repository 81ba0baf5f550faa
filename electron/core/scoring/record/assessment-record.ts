import type { AssessmentResult, GradeResult, NodeResult } from '#shared/domain/result.ts';
import { stateOf } from '#shared/scoring/state-codes.ts';
import { canonicalJson, sha256 } from '../../audit/canonical.ts';
import type { Evidence } from '../evidence.ts';
import type { RecordedPeers } from './peer-digests.ts';
import type { RecordedEvidence, RecordedValue } from './record-lines.ts';

/** One assessment's inputs and outputs in their canonical form, with the SHA-256 of each. */
export interface AssessmentRecord {
  readonly assessmentId: string;
  readonly contract: string;
  readonly inputs: string;
  readonly outputs: string;
  readonly inputHash: string;
  readonly outputHash: string;
}

/** What an assessment's result rests on. */
export interface AssessmentInputs extends RecordedEvidence {
  readonly contract: string;
  /** By indicator: what the engine is given; what is not assessed is left out. */
  readonly values: Readonly<Record<string, RecordedValue>>;
  /** Null where nothing compares with peers. */
  readonly peers: RecordedPeers | null;
}

/** The values of one assessment as the engine is given them. */
export function valuesOf(evidence: Evidence, assessment: number): AssessmentInputs['values'] {
  const { compiled, input } = evidence;
  return Object.fromEntries(
    compiled.indicators.flatMap(({ code }, indicator) => {
      const at = assessment * compiled.indicatorCount + indicator;
      const state = stateOf(input.states[at]);
      const raw = input.raws[at];
      if (state === 'not-assessed' && Number.isNaN(raw)) return [];
      const said = state === 'value' ? {} : { state };
      return [[code, Number.isNaN(raw) ? said : { ...said, raw }] as const];
    }),
  );
}

/** The record of an assessment: the same whatever the order in which keys were put together. */
export function recordOf(
  assessmentId: string,
  inputs: AssessmentInputs,
  result: AssessmentResult,
): AssessmentRecord {
  const [input, output] = [canonicalJson(inputs), canonicalJson(outputsOf(result))];
  return {
    assessmentId,
    contract: inputs.contract,
    inputs: input,
    outputs: output,
    inputHash: sha256(input),
    outputHash: sha256(output),
  };
}

function outputsOf(result: AssessmentResult) {
  return {
    total: result.total,
    coverage: result.coverage,
    computedGrade: gradeOf(result.computedGrade),
    grade: gradeOf(result.grade),
    fired: result.fired,
    nodes: Object.fromEntries(result.nodes.map((node) => [node.code, figuresOf(node)])),
  };
}

const gradeOf = (grade: GradeResult): string => (grade.kind === 'grade' ? grade.code : grade.kind);

/** What became of a node; figures that it does not have are left out, and so is that it was scored. */
function figuresOf(node: NodeResult) {
  const { score, computedGrade, grade, coverage, raw, relative } = node;
  const outcome = node.outcome === 'scored' ? null : node.outcome;
  const figures = { outcome, score, computedGrade, grade, coverage, raw, relative };
  return Object.fromEntries(Object.entries(figures).filter(([, figure]) => figure !== null));
}
