import type { AssessmentResult } from '#shared/domain/result.ts';
import type { CompiledFramework } from './compiled-framework.ts';
import { type ExplainedGroup, explainGroup } from './explain-group.ts';
import { type ExplainedIndicator, explainIndicator } from './explain-indicator.ts';
import { figuresOfResult } from './figures-of-result.ts';
import type { PeerValues } from './score-input.ts';

export type { ExplainedCondition, ExplainedPredicate } from './explain-condition.ts';
export type { ExplainedGroup, ExplainedTerm, TermPart } from './explain-group.ts';
export type {
  ExplainedDerivation,
  ExplainedDerivedTerm,
  ExplainedIndicator,
  ExplainedPeers,
} from './explain-indicator.ts';
export type { ExplainedLimiter } from './explain-limiters.ts';
export type { ExplainedLookup } from './explain-lookup.ts';

export type ExplainedNode = ExplainedGroup | ExplainedIndicator;

/**
 * The arithmetic behind every node of a result, in the result's order: the total first.
 *
 * @param peers the raw values its relative indicators were compared with, to say where they stand
 */
export function explain(
  compiled: CompiledFramework,
  result: AssessmentResult,
  peers?: PeerValues,
): ExplainedNode[] {
  const figures = figuresOfResult(compiled, result);
  return result.nodes.map((_, i) => {
    const k = compiled.indicatorOfNode[i];
    return k < 0
      ? explainGroup(compiled, result, figures, i)
      : explainIndicator(compiled, result, k, peers);
  });
}
