import type { Comparison, Condition, NodeTest } from '#shared/domain/framework/condition.ts';

/** A statement about one figure of a node. A threshold of NaN (an unknown grade) satisfies nothing. */
export interface CompiledTest {
  readonly of: NodeTest['of'];
  readonly is: Comparison;
  /** A number, or a grade's place; unused when there is another node. */
  readonly than: number;
  /** The node whose figure of the same kind is compared with; −1 when there is none. */
  readonly other: number;
}

/**
 * One predicate over node numbers (of a test of raw values: indicator numbers).
 *
 * A node that does not exist or lies out of the condition's reach is −1 and satisfies nothing; in a set
 * it is left out.
 */
export type CompiledPredicate =
  | { readonly about: 'node'; readonly node: number; readonly test: CompiledTest }
  | {
      readonly about: 'count';
      readonly nodes: Int32Array;
      readonly test: CompiledTest;
      readonly is: Comparison;
      readonly than: number;
    };

/** All of some predicates, or any of them, with what was written in the framework. */
export interface CompiledCondition {
  readonly any: boolean;
  readonly predicates: readonly CompiledPredicate[];
  readonly written: Condition;
}
