import { applyLimiters } from './apply-limiters.ts';
import type { BlockTask } from './block-task.ts';
import type { CompiledFramework } from './compiled-framework.ts';
import { failsVeto } from './critical.ts';
import { insufficientCode, noGradeCode } from './grade-codes.ts';
import { gradeReached, nodeGradeOf, totalOf } from './grade-steps.ts';
import { known } from './known-array.ts';
import { outcomeIn } from './marks.ts';
import { reaches } from './reaches.ts';
import type { ScoringBlock } from './scoring-block.ts';
import { scoredCode } from './state-codes.ts';

/** Grades one node below the total in `size` assessments; a lookup group has its computed grade already. */
export function gradeColumn(
  { compiled, figures }: BlockTask,
  block: ScoringBlock,
  node: number,
  first: number,
  size: number,
): void {
  const { marks, scores, computedGrades, grades, stride } = block;
  const grading = compiled.gradings[node];
  const limiters = compiled.limiters[node];
  const looked = compiled.lookups[node] !== null;
  for (let i = 0, at = node * stride; i < size; i++, at++) {
    if (outcomeIn(marks[at]) !== scoredCode) {
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

/** The totals of `size` assessments, and the grades they earn: the table's of a lookup, else by the bands. */
function computeTotals(compiled: CompiledFramework, block: ScoringBlock, size: number): void {
  const { minimumCoverage, thresholds } = compiled;
  const { scores, marks, coverages, totals, computedGrades } = block;
  const looked = compiled.lookups[0] !== null;
  known(scores[0] + marks[0] + totals[0] + computedGrades[0] + thresholds[0]);
  for (let i = 0; i < size; i++) {
    const total = totalOf(compiled, scores[i]);
    totals[i] = total;
    const found = marks[i];
    if (outcomeIn(found) !== scoredCode) computedGrades[i] = noGradeCode;
    // What is wholly covered reaches every minimum; no coverage at all (NaN) is none.
    else if (found !== 0 && !reaches(coverages[i] || 0, minimumCoverage)) {
      computedGrades[i] = insufficientCode;
    } else if (!looked) computedGrades[i] = gradeReached(thresholds, total);
  }
}

/** The grade of the total in assessment `i` after its limiters, then the vetoes, which nothing lifts. */
function ruledGrade(
  { compiled, figures, input }: BlockTask,
  computed: number,
  first: number,
  i: number,
): number {
  const { vetoes, limiters, indicatorCount } = compiled;
  figures.offset = i;
  figures.rawOffset = (first + i) * indicatorCount;
  let grade = computed;
  if (limiters[0] !== null) grade = applyLimiters(limiters[0], figures, 0, computed);
  for (let v = 0; v < vetoes.length; v++) {
    const veto = vetoes[v];
    if (failsVeto(compiled, figures, input.states, veto)) grade = Math.min(grade, veto.grade);
  }
  return grade;
}

/** Gives `size` assessments their totals and grades, before and after every rule. */
export function gradeTotals(
  task: BlockTask,
  block: ScoringBlock,
  first: number,
  size: number,
): void {
  const { vetoes, limiters } = task.compiled;
  const { computedGrades, grades } = block;
  computeTotals(task.compiled, block, size);
  const ruled = limiters[0] !== null || vetoes.length > 0;
  for (let i = 0; i < size; i++) {
    const computed = computedGrades[i];
    grades[i] = ruled && computed >= 0 ? ruledGrade(task, computed, first, i) : computed;
  }
}
