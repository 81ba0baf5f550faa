import type { FrameworkInput } from '#shared/domain/framework/framework.ts';
import { group, indicator, text } from '#test/unit/scoring/framework-builder.ts';

type Limiter = NonNullable<FrameworkInput['limiters']>[number];
type Condition = Limiter['when'];
type Predicate = Condition['predicates'][number];
type Test = Predicate['test'];

const node = (code: string, test: Test): Predicate => ({ about: 'node', node: code, test });
const count = (
  among: Extract<Predicate, { about: 'count' }>['among'],
  test: Test,
  is: Test['is'],
  than: number,
): Predicate => ({ about: 'count', among, test, is, than });
const score = (is: Test['is'], than: number | string): Test => ({
  of: 'score',
  is,
  than: typeof than === 'string' ? { node: than } : than,
});
const grade = (is: Test['is'], than: string | { node: string }): Test => ({
  of: 'grade',
  is,
  than,
});
const raw = (is: Test['is'], than: number): Test => ({ of: 'raw', is, than });
const coverage = (is: Test['is'], than: number): Test => ({ of: 'coverage', is, than });
const all = (...predicates: Predicate[]): Condition => ({ match: 'all', predicates });
const any = (...predicates: Predicate[]): Condition => ({ match: 'any', predicates });
const scale = { kind: 'scale' as const, minimum: 0, maximum: 40 };
const leaf = (code: string, weight = 1) =>
  indicator(code, { weight, measure: scale, states: { refused: 'block' } });

/** A group graded by a table over other tables' grades, where what is missing reads as 0. */
const tables = group(
  'I',
  [
    group('I1', [leaf('I1.1'), leaf('I1.2'), leaf('I1.3', 0)], {
      aggregation: {
        method: 'lookup',
        missing: 'block',
        rows: [
          {
            when: any(node('I1.1', raw('at-least', 30)), node('I1.2', raw('below', 2))),
            grade: 'B',
          },
          {
            when: all(count({ childrenOf: 'I1' }, score('at-least', 20), 'at-least', 2)),
            grade: 'A',
          },
        ],
        otherwise: 'C',
      },
    }),
    group('I2', [leaf('I2.1'), leaf('I2.2')], {
      aggregation: { method: 'weighted-mean', missing: 'block' },
      grading: {
        bands: [
          { grade: 'B', from: 40 },
          { grade: 'C', from: 0 },
          { grade: 'A', from: 61.5 },
        ],
      },
    }),
    leaf('I3'),
  ],
  {
    weight: 10,
    aggregation: {
      method: 'lookup',
      missing: 'zero',
      rows: [
        {
          when: all(
            node('I1', grade('equals', 'C')),
            node('I3', score('at-most', 'I2')),
            count({ nodes: ['I1', 'I2', 'I3'] }, grade('below', 'B'), 'above', 1),
          ),
          grade: 'C',
        },
        { when: all(count({ childrenOf: 'I' }, grade('at-most', 'C'), 'equals', 0)), grade: 'A' },
        { when: any(node('I2', grade('above', { node: 'I3' }))), grade: 'B' },
      ],
      otherwise: 'C',
    },
  },
);

export const lookupGroups = [tables];

const limiter = (
  code: string,
  at: string,
  when: Condition,
  effect: Limiter['effect'],
): Limiter => ({
  code,
  name: text(`Rule ${code}`),
  at,
  when,
  effect,
});

/** Every effect, comparison, figure and form of count, at groups and at the total. */
export const everyLimiter: readonly Limiter[] = [
  limiter('L1', 'A', all(node('A1', score('below', 60))), { kind: 'cap', grade: 'B' }),
  limiter('L2', 'A', any(node('A', grade('at-most', 'B')), node('A2', raw('above', 11))), {
    kind: 'adjust',
    by: 1,
    highest: 'B',
  }),
  limiter('L3', 'F', all(node('F2', raw('at-least', 20)), node('F', coverage('above', 0.4))), {
    kind: 'adjust',
    by: -2,
    lowest: 'B',
  }),
  limiter('L4', 'H', any(node('H', score('equals', 100)), node('H', score('at-most', 25))), {
    kind: 'set',
    grade: 'B',
  }),
  limiter('L5', 'E', any(count({ childrenOf: 'E' }, score('at-most', 40), 'at-least', 1)), {
    kind: 'floor',
    grade: 'B',
  }),
  limiter('L6', 'D', all(node('D3', score('above', 'D1'))), { kind: 'set', grade: 'A' }),
  limiter('T1', 'TOTAL', all(count({ indicatorsOf: 'TOTAL' }, score('below', 10), 'at-most', 3)), {
    kind: 'adjust',
    by: 1,
  }),
  limiter(
    'T2',
    'TOTAL',
    any(
      count({ childrenOf: 'TOTAL' }, grade('equals', 'C'), 'above', 3),
      count({ indicatorsOf: 'B' }, coverage('at-least', 1), 'below', 2),
      count({ nodes: ['F1', 'F6', 'H1'] }, raw('at-most', 15), 'equals', 2),
    ),
    { kind: 'cap', grade: 'B' },
  ),
  limiter('T3', 'TOTAL', all(node('TOTAL', coverage('below', 0.95))), { kind: 'cap', grade: 'B' }),
  limiter(
    'T4',
    'TOTAL',
    all(
      node('TOTAL', grade('equals', 'C')),
      count({ childrenOf: 'TOTAL' }, grade('above', { node: 'I' }), 'at-least', 1),
    ),
    { kind: 'floor', grade: 'B' },
  ),
  limiter('T5', 'TOTAL', all(node('TOTAL', score('at-least', 62))), { kind: 'set', grade: 'A' }),
];
