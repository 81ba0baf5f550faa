import { describe, expect, test } from 'vitest';
import { newIndicator } from '#renderer/features/frameworks/model/new-node.ts';
import { nodeAt } from '#renderer/features/frameworks/model/node-path.ts';
import {
  addNodes,
  demoteNodes,
  moveNodes,
  promoteNodes,
  removeNodes,
  shiftNodes,
  type TreeEdit,
} from '#renderer/features/frameworks/model/tree-edits.ts';
import { framework, group, indicator } from '../../scoring/framework-builder.ts';
import { newTexts } from './new-texts.ts';
import { outline, smallTree as tree } from './small-tree.ts';

const selectedCode = (edit: TreeEdit) =>
  edit.kind === 'done' ? nodeAt(edit.framework, edit.selected)?.code : edit.reason;

describe('editing the tree', () => {
  test('a node is moved among its siblings with all that stands below it', () => {
    const edit = shiftNodes(tree, [[1]], -1);
    expect(outline(edit)).toBe('1:B 2:B1 3:B1.1 2:B2 1:A 2:A1 2:A2');
    expect(selectedCode(edit)).toBe('B');
    expect([shiftNodes(tree, [[0]], -1), shiftNodes(tree, [[1]], 1)].map(outline)).toEqual([
      'first',
      'last',
    ]);
  });

  test('a promoted node stands right after the group it left', () => {
    const edit = promoteNodes(tree, [[0, 0]]);
    expect(outline(edit)).toBe('1:A 2:A2 1:A1 1:B 2:B1 3:B1.1 2:B2');
    expect(selectedCode(edit)).toBe('A1');
  });

  test('a demoted node ends the group before it', () => {
    const edit = demoteNodes(tree, [[1, 1]]);
    expect(outline(edit)).toBe('1:A 2:A1 2:A2 1:B 2:B1 3:B1.1 3:B2');
    expect(selectedCode(edit)).toBe('B2');
    expect(outline(demoteNodes(tree, [[0, 1]]))).toBe('no-group-before');
  });

  test('a group is never left empty, and the first level has nothing above it', () => {
    expect(outline(removeNodes(tree, [[1, 0, 0]]))).toBe('only-child');
    expect(outline(promoteNodes(tree, [[1, 0, 0]]))).toBe('only-child');
    expect(outline(promoteNodes(tree, [[0]]))).toBe('top-level');
  });

  test('after a removal the next sibling is selected, else the one before', () => {
    expect(selectedCode(removeNodes(tree, [[0, 0]]))).toBe('A2');
    expect(selectedCode(removeNodes(tree, [[0, 1]]))).toBe('A1');
  });

  test('nothing is added below an indicator', () => {
    const node = newIndicator(tree, [0], newTexts);
    expect(outline(addNodes(tree, [0, 0], [node]))).toBe('nothing-there');
    expect(outline(addNodes(tree, [0], [node], 1))).toContain('2:A1 2:A3 2:A2');
  });

  test('edits leave the framework they began with untouched', () => {
    const before = JSON.stringify(tree);
    shiftNodes(tree, [[0]], 1);
    promoteNodes(tree, [[0, 0]]);
    removeNodes(tree, [[0, 0]]);
    expect(JSON.stringify(tree)).toBe(before);
  });
});

const codesAt = (edit: TreeEdit) =>
  edit.kind === 'done'
    ? edit.marked.map((path) => nodeAt(edit.framework, path)?.code).join(' ')
    : edit.reason;

describe('editing several entries of the tree at once', () => {
  test('marked entries move past one neighbour each, in their order', () => {
    const long = framework(['A', 'B', 'C', 'D', 'E'].map((code) => indicator(code)));
    const up = shiftNodes(long, [[4], [1], [2]], -1);
    expect(outline(up)).toBe('1:B 1:C 1:A 1:E 1:D');
    expect(codesAt(up)).toBe('B C E');
    expect(outline(shiftNodes(long, [[1], [3]], 1))).toBe('1:A 1:C 1:B 1:E 1:D');
    expect(outline(shiftNodes(long, [[0], [3]], -1))).toBe('first');
    expect(
      outline(
        shiftNodes(
          tree,
          [
            [0, 0],
            [1, 1],
          ],
          1,
        ),
      ),
    ).toBe('not-siblings');
  });

  test('entries go to any place, counted before they leave', () => {
    const edit = moveNodes(
      tree,
      [
        [0, 0],
        [1, 1],
      ],
      [1, 0],
      0,
    );
    expect(outline(edit)).toBe('1:A 2:A2 1:B 2:B1 3:A1 3:B2 3:B1.1');
    expect(codesAt(edit)).toBe('A1 B2');
    const later = moveNodes(tree, [[0]], [1], 1);
    expect(outline(later)).toBe('1:B 2:B1 3:B1.1 2:A 3:A1 3:A2 2:B2');
    expect(codesAt(later)).toBe('A');
    expect(outline(moveNodes(tree, [[1, 1]], [1], 0))).toBe('1:A 2:A1 2:A2 1:B 2:B2 2:B1 3:B1.1');
  });

  test('a group never goes into itself, and no group is left empty', () => {
    expect(outline(moveNodes(tree, [[1]], [1, 0], 0))).toBe('into-itself');
    expect(outline(moveNodes(tree, [[1]], [1], 0))).toBe('into-itself');
    expect(
      outline(
        moveNodes(
          tree,
          [
            [0, 0],
            [0, 1],
          ],
          [1],
          0,
        ),
      ),
    ).toBe('only-child');
    expect(
      outline(
        removeNodes(tree, [
          [0, 0],
          [0, 1],
        ]),
      ),
    ).toBe('only-child');
    expect(
      outline(
        moveNodes(
          tree,
          [
            [0, 0],
            [0, 1],
          ],
          [0],
          0,
        ),
      ),
    ).toBe('same-place');
  });

  test('what stands in a marked group goes along and is not moved twice', () => {
    expect(
      outline(
        removeNodes(tree, [
          [1, 0, 0],
          [1, 0],
        ]),
      ),
    ).toBe('1:A 2:A1 2:A2 1:B 2:B2');
    expect(
      outline(
        moveNodes(
          tree,
          [
            [1, 0],
            [1, 0, 0],
          ],
          [],
          0,
        ),
      ),
    ).toBe('1:B1 2:B1.1 1:A 2:A1 2:A2 1:B 2:B2');
  });

  test('marked siblings are lifted and lowered together', () => {
    const three = framework([group('A', [indicator('A1'), indicator('A2'), indicator('A3')])]);
    const out = promoteNodes(three, [
      [0, 2],
      [0, 1],
    ]);
    expect(outline(out)).toBe('1:A 2:A1 1:A2 1:A3');
    if (out.kind === 'done') {
      expect(outline(demoteNodes(out.framework, out.marked))).toBe('1:A 2:A1 2:A2 2:A3');
    }
  });
});
