import type { FiredRule, GradeResult } from '#shared/domain/result.ts';
import type { CompiledFramework } from './compiled-framework.ts';
import { firedRules } from './fired-rules.ts';
import { insufficientCode } from './grade-codes.ts';
import { type GradeStep, totalOf } from './grade-steps.ts';
import type { ScoreBatch } from './score-batch.ts';

/** The total of one assessment and the grade it earns. */
export interface GradedTotal {
  /** On the framework's scale, rounded where its rule says so; null when the total has no score. */
  readonly total: number | null;
  /** Coverage of the total, 0 to 1; 0 when nothing applies. */
  readonly coverage: number;
  readonly computedGrade: GradeResult;
  readonly grade: GradeResult;
  readonly fired: readonly FiredRule[];
}

/** What a place of a grade, or the code in its place, stands for at the total. */
export function gradeResultOf(grades: readonly GradeStep[], place: number): GradeResult {
  if (place === insufficientCode) return { kind: 'insufficient-evidence' };
  return place < 0 ? { kind: 'no-score' } : { kind: 'grade', code: grades[place].code };
}

/**
 * The total and grade of one assessment of a batch.
 *
 * A total without a score has no grade (`no-score`); under the minimum coverage the grade is
 * `insufficient-evidence`. Rules act on grades only.
 */
export function gradedTotal(
  compiled: CompiledFramework,
  batch: ScoreBatch,
  index: number,
): GradedTotal {
  const root = index * compiled.nodeCount;
  const score = batch.scores[root];
  const { grades } = compiled;
  return {
    total: Number.isNaN(score) ? null : totalOf(compiled, score),
    // No coverage at all (NaN) is none.
    coverage: batch.coverages[root] || 0,
    computedGrade: gradeResultOf(grades, batch.computedGrades[root]),
    grade: gradeResultOf(grades, batch.grades[root]),
    fired: firedRules(compiled, batch, index),
  };
}
