import type { Improvable } from './improvable.ts';
import type { Improvement, Trial } from './trial.ts';

/** What is searched: improvable indicators, the one that helps most first, and the grade to reach. */
export interface Search {
  readonly trial: Trial;
  readonly improvables: readonly Improvable[];
  /** Place of the grade that is to be reached, or a better one. */
  readonly target: number;
  /** Whether a better value never makes a result worse: then only the best levels need trying. */
  readonly rising: boolean;
  /** Trials after which the search gives up. */
  readonly limit: number;
}

/** The sets of a size that reach the grade, and whether all sets of that size were looked at. */
export interface FoundSets {
  readonly sets: readonly (readonly Improvable[])[];
  readonly complete: boolean;
}

/** Whether some improvements, made together, reach the grade. */
export function reachesTarget(search: Search, improvements: readonly Improvement[]): boolean {
  return search.trial.run(improvements).grade >= search.target;
}

const best = ({ levels }: Improvable): Improvement => levels[levels.length - 1];

/** Every choice of one level of each, the best first. */
function* choices(set: readonly Improvable[]): Generator<Improvement[]> {
  if (set.length === 0) {
    yield [];
    return;
  }
  const [first, ...rest] = set;
  for (const level of first.levels.toReversed()) {
    for (const others of choices(rest)) yield [level, ...others];
  }
}

function setReaches(search: Search, set: readonly Improvable[]): boolean {
  if (reachesTarget(search, set.map(best))) return true;
  if (search.rising) return false;
  for (const choice of choices(set)) {
    if (search.trial.runs > search.limit) return false;
    if (reachesTarget(search, choice)) return true;
  }
  return false;
}

/**
 * All sets of `size` improvable indicators that reach the grade, none of them containing one of `smaller`.
 *
 * Where better values never harm, a beginning is given up as soon as everything that could still join it,
 * at its best, does not reach the grade. A set is tried at its best levels, and where a better value could
 * harm at every choice of levels.
 */
export function findSets(
  search: Search,
  size: number,
  smaller: readonly (readonly Improvable[])[],
): FoundSets {
  const { improvables, trial, limit, rising } = search;
  const sets: Improvable[][] = [];
  const known = smaller.map((set) => new Set(set));
  const containsKnown = (set: readonly Improvable[]) =>
    known.some((other) => set.filter((one) => other.has(one)).length === other.size);
  let complete = true;
  const extend = (set: Improvable[], from: number): void => {
    if (trial.runs > limit) {
      complete = false;
      return;
    }
    if (containsKnown(set)) return;
    if (set.length === size) {
      if (setReaches(search, set)) sets.push(set);
      return;
    }
    for (let i = from; i <= improvables.length - (size - set.length); i++) {
      const open = [...set, ...improvables.slice(i)];
      if (rising && !reachesTarget(search, open.map(best))) return;
      extend([...set, improvables[i]], i + 1);
    }
  };
  extend([], 0);
  return { sets, complete: complete && trial.runs <= limit };
}

/**
 * A set that reaches the grade and of which none can be left out: everything at its best, less what is not
 * needed, tried in the order given. Null when even everything does not reach it.
 */
export function greedySet(search: Search, order: readonly Improvable[]): Improvable[] | null {
  let kept = [...order];
  if (!reachesTarget(search, kept.map(best))) return null;
  for (const one of order) {
    const without = kept.filter((other) => other !== one);
    if (reachesTarget(search, without.map(best))) kept = without;
  }
  return kept;
}
