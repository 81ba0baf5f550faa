import type { Framework } from '#shared/domain/framework/framework.ts';
import type { FrameworkNode } from '#shared/domain/framework/node.ts';
import { above, type NodePath, nodeAt, type Parent, parentAt } from './node-path.ts';

/** What the children of a group add up to, and what they should. */
export interface WeightSum {
  readonly sum: number;
  /** The points to share out, or 100. */
  readonly target: number;
  /**
   * `exact` and `off`: the points must add up. `free`: weights are proportions. `unused`: a minimum or a
   * lookup, whose score has no use for them.
   */
  readonly state: 'exact' | 'off' | 'free' | 'unused';
}

/** Whether the weights in a group have a part in its score: not in a minimum, nor in a lookup. */
export function usesWeights({ aggregation }: Pick<Parent, 'aggregation'>): boolean {
  return aggregation.method !== 'minimum' && aggregation.method !== 'lookup';
}

/** Whether a node's weight is shared out among its group: bonus items of a points group are not. */
export function counts(node: FrameworkNode, parent: Parent): boolean {
  return !(node.bonus && parent.aggregation.method === 'points');
}

/** The sum of the weights that are shared out. */
export function sumOf(parent: Parent): number {
  const sum = parent.children.reduce((s, node) => s + (counts(node, parent) ? node.weight : 0), 0);
  return Math.round(sum * 1e9) / 1e9;
}

/** What the children of the group at `path` should add up to: its points, the full mark, or 100. */
export function targetOf(framework: Framework, path: NodePath): number {
  const parent = parentAt(framework, path);
  if (parent?.aggregation.method !== 'points') return 100;
  const node = nodeAt(framework, path);
  if (node === null) return framework.maximum;
  return parentAt(framework, above(path))?.aggregation.method === 'points' ? node.weight : 100;
}

/** Whether the points of the group at `path` are fixed from above. */
function isFixed(framework: Framework, path: NodePath): boolean {
  return path.length === 0 || parentAt(framework, above(path))?.aggregation.method === 'points';
}

/** The running sum of the group at `path`. */
export function weightSum(framework: Framework, path: NodePath): WeightSum {
  const parent = parentAt(framework, path) ?? framework;
  const sum = sumOf(parent);
  const target = targetOf(framework, path);
  if (!usesWeights(parent)) return { sum, target, state: 'unused' };
  if (parent.aggregation.method !== 'points' || !isFixed(framework, path)) {
    return { sum, target, state: 'free' };
  }
  return { sum, target, state: Math.abs(sum - target) <= 1e-9 * target ? 'exact' : 'off' };
}

/**
 * What every node is worth in points of the full mark when everything is assessed, by node; null below
 * a minimum or a lookup, where no fixed share exists.
 */
export function effectiveWeights(framework: Framework): Map<FrameworkNode, number | null> {
  const worth = new Map<FrameworkNode, number | null>();
  const stack: { parent: Parent; points: number | null }[] = [
    { parent: framework, points: framework.maximum },
  ];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { parent, points } = next;
    const sum = sumOf(parent);
    const shared = points !== null && sum > 0 && usesWeights(parent);
    for (const node of parent.children) {
      const own = shared ? (points * node.weight) / sum : null;
      worth.set(node, own);
      if (node.kind === 'group') stack.push({ parent: node, points: own });
    }
  }
  return worth;
}
