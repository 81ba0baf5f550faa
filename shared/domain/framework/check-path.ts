import type { Source } from '../source.ts';
import type { Aggregation } from './aggregation.ts';
import type { Framework } from './framework.ts';
import type { FrameworkNode } from './node.ts';

/** A node with its path in the file and what it stands under. */
export interface PathedNode {
  readonly node: FrameworkNode;
  /** `children[0].children[2]` */
  readonly path: string;
  /** The rule of the group it stands in. */
  readonly parent: Aggregation;
  /** The group it stands in; null at the first level. */
  readonly within: PathedNode | null;
  /** 1 at the first level. */
  readonly level: number;
  /** Who scores it: its own source, or the nearest above. */
  readonly source: Source | undefined;
}

/** Every node with its path, parents before children, siblings in order. Iterative. */
export function pathedNodes(framework: Pick<Framework, 'children' | 'aggregation'>): PathedNode[] {
  const found: PathedNode[] = [];
  const stack: PathedNode[] = [];
  const push = (
    nodes: readonly FrameworkNode[],
    parent: Aggregation,
    within: PathedNode | null,
  ): void => {
    const place = within === null ? '' : `${within.path}.`;
    for (let i = nodes.length - 1; i >= 0; i--) {
      const node = nodes[i];
      stack.push({
        node,
        path: `${place}children[${i}]`,
        parent,
        within,
        level: (within?.level ?? 0) + 1,
        source: node.source ?? within?.source,
      });
    }
  };
  push(framework.children, framework.aggregation, null);
  for (let next = stack.pop(); next; next = stack.pop()) {
    found.push(next);
    const { node } = next;
    if (node.kind === 'group') push(node.children, node.aggregation, next);
  }
  return found;
}
