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
    const met = new Map<string, number>();
    const count = (what: string) => met.set(what, (met.get(what) ?? 0) + 1);
    await fc.assert(
      fc.asyncProperty(randomFramework, fc.integer(), async (top, seed) => {
        const round = exportOf(everyRuleRound(assessments, seed, top));
        const found = await recalculated(round);
        expectEngine(found, round);
        expectCached(found);
        for (const { grade } of found.summary().values()) count(grade);
        const effects = new Map(top.limiters.map(({ code, effect }) => [code, effect.kind]));
        for (const { fired } of scoreExport(round).graded) {
          for (const rule of fired) {
            if (rule.before === rule.after) continue;
            count((rule.rule === 'limiter' ? effects.get(rule.code) : rule.rule) ?? 'nothing');
          }
        }
      }),
      { seed: 20260401, numRuns: 150 },
    );
    // No number above means anything unless every result, and every rule at work, was among them.
    const words = ['A', 'B', 'C', 'D', 'E', 'insufficient-evidence', 'no-score'];
    for (const word of words) expect(met.get(word) ?? 0, word).toBeGreaterThanOrEqual(10);
    const moving = ['cap', 'floor', 'adjust', 'set', 'critical'];
    for (const rule of moving) expect(met.get(rule) ?? 0, rule).toBeGreaterThanOrEqual(2);
  });
});
