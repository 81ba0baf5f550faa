import type { Indicator } from '#shared/domain/framework/node.ts';
import { onCycles } from './cycles.ts';
import type { Derivation } from './derivation.ts';

type Uncycled = Omit<Derivation, 'cyclic'>;

function readDerivations(
  indicators: readonly Indicator[],
  indicatorIndex: ReadonlyMap<string, number>,
): Uncycled[] {
  return indicators.flatMap(({ measure }, indicator) => {
    if (measure.kind !== 'derived') return [];
    const { terms, missing } = measure;
    return [
      {
        indicator,
        terms: Int32Array.from(terms, (term) => indicatorIndex.get(term.indicator) ?? -1),
        weights: Float64Array.from(terms, (term) => term.weight),
        blocks: missing === 'block',
      },
    ];
  });
}

/** For every derivation the places of those it rests on. */
function restsOn(derivations: readonly Uncycled[]): number[][] {
  const placeOf = new Map(derivations.map(({ indicator }, place) => [indicator, place]));
  return derivations.map(({ terms }) => [
    ...new Set([...terms].flatMap((term) => placeOf.get(term) ?? [])),
  ]);
}

/** Places in an order in which each comes after those it rests on (Kahn 1962); cyclic ones come first. */
function inOrder(rests: readonly (readonly number[])[], cyclic: readonly boolean[]): number[] {
  const behind = rests.map((): number[] => []);
  const waits = rests.map((on, place) => {
    if (cyclic[place]) return 0;
    const awaited = on.filter((other) => !cyclic[other]);
    for (const other of awaited) behind[other].push(place);
    return awaited.length;
  });
  const order = [...rests.keys()].filter((place) => waits[place] === 0);
  order.sort((a, b) => Number(cyclic[b]) - Number(cyclic[a]));
  for (let i = 0; i < order.length; i++) {
    for (const place of behind[order[i]]) {
      waits[place] -= 1;
      if (waits[place] === 0) order.push(place);
    }
  }
  return order;
}

/**
 * The derived indicators in the order they can be computed.
 *
 * One that rests on itself is never assessed; one that rests on such a one finds that term missing.
 */
export function compileDerivations(
  indicators: readonly Indicator[],
  indicatorIndex: ReadonlyMap<string, number>,
): Derivation[] {
  const derivations = readDerivations(indicators, indicatorIndex);
  const rests = restsOn(derivations);
  const cyclic = onCycles(rests);
  return inOrder(rests, cyclic).map((place) => ({ ...derivations[place], cyclic: cyclic[place] }));
}
