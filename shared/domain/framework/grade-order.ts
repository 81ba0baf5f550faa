import type { GradeBand } from './grade-band.ts';

/** The grades of a framework in their order: by rising `from`, the worst first. */
export interface GradeOrder {
  readonly codes: readonly string[];
  /** The place of a grade, 0 for the worst; null when the framework has none of that code. */
  rankOf(grade: string): number | null;
}

/** Orders grades by what they start from. */
export function gradeOrderOf(grades: readonly GradeBand[]): GradeOrder {
  const codes = grades.toSorted((a, b) => a.from - b.from).map(({ code }) => code);
  const ranks = new Map(codes.map((code, rank) => [code, rank]));
  return { codes, rankOf: (grade) => ranks.get(grade) ?? null };
}
