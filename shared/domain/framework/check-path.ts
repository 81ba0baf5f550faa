import type { Aggregation } from './aggregation.ts';
import type { Framework } from './framework.ts';
import type { FrameworkNode } from './node.ts';

/** A node with its path in the file and the rule of the group it stands in. */
export interface PathedNode {
  readonly node: FrameworkNode;
  /** `children[0].children[2]` */
  readonly path: string;
  readonly parent: Aggregation;
}

/** Every node with its path, parents before children, siblings in order. Iterative. */
export function pathedNodes(framework: Pick<Framework, 'children' | 'aggregation'>): PathedNode[] {
  const found: PathedNode[] = [];
  const stack: PathedNode[] = [];
  const push = (nodes: readonly FrameworkNode[], within: string, parent: Aggregation) => {
    for (let i = nodes.length - 1; i >= 0; i--) {
      stack.push({ node: nodes[i], path: `${within}children[${i}]`, parent });
    }
  };
  push(framework.children, '', framework.aggregation);
  for (let next = stack.pop(); next; next = stack.pop()) {
    found.push(next);
    const { node, path } = next;
    if (node.kind === 'group') push(node.children, `${path}.`, node.aggregation);
  }
  return found;
}
