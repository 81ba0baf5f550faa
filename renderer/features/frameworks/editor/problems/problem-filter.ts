import type { FrameworkProblem } from '#shared/domain/framework/problem.ts';

/** A problem with the words that it is found by. */
export interface ToldProblem {
  readonly problem: FrameworkProblem;
  /** The thing it stands at. */
  readonly place: string;
  readonly sentence: string;
}

/** What is wanted of the problems. */
export interface ProblemFilter {
  readonly severity: 'all' | FrameworkProblem['severity'];
  readonly text: string;
}

/** Problems of one severity. */
export interface ProblemGroup {
  readonly severity: FrameworkProblem['severity'];
  readonly told: readonly ToldProblem[];
}

/** The problems that are wanted, errors first; a severity without any is left out. */
export function problemGroups(
  told: readonly ToldProblem[],
  { severity, text }: ProblemFilter,
): ProblemGroup[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const matches = ({ place, sentence }: ToldProblem): boolean => {
    const said = `${place} ${sentence}`.toLowerCase();
    return words.every((word) => said.includes(word));
  };
  return (['error', 'warning'] as const).flatMap((one) => {
    if (severity !== 'all' && severity !== one) return [];
    const found = told.filter((entry) => entry.problem.severity === one && matches(entry));
    return found.length === 0 ? [] : [{ severity: one, told: found }];
  });
}

/** How many there are of each severity. */
export function problemCounts(problems: readonly FrameworkProblem[]) {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { all: problems.length, error: errors, warning: problems.length - errors };
}
