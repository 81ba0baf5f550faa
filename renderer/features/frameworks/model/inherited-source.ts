import type { Framework } from '#shared/domain/framework/framework.ts';
import type { FrameworkNode } from '#shared/domain/framework/node.ts';
import type { Source } from '#shared/domain/source.ts';
import { above, type NodePath, nodeAt } from './node-path.ts';

/** A source and the node that says it. */
export interface SaidSource {
  readonly source: Source;
  readonly node: FrameworkNode;
}

/** The source that the node at `path` has: its own, or that of the nearest node above which says one. */
export function sourceAt(framework: Framework, path: NodePath): SaidSource | null {
  for (let at = path; at.length > 0; at = above(at)) {
    const node = nodeAt(framework, at);
    if (node?.source !== undefined) return { source: node.source, node };
  }
  return null;
}

/** The source that the node at `path` has where it says none itself. */
export function inheritedSource(framework: Framework, path: NodePath): SaidSource | null {
  return path.length === 0 ? null : sourceAt(framework, above(path));
}
