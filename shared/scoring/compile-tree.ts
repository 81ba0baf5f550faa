import type { Aggregation } from '#shared/domain/framework/aggregation.ts';
import { type Framework, totalCode } from '#shared/domain/framework/framework.ts';
import type { FrameworkNode } from '#shared/domain/framework/node.ts';
import type { Source } from '#shared/domain/source.ts';
import { type CompiledTree, methodCodes, missingCodes } from './compiled-framework.ts';

/** A node in level order; the total has none. */
export interface LevelNode {
  readonly node: FrameworkNode | null;
  readonly parent: number;
  readonly weight: number;
  /** Whether it is a bonus item of a points group. */
  readonly bonus: boolean;
  /** Its own source or that of the nearest node above that has one. */
  readonly source: Source | null;
  readonly aggregation: Aggregation | null;
  readonly children: readonly FrameworkNode[];
  firstChild: number;
}

/** All nodes in level order, the total first. Iterative: depth has no limit. */
export function levelOrder(framework: Framework): LevelNode[] {
  const { aggregation, children } = framework;
  const top = { node: null, parent: -1, weight: 1, bonus: false, source: null };
  const order: LevelNode[] = [{ ...top, aggregation, children, firstChild: 0 }];
  for (let i = 0; i < order.length; i++) {
    const group = order[i];
    group.firstChild = group.children.length > 0 ? order.length : 0;
    for (const node of group.children) {
      const isGroup = node.kind === 'group';
      order.push({
        node,
        parent: i,
        weight: node.weight,
        bonus: node.bonus && group.aggregation?.method === 'points',
        source: node.source ?? group.source,
        aggregation: isGroup ? node.aggregation : null,
        children: isGroup ? node.children : [],
        firstChild: 0,
      });
    }
  }
  return order;
}

function ceilingOf(aggregation: Aggregation | null): number {
  return aggregation?.method === 'points' && aggregation.clamp ? 100 : Number.POSITIVE_INFINITY;
}

function floorOf(aggregation: Aggregation | null): number {
  return aggregation?.method === 'geometric' || aggregation?.method === 'harmonic'
    ? aggregation.floor
    : 0;
}

/** The tree as flat arrays. */
export function compileTree(order: readonly LevelNode[]): CompiledTree {
  const groups: number[] = [];
  order.forEach((level, i) => {
    if (level.aggregation !== null) groups.push(i);
  });
  return {
    nodeCount: order.length,
    codes: order.map(({ node }) => node?.code ?? totalCode),
    parent: Int32Array.from(order, (level) => level.parent),
    firstChild: Int32Array.from(order, (level) => level.firstChild),
    childCount: Int32Array.from(order, (level) => level.children.length),
    weights: Float64Array.from(order, (level) => level.weight),
    bonus: Uint8Array.from(order, (level) => (level.bonus ? 1 : 0)),
    available: Float64Array.from(order, (level) => (level.bonus ? 0 : level.weight)),
    groups: Int32Array.from(groups.reverse()),
    method: Uint8Array.from(
      order,
      ({ aggregation }) => methodCodes[aggregation?.method ?? 'weighted-mean'],
    ),
    missing: Uint8Array.from(
      order,
      ({ aggregation }) => missingCodes[aggregation?.missing ?? 'block'],
    ),
    ceiling: Float64Array.from(order, ({ aggregation }) => ceilingOf(aggregation)),
    floor: Float64Array.from(order, ({ aggregation }) => floorOf(aggregation)),
  };
}
