import type { Improvable } from './improvable.ts';
import { toDecimals, unitOf } from './possible-values.ts';
import { reachesTarget, type Search } from './search-sets.ts';
import type { Improvement } from './trial.ts';

/** Up to so many choices of levels all are tried; beyond, levels are lowered one indicator at a time. */
const complete = 1500;

/** The score points that some improvements add up to. */
export function gainOf(set: readonly Improvable[], improvements: readonly Improvement[]): number {
  return improvements.reduce((sum, { score }, i) => sum + score - set[i].score, 0);
}

function bestOfAll(search: Search, set: readonly Improvable[]): Improvement[] | null {
  let found: Improvement[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  const choose = (chosen: readonly Improvement[], gain: number): void => {
    if (gain >= least) return;
    if (chosen.length === set.length) {
      if (reachesTarget(search, chosen)) {
        found = [...chosen];
        least = gain;
      }
      return;
    }
    const next = set[chosen.length];
    for (const level of next.levels) {
      choose([...chosen, level], gain + level.score - next.score);
    }
  };
  choose([], 0);
  return found;
}

function lowered(search: Search, set: readonly Improvable[]): Improvement[] | null {
  const chosen = set.map(({ levels }) => levels[levels.length - 1]);
  if (!reachesTarget(search, chosen)) return null;
  set.forEach(({ levels }, i) => {
    const enough = levels.find((level) => reachesTarget(search, chosen.with(i, level)));
    chosen[i] = enough ?? chosen[i];
  });
  return chosen;
}

function improvementTo({ trial }: Search, indicator: number, raw: number): Improvement | null {
  const score = trial.scoreOf({ indicator, raw });
  return score === null ? null : { indicator, raw, score, value: null };
}

/** The value nearest to the one below that still suffices, by halving, among those its decimals allow. */
function refined(
  search: Search,
  { raw, levels, decimals }: Improvable,
  chosen: readonly Improvement[],
  place: number,
): Improvement {
  const enough = chosen[place];
  if (decimals === null) return enough;
  const below = levels[levels.indexOf(enough) - 1]?.raw ?? raw;
  if (below === null) return enough;
  const unit = unitOf(decimals);
  let [short, sufficient] = [0, Math.round(Math.abs(enough.raw - below) / unit)];
  let found = enough;
  while (sufficient - short > 1) {
    const middle = Math.floor((short + sufficient) / 2);
    const towards = below + (enough.raw > below ? middle : -middle) * unit;
    const tried = improvementTo(search, enough.indicator, toDecimals(towards, decimals));
    if (tried !== null && reachesTarget(search, chosen.with(place, tried))) {
      found = tried;
      sufficient = middle;
    } else short = middle;
  }
  return found;
}

/**
 * The levels of a set that reach the grade with the least gain in score points, as far as all choices can be
 * tried; quantities are then brought down between their levels as far as they go. Null where no choice of
 * levels reaches it.
 */
export function leastGain(search: Search, set: readonly Improvable[]): Improvement[] | null {
  const choices = set.reduce((product, { levels }) => product * levels.length, 1);
  const chosen = choices <= complete ? bestOfAll(search, set) : lowered(search, set);
  if (chosen === null) return null;
  set.forEach((improvable, i) => {
    chosen[i] = refined(search, improvable, chosen, i);
  });
  return chosen;
}
