import type { Condition, Predicate } from '#shared/domain/framework/condition.ts';
import type { CompiledCondition, CompiledPredicate } from './compiled-condition.ts';
import { conditionHolds, countSatisfying, predicateHolds } from './condition-holds.ts';
import type { GradeStep } from './grade-steps.ts';
import { figureAt, type NodeFigures } from './node-figures.ts';

/** One predicate as it was written, what was found, and whether it is true. */
export interface ExplainedPredicate {
  readonly written: Predicate;
  readonly holds: boolean;
  /**
   * The figure of the node: a number, a grade's code, or null without one. Of a count: how many nodes
   * satisfy its test.
   */
  readonly found: number | string | null;
  /** The figure of the other node that it is compared with; null when there is none. */
  readonly other: number | string | null;
}

/** A condition, predicate by predicate: all are read, also where one has decided. */
export interface ExplainedCondition {
  readonly match: Condition['match'];
  readonly holds: boolean;
  readonly predicates: readonly ExplainedPredicate[];
}

function shown(
  grades: readonly GradeStep[],
  figures: NodeFigures,
  { test }: CompiledPredicate,
  at: number,
): number | string | null {
  const figure = figureAt(figures, test.of, at);
  if (Number.isNaN(figure)) return null;
  return test.of === 'grade' ? grades[figure].code : figure;
}

/** What each predicate of a condition found in one assessment. */
export function explainCondition(
  grades: readonly GradeStep[],
  figures: NodeFigures,
  condition: CompiledCondition,
): ExplainedCondition {
  const { written } = condition;
  const predicates = condition.predicates.map((predicate, i): ExplainedPredicate => {
    const { test } = predicate;
    const found =
      predicate.about === 'node'
        ? shown(grades, figures, predicate, predicate.node)
        : countSatisfying(figures, test, predicate.nodes);
    return {
      written: written.predicates[i],
      holds: predicateHolds(figures, predicate),
      found,
      other: shown(grades, figures, predicate, test.other),
    };
  });
  return { match: written.match, holds: conditionHolds(figures, condition), predicates };
}
