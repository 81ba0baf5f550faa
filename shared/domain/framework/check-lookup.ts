import type { Aggregation } from './aggregation.ts';
import { type ConditionNames, checkCondition } from './check-condition.ts';
import { frameworkProblem } from './check-problems.ts';
import type { Condition, Predicate } from './condition.ts';
import type { NodeGrading } from './node.ts';
import type { FrameworkProblem } from './problem.ts';

type Lookup = Extract<Aggregation, { method: 'lookup' }>;

/** The group whose children a lookup turns into a grade. */
export interface LookupPlace {
  /** Its code; `TOTAL` at the top. */
  readonly scope: string;
  /** Where problems are reported: its code, null at the top. */
  readonly at: string | null;
  /** The path of its aggregation. */
  readonly path: string;
  readonly grading: NodeGrading | undefined;
}

/** Checks the rows of a lookup: what they speak of, the grades they give, and that each can be reached. */
export function checkLookup(
  { rows, otherwise }: Lookup,
  place: LookupPlace,
  names: ConditionNames,
): FrameworkProblem[] {
  const { at, path, scope } = place;
  const problems = rows.flatMap(({ when, grade }, i) => {
    const where = `${path}.rows[${i}]`;
    const condition = { at, path: `${where}.when`, scope, itself: false };
    return [
      ...checkCondition(when, condition, names),
      ...checkGrade(grade, `${where}.grade`, place, names),
    ];
  });
  const reached = rows.flatMap(({ when }, i) => {
    const earlier = rows.slice(0, i).findIndex((row) => follows(when, row.when));
    return earlier < 0
      ? []
      : [
          frameworkProblem('lookup-row-unreachable', at, `${path}.rows[${i}]`, {
            row: earlier + 1,
          }),
        ];
  });
  return [...problems, ...reached, ...checkGrade(otherwise, `${path}.otherwise`, place, names)];
}

function checkGrade(
  grade: string,
  where: string,
  { at, grading }: LookupPlace,
  { grades }: ConditionNames,
): FrameworkProblem[] {
  if (grades.rankOf(grade) === null) {
    return [frameworkProblem('lookup-grade-unknown', at, where, { grade })];
  }
  // Its score is the least that earns the grade, so the group's own bands must have it.
  return grading === undefined || grading.bands.some((band) => band.grade === grade)
    ? []
    : [frameworkProblem('lookup-grade-ungraded', at, where, { grade })];
}

/** Whether, as their predicates stand, `earlier` holds wherever `later` does. */
function follows(later: Condition, earlier: Condition): boolean {
  const said = keysOf(later.predicates);
  const asked = keysOf(earlier.predicates);
  const has = (keys: readonly string[], key: string) => keys.includes(key);
  if (later.match === 'all' || said.length === 1) {
    return earlier.match === 'all'
      ? asked.every((key) => has(said, key))
      : asked.some((key) => has(said, key));
  }
  return (earlier.match === 'any' || asked.length === 1) && said.every((key) => has(asked, key));
}

/** Predicates as text: the schema gives their members one order. */
const keysOf = (predicates: readonly Predicate[]): string[] => [
  ...new Set(predicates.map((predicate) => JSON.stringify(predicate))),
];
