import fc from 'fast-check';
import type { z } from 'zod';
import type { Condition, NodeTest, Predicate } from '#shared/domain/framework/condition.ts';

const integer = (min: number, max: number) => fc.integer({ min, max });
const pick = integer(0, 60);
const is = fc.constantFrom(
  'below' as const,
  'at-most' as const,
  'equals' as const,
  'at-least' as const,
  'above' as const,
);

/** A condition before its nodes have codes: whole numbers that pick nodes. */
export type PickedCondition = {
  readonly match: 'all' | 'any';
  readonly predicates: readonly PickedPredicate[];
};
type PickedPredicate = {
  readonly of: NodeTest['of'];
  readonly is: z.infer<typeof Predicate>['test']['is'];
  readonly node: number;
  readonly other: number | undefined;
  readonly score: number;
  readonly grade: string;
  readonly coverage: number;
  readonly raw: number;
  readonly count: undefined | 'childrenOf' | 'indicatorsOf' | 'nodes';
  readonly countIs: z.infer<typeof Predicate>['test']['is'];
  readonly than: number;
  readonly nodes: readonly number[];
};

const grade = fc.constantFrom('A', 'B', 'C', 'D', 'E');

const predicate: fc.Arbitrary<PickedPredicate> = fc.record({
  of: fc.constantFrom('score' as const, 'grade' as const, 'raw' as const, 'coverage' as const),
  is,
  node: pick,
  other: fc.option(pick, { nil: undefined, freq: 4 }),
  score: integer(0, 100),
  grade,
  coverage: fc.constantFrom(0, 0.5, 0.9, 1),
  raw: integer(0, 40),
  count: fc.option(
    fc.constantFrom('childrenOf' as const, 'indicatorsOf' as const, 'nodes' as const),
    {
      nil: undefined,
    },
  ),
  countIs: is,
  than: integer(0, 4),
  nodes: fc.array(pick, { minLength: 1, maxLength: 5 }),
});

/** One to three predicates of every kind. */
export const pickedCondition: fc.Arbitrary<PickedCondition> = fc.record({
  match: fc.constantFrom('all' as const, 'any' as const),
  predicates: fc.array(predicate, { minLength: 1, maxLength: 3 }),
});

/** A limiter before its nodes have codes. */
export const pickedLimiter = fc.record({
  at: pick,
  top: fc.boolean(),
  when: pickedCondition,
  effect: fc.oneof(
    fc.record({
      kind: fc.constantFrom('cap' as const, 'floor' as const, 'set' as const),
      grade,
    }),
    fc.record(
      {
        kind: fc.constant('adjust' as const),
        by: integer(-2, 2),
        lowest: grade,
        highest: grade,
      },
      { requiredKeys: ['kind', 'by'] },
    ),
  ),
});
export type PickedLimiter = typeof pickedLimiter extends fc.Arbitrary<infer T> ? T : never;

function testOf(p: PickedPredicate, code: (pick: number) => string): z.input<typeof NodeTest> {
  const other = p.other === undefined ? null : { node: code(p.other) };
  switch (p.of) {
    case 'score':
      return { of: 'score', is: p.is, than: other ?? p.score };
    case 'grade':
      return { of: 'grade', is: p.is, than: other ?? p.grade };
    case 'raw':
      return { of: 'raw', is: p.is, than: p.raw };
    case 'coverage':
      return { of: 'coverage', is: p.is, than: p.coverage };
  }
}

/** The condition with codes in the place of numbers; what is picked may lie out of its reach. */
export function conditionOf(
  { match, predicates }: PickedCondition,
  code: (pick: number) => string,
): z.input<typeof Condition> {
  return {
    match,
    predicates: predicates.map((p): z.input<typeof Predicate> => {
      const test = testOf(p, code);
      if (p.count === undefined) return { about: 'node', node: code(p.node), test };
      const among =
        p.count === 'nodes'
          ? { nodes: p.nodes.map(code) }
          : p.count === 'childrenOf'
            ? { childrenOf: code(p.node) }
            : { indicatorsOf: code(p.node) };
      return { about: 'count', among, test, is: p.countIs, than: p.than };
    }),
  };
}
