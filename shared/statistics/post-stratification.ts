import { type UndefinedStatistic, undefinedStatistic } from './undefined-statistic.ts';
import { withinArithmetic } from './within-arithmetic.ts';

/** One kind of client, such as a district segment × service type. */
export interface Stratum {
  readonly code: string;
  /** How many there are. */
  readonly population: number;
  /** How many answered. */
  readonly sample: number;
}

/** What one answer of each stratum counts for. */
export interface PostStratification {
  readonly kind: 'weights';
  /** By stratum, for those with answers and people; the answers' mean weight is 1. */
  readonly weights: ReadonlyMap<string, number>;
  /** Strata with people but no answers: nobody speaks for them, and the weights leave them out. */
  readonly unheard: readonly string[];
  /** The share of the population, 0 to 1, that those strata are. */
  readonly unheardShare: number;
  /** Strata with answers but, by the counts given, no people: their answers weigh nothing. */
  readonly unknown: readonly string[];
  /** What the unequal weights leave of the number of answers: (Σw)²/Σw² (Kish 1965). */
  readonly effectiveSample: number;
}

function checkStrata(strata: readonly Stratum[]): void {
  const seen = new Set<string>();
  for (const { code, population, sample } of strata) {
    if (seen.has(code)) throw new RangeError(`The stratum ${code} stands twice.`);
    seen.add(code);
    if (!(population >= 0 && sample >= 0 && Number.isFinite(population + sample))) {
      throw new RangeError(`The counts of the stratum ${code} are not numbers, zero or above.`);
    }
  }
}

/**
 * Post-stratification weights: each stratum's share of the population ÷ its share of the answers.
 *
 * Holt & Smith 1979, Journal of the Royal Statistical Society A 142:33. Both shares are of the strata
 * that have people and answers; those without are named, with the share of the population they are.
 * Undefined when no stratum has both.
 *
 * @throws RangeError for a code that stands twice, or counts that are negative or not finite
 */
export function postStratification(
  strata: readonly Stratum[],
): PostStratification | UndefinedStatistic {
  checkStrata(strata);
  const heard = strata.filter(({ population, sample }) => population > 0 && sample > 0);
  if (heard.length === 0) return undefinedStatistic('no-data');
  const unheard = strata.filter(({ population, sample }) => population > 0 && sample === 0);
  const people = heard.reduce((sum, { population }) => sum + population, 0);
  const answers = heard.reduce((sum, { sample }) => sum + sample, 0);
  const silent = unheard.reduce((sum, { population }) => sum + population, 0);
  const weights = new Map(
    strata
      .filter(({ sample }) => sample > 0)
      .map(({ code, population, sample }) => [code, population / people / (sample / answers)]),
  );
  const squares = heard.reduce(
    (sum, { code, sample }) => sum + sample * (weights.get(code) ?? 0) ** 2,
    0,
  );
  return withinArithmetic({
    kind: 'weights',
    weights,
    unheard: unheard.map(({ code }) => code),
    unheardShare: silent / (people + silent),
    unknown: strata
      .filter(({ population, sample }) => population === 0 && sample > 0)
      .map(({ code }) => code),
    effectiveSample: answers ** 2 / squares,
  });
}
