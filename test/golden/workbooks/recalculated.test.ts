import { describe, expect, it } from 'vitest';
import { relative } from '#core/workbooks/book/reference.ts';
import { gridRows } from '#core/workbooks/layout/grid-rows.ts';
import { layOut } from '#core/workbooks/layout/workbook-layout.ts';
import type { RoundExport } from '#core/workbooks/round-export.ts';
import type { FrameworkInput } from '#shared/domain/framework/framework.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import { ConsolidationRule } from '#shared/domain/round.ts';
import type { Recalculation } from '#test/harness/recalculate.ts';
import { exportOf, type GivenRound } from '#test/harness/round-export.ts';
import { framework, indicator, text } from '#test/unit/scoring/framework-builder.ts';
import { everyRule, everyRuleRound } from './every-rule.ts';
import { expectCached, expectEngine, recalculated } from './written.ts';

/** Expects every limiter and every row of a table to hold in some assessment and not in another. */
function expectEveryRuleAtWork(found: Recalculation, sheet: string, round: RoundExport): void {
  const { grades } = layOut(round, 'en');
  const tests = [
    ...grades.steps.map((step) => step.test),
    ...grades.chains.flatMap((chain) => chain.table?.rows.map((row) => row.test) ?? []),
  ];
  for (const { holds } of tests) {
    const seen = new Set(
      round.assessments.map((_, i) => found.value(sheet, relative(holds, gridRows.first + i))),
    );
    expect([...seen], `column ${holds}`).toEqual(expect.arrayContaining([0, 1]));
  }
}

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
      const words = ['insufficient-evidence', ...(missing === 'block' ? ['no-score'] : [])];
      expect([...grades]).toEqual(expect.arrayContaining(['A', 'B', 'C', ...words]));
      expectEveryRuleAtWork(found, locale === 'en' ? 'Grades' : '等级', round);
    },
  );

  it.each(ConsolidationRule.options)('consolidates by the %s', async (consolidation) => {
    const round = exportOf({ ...everyRuleRound(8, 7), consolidation });
    const found = await recalculated(round);
    expectEngine(found, round);
    expectCached(found);
  });

  it('reads no raw value that was carried forward where it may not be, by any rule of consolidation', async () => {
    const when = {
      match: 'all' as const,
      predicates: [
        {
          about: 'node' as const,
          node: 'a',
          test: { of: 'raw' as const, is: 'equals' as const, than: 70 },
        },
      ],
    };
    const rule = { code: 'L', name: text('L'), at: 'TOTAL', when };
    const top = framework(
      [indicator('a', { states: { 'carried-forward': 'not-allowed' } }), indicator('b')],
      {
        aggregation: { method: 'weighted-mean', missing: 'redistribute' },
        limiters: [{ ...rule, effect: { kind: 'set', grade: 'C' } }],
      },
    );
    const said = (state: 'value' | 'carried-forward') => [
      { indicator: 'a', assessor: 'Chen', day: '2026-03-01', state, value: 70 },
      { indicator: 'b', assessor: 'Chen', day: '2026-03-01', state: 'value' as const, value: 90 },
    ];
    const assessments = [
      { code: 'K-1', observations: said('value') },
      { code: 'K-2', observations: said('carried-forward') },
    ];
    for (const consolidation of ConsolidationRule.options) {
      const round = exportOf({ framework: top, consolidation, assessments });
      const found = await recalculated(round);
      expectEngine(found, round);
      expectCached(found);
      const gradeOf = (code: string) => found.summary().get(code)?.grade;
      expect([gradeOf('K-1'), gradeOf('K-2')], consolidation).toEqual(['C', 'A']);
    }
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

  it.each([
    { method: 'geometric', missing: 'zero', floor: 1 },
    { method: 'harmonic', missing: 'redistribute' },
    { method: 'minimum', missing: 'redistribute' },
    {
      method: 'lookup',
      missing: 'redistribute',
      rows: [
        {
          when: {
            match: 'all',
            predicates: [
              {
                about: 'count',
                among: { childrenOf: 'TOTAL' },
                test: { of: 'grade', is: 'at-least', than: 'B' },
                is: 'at-least',
                than: 4,
              },
            ],
          },
          grade: 'A',
        },
      ],
      otherwise: 'C',
    },
  ] satisfies FrameworkInput['aggregation'][])(
    'makes one total by $method',
    async (aggregation) => {
      const round = exportOf(everyRuleRound(10, 21, everyRule({ aggregation })));
      const found = await recalculated(round);
      expectEngine(found, round);
      expectCached(found);
      const grades = [...found.summary().values()].map((row) => row.grade);
      expect(new Set(grades).size).toBeGreaterThan(1);
    },
  );

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
