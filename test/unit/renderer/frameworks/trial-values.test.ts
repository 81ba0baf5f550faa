import { describe, expect, it } from 'vitest';
import { allAt, sliderRange } from '#renderer/features/frameworks/try/trial-values.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { runCase } from '#shared/scoring/worked-case.ts';
import { framework, indicator, text } from '#test/unit/scoring/framework-builder.ts';

const levels = [1, 2, 4].map((value) => ({ value, name: text('L'), score: value * 25 }));
const top = framework([
  indicator('R', { measure: { kind: 'rubric', levels } }),
  indicator('T', {
    measure: {
      kind: 'numeric',
      rule: { kind: 'target', from: 40, to: 60, toleranceBelow: 20, toleranceAbove: 20 },
    },
  }),
  indicator('L', {
    measure: { kind: 'numeric', rule: { kind: 'goalposts', worst: 30, best: 5 } },
  }),
  indicator('S', {
    measure: {
      kind: 'numeric',
      rule: {
        kind: 'bands',
        below: 10,
        bands: [
          { from: 5, score: 90 },
          { from: 9, score: 20 },
        ],
      },
    },
  }),
  indicator('C', {
    measure: { kind: 'checklist', items: [{ code: 'a', name: text('a') }] },
  }),
  indicator('D', {
    measure: {
      kind: 'deduction',
      full: 10,
      items: [{ code: 'x', name: text('x'), points: 4 }],
    },
  }),
]);

function scoresAt(end: 'best' | 'worst') {
  const { result } = runCase(compileFramework(top), {
    code: 't',
    name: text('t'),
    values: allAt(top, end, {}),
    peers: {},
    expect: { decimals: 2, nodes: {} },
  });
  return Object.fromEntries(result.nodes.slice(1).map(({ code, score }) => [code, score]));
}

describe('a trial', () => {
  it('puts every indicator at the best that its measure can give', () => {
    expect(scoresAt('best')).toEqual({ R: 100, T: 100, L: 100, S: 90, C: 100, D: 100 });
  });

  it('puts every indicator at the worst', () => {
    expect(scoresAt('worst')).toEqual({ R: 25, T: 0, L: 0, S: 10, C: 0, D: 0 });
  });

  it('slides over the levels of a rubric and over the range of a number', () => {
    const [rubric, target] = indicatorsOf(top);
    expect(sliderRange(rubric)?.marks).toEqual([1, 2, 4]);
    expect(sliderRange(target)).toMatchObject({ minimum: 20, maximum: 80, step: 0.1 });
  });
});
