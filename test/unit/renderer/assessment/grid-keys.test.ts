import { expect, test } from 'vitest';
import { reduceSheet } from '#renderer/features/assessment/model/sheet-reducer.ts';
import {
  contentAt,
  draftAt,
  progressOf,
  type SheetState,
} from '#renderer/features/assessment/model/sheet-state.ts';
import { firstVisit, me, observation, opened, press, secondVisit } from './sheet.ts';

const at = (state: SheetState, row: string, column: 'value' | 'score' = 'value'): SheetState => ({
  ...state,
  focus: { row, column },
});
const entryOf = (state: SheetState, code: string) => contentAt(state, code)?.entry;

test('a level key scores a rubric at once and stays; Enter moves to the next indicator', () => {
  const { state, changes } = press(opened(), '3');
  expect(entryOf(state, 'R1')).toEqual({ state: 'value', value: 3 });
  expect(changes).toEqual([
    {
      place: { visitId: secondVisit, indicator: 'R1' },
      content: { entry: { state: 'value', value: 3 }, comment: '' },
    },
  ]);
  expect(press(state, 'Enter').state.focus.row).toBe('R2');
});

test('every indicator an assessor answers is scored with two keys at most', () => {
  const { state } = press(opened(), '4', 'Enter', '2', 'Enter', '1', 'Enter', '7', 'Enter');
  expect(progressOf(state)).toEqual({ done: 4, of: 4 });
  expect(entryOf(state, 'K')).toEqual({
    state: 'value',
    value: { a: 'met', b: 'met', c: 'met' },
  });
});

test('a digit that is no level stays in the cell, marked, and is not saved', () => {
  const { state, changes } = press(opened(), '7');
  expect(changes).toEqual([]);
  expect(entryOf(state, 'R1')).toBeUndefined();
  expect(draftAt(state, 'R1')).toMatchObject({
    text: '7',
    problems: [{ code: 'observation.not-a-level', params: { levels: '1, 2, 3, 4' } }],
  });
  expect(draftAt(press(state, '2').state, 'R1')).toBeNull();
  expect(draftAt(press(state, 'Escape').state, 'R1')).toBeNull();
});

test('a number is typed and taken by Enter, Tab and arrows', () => {
  for (const key of ['Enter', 'Tab', 'ArrowDown', 'ArrowUp', 'ArrowRight']) {
    const { state } = press(at(opened(), 'N'), '9', '2', '.', '4', key);
    expect(entryOf(state, 'N'), key).toEqual({ state: 'value', value: 92.4 });
    expect(state.typing, key).toBeNull();
  }
});

test('full-width digits and stops of a Chinese input method are read as numbers', () => {
  const { state } = press(at(opened(), 'N'), '９', '２', '。', '５', 'Enter');
  expect(entryOf(state, 'N')).toEqual({ state: 'value', value: 92.5 });
});

test('Escape drops what is typed; Backspace takes a character away', () => {
  const typed = press(at(opened(), 'N'), '9', '2', 'Backspace');
  expect(typed.state.typing).toBe('9');
  const { state, changes } = press(typed.state, 'Escape', 'Enter');
  expect(changes).toEqual([]);
  expect(entryOf(state, 'N')).toBeUndefined();
});

test('a number outside its range, or no number at all, is kept as a marked draft', () => {
  const outside = press(at(opened(), 'N'), '1', '2', '0', 'Enter');
  expect(outside.changes).toEqual([]);
  expect(draftAt(outside.state, 'N')?.problems[0]?.code).toBe('observation.out-of-range');
  const broken = press(at(opened(), 'N'), '1', '.', '.', '2', 'Enter');
  expect(draftAt(broken.state, 'N')).toMatchObject({
    text: '1..2',
    problems: [{ code: 'observation.not-a-number' }],
  });
  expect(press(at(outside.state, 'N'), 'F2').state.typing).toBe('120');
});

test('arrows, Home, End and pages pass headings over and stop at the ends', () => {
  const start = opened();
  expect(press(start, 'ArrowUp').state.focus.row).toBe('R1');
  expect(press(start, 'ArrowDown', 'ArrowDown', 'ArrowDown').state.focus.row).toBe('N');
  expect(press(start, 'End').state.focus.row).toBe('S');
  expect(press(start, 'PageDown').state.focus.row).toBe('S');
  expect(press(start, 'PageDown', 'Home').state.focus.row).toBe('R1');
});

test('Tab leaves the sheet at its ends, so that it is no trap', () => {
  expect(press(opened(), 'Shift+Tab').elsewhere).toEqual(['not ours']);
  expect(press(opened(), 'End', 'Tab').elsewhere).toEqual(['not ours']);
  expect(press(opened(), 'Tab', 'Shift+Tab').state.focus.row).toBe('R1');
});

test('in the score column headings can be reached and Enter opens the explanation', () => {
  const { state, elsewhere } = press(opened(), 'ArrowRight', 'ArrowUp', 'Enter');
  expect(state.focus).toEqual({ row: 'A', column: 'score' });
  expect(elsewhere).toEqual(['open A']);
  expect(press(state, 'ArrowLeft').state.focus).toEqual({ row: 'R1', column: 'value' });
  expect(press(opened(), 'x').elsewhere).toEqual(['open R1']);
});

test('N asks for a reason, or says that the indicator does not allow it', () => {
  expect(press(opened(), 'n').state.asking).toEqual({ kind: 'not-applicable', indicator: 'R1' });
  const refused = press(at(opened(), 'R2'), 'N');
  expect(refused.state.asking).toBeNull();
  expect(draftAt(refused.state, 'R2')?.problems).toEqual([
    { code: 'observation.state-not-allowed', params: { state: 'not-applicable' } },
  ]);
});

test('M asks which state; saying it records it and closes the question', () => {
  const asked = press(opened(), 'm').state;
  expect(asked.asking).toEqual({ kind: 'missing', indicator: 'R1' });
  const entry = { state: 'refused', reason: '' } as const;
  const { state } = reduceSheet(asked, { kind: 'say', indicator: 'R1', entry });
  expect(state.asking).toBeNull();
  expect(entryOf(state, 'R1')).toEqual(entry);
});

test('while a question is open its keys answer it and never score the row behind', () => {
  const scored = press(opened(), 'm', '2');
  expect(scored.state.asking).toBeNull();
  expect(entryOf(scored.state, 'R1')).toEqual({ state: 'no-data', reason: '' });
  const asking = press(opened(), 'n', '3', '4');
  expect(asking.changes).toEqual([]);
  expect(asking.state.asking?.kind).toBe('not-applicable');
  expect(press(asking.state, 'Escape').state.asking).toBeNull();
});

test('the sheet opens at the newest visit, on the first indicator that I have not recorded', () => {
  const done = observation('R1', { state: 'value', value: 2 }, { assessorId: me });
  const state = opened({ observations: [{ ...done, visitId: firstVisit }] });
  expect(state.visitId).toBe(secondVisit);
  expect(state.focus.row).toBe('R2');
  expect(progressOf(state)).toEqual({ done: 1, of: 4 });
});

test('without a visit a value asks for one first and is not lost into nowhere', () => {
  const unvisited = opened({ visits: [] });
  for (const key of ['3', 'n', 'm']) {
    const { elsewhere, changes, state } = press(unvisited, key);
    expect(elsewhere, key).toEqual(['visit']);
    expect(changes, key).toEqual([]);
    expect(state.asking, key).toBeNull();
  }
  expect(press(unvisited, 'ArrowDown').state.focus.row).toBe('R2');
});

test('C, slash and question keys lead elsewhere; unknown keys are left alone', () => {
  expect(press(opened(), 'c', '/').elsewhere).toEqual(['comment', 'find']);
  expect(press(opened(), 'q', 'F5').elsewhere).toEqual(['not ours', 'not ours']);
});

test('a checklist opens to its items; 1, 0, minus and space answer; the last answer records', () => {
  const open = press(at(opened(), 'K'), 'F2');
  expect(open.state.focus.row).toBe('K#a');
  const begun = press(open.state, '1', 'ArrowDown', '0', 'ArrowDown');
  expect(begun.changes).toEqual([]);
  expect(draftAt(begun.state, 'K')?.answers).toEqual({ a: 'met', b: 'not-met' });
  const { state, changes } = press(begun.state, '-');
  expect(changes).toHaveLength(1);
  expect(entryOf(state, 'K')).toEqual({
    state: 'value',
    value: { a: 'met', b: 'not-met', c: 'not-applicable' },
  });
  expect(entryOf(press(state, ' ').state, 'K')).toMatchObject({ value: { c: 'met' } });
  expect(press(state, 'Escape').state.focus.row).toBe('K');
});

test('a checklist in which nothing applies is refused: then the indicator does not apply', () => {
  const { state, changes } = press(at(opened(), 'K'), 'F2', '-', 'Enter', '-', 'Enter', '-');
  expect(changes).toEqual([]);
  expect(draftAt(state, 'K')?.problems[0]?.code).toBe('observation.nothing-applicable');
});

test('a survey indicator takes no value, only not applicable', () => {
  const { state, changes } = press(at(opened(), 'S'), '4');
  expect(changes).toEqual([]);
  expect(draftAt(state, 'S')?.problems[0]?.code).toBe('observation.survey');
  expect(press(at(opened(), 'S'), 'n').state.asking?.indicator).toBe('S');
});

test('Delete empties a cell, first of what was refused in it, then of what is recorded', () => {
  const wrong = press(press(opened(), '3').state, '9').state;
  const once = press(wrong, 'Delete');
  expect(once.changes).toEqual([]);
  expect(entryOf(once.state, 'R1')).toEqual({ state: 'value', value: 3 });
  const twice = press(once.state, 'Delete');
  expect(twice.changes).toEqual([
    { place: { visitId: secondVisit, indicator: 'R1' }, content: null },
  ]);
});

test('who may only read can move and open, and writes nothing by any key', () => {
  const readOnly = opened({
    mayWrite: false,
    observations: [observation('R1', { state: 'value', value: 2 }, { assessorId: me })],
  });
  const keys = ['3', 'Delete', 'n', 'm', 'Ctrl+z', 'ArrowDown', '1', 'End', 'Home'];
  const { state, changes } = press(readOnly, ...keys);
  expect(changes).toEqual([]);
  expect(state.asking).toBeNull();
  expect(state.drafts.size).toBe(0);
  expect(entryOf(state, 'R1')).toEqual({ state: 'value', value: 2 });
});
