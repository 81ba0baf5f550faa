import type { FrameworkInput } from '#shared/domain/framework/framework.ts';
import { band, both, type Case, group, leaf, level, measured, numeric } from './framework-parts.ts';

const measurePath = 'children[0].children[0].measure';
const axis = (...codes: string[]) => codes.map((code) => ({ code, name: both(code) }));
type Finding = { severity?: string; scope?: string };
const found = (code: string, fields: Finding = {}) => ({
  code,
  name: both(code),
  points: 4,
  ...fields,
});
const deduction = (items: object[], fields: object = {}) =>
  measured({ kind: 'deduction', full: 100, items, ...fields } as Parameters<typeof measured>[0]);
const grid = { severities: axis('1', '2'), scopes: axis('few') };
const steps = (...froms: number[]) => froms.map((from) => ({ from, score: from }));

/** A group of `a` and of indicators derived from the codes they name. */
function derived(...made: [string, string[]][]): Partial<FrameworkInput> {
  const others = made.map(([code, terms]) =>
    leaf(code, {
      measure: {
        kind: 'derived',
        terms: terms.map((indicator) => ({ indicator, weight: 1 })),
        rule: { kind: 'goalposts', worst: 0, best: 10 },
      },
    }),
  );
  return { children: [group('G', [leaf('a'), ...others])] };
}
const termPath = (term: number) => `children[0].children[1].measure.terms[${term}].indicator`;

/** Broken frameworks: the measures that compute, compare and deduct, and who scores what. */
export const measureCases: Case[] = [
  [
    'codes that differ in case only',
    { children: [leaf('a'), leaf('A')] },
    'code-case',
    'A',
    'children[1].code',
  ],
  [
    'grades that differ in case only',
    { grades: [band('pass', 60, 100), band('Pass', 0, 60)] },
    'code-case',
    'Pass',
    'grades[1].code',
  ],
  [
    'the code of the total in small letters',
    { children: [leaf('total')] },
    'node-code-reserved',
    'total',
    'children[0].code',
  ],
  [
    'a target that falls',
    numeric({ kind: 'target', from: 8, to: 7, toleranceBelow: 1, toleranceAbove: 1 }),
    'target-range',
    'a',
    `${measurePath}.rule.to`,
  ],
  [
    'standard deviations in one place',
    numeric({ kind: 'z-score', better: 'lower', worst: 2, best: 2 }),
    'z-range',
    'a',
    `${measurePath}.rule.best`,
  ],
  [
    'steps of a percentile that do not rise',
    numeric({
      kind: 'percentile',
      better: 'higher',
      steps: { below: 0, bands: steps(20, 90, 70) },
    }),
    'steps-order',
    'a',
    `${measurePath}.rule.steps.bands[2].from`,
  ],
  [
    'a ratio without room',
    measured({
      kind: 'ratio',
      numerator: both('kept'),
      denominator: both('all'),
      minimum: 100,
      maximum: 0,
      rule: { kind: 'goalposts', worst: 0, best: 100 },
    }),
    'numeric-range',
    'a',
    `${measurePath}.maximum`,
  ],
  [
    'two findings of one code',
    deduction([found('x'), found('x')]),
    'item-code-duplicate',
    'a',
    `${measurePath}.items[1].code`,
  ],
  [
    'a finding that is called revisits',
    deduction([found('Revisits')]),
    'item-code-reserved',
    'a',
    `${measurePath}.items[0].code`,
  ],
  [
    'two rows of one code',
    deduction([found('x', { severity: '1', scope: 'few' })], {
      severities: axis('1', '1'),
      scopes: axis('few'),
    }),
    'axis-code-duplicate',
    'a',
    `${measurePath}.severities[1].code`,
  ],
  [
    'a grid of rows only',
    deduction([found('x')], { severities: axis('1') }),
    'grid-axis-missing',
    'a',
    `${measurePath}.scopes`,
  ],
  [
    'a finding in an unknown row',
    deduction([found('x', { severity: '3', scope: 'few' })], grid),
    'severity-unknown',
    'a',
    `${measurePath}.items[0].severity`,
  ],
  [
    'a finding in a column where there is no grid',
    deduction([found('x', { scope: 'few' })]),
    'scope-unknown',
    'a',
    `${measurePath}.items[0].scope`,
  ],
  [
    'a finding without a cell',
    deduction([found('x', { severity: '1' })], grid),
    'grid-place-missing',
    'a',
    `${measurePath}.items[0]`,
  ],
  [
    'two findings in one cell',
    deduction(
      [
        found('x', { severity: '1', scope: 'few' }),
        found('y', { severity: '2', scope: 'few' }),
        found('z', { severity: '1', scope: 'few' }),
      ],
      grid,
    ),
    'grid-cell-duplicate',
    'a',
    `${measurePath}.items[2]`,
  ],
  [
    'a cell without a finding',
    deduction([found('x', { severity: '1', scope: 'few' })], grid),
    'grid-incomplete',
    'a',
    `${measurePath}.items`,
  ],
  ['a sum of something unknown', derived(['d', ['a', 'X']]), 'term-unknown', 'd', termPath(1)],
  ['a sum of a group', derived(['d', ['G']]), 'term-group', 'd', termPath(0)],
  ['a sum of itself', derived(['d', ['a', 'd']]), 'term-self', 'd', termPath(1)],
  ['a sum of one thing twice', derived(['d', ['a', 'a']]), 'term-duplicate', 'd', termPath(1)],
  [
    'sums of each other',
    derived(['d', ['a', 'e']], ['e', ['f']], ['f', ['d']]),
    'term-cycle',
    'd',
    'children[0].children[1].measure.terms',
  ],
  [
    'a share drawn towards a mean',
    measured({
      kind: 'survey',
      questionnaire: 'Q',
      section: 'S',
      statistic: 'nps',
      shrinkage: true,
    }),
    'shrinkage-statistic',
    'a',
    `${measurePath}.shrinkage`,
  ],
  [
    'clients who fill in a scale',
    { children: [group('G', [leaf('a')], { source: 'clients' })] },
    'source-clients',
    'a',
    measurePath,
  ],
  [
    'a survey that the purchaser answers',
    {
      children: [
        group('G', [
          leaf('a', {
            source: 'purchaser',
            measure: { kind: 'survey', questionnaire: 'Q', section: 'S' },
          }),
        ]),
      ],
    },
    'source-survey',
    'a',
    measurePath,
  ],
  [
    'a critical indicator that nobody need assess',
    { children: [leaf('a', { critical: { below: 60, grade: 'B' } })] },
    'critical-not-assessed',
    'a',
    'children[0].states.not-assessed',
  ],
  [
    'a grade above what the levels can earn',
    measured({ kind: 'rubric', levels: [level(0), level(1)] }),
    'grade-unreachable',
    'A',
    'grades[0]',
  ],
];
