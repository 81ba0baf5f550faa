import { assertNever } from '#shared/assert-never.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { type CaseDifference, runCase } from '#shared/scoring/worked-case.ts';
import type { Place } from './check-place.ts';
import { frameworkProblem } from './check-problems.ts';
import { type Framework, totalCode } from './framework.ts';
import type { FrameworkProblem } from './problem.ts';

/**
 * Scores the worked cases and reports where the engine does not give what their author expected: an error,
 * so that a framework whose own test fails cannot be published. Expects a framework without errors.
 */
export function checkCaseResults(framework: Framework): FrameworkProblem[] {
  if (framework.cases.length === 0) return [];
  const compiled = compileFramework(framework);
  return framework.cases.flatMap((worked, i) =>
    runCase(compiled, worked).differences.map((difference) =>
      problemOf(difference, { at: worked.code, path: `cases[${i}]` }),
    ),
  );
}

function problemOf(difference: CaseDifference, { at, path }: Place): FrameworkProblem {
  const { kind, node } = difference;
  switch (kind) {
    case 'total':
    case 'score':
    case 'grade': {
      const { expected, got } = difference;
      const member = node === totalCode ? `expect.${kind}` : `expect.nodes.${node}.${kind}`;
      const params = { node, expected, found: got ?? '—' };
      return frameworkProblem('case-differs', at, `${path}.${member}`, params);
    }
    case 'value':
    case 'unknown':
      return frameworkProblem('case-value', at, `${path}.values.${node}`, { indicator: node });
    default:
      return assertNever(kind);
  }
}
