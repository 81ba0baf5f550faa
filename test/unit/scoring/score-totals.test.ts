import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { FrameworkNode } from '#shared/domain/framework/node.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { gradedTotal } from '#shared/scoring/grade.ts';
import { scoreBatch } from '#shared/scoring/score-batch.ts';
import { scoredTotals, scoreTotals } from '#shared/scoring/score-totals.ts';
import { blockCapacity, scoringBlock } from '#shared/scoring/scoring-block.ts';
import { batchOf } from './batch-of.ts';
import { framework, indicator } from './framework-builder.ts';
import { randomRound } from './random-framework.ts';

/** Totals as a batch of all nodes gives them: unrounded places of grades and the rounded total. */
function throughBatch(
  compiled: ReturnType<typeof compileFramework>,
  input: Parameters<typeof scoreBatch>[1],
) {
  const batch = scoreBatch(compiled, input);
  const out = scoredTotals(input.count);
  for (let i = 0; i < input.count; i++) {
    const { total, coverage } = gradedTotal(compiled, batch, i);
    out.totals[i] = total ?? Number.NaN;
    out.coverages[i] = coverage;
    out.grades[i] = batch.grades[i * compiled.nodeCount];
  }
  return out;
}

function reweighted(
  nodes: readonly FrameworkNode[],
  weightOf: (code: string) => number,
): FrameworkNode[] {
  return nodes.map((node) => {
    const weight = weightOf(node.code);
    return node.kind === 'group'
      ? { ...node, weight, children: reweighted(node.children, weightOf) }
      : { ...node, weight };
  });
}

describe('totals alone', () => {
  it('are those of a batch that keeps every node, to the last bit', () => {
    fc.assert(
      fc.property(randomRound, ({ top, batch, groups }) => {
        const compiled = compileFramework(top);
        const input = batchOf(compiled, batch, groups);
        const out = scoredTotals(input.count);
        scoreTotals(compiled, input, out);
        expect(out).toEqual(throughBatch(compiled, input));
      }),
      { seed: 20260307, numRuns: 500 },
    );
  });

  it('with other weights are those of the framework with these weights, to the last bit', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(randomRound, weights, ({ top, batch, groups }, drawn) => {
        const compiled = compileFramework(top);
        const input = batchOf(compiled, batch, groups);
        const others = Float64Array.from(compiled.codes, (_, node) => drawn[node % drawn.length]);
        const weightOf = (code: string) => others[compiled.nodeIndex.get(code) ?? 0];
        const changed: Framework = { ...top, children: reweighted(top.children, weightOf) };
        const out = scoredTotals(input.count);
        scoreTotals(compiled, input, out, { weights: others });
        expect(out).toEqual(throughBatch(compileFramework(changed), input));
      }),
      { seed: 20260308, numRuns: 500 },
    );
  });

  const compiled = compileFramework(framework([indicator('a'), indicator('b', { weight: 3 })]));
  const many = 3 * blockCapacity + 5;
  const values = Array.from(
    { length: many },
    (_, i) =>
      new Map([
        ['a', { state: 'value' as const, raw: i % 101 }],
        [
          'b',
          i % 7 === 0
            ? { state: 'refused' as const, raw: null }
            : { state: 'value' as const, raw: 50 },
        ],
      ]),
  );
  it('of more assessments than a block holds stand in their places', () => {
    const out = scoredTotals(many);
    scoreTotals(compiled, batchOf(compiled, values), out);
    const expected = values.map((_, i) => ((i % 101) + (i % 7 === 0 ? 0 : 150)) / 4);
    expect([...out.totals]).toEqual(expected.map((x) => expect.closeTo(x, 10)));
  });
  it('can be scored again and again in the same room', () => {
    const block = scoringBlock(compiled, many);
    const [first, second] = [scoredTotals(many), scoredTotals(many)];
    scoreTotals(compiled, batchOf(compiled, values.toReversed()), first, { block });
    scoreTotals(compiled, batchOf(compiled, values), second, { block });
    expect([...second.totals]).toEqual([...first.totals].reverse());
  });
  it('refuse weights that are not one for every node', () => {
    const weights = new Float64Array(2);
    expect(() =>
      scoreTotals(compiled, batchOf(compiled, values), scoredTotals(many), { weights }),
    ).toThrow(RangeError);
  });
});
