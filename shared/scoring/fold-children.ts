import { type CompiledFramework, methodCodes, missingCodes } from './compiled-framework.ts';
import { ln } from './logarithm.ts';
import type { NodeWeights } from './node-weights.ts';
import type { ScoringBlock } from './scoring-block.ts';
import { missingCode, scoredCode } from './state-codes.ts';

/** Adds up what became of one child: how many are left or lacking, their weight, and coverage. */
function foldOutcomes(
  block: ScoringBlock,
  child: number,
  share: number,
  zeroMissing: boolean,
  size: number,
): void {
  const { outcomes, coverages, stride } = block;
  const { weightsLeft, childrenLeft, childrenLacking, covered, applicable } = block;
  for (let i = 0, at = child * stride; i < size; i++, at++) {
    const outcome = outcomes[at];
    const coverage = coverages[at];
    if (!Number.isNaN(coverage)) {
      applicable[i] += share;
      covered[i] += share * coverage;
    }
    if (outcome === missingCode) childrenLacking[i]++;
    if (outcome === scoredCode || (zeroMissing && outcome === missingCode)) {
      weightsLeft[i] += share;
      childrenLeft[i]++;
    }
  }
}

/** Adds weight · score of one child. One that is missing and counts as zero adds nothing. */
function foldMean(block: ScoringBlock, child: number, weight: number, size: number): void {
  const { outcomes, scores, sums, stride } = block;
  for (let i = 0, at = child * stride; i < size; i++, at++) {
    if (outcomes[at] === scoredCode) sums[i] += weight * scores[at];
  }
}

function foldMinimum(block: ScoringBlock, child: number, zeroMissing: boolean, size: number): void {
  const { outcomes, scores, sums, stride } = block;
  for (let i = 0, at = child * stride; i < size; i++, at++) {
    if (outcomes[at] === scoredCode) sums[i] = Math.min(sums[i], scores[at]);
    else if (zeroMissing && outcomes[at] === missingCode) sums[i] = 0;
  }
}

/** Adds weight · ln score, or weight ÷ score, of one child with weight, its score no less than the floor. */
function foldCurved(
  block: ScoringBlock,
  child: number,
  weight: number,
  floor: number,
  geometric: boolean,
  zeroMissing: boolean,
  size: number,
): void {
  if (weight === 0) return;
  const { outcomes, scores, sums, stride } = block;
  for (let i = 0, at = child * stride; i < size; i++, at++) {
    const outcome = outcomes[at];
    if (outcome !== scoredCode && !(zeroMissing && outcome === missingCode)) continue;
    const score = Math.max(outcome === scoredCode ? scores[at] : 0, floor);
    sums[i] += geometric ? weight * ln(score) : weight / score;
  }
}

function clear(block: ScoringBlock, start: number, size: number): void {
  block.sums.fill(start, 0, size);
  block.weightsLeft.fill(0, 0, size);
  block.childrenLeft.fill(0, 0, size);
  block.childrenLacking.fill(0, 0, size);
  block.covered.fill(0, 0, size);
  block.applicable.fill(0, 0, size);
}

/**
 * Adds up a group's children, assessment by assessment: Σ w·s of a mean and of points, Σ w·ln s, Σ w/s or the
 * least s of the others, with what is left and lacking beside it.
 */
export function foldChildren(
  compiled: CompiledFramework,
  { weights, available }: NodeWeights,
  block: ScoringBlock,
  group: number,
  size: number,
): void {
  const method = compiled.method[group];
  const zeroMissing = compiled.missing[group] === missingCodes.zero;
  clear(block, method === methodCodes.minimum ? Number.POSITIVE_INFINITY : 0, size);
  const first = compiled.firstChild[group];
  for (let child = first; child < first + compiled.childCount[group]; child++) {
    foldOutcomes(block, child, available[child], zeroMissing, size);
    switch (method) {
      case methodCodes['weighted-mean']:
      case methodCodes.points:
        foldMean(block, child, weights[child], size);
        break;
      case methodCodes.minimum:
        foldMinimum(block, child, zeroMissing, size);
        break;
      case methodCodes.geometric:
      case methodCodes.harmonic: {
        const geometric = method === methodCodes.geometric;
        const floor = compiled.floor[group];
        foldCurved(block, child, weights[child], floor, geometric, zeroMissing, size);
        break;
      }
    }
  }
}
