import { describe, expect, test } from 'vitest';
import {
  acceptResult,
  copyOfCase,
  expectableGrades,
  firstValue,
  newCase,
  stateOfValue,
  stateValue,
  unexpectedNodes,
  withNodeExpectation,
  withoutValue,
  withValue,
} from '#renderer/features/frameworks/cases/case-edits.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import { WorkedCase } from '#shared/domain/framework/worked-case.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { runCase } from '#shared/scoring/worked-case.ts';
import { framework, group, indicator, text } from '../../scoring/framework-builder.ts';

const answers = {
  kind: 'checklist' as const,
  items: [
    { code: 'state', name: text('State of repair') },
    { code: 'b', name: text('B') },
  ],
};
const tree = framework([
  group('A', [
    indicator('A1'),
    indicator('A2', { measure: answers }),
    indicator('A3', {
      measure: { kind: 'deduction', full: 10, items: [{ code: 'x', name: text('X'), points: 2 }] },
    }),
    indicator('A4', {
      measure: {
        kind: 'ratio',
        numerator: text('n'),
        denominator: text('d'),
        rule: { kind: 'goalposts', worst: 0, best: 100 },
      },
    }),
  ]),
]);
const indicators = indicatorsOf(tree);
const compiled = compileFramework(tree);

/** A case in which every indicator has the value it begins with. */
const begun = indicators.reduce(
  (worked, one) => {
    const value = firstValue(one);
    return value === null ? worked : withValue(worked, one.code, value);
  },
  newCase([], text('Case'), { values: {}, peers: {}, result: null }),
);

describe('a worked case', () => {
  test('begins with values that their measures take', () => {
    expect(WorkedCase.safeParse(begun).success).toBe(true);
    const wrong = runCase(compiled, begun).differences.filter(({ kind }) => kind === 'value');
    expect(wrong).toEqual([]);
    expect(Object.keys(begun.values)).toEqual(['A1', 'A2', 'A3', 'A4']);
  });

  test('that accepts what it got agrees from then on, in everything it expects something of', () => {
    const wanting = withNodeExpectation(
      { ...begun, expect: { ...begun.expect, total: 1, grade: 'C' } },
      'A',
      { score: 3, grade: 'C' },
    );
    const { result, differences } = runCase(compiled, wanting);
    expect(differences.map(({ kind }) => kind)).toEqual(['total', 'grade', 'score', 'grade']);
    const accepted = acceptResult(wanting, result);
    expect(runCase(compiled, accepted).differences).toEqual([]);
    expect(Object.keys(accepted.expect.nodes)).toEqual(['A']);
  });

  test('of what was tried expects what came of it', () => {
    const { result } = runCase(compiled, begun);
    const { values, peers } = begun;
    const worked = newCase([begun], text('Tried'), { values, peers, result });
    expect(worked.code).toBe('case-2');
    expect(worked.expect.grade).toBe(result.grade.kind === 'grade' ? result.grade.code : '');
    expect(runCase(compiled, worked).differences).toEqual([]);
    expect(copyOfCase(worked, [begun, worked]).code).toBe('case-3');
  });

  test('says a state, and a checklist with an item called “state” is no state', () => {
    const [number, checklist] = indicators;
    expect(stateOfValue(stateValue('refused'), number)).toBe('refused');
    expect(stateOfValue(70, number)).toBeNull();
    expect(stateOfValue({ state: 'not-applicable', b: 'met' }, checklist)).toBeNull();
    expect(withoutValue(begun, 'A1').values).not.toHaveProperty('A1');
  });

  test('can expect every grade, best first, and what stands where a grade cannot', () => {
    expect(expectableGrades(tree)).toEqual(['A', 'B', 'C', 'insufficient-evidence', 'no-score']);
    const worked = withNodeExpectation(begun, 'A', {});
    expect(unexpectedNodes(worked, ['TOTAL', 'A', 'A1'])).toEqual(['A1']);
    expect(withNodeExpectation(worked, 'A', undefined).expect.nodes).toEqual({});
  });
});
