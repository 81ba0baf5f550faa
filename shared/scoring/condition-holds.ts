import { compares } from './compare.ts';
import type { CompiledCondition, CompiledPredicate, CompiledTest } from './compiled-condition.ts';
import { figureAt, type NodeFigures } from './node-figures.ts';

/** Whether a node satisfies a test; one without the figure, or compared with one without it, does not. */
function satisfies(figures: NodeFigures, test: CompiledTest, node: number): boolean {
  const { of, is, than, other } = test;
  const threshold = other < 0 ? than : figureAt(figures, of, other);
  return compares(figureAt(figures, of, node), is, threshold);
}

/** How many of some nodes satisfy a test. */
export function countSatisfying(
  figures: NodeFigures,
  test: CompiledTest,
  nodes: Int32Array,
): number {
  let count = 0;
  for (let i = 0; i < nodes.length; i++) if (satisfies(figures, test, nodes[i])) count++;
  return count;
}

/** Whether one predicate is true of an assessment. */
export function predicateHolds(figures: NodeFigures, predicate: CompiledPredicate): boolean {
  const { test } = predicate;
  if (predicate.about === 'node') return satisfies(figures, test, predicate.node);
  return compares(countSatisfying(figures, test, predicate.nodes), predicate.is, predicate.than);
}

/** Whether a condition is true of an assessment. */
export function conditionHolds(figures: NodeFigures, condition: CompiledCondition): boolean {
  const { any, predicates } = condition;
  for (let i = 0; i < predicates.length; i++) {
    if (predicateHolds(figures, predicates[i]) === any) return any;
  }
  return !any;
}
