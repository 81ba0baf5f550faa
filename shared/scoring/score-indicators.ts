import type { CompiledFramework } from './compiled-framework.ts';
import type { PreparedInput } from './prepare-input.ts';
import type { ScoringBlock } from './scoring-block.ts';
import { missingCode, scoredCode, stateCount } from './state-codes.ts';

/**
 * Scores one indicator in `size` assessments from `first` on: by its curve where its state is measured, else
 * as the state says. A measured state without a number is missing, never zero.
 */
function scoreColumn(
  compiled: CompiledFramework,
  input: PreparedInput,
  block: ScoringBlock,
  k: number,
  first: number,
  size: number,
): void {
  const { indicatorCount, stateOutcome, stateMeasured, stateCoverage } = compiled;
  const { offset, start, base, slope } = compiled.flat;
  const { states, figures } = input;
  const { scores, outcomes, coverages, stride } = block;
  const column = compiled.nodeOfIndicator[k] * stride;
  const firstPiece = offset[k];
  const lastPiece = offset[k + 1] - 1;
  for (let i = 0, from = first * indicatorCount + k; i < size; i++, from += indicatorCount) {
    const rule = k * stateCount + states[from];
    const at = column + i;
    if (stateMeasured[rule] === 0) {
      const outcome = stateOutcome[rule];
      scores[at] = outcome === scoredCode ? 0 : Number.NaN;
      outcomes[at] = outcome;
      coverages[at] = stateCoverage[rule];
      continue;
    }
    const x = figures[from];
    if (Number.isNaN(x)) {
      scores[at] = Number.NaN;
      outcomes[at] = missingCode;
      coverages[at] = 0;
      continue;
    }
    let piece = lastPiece;
    while (piece > firstPiece && x < start[piece]) piece--;
    scores[at] = base[piece] + (x - start[piece]) * slope[piece];
    outcomes[at] = scoredCode;
    coverages[at] = 1;
  }
}

/** Scores every indicator of `size` assessments from `first` on into a block. */
export function scoreIndicators(
  compiled: CompiledFramework,
  input: PreparedInput,
  block: ScoringBlock,
  first: number,
  size: number,
): void {
  for (let k = 0; k < compiled.indicatorCount; k++) {
    scoreColumn(compiled, input, block, k, first, size);
  }
}
