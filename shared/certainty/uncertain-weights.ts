import { type CompiledFramework, methodCodes } from '#shared/scoring/compiled-framework.ts';
import { drawDirichlet } from './random/draw-dirichlet.ts';
import type { RandomStream } from './random/random-stream.ts';

/** Siblings whose weights are drawn together: what they add up to stays. */
export interface UncertainGroup {
  /** Node numbers. */
  readonly nodes: readonly number[];
  /** The set weights as shares of their sum. */
  readonly shares: readonly number[];
  readonly sum: number;
}

/** Aggregations that take no weights. */
const weightless: ReadonlySet<number> = new Set([methodCodes.minimum, methodCodes.lookup]);

/** The children of a group whose weights share it out between them: bonus items add to it from outside. */
export function weighedChildren(compiled: CompiledFramework, group: number): number[] {
  if (weightless.has(compiled.method[group])) return [];
  const first = compiled.firstChild[group];
  return Array.from({ length: compiled.childCount[group] }, (_, i) => first + i).filter(
    (node) => compiled.weights[node] > 0 && compiled.bonus[node] === 0,
  );
}

/**
 * The groups of a framework in which weights decide: two or more children with a weight. Bonus items and
 * children of weight 0 keep theirs; so do all under a group whose score takes no weights.
 */
export function uncertainGroups(compiled: CompiledFramework): UncertainGroup[] {
  return Array.from(compiled.groups).flatMap((group) => {
    const nodes = weighedChildren(compiled, group);
    if (nodes.length < 2) return [];
    const sum = nodes.reduce((total, node) => total + compiled.weights[node], 0);
    return [{ nodes, shares: nodes.map((node) => compiled.weights[node] / sum), sum }];
  });
}

/**
 * Draws the weights of every group anew, Dirichlet distributed around those that are set.
 *
 * @param concentration more than 0; a weight of share p then has the standard deviation
 *   √(p(1 − p)/(concentration + 1))
 * @param into weights by node, the groups' written over
 */
export function drawWeights(
  stream: RandomStream,
  groups: readonly UncertainGroup[],
  concentration: number,
  into: Float64Array,
): void {
  for (const { nodes, shares, sum } of groups) {
    const drawn = drawDirichlet(stream, shares, concentration);
    nodes.forEach((node, i) => {
      into[node] = drawn[i] * sum;
    });
  }
}
