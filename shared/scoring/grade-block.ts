import { applyLimiters } from './apply-limiters.ts';
import type { CompiledFramework } from './compiled-framework.ts';
import { failsVeto } from './critical.ts';
import { insufficientCode, noGradeCode } from './grade-codes.ts';
import { nodeGradeOf, totalOf } from './grade-steps.ts';
import type { NodeFigures } from './node-figures.ts';
import { reaches } from './reaches.ts';
import type { ScoringBlock } from './scoring-block.ts';
import { scoredCode } from './state-codes.ts';

/** By node: 1 when its grade is asked for. */
export type GradesWanted = Uint8Array;

/** Grades one node below the total in `size` assessments; a lookup group has its computed grade already. */
export function gradeColumn(
  compiled: CompiledFramework,
  block: ScoringBlock,
  figures: NodeFigures,
  node: number,
  first: number,
  size: number,
): void {
  const { outcomes, scores, computedGrades, grades, stride } = block;
  const grading = compiled.gradings[node];
  const limiters = compiled.limiters[node];
  const looked = compiled.lookups[node] !== null;
  for (let i = 0, at = node * stride; i < size; i++, at++) {
    if (outcomes[at] !== scoredCode) {
      computedGrades[at] = noGradeCode;
      grades[at] = noGradeCode;
      continue;
    }
    const computed = looked ? computedGrades[at] : nodeGradeOf(compiled, grading, scores[at]);
    computedGrades[at] = computed;
    grades[at] = computed;
    if (limiters === null) continue;
    figures.offset = i;
    figures.rawOffset = (first + i) * compiled.indicatorCount;
    grades[at] = applyLimiters(limiters, figures, node, computed);
  }
}

/** The computed grade of the total: the table's of a lookup, else by the bands; a code where there is none. */
function totalGradeOf(compiled: CompiledFramework, block: ScoringBlock, i: number): number {
  if (block.outcomes[i] !== scoredCode) return noGradeCode;
  // No coverage at all (NaN) is none.
  const coverage = block.coverages[i] || 0;
  if (!reaches(coverage, compiled.minimumCoverage)) return insufficientCode;
  if (compiled.lookups[0] !== null) return block.computedGrades[i];
  return nodeGradeOf(compiled, null, block.scores[i]);
}

/** Grades the total in `size` assessments: bands, coverage, limiters, then the vetoes that nothing lifts. */
export function gradeTotals(
  compiled: CompiledFramework,
  states: Uint8Array,
  block: ScoringBlock,
  figures: NodeFigures,
  first: number,
  size: number,
): void {
  const { vetoes, indicatorCount } = compiled;
  const limiters = compiled.limiters[0];
  for (let i = 0; i < size; i++) {
    const computed = totalGradeOf(compiled, block, i);
    let grade = computed;
    if (computed >= 0) {
      figures.offset = i;
      figures.rawOffset = (first + i) * indicatorCount;
      if (limiters !== null) grade = applyLimiters(limiters, figures, 0, computed);
      for (let v = 0; v < vetoes.length; v++) {
        if (failsVeto(compiled, figures, states, vetoes[v])) {
          grade = Math.min(grade, vetoes[v].grade);
        }
      }
    }
    block.computedGrades[i] = computed;
    block.grades[i] = grade;
  }
}

/** The totals of `size` assessments on the framework's scale, NaN without one. */
export function totalsOf(
  compiled: CompiledFramework,
  block: ScoringBlock,
  totals: Float64Array,
  first: number,
  size: number,
): void {
  for (let i = 0; i < size; i++) {
    totals[first + i] =
      block.outcomes[i] === scoredCode ? totalOf(compiled, block.scores[i]) : Number.NaN;
  }
}
