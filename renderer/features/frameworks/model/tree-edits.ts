import type { Framework } from '#shared/domain/framework/framework.ts';
import type { FrameworkNode } from '#shared/domain/framework/node.ts';
import { changeChildren } from './change-node.ts';
import { inserted, moved, removed } from './list.ts';
import { above, type NodePath, nodeAt, parentAt, placeOf } from './node-path.ts';

/** Why the tree cannot be changed in this way: message keys under `frameworks.refused.`. */
export type TreeRefusal =
  | 'first'
  | 'last'
  | 'top-level'
  | 'no-group-before'
  | 'only-child'
  | 'full'
  | 'nothing-there';

/** The tree after an edit and the node to look at next, or why nothing was done. */
export type TreeEdit =
  | { readonly kind: 'done'; readonly framework: Framework; readonly selected: NodePath }
  | { readonly kind: 'refused'; readonly reason: TreeRefusal };

const widest = 500;

const done = (framework: Framework, selected: NodePath): TreeEdit => ({
  kind: 'done',
  framework,
  selected,
});
const refused = (reason: TreeRefusal): TreeEdit => ({ kind: 'refused', reason });

/** Adds `node` to the group at `path`, at `index` or at its end. */
export function addNode(
  framework: Framework,
  path: NodePath,
  node: FrameworkNode,
  index?: number,
): TreeEdit {
  const parent = parentAt(framework, path);
  if (parent === null) return refused('nothing-there');
  if (parent.children.length >= widest) return refused('full');
  const at = index ?? parent.children.length;
  return done(
    changeChildren(framework, path, (children) => inserted(children, at, node)),
    [...path, at],
  );
}

/** Removes the node at `path`; the last one of its group stays, since a group is never empty. */
export function removeNode(framework: Framework, path: NodePath): TreeEdit {
  const group = above(path);
  const parent = parentAt(framework, group);
  if (parent === null || nodeAt(framework, path) === null) return refused('nothing-there');
  const left = parent.children.length - 1;
  if (left === 0) return refused('only-child');
  const index = placeOf(path);
  return done(
    changeChildren(framework, group, (children) => removed(children, index)),
    [...group, Math.min(index, left - 1)],
  );
}

/** Moves the node at `path` among its siblings. */
export function moveNode(framework: Framework, path: NodePath, step: -1 | 1): TreeEdit {
  const group = above(path);
  const parent = parentAt(framework, group);
  if (parent === null || nodeAt(framework, path) === null) return refused('nothing-there');
  const target = placeOf(path) + step;
  if (target < 0) return refused('first');
  if (target >= parent.children.length) return refused('last');
  return done(
    changeChildren(framework, group, (children) => moved(children, placeOf(path), step)),
    [...group, target],
  );
}

/** Lifts the node at `path` out of its group, to stand right after it. */
export function promoteNode(framework: Framework, path: NodePath): TreeEdit {
  const node = nodeAt(framework, path);
  if (node === null) return refused('nothing-there');
  if (path.length < 2) return refused('top-level');
  const group = above(path);
  const without = removeNode(framework, path);
  if (without.kind === 'refused') return without;
  return addNode(without.framework, above(group), node, placeOf(group) + 1);
}

/** Lowers the node at `path` to be the last in the group that stands before it. */
export function demoteNode(framework: Framework, path: NodePath): TreeEdit {
  const node = nodeAt(framework, path);
  if (node === null) return refused('nothing-there');
  const before = [...above(path), placeOf(path) - 1];
  if (placeOf(path) === 0 || nodeAt(framework, before)?.kind !== 'group') {
    return refused('no-group-before');
  }
  const without = changeChildren(framework, above(path), (children) =>
    removed(children, placeOf(path)),
  );
  return addNode(without, before, node);
}
