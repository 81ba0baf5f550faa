import { describe, expect, test } from 'vitest';
import { newIndicator } from '#renderer/features/frameworks/model/new-node.ts';
import { nodeAt } from '#renderer/features/frameworks/model/node-path.ts';
import {
  addNode,
  demoteNode,
  moveNode,
  promoteNode,
  removeNode,
  type TreeEdit,
} from '#renderer/features/frameworks/model/tree-edits.ts';
import { treeRows } from '#renderer/features/frameworks/model/tree-rows.ts';
import { framework, group, indicator } from '../../scoring/framework-builder.ts';
import { newTexts } from './new-texts.ts';

const tree = framework([
  group('A', [indicator('A1'), indicator('A2')]),
  group('B', [group('B1', [indicator('B1.1')]), indicator('B2')]),
]);

function outline(edit: TreeEdit): string {
  if (edit.kind === 'refused') return edit.reason;
  const rows = treeRows(edit.framework, new Set());
  return rows.map(({ node, level }) => `${level}:${node.code}`).join(' ');
}

const selectedCode = (edit: TreeEdit) =>
  edit.kind === 'done' ? nodeAt(edit.framework, edit.selected)?.code : edit.reason;

describe('editing the tree', () => {
  test('a node is moved among its siblings with all that stands below it', () => {
    const edit = moveNode(tree, [1], -1);
    expect(outline(edit)).toBe('1:B 2:B1 3:B1.1 2:B2 1:A 2:A1 2:A2');
    expect(selectedCode(edit)).toBe('B');
    expect([moveNode(tree, [0], -1), moveNode(tree, [1], 1)].map(outline)).toEqual([
      'first',
      'last',
    ]);
  });

  test('a promoted node stands right after the group it left', () => {
    const edit = promoteNode(tree, [0, 0]);
    expect(outline(edit)).toBe('1:A 2:A2 1:A1 1:B 2:B1 3:B1.1 2:B2');
    expect(selectedCode(edit)).toBe('A1');
  });

  test('a demoted node ends the group before it', () => {
    const edit = demoteNode(tree, [1, 1]);
    expect(outline(edit)).toBe('1:A 2:A1 2:A2 1:B 2:B1 3:B1.1 3:B2');
    expect(selectedCode(edit)).toBe('B2');
    expect(outline(demoteNode(tree, [0, 1]))).toBe('no-group-before');
  });

  test('a group is never left empty, and the first level has nothing above it', () => {
    expect(outline(removeNode(tree, [1, 0, 0]))).toBe('only-child');
    expect(outline(promoteNode(tree, [1, 0, 0]))).toBe('only-child');
    expect(outline(promoteNode(tree, [0]))).toBe('top-level');
  });

  test('after a removal the next sibling is selected, else the one before', () => {
    expect(selectedCode(removeNode(tree, [0, 0]))).toBe('A2');
    expect(selectedCode(removeNode(tree, [0, 1]))).toBe('A1');
  });

  test('nothing is added below an indicator', () => {
    const node = newIndicator(tree, [0], newTexts);
    expect(outline(addNode(tree, [0, 0], node))).toBe('nothing-there');
    expect(outline(addNode(tree, [0], node, 1))).toContain('2:A1 2:A3 2:A2');
  });

  test('edits leave the framework they began with untouched', () => {
    const before = JSON.stringify(tree);
    moveNode(tree, [0], 1);
    promoteNode(tree, [0, 0]);
    removeNode(tree, [0, 0]);
    expect(JSON.stringify(tree)).toBe(before);
  });
});
