import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import { ConsolidationRule } from '#shared/domain/round.ts';
import { exportOf, type GivenRound } from '#test/harness/round-export.ts';
import { randomFramework } from '#test/unit/scoring/random-framework.ts';
import { everyRule, everyRuleRound } from './every-rule.ts';
import { expectCached, expectEngine, recalculated } from './written.ts';

describe('a workbook computed by another engine', () => {
  it.each([
    ['en', 'redistribute'],
    ['zh-CN', 'block'],
  ] as const)(
    'gives the product’s figures from its inputs alone, by every rule, in %s (missing: %s)',
    async (locale, missing) => {
      const top = everyRule({ aggregation: { method: 'weighted-mean', missing } });
      const round = exportOf(everyRuleRound(24, 20260305, top));
      const found = await recalculated(round, locale);
      expectEngine(found, round);
      expect(expectCached(found)).toBeGreaterThan(3000);
      const grades = new Set([...found.summary().values()].map((row) => row.grade));
      const word = missing === 'block' ? 'no-score' : 'insufficient-evidence';
      expect([...grades]).toEqual(expect.arrayContaining(['B', 'C', word]));
      const fired = found.file.worksheets[0].getColumn(13).values.filter((one) => one !== '');
      expect(fired.length).toBeGreaterThan(1);
    },
  );

  it.each(ConsolidationRule.options)('consolidates by the %s', async (consolidation) => {
    const round = exportOf({ ...everyRuleRound(8, 7), consolidation });
    const found = await recalculated(round);
    expectEngine(found, round);
    expectCached(found);
  });

  it('gives the product’s figures on random frameworks', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(randomFramework, fc.integer(), async (top, seed) => {
        const round = exportOf(everyRuleRound(4, seed, top));
        const found = await recalculated(round);
        expectEngine(found, round);
        expectCached(found);
        for (const row of found.summary().values()) seen.add(row.grade);
      }),
      { seed: 20260401, numRuns: 30 },
    );
    expect(seen.size).toBeGreaterThanOrEqual(4);
  });

  it('stands up to a round without assessments and an assessment without observations', async () => {
    const empty: GivenRound = { framework: everyRule(), assessments: [] };
    const found = await recalculated(exportOf(empty));
    for (const { computed, address } of found.formulas()) {
      expect(typeof computed, address).not.toBe('object');
    }
    const bare = exportOf({ ...empty, assessments: [{ code: '007', observations: [] }] });
    const one = await recalculated(bare);
    expectEngine(one, bare);
    expectCached(one);
  });

  it('tells codes apart that look like the same number', async () => {
    const given = everyRuleRound(3, 11);
    const codes = ['1.1', '1.10', '01.1'];
    const assessments = given.assessments.map((one, i) => ({ ...one, code: codes[i] }));
    const round = exportOf({ ...given, assessments });
    expect(indicatorsOf(given.framework).map((one) => one.code)).toContain('D3.10');
    const found = await recalculated(round);
    expectEngine(found, round);
    expectCached(found);
  });
});
