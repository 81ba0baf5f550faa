import type { TreeEdit } from '#renderer/features/frameworks/model/tree-edits.ts';
import { treeRows } from '#renderer/features/frameworks/model/tree-rows.ts';
import { framework, group, indicator } from '../../scoring/framework-builder.ts';

/** A tree of two groups, one with a group in it, to edit. */
export const smallTree = framework([
  group('A', [indicator('A1'), indicator('A2')]),
  group('B', [group('B1', [indicator('B1.1')]), indicator('B2')]),
]);

/** The levels and codes of a tree after an edit, in order; or why it was refused. */
export function outline(edit: TreeEdit): string {
  if (edit.kind === 'refused') return edit.reason;
  const rows = treeRows(edit.framework, new Set());
  return rows.map(({ node, level }) => `${level}:${node.code}`).join(' ');
}
