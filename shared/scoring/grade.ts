import type { FiredRule, GradeResult } from '#shared/domain/result.ts';
import type { CompiledFramework, GradeStep } from './compiled-framework.ts';
import { reaches } from './reaches.ts';
import { roundHalfUp } from './round-half-up.ts';
import type { ScoreBatch } from './score-batch.ts';
import { scoredCode, stateCount } from './state-codes.ts';

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

/**
 * The place of the grade that a total earns: the one with the greatest `from` that the total reaches.
 * A total above the top band has the top grade; one under every band (only in a draft) the lowest.
 *
 * @param grades by rising `from`
 */
export function gradeIndexOf(grades: readonly GradeStep[], total: number): number {
  let index = 0;
  for (let i = 1; i < grades.length; i++) if (reaches(total, grades[i].from)) index = i;
  return index;
}

/** The total on the framework's scale: score / 100 · maximum, rounded half up where the rule says so. */
export function totalOf(
  compiled: Pick<CompiledFramework, 'maximum' | 'decimals'>,
  score: number,
): number {
  const total = (score / 100) * compiled.maximum;
  return compiled.decimals === null ? total : roundHalfUp(total, compiled.decimals);
}

/**
 * Lowers a grade by the critical indicators that failed, in indicator order: scored under their
 * threshold, or in a state whose effect is `fail`. Each failure is recorded, also one that finds the
 * grade as low already. Excluded and missing indicators do not fail.
 */
function veto(
  compiled: CompiledFramework,
  batch: ScoreBatch,
  index: number,
  computed: number,
): { grade: number; fired: FiredRule[] } {
  const { vetoes, grades, stateFails, nodeCount, indicatorCount } = compiled;
  const fired: FiredRule[] = [];
  let grade = computed;
  for (const { indicator, node, code, below, grade: cap } of vetoes) {
    const at = index * nodeCount + node;
    const state = batch.states[index * indicatorCount + indicator];
    const fails = stateFails[indicator * stateCount + state] === 1;
    if (batch.outcomes[at] !== scoredCode) continue;
    if (!fails && reaches(batch.scores[at], below)) continue;
    const after = Math.min(grade, cap);
    fired.push({
      rule: 'critical',
      node: code,
      before: grades[grade].code,
      after: grades[after].code,
    });
    grade = after;
  }
  return { grade, fired };
}

/**
 * The total and grade of one assessment of a batch.
 *
 * A total without a score has no grade (`no-score`); under the minimum coverage the grade is
 * `insufficient-evidence`. Critical rules act on grades only.
 */
export function gradedTotal(
  compiled: CompiledFramework,
  batch: ScoreBatch,
  index: number,
): GradedTotal {
  const root = index * compiled.nodeCount;
  const covered = batch.coverages[root];
  const coverage = Number.isNaN(covered) ? 0 : covered;
  if (batch.outcomes[root] !== scoredCode) {
    const none: GradeResult = { kind: 'no-score' };
    return { total: null, coverage, computedGrade: none, grade: none, fired: [] };
  }
  const total = totalOf(compiled, batch.scores[root]);
  if (!reaches(coverage, compiled.minimumCoverage)) {
    const thin: GradeResult = { kind: 'insufficient-evidence' };
    return { total, coverage, computedGrade: thin, grade: thin, fired: [] };
  }
  const computed = gradeIndexOf(compiled.grades, total);
  const { grade, fired } = veto(compiled, batch, index, computed);
  return {
    total,
    coverage,
    computedGrade: { kind: 'grade', code: compiled.grades[computed].code },
    grade: { kind: 'grade', code: compiled.grades[grade].code },
    fired,
  };
}
