import type { Framework } from '#shared/domain/framework/framework.ts';
import type { FrameworkNode } from '#shared/domain/framework/node.ts';
import { isWithin, type NodePath, nodeAt, placeOf, samePath } from './node-path.ts';

/** Where nodes go: into this group, before the entry that stands at `index` now. */
export interface Target {
  readonly group: NodePath;
  readonly index: number;
}

/** The path that leads to the node at `path` once the nodes at `leaving` are gone. */
export function shiftedBy(path: NodePath, leaving: readonly NodePath[]): NodePath {
  return path.map((index, level) => {
    const around = path.slice(0, level);
    const before = leaving.filter(
      (one) => one.length === level + 1 && isWithin(one, around) && placeOf(one) < index,
    );
    return index - before.length;
  });
}

/**
 * The framework without the nodes at `leaving`, which stand at `target` instead; null: they are gone.
 * What the change does not touch stays the same object.
 */
export function placedAnew(
  framework: Framework,
  leaving: readonly NodePath[],
  target: Target | null,
): Framework {
  const nodes = leaving.flatMap((path) => nodeAt(framework, path) ?? []);
  const touched = target === null ? leaving : [...leaving, [...target.group, target.index]];
  const rebuilt = (children: readonly FrameworkNode[], within: NodePath): FrameworkNode[] => {
    const arrivesAt = target !== null && samePath(target.group, within) ? target.index : -1;
    const list: FrameworkNode[] = [];
    children.forEach((node, index) => {
      const path = [...within, index];
      if (index === arrivesAt) list.push(...nodes);
      if (leaving.some((one) => samePath(one, path))) return;
      const below = touched.some((one) => one.length > path.length && isWithin(one, path));
      list.push(
        node.kind === 'group' && below ? { ...node, children: rebuilt(node.children, path) } : node,
      );
    });
    if (arrivesAt >= children.length) list.push(...nodes);
    return list;
  };
  return { ...framework, children: rebuilt(framework.children, []) };
}

/** Where these very nodes stand, in reading order. */
export function pathsOfNodes(framework: Framework, nodes: ReadonlySet<FrameworkNode>): NodePath[] {
  const found: NodePath[] = [];
  const look = (children: readonly FrameworkNode[], within: NodePath): void => {
    children.forEach((node, index) => {
      const path = [...within, index];
      if (nodes.has(node)) found.push(path);
      else if (node.kind === 'group') look(node.children, path);
    });
  };
  look(framework.children, []);
  return found;
}
