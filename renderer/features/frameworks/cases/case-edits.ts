import { assertNever } from '#shared/assert-never.ts';
import { type Framework, totalCode } from '#shared/domain/framework/framework.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import type { CaseValue, WorkedCase } from '#shared/domain/framework/worked-case.ts';
import type { ObservationState } from '#shared/domain/observation.ts';
import type { AssessmentResult } from '#shared/domain/result.ts';
import type { Text } from '#shared/domain/text.ts';

/** The most worked cases a framework holds. */
export const mostCases = 50;

/** The states that a case can say instead of a value. */
export const caseStates = ['not-applicable', 'not-assessed', 'no-data', 'refused'] as const;
export type CaseState = (typeof caseStates)[number];

/** What a case is begun with: what was tried, and what came of it. */
export interface Tried {
  readonly values: WorkedCase['values'];
  readonly peers: WorkedCase['peers'];
  /** What the engine gave; null where nothing was scored yet. */
  readonly result: AssessmentResult | null;
}

function nextCaseCode(cases: readonly WorkedCase[]): string {
  const taken = new Set(cases.map(({ code }) => code));
  for (let n = cases.length + 1; ; n++) if (!taken.has(`case-${n}`)) return `case-${n}`;
}

/** What a result gives, as an expectation of the total and its grade. */
export function expectationOf(result: AssessmentResult, decimals = 2): WorkedCase['expect'] {
  const { total, grade } = result;
  return {
    ...(total === null ? {} : { total: Number(total.toFixed(decimals)) }),
    decimals,
    grade: grade.kind === 'grade' ? grade.code : grade.kind,
    nodes: {},
  };
}

/** A worked case of what was tried; it expects what came of it until its author says otherwise. */
export function newCase(cases: readonly WorkedCase[], name: Text, tried: Tried): WorkedCase {
  const { values, peers, result } = tried;
  return {
    code: nextCaseCode(cases),
    name,
    values,
    peers,
    expect: result === null ? { decimals: 2, nodes: {} } : expectationOf(result),
  };
}

/** A case that expects, of everything it expects something of, what the engine gives. */
export function acceptResult(worked: WorkedCase, result: AssessmentResult): WorkedCase {
  const { expect } = worked;
  const figures = new Map(result.nodes.map((node) => [node.code, node]));
  const nodes = Object.entries(expect.nodes).map(([code, wanted]) => {
    const got = figures.get(code);
    const score = wanted.score === undefined ? null : (got?.score ?? null);
    const grade = wanted.grade === undefined ? null : (got?.grade ?? null);
    return [
      code,
      {
        ...(score === null ? {} : { score: Number(score.toFixed(expect.decimals)) }),
        ...(grade === null ? {} : { grade }),
      },
    ] as const;
  });
  return {
    ...worked,
    expect: {
      ...expectationOf(result, expect.decimals),
      nodes: Object.fromEntries(nodes),
    },
  };
}

/** A copy of a case under a code of its own. */
export function copyOfCase(worked: WorkedCase, cases: readonly WorkedCase[]): WorkedCase {
  return { ...worked, code: nextCaseCode(cases) };
}

/** The state that a value says; null where it is a value. */
export function stateOfValue(said: CaseValue, { measure }: Indicator): CaseState | null {
  if (typeof said === 'number' || !('state' in said)) return null;
  if (measure.kind === 'checklist' && measure.items.some(({ code }) => code === 'state')) {
    return null;
  }
  const state: unknown = said.state;
  return caseStates.find((one) => one === state) ?? null;
}

/** A value to begin with for an indicator; null where nobody enters one. */
export function firstValue({ measure }: Indicator): CaseValue | null {
  switch (measure.kind) {
    case 'rubric':
      return measure.levels.at(-1)?.value ?? 0;
    case 'scale':
      return measure.maximum;
    case 'numeric':
      return measure.maximum ?? 0;
    case 'survey':
      return 100;
    case 'checklist':
      return Object.fromEntries(measure.items.map(({ code }) => [code, 'met' as const]));
    case 'ratio':
      return { numerator: 1, denominator: 1 };
    case 'deduction':
      return { counts: {}, revisits: 0 };
    case 'derived':
      return null;
    default:
      return assertNever(measure);
  }
}

/** The case with another value of an indicator. */
export function withValue(worked: WorkedCase, indicator: string, value: CaseValue): WorkedCase {
  return { ...worked, values: { ...worked.values, [indicator]: value } };
}

/** The case without a value of an indicator: it is not assessed. */
export function withoutValue(worked: WorkedCase, indicator: string): WorkedCase {
  const { [indicator]: _gone, ...values } = worked.values;
  return { ...worked, values };
}

/** What a state reads as in a case. */
export function stateValue(state: ObservationState & CaseState): CaseValue {
  return { state };
}

/** The grades that a case can expect of the total, and what can stand where a grade cannot. */
export function expectableGrades({ grades }: Framework): readonly string[] {
  return [
    ...grades.toSorted((a, b) => b.from - a.from).map(({ code }) => code),
    'insufficient-evidence',
    'no-score',
  ];
}

/** What a case expects of a node beside the total. */
export type NodeExpectation = WorkedCase['expect']['nodes'][string];

/** The case with another expectation of a node; undefined for none. */
export function withNodeExpectation(
  worked: WorkedCase,
  node: string,
  wanted: NodeExpectation | undefined,
): WorkedCase {
  const { [node]: _before, ...others } = worked.expect.nodes;
  const nodes = wanted === undefined ? others : { ...worked.expect.nodes, [node]: wanted };
  return { ...worked, expect: { ...worked.expect, nodes } };
}

/** Nodes of which a case can expect something and does not yet. */
export function unexpectedNodes(worked: WorkedCase, codes: readonly string[]): readonly string[] {
  return codes.filter((code) => code !== totalCode && !(code in worked.expect.nodes));
}
