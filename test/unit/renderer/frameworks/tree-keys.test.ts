import { describe, expect, test } from 'vitest';
import { treeRows } from '#renderer/features/frameworks/model/tree-rows.ts';
import {
  narrowColumns,
  onTreeKey,
  type TreeColumn,
  treeColumns,
} from '#renderer/features/frameworks/tree/tree-keys.ts';
import { framework, group, indicator } from '../../scoring/framework-builder.ts';

const tree = framework([group('A', [indicator('A1'), indicator('A2')]), indicator('B')]);

/** What a key does in the tree, as words. */
function press(
  key: string,
  at: {
    row?: number;
    column?: TreeColumn;
    collapsed?: string[];
    alt?: boolean;
    shift?: boolean;
    ctrl?: boolean;
    columns?: readonly TreeColumn[];
  } = {},
): string {
  const { row = 0, column = 'name', collapsed = [], alt = false, shift = false } = at;
  const { ctrl = false, columns = treeColumns } = at;
  const done: string[] = [];
  const rows = treeRows(tree, new Set(collapsed));
  let taken = false;
  onTreeKey(
    {
      key,
      altKey: alt,
      shiftKey: shift,
      ctrlKey: ctrl,
      metaKey: false,
      preventDefault: () => {
        taken = true;
      },
    },
    {
      rows,
      row,
      column,
      columns,
      page: 10,
      go: (to, cell, marks) =>
        done.push([rows[to].node.code, cell, marks].filter(Boolean).join(' ')),
      toggleMark: () => done.push('mark'),
      markAll: () => done.push('mark all'),
      unmark: () => done.push('unmark'),
      toggle: ({ node }) => done.push(`toggle ${node.code}`),
      edit: (typed) => done.push(`edit ${typed ?? 'as it is'}`),
      edits: {
        said: '',
        chosen: [],
        canPaste: true,
        asking: null,
        ask: (question) => done.push(`ask ${question}`),
        moveTo: () => done.push('move to'),
        duplicate: () => done.push('duplicate'),
        copy: () => done.push('copy'),
        cut: () => done.push('cut'),
        paste: (mode) => done.push(`paste ${mode}`),
        set: () => done.push('set'),
        addIndicator: () => done.push('add indicator'),
        addGroup: () => done.push('add group'),
        remove: () => done.push('remove'),
        move: (step) => done.push(`move ${step}`),
        promote: () => done.push('promote'),
        demote: () => done.push('demote'),
      },
    },
  );
  return taken ? done.join() : 'not ours';
}

describe('the keys of the tree', () => {
  test('up and down stay in the column and stop at the ends', () => {
    expect(press('ArrowDown', { column: 'weight' })).toBe('A1 weight');
    expect(press('ArrowUp')).toBe('A name');
    expect(press('PageDown')).toBe('B name');
  });

  test('right opens a closed group, then goes sideways; left closes it or goes to its parent', () => {
    expect(press('ArrowRight', { collapsed: ['A'] })).toBe('toggle A');
    expect(press('ArrowRight')).toBe('A weight');
    expect(press('ArrowLeft')).toBe('toggle A');
    expect(press('ArrowLeft', { row: 2 })).toBe('A name');
    expect(press('ArrowLeft', { row: 2, column: 'weight' })).toBe('A2 name');
    expect(press('ArrowLeft', { row: 3 })).toBe('');
  });

  test('Enter edits, and on a weight a digit does so at once', () => {
    expect(press('Enter')).toBe('edit as it is');
    expect(press('7', { column: 'weight' })).toBe('edit 7');
    expect(press('7')).toBe('not ours');
  });

  test('Insert adds, Delete removes, Alt with arrows moves', () => {
    expect(press('Insert')).toBe('add indicator');
    expect(press('Insert', { shift: true })).toBe('add group');
    expect(press('Delete')).toBe('remove');
    const moves = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
    expect(moves.map((key) => press(key, { alt: true }))).toEqual([
      'move -1',
      'move 1',
      'promote',
      'demote',
    ]);
  });

  test('Home and End are the ends of the row', () => {
    expect(press('End')).toBe(`A ${treeColumns.at(-1)}`);
    expect(press('Home', { row: 1, column: 'critical' })).toBe('A1 name');
  });

  test('Shift marks every row on the way, Control goes on without losing the marks', () => {
    expect(press('ArrowDown', { shift: true })).toBe('A1 name extend');
    expect(press('End', { shift: true, ctrl: true })).toBe('B name extend');
    expect(press('ArrowDown', { ctrl: true })).toBe('A1 name keep');
    expect([press(' '), press(' ', { ctrl: true }), press('Escape')]).toEqual([
      'mark',
      'mark',
      'unmark',
    ]);
    expect(press('a', { ctrl: true })).toBe('mark all');
  });

  test('Control copies, cuts, pastes and duplicates; M asks where to move', () => {
    const keys = ['c', 'x', 'v', 'd'];
    expect(keys.map((key) => press(key, { ctrl: true }))).toEqual([
      'copy',
      'cut',
      'paste after',
      'duplicate',
    ]);
    expect(press('V', { ctrl: true, shift: true })).toBe('paste inside');
    expect([press('m'), press('c')]).toEqual(['ask move', 'not ours']);
    expect(press('z', { ctrl: true })).toBe('not ours');
  });

  test('a column that is not shown is passed over', () => {
    const at = { row: 1, column: 'measure' } as const;
    expect(press('ArrowRight', at)).toBe('A1 source');
    expect(press('ArrowRight', { ...at, columns: narrowColumns })).toBe('A1 critical');
  });
});
