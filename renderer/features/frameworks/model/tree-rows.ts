import type { Framework } from '#shared/domain/framework/framework.ts';
import type { FrameworkNode } from '#shared/domain/framework/node.ts';
import type { NodePath, Parent } from './node-path.ts';
import { effectiveWeights } from './weights.ts';

/** A line of the tree as it is shown. */
export interface TreeRow {
  /** `0.2.1`: unique on the screen, and stable while nothing moves. */
  readonly key: string;
  readonly path: NodePath;
  readonly node: FrameworkNode;
  readonly parent: Parent;
  /** 1 for a dimension. */
  readonly level: number;
  readonly place: number;
  readonly siblings: number;
  /** null for an indicator. */
  readonly expanded: boolean | null;
  /** Points of the full mark; null where no fixed share exists. */
  readonly worth: number | null;
}

/** The key of the node at `path`. */
export const rowKey = (path: NodePath): string => path.join('.');

/** The lines to show, top to bottom; groups whose code is in `collapsed` keep theirs back. */
export function treeRows(framework: Framework, collapsed: ReadonlySet<string>): TreeRow[] {
  const worth = effectiveWeights(framework);
  const rows: TreeRow[] = [];
  const add = (parent: Parent, within: NodePath): void => {
    parent.children.forEach((node, place) => {
      const path = [...within, place];
      const key = rowKey(path);
      const expanded = node.kind === 'group' ? !collapsed.has(node.code) : null;
      rows.push({
        key,
        path,
        node,
        parent,
        level: path.length,
        place,
        siblings: parent.children.length,
        expanded,
        worth: worth.get(node) ?? null,
      });
      if (node.kind === 'group' && expanded) add(node, path);
    });
  };
  add(framework, []);
  return rows;
}

/** How many dimensions, criteria (groups below them) and indicators there are. */
export function countNodes(framework: Framework) {
  const count = { dimensions: framework.children.length, criteria: 0, indicators: 0 };
  const add = (nodes: readonly FrameworkNode[], level: number): void => {
    for (const node of nodes) {
      if (node.kind === 'indicator') count.indicators += 1;
      else {
        if (level > 1) count.criteria += 1;
        add(node.children, level + 1);
      }
    }
  };
  add(framework.children, 1);
  return count;
}
