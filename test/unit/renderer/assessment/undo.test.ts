import { expect, test } from 'vitest';
import { historyLimit } from '#renderer/features/assessment/model/history.ts';
import { reduceSheet } from '#renderer/features/assessment/model/sheet-reducer.ts';
import { contentAt, draftAt } from '#renderer/features/assessment/model/sheet-state.ts';
import { firstVisit, opened, press, secondVisit } from './sheet.ts';

test('undo writes back what stood there and returns to the cell; redo does it again', () => {
  const scored = press(opened(), '3', '4', 'ArrowDown', '2');
  const undone = press(scored.state, 'Ctrl+z', 'Ctrl+z');
  expect(undone.changes.map(({ place, content }) => [place.indicator, content?.entry])).toEqual([
    ['R2', undefined],
    ['R1', { state: 'value', value: 3 }],
  ]);
  expect(undone.state.focus.row).toBe('R1');
  const redone = press(undone.state, 'Ctrl+y', 'Ctrl+Shift+z');
  expect(redone.state.mine).toEqual(scored.state.mine);
});

test('undo goes to the visit in which the step was taken', () => {
  const first = press(opened(), '3').state;
  const moved = reduceSheet(first, { kind: 'visit', visitId: firstVisit }).state;
  expect(contentAt(moved, 'R1')).toBeNull();
  const { state, changes } = press(moved, 'Ctrl+z');
  expect(state.visitId).toBe(secondVisit);
  expect(changes).toEqual([{ place: { visitId: secondVisit, indicator: 'R1' }, content: null }]);
});

test('a hundred steps can be taken back, no more', () => {
  const keys = Array.from({ length: historyLimit + 20 }, (_, i) => String(1 + (i % 4)));
  const { state } = press(opened(), ...keys);
  const undo = press(state, ...Array.from({ length: historyLimit + 20 }, () => 'Ctrl+z'));
  expect(undo.changes).toHaveLength(historyLimit);
});

test('a new step forgets what was undone', () => {
  const { state } = press(opened(), '3', 'Ctrl+z', '1');
  expect(press(state, 'Ctrl+y').changes).toEqual([]);
});

test('saying the same again is no step and saves nothing', () => {
  const { state } = press(opened(), '3');
  expect(press(state, '3').changes).toEqual([]);
});

test('a remark goes with its value; without one it waits for it', () => {
  const said = reduceSheet(opened(), { kind: 'comment', indicator: 'R1', comment: 'seen' });
  expect(said.changes).toEqual([]);
  expect(draftAt(said.state, 'R1')?.comment).toBe('seen');
  const { state, changes } = press(said.state, '3');
  expect(changes[0]?.content?.comment).toBe('seen');
  const changed = reduceSheet(state, { kind: 'comment', indicator: 'R1', comment: 'seen twice' });
  expect(changed.changes[0]?.content).toEqual({
    entry: { state: 'value', value: 3 },
    comment: 'seen twice',
  });
});
