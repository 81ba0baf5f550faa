import { reaches, slackened } from './reaches.ts';
import { roundHalfUp } from './round-half-up.ts';

/** A grade and the least total that earns it. */
export interface GradeStep {
  readonly code: string;
  readonly from: number;
}

/** How a group's own score, 0 to 100, earns its grade. */
export interface NodeGradingSteps {
  /** Decimals of half-up rounding before the bands; null when nothing is rounded. */
  readonly decimals: number | null;
  /** By rising `from`: a place in `CompiledFramework.grades`, and the least score that earns it. */
  readonly steps: readonly { readonly grade: number; readonly from: number }[];
}

/** What grades a node: the framework's bands and its rounding. */
export interface FrameworkGrading {
  /** By rising `from`: the worst first. */
  readonly grades: readonly GradeStep[];
  readonly maximum: number;
  /** Decimals of half-up rounding before grading; null when nothing is rounded. */
  readonly decimals: number | null;
  /** By grade: the least total that reaches it, slack included. */
  readonly thresholds: Float64Array;
}

/** Puts grades in order, the worst first. */
export function frameworkGrading(
  bands: readonly GradeStep[],
  { maximum, decimals }: Pick<FrameworkGrading, 'maximum' | 'decimals'>,
): FrameworkGrading {
  const grades = bands.map(({ code, from }) => ({ code, from })).sort((a, b) => a.from - b.from);
  return {
    grades,
    maximum,
    decimals,
    thresholds: Float64Array.from(grades, (g) => slackened(g.from)),
  };
}

/** The place of the last of some steps, by rising `from`, that a figure reaches; the first if none. */
function stepReached(steps: readonly { readonly from: number }[], figure: number): number {
  let index = 0;
  for (let i = 1; i < steps.length; i++) if (reaches(figure, steps[i].from)) index = i;
  return index;
}

/**
 * The place of the grade that a total earns: the one with the greatest `from` that the total reaches.
 * A total above the top band has the top grade; one under every band (only in a draft) the lowest.
 *
 * @param thresholds by grade, as in `FrameworkGrading`
 */
export function gradeReached(thresholds: Float64Array, total: number): number {
  let place = thresholds.length - 1;
  while (place > 0 && !(total >= thresholds[place])) place--;
  return place;
}

/** The total on the framework's scale: score / 100 · maximum, rounded half up where the rule says so. */
export function totalOf(
  { maximum, decimals }: Pick<FrameworkGrading, 'maximum' | 'decimals'>,
  score: number,
): number {
  const total = (score / 100) * maximum;
  return decimals === null ? total : roundHalfUp(total, decimals);
}

/**
 * The place of the grade that a node's score earns: by its own grading, else by the framework's bands as
 * if it were the total.
 *
 * @param score 0 to 100, more with unclamped bonus points
 */
export function nodeGradeOf(
  framework: FrameworkGrading,
  grading: NodeGradingSteps | null,
  score: number,
): number {
  if (grading === null) return gradeReached(framework.thresholds, totalOf(framework, score));
  const { decimals, steps } = grading;
  const figure = decimals === null ? score : roundHalfUp(score, decimals);
  return steps[stepReached(steps, figure)].grade;
}

/** The least score, 0 to 100, that earns a grade by a node's own grading or by the framework's bands. */
export function leastScoreOf(
  framework: FrameworkGrading,
  grading: NodeGradingSteps | null,
  grade: number,
): number {
  const step = grading?.steps.find((one) => one.grade === grade);
  return step === undefined ? (framework.grades[grade].from / framework.maximum) * 100 : step.from;
}
