import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreExport } from '#core/workbooks/scored-round.ts';
import { exportOf } from '#test/harness/round-export.ts';
import { randomFramework } from '#test/unit/scoring/random-framework.ts';
import { everyRuleRound } from './every-rule.ts';
import { expectCached, expectEngine, recalculated } from './written.ts';

/** Two assessments: enough to compare with peers, and as few as that. */
const assessments = 2;

describe('the workbook of a random framework', () => {
  it('gives the product’s figures, by every rule, on 150 of them', {
    timeout: 900_000,
  }, async () => {
    const grades = new Set<string>();
    const fired = new Set<string>();
    await fc.assert(
      fc.asyncProperty(randomFramework, fc.integer(), async (top, seed) => {
        const round = exportOf(everyRuleRound(assessments, seed, top));
        const found = await recalculated(round);
        expectEngine(found, round);
        expectCached(found);
        for (const row of found.summary().values()) grades.add(row.grade);
        for (const one of scoreExport(round).graded) {
          for (const { rule } of one.fired) fired.add(rule);
        }
      }),
      { seed: 20260401, numRuns: 150 },
    );
    expect(grades.size).toBeGreaterThanOrEqual(5);
    expect([...fired].sort()).toEqual(['critical', 'limiter']);
  });
});
