import type { CompiledFramework } from './compiled-framework.ts';
import { type GradesWanted, gradeColumn, gradeTotals } from './grade-block.ts';
import type { NodeFigures } from './node-figures.ts';
import type { NodeWeights } from './node-weights.ts';
import type { PreparedInput } from './prepare-input.ts';
import { scoreGroups } from './score-groups.ts';
import { scoreIndicators } from './score-indicators.ts';
import type { ScoringBlock } from './scoring-block.ts';

/** What scoring a block needs beside the block itself. */
export interface BlockTask {
  readonly compiled: CompiledFramework;
  readonly input: PreparedInput;
  readonly weights: NodeWeights;
  /** The block's figures as conditions read them. */
  readonly figures: NodeFigures;
  /** The nodes whose grades are given; the total's always is. */
  readonly wanted: GradesWanted;
}

/**
 * Scores `size` assessments from `first` on into a block: the one engine behind every result, whether all
 * nodes are kept or only totals.
 */
export function scoreBlock(
  { compiled, input, weights, figures, wanted }: BlockTask,
  block: ScoringBlock,
  first: number,
  size: number,
): void {
  scoreIndicators(compiled, input, block, first, size);
  for (const node of compiled.nodeOfIndicator) {
    if (wanted[node] === 1) gradeColumn(compiled, block, figures, node, first, size);
  }
  scoreGroups(compiled, weights, block, figures, wanted, first, size);
  gradeTotals(compiled, input.states, block, figures, first, size);
}
