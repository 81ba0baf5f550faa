import type { Improvable } from './improvable.ts';
import { gainOf, leastGain } from './least-gain.ts';
import { findSets, greedySet, type Search } from './search-sets.ts';
import type { Improvement } from './trial.ts';

/** A set of indicators and the improvements of them that reach the grade. */
export interface Route {
  readonly set: readonly Improvable[];
  readonly improvements: readonly Improvement[];
  /** Score points that they add up to. */
  readonly gain: number;
}

/** The routes found, the cheapest first, and whether no smaller set than the first's reaches the grade. */
export interface FoundRoutes {
  readonly routes: readonly Route[];
  readonly proven: boolean;
}

/** Routes that are looked for. */
const wanted = 3;
/** Sets of up to so many indicators are searched through; beyond, some are found greedily. */
const exactSize = 4;
/** Sets of one size whose least gain is looked for. */
const weighed = 200;

function weigh(search: Search, sets: readonly (readonly Improvable[])[]): Route[] {
  return sets
    .slice(0, weighed)
    .flatMap((set) => {
      const improvements = leastGain(search, set);
      return improvements === null ? [] : [{ set, improvements, gain: gainOf(set, improvements) }];
    })
    .sort((a, b) => a.set.length - b.set.length || a.gain - b.gain);
}

/** Sets that reach the grade, though smaller ones may: what can be left out of everything, in two orders. */
function greedyRoutes(search: Search): Route[] {
  const forwards = greedySet(search, search.improvables);
  const backwards = greedySet(search, search.improvables.toReversed());
  const sets = [backwards, forwards].filter((set) => set !== null);
  const [first, second] = sets.map((set) =>
    set
      .map(({ indicator }) => indicator)
      .sort()
      .join(),
  );
  return weigh(search, first === second ? sets.slice(0, 1) : sets);
}

/**
 * Looks for the smallest sets of improvements that reach the grade, set by set of rising size up to four;
 * for larger ones takes from all improvements what is not needed.
 */
export function searchRoutes(search: Search): FoundRoutes {
  const routes: Route[] = [];
  const known: (readonly Improvable[])[] = [];
  const largest = Math.min(exactSize, search.improvables.length);
  for (let size = 1; size <= largest; size++) {
    const { sets, complete } = findSets(search, size, known);
    known.push(...sets);
    routes.push(...weigh(search, sets));
    if (!complete && routes.length === 0) return { routes: greedyRoutes(search), proven: false };
    if (!complete || routes.length >= wanted) {
      return { routes: routes.slice(0, wanted), proven: complete || routes[0].set.length < size };
    }
  }
  if (routes.length > 0) return { routes, proven: true };
  const greedy = greedyRoutes(search);
  return { routes: greedy, proven: greedy.length > 0 && greedy[0].set.length === largest + 1 };
}
