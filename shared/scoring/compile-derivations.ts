import type { Indicator } from '#shared/domain/framework/node.ts';
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

/** Whether a derivation rests on itself through those in `among`. Iterative. */
function restsOnItself(start: Uncycled, among: ReadonlyMap<number, Uncycled>): boolean {
  const seen = new Set<number>();
  const open = [...start.terms];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === start.indicator) return true;
    const derivation = among.get(next);
    if (derivation === undefined || seen.has(next)) continue;
    seen.add(next);
    open.push(...derivation.terms);
  }
  return false;
}

/** Puts derivations after those they rest on (Kahn 1962); gives those in or behind a cycle apart. */
function inOrder(all: readonly Uncycled[]): { ordered: Uncycled[]; rest: Map<number, Uncycled> } {
  const rest = new Map(all.map((one) => [one.indicator, one]));
  const waits = new Map<number, number>();
  const behind = new Map<number, Uncycled[]>();
  for (const one of all) {
    const terms = [...new Set(one.terms)].filter((term) => rest.has(term));
    waits.set(one.indicator, terms.length);
    for (const term of terms) {
      const list = behind.get(term);
      if (list === undefined) behind.set(term, [one]);
      else list.push(one);
    }
  }
  const ordered = all.filter((one) => waits.get(one.indicator) === 0);
  for (let i = 0; i < ordered.length; i++) {
    const { indicator } = ordered[i];
    rest.delete(indicator);
    for (const next of behind.get(indicator) ?? []) {
      const left = (waits.get(next.indicator) ?? 0) - 1;
      waits.set(next.indicator, left);
      if (left === 0) ordered.push(next);
    }
  }
  return { ordered, rest };
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
  const { ordered, rest } = inOrder(readDerivations(indicators, indicatorIndex));
  const cyclic = new Set([...rest.values()].filter((one) => restsOnItself(one, rest)));
  const behind = [...rest.values()].filter((one) => !cyclic.has(one));
  // With the cycles out of the way those behind them fall into an order of their own.
  const after = inOrder(behind).ordered;
  return [
    ...[...cyclic].map((one) => ({ ...one, cyclic: true })),
    ...[...ordered, ...after].map((one) => ({ ...one, cyclic: false })),
  ];
}
