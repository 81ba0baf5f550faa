import type { FrameworkInput } from '#shared/domain/framework/framework.ts';
import {
  both,
  type Case,
  graded,
  group,
  leaf,
  limiter,
  type Predicate,
  when,
} from './framework-parts.ts';

type Lookup = Extract<FrameworkInput['aggregation'], { method: 'lookup' }>;
type Rows = Lookup['rows'];

/** A group G of a and b whose grade is looked up; H, with c, stands beside it. */
const lookup = (rows: Rows, otherwise = 'B', grading?: object): Partial<FrameworkInput> => ({
  children: [
    group('G', [leaf('a'), leaf('b')], {
      aggregation: { method: 'lookup', rows, otherwise },
      ...(grading as object),
    }),
    group('H', [leaf('c')]),
  ],
});
const rowsPath = 'children[0].aggregation.rows';
const row = (predicate: Predicate, grade = 'A') => ({ when: when(predicate), grade });
const count = (fields: object): Predicate => ({
  about: 'count',
  among: { childrenOf: 'G' },
  test: { of: 'grade', is: 'equals', than: 'A' },
  is: 'at-least',
  than: 1,
  ...fields,
});

const graded100 = (...bands: [string, number][]): Partial<FrameworkInput> => ({
  children: [
    group('G', [leaf('a'), leaf('b')], {
      grading: { bands: bands.map(([grade, from]) => ({ grade, from })) },
    }),
  ],
});
const bandsPath = 'children[0].grading.bands';

const limited = (fields: Parameters<typeof limiter>[1]): Partial<FrameworkInput> => ({
  limiters: [limiter('L', fields)],
});
const asks = (predicate: Predicate) => limited({ when: when(predicate) });
const predicatePath = 'limiters[0].when.predicates[0]';

const worked = (fields: object) => ({
  cases: [{ code: 'K', name: both('K'), values: {}, expect: {}, ...fields }],
});

/** Broken frameworks: gradings of groups, lookups, limiters and their conditions, worked cases. */
export const ruleCases: Case[] = [
  [
    'weights other than their derivation',
    { children: [leaf('a', { weight: 2 }), leaf('b')], weighting: { method: 'equal' } },
    'weights-not-derived',
    null,
    'weighting',
  ],
  [
    // a is 9 times b and b 9 times c, but c is 9 times a: equal weights, λmax = 1 + 9 + 1/9, CI = 3.56
    'judgements that go in a circle',
    {
      children: [leaf('a'), leaf('b'), leaf('c')],
      weighting: {
        method: 'ahp',
        randomIndex: 'saaty-2005',
        items: ['a', 'b', 'c'],
        judges: [{ name: 'Wang', comparisons: [9, 1 / 9, 9] }],
      },
    },
    'judgements-inconsistent',
    null,
    'weighting',
  ],
  [
    'a grading with an unknown grade',
    graded100(['B', 0], ['X', 50]),
    'grading-grade-unknown',
    'G',
    `${bandsPath}[1].grade`,
  ],
  [
    'a grading with a grade twice',
    graded100(['B', 0], ['B', 50]),
    'grading-grade-duplicate',
    'G',
    `${bandsPath}[1].grade`,
  ],
  ['a grading from above 0', graded100(['A', 50]), 'grading-start', 'G', `${bandsPath}[0].from`],
  [
    'a grading with two grades from one score',
    graded100(['B', 0], ['A', 0]),
    'grading-from-duplicate',
    'G',
    `${bandsPath}[1].from`,
  ],
  [
    'a grading that turns the grades round',
    graded100(['B', 50], ['A', 0]),
    'grading-order',
    'G',
    `${bandsPath}[0].from`,
  ],
  [
    'a lookup that gives an unknown grade',
    lookup([row(graded('a', 'A'), 'X')]),
    'lookup-grade-unknown',
    'G',
    `${rowsPath}[0].grade`,
  ],
  [
    'a lookup that gives a grade its group does not have',
    lookup([row(graded('a', 'A'))], 'B', { grading: { bands: [{ grade: 'B', from: 0 }] } }),
    'lookup-grade-ungraded',
    'G',
    `${rowsPath}[0].grade`,
  ],
  [
    'a row that an earlier one always comes before',
    lookup([row(graded('a', 'A')), { when: when(graded('b', 'A'), graded('a', 'A')), grade: 'B' }]),
    'lookup-row-unreachable',
    'G',
    `${rowsPath}[1]`,
  ],
  [
    'a row that speaks of its own group',
    lookup([row(graded('G', 'A'))]),
    'condition-outside',
    'G',
    `${rowsPath}[0].when.predicates[0].node`,
  ],
  [
    'a row that speaks of another group',
    lookup([row(graded('c', 'A'))]),
    'condition-outside',
    'G',
    `${rowsPath}[0].when.predicates[0].node`,
  ],
  [
    'a condition on something unknown',
    asks(graded('X', 'A')),
    'condition-node-unknown',
    'L',
    `${predicatePath}.node`,
  ],
  [
    'a condition that compares with something unknown',
    asks({ about: 'node', node: 'a', test: { of: 'score', is: 'above', than: { node: 'X' } } }),
    'condition-node-unknown',
    'L',
    `${predicatePath}.test.than.node`,
  ],
  [
    'a condition on an unknown grade',
    asks(graded('a', 'X')),
    'condition-grade-unknown',
    'L',
    `${predicatePath}.test.than`,
  ],
  [
    'a score on the scale of the full mark',
    asks({ about: 'node', node: 'TOTAL', test: { of: 'score', is: 'at-least', than: 900 } }),
    'condition-score-range',
    'L',
    `${predicatePath}.test.than`,
  ],
  [
    'the raw value of a group',
    asks({ about: 'node', node: 'G', test: { of: 'raw', is: 'below', than: 2 } }),
    'condition-raw-group',
    'L',
    `${predicatePath}.node`,
  ],
  [
    'a count below an indicator',
    asks(count({ among: { indicatorsOf: 'a' } })),
    'counted-not-a-group',
    'L',
    `${predicatePath}.among.indicatorsOf`,
  ],
  [
    'a count of one thing twice',
    asks(count({ among: { nodes: ['a', 'b', 'a'] } })),
    'counted-twice',
    'L',
    `${predicatePath}.among.nodes[2]`,
  ],
  [
    'a count of more than there are',
    asks(count({ than: 3 })),
    'count-never',
    'L',
    `${predicatePath}.than`,
  ],
  [
    'two limiters of one code',
    { limiters: [limiter('L'), limiter('L')] },
    'limiter-code-duplicate',
    'L',
    'limiters[1].code',
  ],
  ['a limiter at nothing', limited({ at: 'X' }), 'limiter-at-unknown', 'L', 'limiters[0].at'],
  [
    'a limiter at an indicator',
    limited({ at: 'a' }),
    'limiter-at-indicator',
    'L',
    'limiters[0].at',
  ],
  [
    'a limiter to an unknown grade',
    limited({ effect: { kind: 'adjust', by: 1, highest: 'X' } }),
    'limiter-grade-unknown',
    'L',
    'limiters[0].effect.highest',
  ],
  [
    'a limiter with its bounds turned round',
    limited({ effect: { kind: 'adjust', by: 1, lowest: 'A', highest: 'B' } }),
    'adjust-bounds',
    'L',
    'limiters[0].effect.highest',
  ],
  [
    'a cap at the top grade',
    limited({ effect: { kind: 'cap', grade: 'A' } }),
    'limiter-no-effect',
    'L',
    'limiters[0].effect',
  ],
  [
    'two worked cases of one code',
    { cases: [...worked({}).cases, ...worked({}).cases] },
    'case-code-duplicate',
    'K',
    'cases[1].code',
  ],
  [
    'a worked case with a value for a group',
    worked({ values: { G: 5 } }),
    'case-indicator-unknown',
    'K',
    'cases[0].values.G',
  ],
  [
    'a worked case that expects of something unknown',
    worked({ expect: { nodes: { X: { score: 1 } } } }),
    'case-node-unknown',
    'K',
    'cases[0].expect.nodes.X',
  ],
  [
    'a worked case that expects an unknown grade',
    worked({ expect: { grade: 'X' } }),
    'case-grade-unknown',
    'K',
    'cases[0].expect.grade',
  ],
  [
    'a worked case with a value beyond the scale',
    worked({ values: { a: 11 } }),
    'case-value',
    'K',
    'cases[0].values.a',
  ],
  [
    'a worked case that expects another result',
    // 5 of 10 and 7 of 10: a mean of 60
    worked({ values: { a: 5, b: 7 }, expect: { total: 61, grade: 'A' } }),
    'case-differs',
    'K',
    'cases[0].expect.total',
  ],
];
