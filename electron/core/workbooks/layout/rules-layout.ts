import type { LookupRow } from '#shared/domain/framework/aggregation.ts';
import type { Condition, Predicate } from '#shared/domain/framework/condition.ts';
import { type Framework, totalCode } from '#shared/domain/framework/framework.ts';
import type { Limiter } from '#shared/domain/framework/limiter.ts';
import { walk } from '#shared/domain/framework/walk.ts';
import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import type { Span } from './method-layout.ts';

/** The columns of the Rules sheet; those after `gap` are for formulas, not for print. */
export const rulesColumns = {
  code: 1,
  name: 2,
  at: 3,
  match: 4,
  /** The statement in words. */
  statement: 5,
  /** What it speaks of: a node, or the nodes that are counted. */
  about: 6,
  /** The figure that the node's is compared with: a number, a grade, or another node. */
  than: 7,
  /** The number that a count is compared with. */
  count: 8,
  /** What follows, in words. */
  effect: 9,
  grade: 10,
  by: 11,
  lowest: 12,
  highest: 13,
  gap: 14,
  /** The figure of `than` as formulas compare it: a grade by its number. */
  thanNumber: 15,
  gradeNumber: 16,
  lowestNumber: 17,
  highestNumber: 18,
} as const;

/** One statement with its row. */
export interface PlacedPredicate {
  readonly predicate: Predicate;
  readonly row: number;
}

/** A condition with the rows of its statements, one each. */
export interface PlacedCondition {
  readonly match: Condition['match'];
  readonly predicates: readonly PlacedPredicate[];
  readonly first: number;
  readonly last: number;
}

/** A limiter with its rows and the node whose grade it changes. */
export interface PlacedLimiter {
  readonly limiter: Limiter;
  readonly index: number;
  readonly node: number;
  readonly condition: PlacedCondition;
}

/** One row of a lookup with its rows in the sheet. */
export interface PlacedLookupRow {
  readonly lookup: LookupRow;
  readonly condition: PlacedCondition;
}

/** A group graded by a table, with the table's rows in the sheet. */
export interface PlacedLookup {
  readonly node: number;
  readonly rows: readonly PlacedLookupRow[];
  readonly otherwise: { readonly grade: string; readonly row: number };
}

/** The rows of everything in the Rules sheet. */
export interface RulesLayout {
  /** In the order of the framework. */
  readonly limiters: readonly PlacedLimiter[];
  /** In reading order of their groups, the total first. */
  readonly lookups: readonly PlacedLookup[];
  /** One row a critical rule, as the compiled framework has them. */
  readonly criticals: Span;
  readonly lastRow: number;
}

/** The rows over a section's first: a heading and a header, and an empty row before them. */
const heading = 3;
const firstRow = 3;

/** Gives every statement of every rule its row, in the order in which they stand. */
export function placeRules(framework: Framework, compiled: CompiledFramework): RulesLayout {
  let next = firstRow;
  const begin = (count: number) => {
    if (count > 0) next += heading;
  };
  const condition = ({ match, predicates }: Condition): PlacedCondition => {
    const first = next;
    next += predicates.length;
    const placed = predicates.map((predicate, i) => ({ predicate, row: first + i }));
    return { match, predicates: placed, first, last: next - 1 };
  };
  begin(framework.limiters.length);
  const limiters = framework.limiters.map((limiter, index): PlacedLimiter => {
    const node = compiled.nodeIndex.get(limiter.at) ?? 0;
    return { limiter, index, node, condition: condition(limiter.when) };
  });
  const tables = lookupsOf(framework, compiled);
  begin(tables.length);
  const lookups = tables.map(({ node, aggregation }): PlacedLookup => {
    const rows = aggregation.rows.map((lookup) => ({ lookup, condition: condition(lookup.when) }));
    const otherwise = { grade: aggregation.otherwise, row: next++ };
    return { node, rows, otherwise };
  });
  begin(compiled.vetoes.length);
  const criticals = { first: next, last: next + compiled.vetoes.length - 1 };
  return { limiters, lookups, criticals, lastRow: Math.max(firstRow, criticals.last) };
}

function lookupsOf(framework: Framework, compiled: CompiledFramework) {
  const groups = [
    { code: totalCode as string, aggregation: framework.aggregation },
    ...Array.from(walk(framework)).flatMap(({ node }) => (node.kind === 'group' ? [node] : [])),
  ];
  return groups.flatMap(({ code, aggregation }) =>
    aggregation.method === 'lookup'
      ? [{ node: compiled.nodeIndex.get(code) ?? 0, aggregation }]
      : [],
  );
}
