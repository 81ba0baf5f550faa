import type { CompiledFramework } from './compiled-framework.ts';

/** The weights by which groups are aggregated, by node. */
export interface NodeWeights {
  readonly weights: Float64Array;
  /** What counts as available: 0 for a bonus item of a points group. */
  readonly available: Float64Array;
}

/**
 * The framework's own weights, or others in their place.
 *
 * @throws RangeError when there is not one weight for every node
 */
export function nodeWeights(compiled: CompiledFramework, others?: Float64Array): NodeWeights {
  if (others === undefined) return compiled;
  if (others.length !== compiled.nodeCount) {
    throw new RangeError(`weights: expected ${compiled.nodeCount} values, found ${others.length}`);
  }
  const available = others.map((weight, node) => (compiled.bonus[node] === 1 ? 0 : weight));
  return { weights: others, available };
}
