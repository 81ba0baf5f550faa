import type { FrameworkNode } from '#shared/domain/framework/node.ts';
import { above, isWithin, type NodePath, placeOf } from './node-path.ts';
import type { TreeRow } from './tree-rows.ts';

/** Where what is dragged would go, and where on the row that is shown. */
export interface DropPlace {
  readonly zone: 'before' | 'inside' | 'after';
  readonly group: NodePath;
  /** Before the entry that stands there now. */
  readonly index: number;
}

const countOf = (node: FrameworkNode): number => (node.kind === 'group' ? node.children.length : 0);

/**
 * Where a drop on a row goes. On a group its upper quarter is before it, its lower quarter after it
 * (or, when it is open, first in it) and the rest in it; an indicator has two halves.
 *
 * @param height how far down the row the pointer is, 0 to 1
 */
export function dropPlace(
  { node, path, expanded }: Pick<TreeRow, 'node' | 'path' | 'expanded'>,
  height: number,
): DropPlace {
  const edge = node.kind === 'group' ? 0.25 : 0.5;
  if (height < edge) return { zone: 'before', group: above(path), index: placeOf(path) };
  if (node.kind === 'group' && height <= 1 - edge) {
    return { zone: 'inside', group: path, index: countOf(node) };
  }
  if (expanded === true) return { zone: 'after', group: path, index: 0 };
  return { zone: 'after', group: above(path), index: placeOf(path) + 1 };
}

/** Whether what is dragged can go there: nothing goes into itself. */
export function canDrop(moving: readonly NodePath[], { group }: DropPlace): boolean {
  return !moving.some((path) => isWithin(group, path));
}
