import type { Framework } from './framework.ts';
import type { FrameworkNode, Indicator } from './node.ts';

/** A node with its place: its parent's code (null at the first level) and its depth, 1 at the top. */
export interface PlacedNode {
  readonly node: FrameworkNode;
  readonly parent: string | null;
  readonly depth: number;
}

/** Every node, parents before children, siblings in order. Iterative: depth has no limit. */
export function* walk(framework: Pick<Framework, 'children'>): Generator<PlacedNode> {
  const stack: PlacedNode[] = [];
  const push = (nodes: readonly FrameworkNode[], parent: string | null, depth: number) => {
    for (let i = nodes.length - 1; i >= 0; i--) stack.push({ node: nodes[i], parent, depth });
  };
  push(framework.children, null, 1);
  for (let placed = stack.pop(); placed; placed = stack.pop()) {
    yield placed;
    if (placed.node.kind === 'group') {
      push(placed.node.children, placed.node.code, placed.depth + 1);
    }
  }
}

/** The indicators in the order they are read. */
export function indicatorsOf(framework: Pick<Framework, 'children'>): Indicator[] {
  const indicators: Indicator[] = [];
  for (const { node } of walk(framework)) if (node.kind === 'indicator') indicators.push(node);
  return indicators;
}
