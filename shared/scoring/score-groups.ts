import { type CompiledFramework, methodCodes, missingCodes } from './compiled-framework.ts';
import type { CompiledLookup } from './compiled-lookup.ts';
import { conditionHolds } from './condition-holds.ts';
import { foldChildren } from './fold-children.ts';
import type { GradesWanted } from './grade-block.ts';
import { gradeColumn } from './grade-block.ts';
import { exp } from './logarithm.ts';
import { type NodeFigures, noZeroGrades, readMissingAsZero } from './node-figures.ts';
import type { NodeWeights } from './node-weights.ts';
import type { ScoringBlock } from './scoring-block.ts';
import { excludedCode, missingCode, scoredCode } from './state-codes.ts';

/** The grade that a lookup's rows give; a missing child reads as scored 0 where the group says so. */
function lookUp(
  compiled: CompiledFramework,
  lookup: CompiledLookup,
  group: number,
  figures: NodeFigures,
): number {
  const zero = compiled.missing[group] === missingCodes.zero;
  if (zero) readMissingAsZero(figures, compiled.firstChild[group], lookup.zeroGrades);
  const row = lookup.rows.find(({ when }) => conditionHolds(figures, when));
  if (zero) readMissingAsZero(figures, 0, noZeroGrades);
  return row === undefined ? lookup.otherwise : row.grade;
}

/** What a sum over the children left comes to. */
function scoreOf(method: number, sum: number, under: number, ceiling: number): number {
  switch (method) {
    case methodCodes.minimum:
      return sum;
    case methodCodes.geometric:
      return exp(sum / under);
    case methodCodes.harmonic:
      return under / sum;
    default:
      return Math.min(sum / under, ceiling);
  }
}

function outcomeOf(blocks: boolean, weighs: boolean, lacking: number, left: number): number {
  if (lacking > 0 && (left === 0 || blocks)) return missingCode;
  return left === 0 || !weighs ? excludedCode : scoredCode;
}

/** Turns what was added up into outcome, score and coverage; of a lookup the score comes later. */
function finishGroup(
  compiled: CompiledFramework,
  block: ScoringBlock,
  group: number,
  size: number,
): void {
  const { outcomes, scores, coverages, stride } = block;
  const { sums, weightsLeft, childrenLeft, childrenLacking, covered, applicable } = block;
  const method = compiled.method[group];
  const ceiling = compiled.ceiling[group];
  const blocks = compiled.missing[group] === missingCodes.block;
  for (let i = 0, at = group * stride; i < size; i++, at++) {
    const under = weightsLeft[i];
    const weighs = under > 0 || method === methodCodes.minimum;
    const outcome = outcomeOf(blocks, weighs, childrenLacking[i], childrenLeft[i]);
    outcomes[at] = outcome;
    scores[at] = outcome === scoredCode ? scoreOf(method, sums[i], under, ceiling) : Number.NaN;
    coverages[at] = covered[i] / applicable[i];
  }
}

/** Gives a lookup group the grade of its table and the least score that earns it. */
function lookUpColumn(
  compiled: CompiledFramework,
  lookup: CompiledLookup,
  block: ScoringBlock,
  figures: NodeFigures,
  group: number,
  first: number,
  size: number,
): void {
  const { outcomes, scores, computedGrades, stride } = block;
  for (let i = 0, at = group * stride; i < size; i++, at++) {
    computedGrades[at] = -1;
    if (outcomes[at] !== scoredCode) continue;
    figures.offset = i;
    figures.rawOffset = (first + i) * compiled.indicatorCount;
    const grade = lookUp(compiled, lookup, group, figures);
    computedGrades[at] = grade;
    scores[at] = lookup.scores[grade];
  }
}

/**
 * Scores the groups of `size` assessments, children before parents, and grades those whose grade is wanted.
 *
 * Excluded children leave. A missing child is left out (`redistribute`), scores 0 (`zero`) or leaves
 * the group without a score (`block`). Weighted mean: Σ w·s / Σ w. Points: Σ w·s, bonus included,
 * over Σ w without bonus. Geometric: exp(Σ w·ln s / Σ w). Harmonic: Σ w / Σ(w/s). Minimum: the least
 * score. Lookup: the least score that earns the grade of its table. With no child left the group is missing
 * when one was missing, else excluded; with no weight left it is excluded (but a minimum). Coverage is
 * Σ w·coverage / Σ w over the children that apply, bonus left out.
 */
export function scoreGroups(
  compiled: CompiledFramework,
  weights: NodeWeights,
  block: ScoringBlock,
  figures: NodeFigures,
  wanted: GradesWanted,
  first: number,
  size: number,
): void {
  const { groups, lookups } = compiled;
  for (let g = 0; g < groups.length; g++) {
    const group = groups[g];
    foldChildren(compiled, weights, block, group, size);
    finishGroup(compiled, block, group, size);
    const lookup = lookups[group];
    if (lookup !== null) lookUpColumn(compiled, lookup, block, figures, group, first, size);
    if (group !== 0 && wanted[group] === 1) {
      gradeColumn(compiled, block, figures, group, first, size);
    }
  }
}
