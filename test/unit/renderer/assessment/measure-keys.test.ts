import { expect, test } from 'vitest';
import { reduceSheet } from '#renderer/features/assessment/model/sheet-reducer.ts';
import {
  closed,
  contentAt,
  draftAt,
  findingsAt,
  progressOf,
  type SheetState,
} from '#renderer/features/assessment/model/sheet-state.ts';
import { measuredFramework } from './measured.ts';
import {
  firstVisit,
  me,
  observation,
  openedBy,
  press,
  opened as sampled,
  secondVisit,
  sheet,
} from './sheet.ts';

const opened = (fields: Parameters<typeof openedBy>[1] = {}) => openedBy(measuredFramework, fields);
const at = (state: SheetState, row: string): SheetState => ({
  ...state,
  focus: { row, column: 'value' },
});
const recordedValue = (state: SheetState, code: string) => {
  const entry = contentAt(state, code)?.entry;
  return entry?.state === 'value' ? entry.value : entry?.state;
};

test('both sides of a ratio are typed with a slash, also a full-width one', () => {
  for (const slash of ['/', '／']) {
    const { state } = press(at(opened(), 'Q'), '1', '2', slash, '4', '0', 'Enter');
    expect(recordedValue(state, 'Q'), slash).toEqual({ numerator: 12, denominator: 40 });
  }
});

test('the slash finds an indicator where nothing is typed, and divides once only', () => {
  expect(press(at(opened(), 'Q'), '/').elsewhere).toEqual(['find']);
  const broken = press(at(opened(), 'Q'), '1', '/', '2', '/', '3', 'Enter').state;
  expect(draftAt(broken, 'Q')).toMatchObject({
    text: '1/2/3',
    problems: [{ code: 'observation.not-a-ratio' }],
  });
  expect(press(at(sampled(), 'N'), '1', '/').state.typing).toBe('1');
});

test('one side alone, a side that is no number and a quotient out of range are refused in place', () => {
  const problemOf = (...keys: string[]) =>
    draftAt(press(at(opened(), 'Q'), ...keys, 'Enter').state, 'Q')?.problems[0]?.code;
  expect(problemOf('3', '0')).toBe('observation.not-a-ratio');
  expect(problemOf('1', '/', '.')).toBe('observation.not-a-number');
  expect(problemOf('9', '/', '2')).toBe('observation.out-of-range');
});

test('a ratio over zero is recorded as it was found', () => {
  const { state, changes } = press(at(opened(), 'Q'), '5', '/', '0', 'Enter');
  expect(recordedValue(state, 'Q')).toEqual({ numerator: 5, denominator: 0 });
  expect(changes).toHaveLength(1);
});

test('F2 brings both sides of a ratio back to be typed over', () => {
  const { state } = press(at(opened(), 'Q'), '5', '/', '8', 'Enter');
  expect(press(at(state, 'Q'), 'F2').state.typing).toBe('5/8');
});

test('a deduction opens to its findings; plus, minus, digits and Delete count them', () => {
  const open = press(at(opened(), 'D'), 'F2');
  expect(open.state.focus.row).toBe('D#d1');
  const counted = press(open.state, '+', '+', '=', '-');
  expect(recordedValue(counted.state, 'D')).toEqual({ counts: { d1: 2 }, revisits: 0 });
  const typed = press(counted.state, 'ArrowDown', '1', '2', 'ArrowDown', '2', 'Enter');
  expect(recordedValue(typed.state, 'D')).toEqual({ counts: { d1: 2, d2: 12 }, revisits: 2 });
  const emptied = press(at(typed.state, 'D#d2'), 'Delete').state;
  expect(recordedValue(emptied, 'D')).toEqual({ counts: { d1: 2 }, revisits: 2 });
  expect(press(emptied, 'Escape').state.focus.row).toBe('D');
});

test('a deduction in which nothing was found takes two keys', () => {
  const { state } = press(at(opened(), 'D'), '0', 'Enter');
  expect(recordedValue(state, 'D')).toEqual({ counts: {}, revisits: 0 });
  expect(state.focus.row).toBe('X');
});

test('a count does not fall under zero and takes four digits at most', () => {
  const open = press(at(opened(), 'D'), 'F2').state;
  expect(press(open, '-', 'Delete').changes).toEqual([]);
  expect(press(open, '1', '2', '3', '4', '5').state.typing).toBe('1234');
});

test('every count is a step that can be taken back', () => {
  const counted = press(at(opened(), 'D'), 'F2', '+', '+').state;
  const undone = press(counted, 'Ctrl+z').state;
  expect(findingsAt(undone, 'D').counts).toEqual({ d1: 1 });
});

test('a derived indicator takes no value, only that it does not apply', () => {
  const { state, changes } = press(at(opened(), 'X'), '4');
  expect(changes).toEqual([]);
  expect(draftAt(state, 'X')?.problems[0]?.code).toBe('observation.derived');
  expect(press(at(opened(), 'X'), 'n').state.asking?.indicator).toBe('X');
});

test('what another source scores takes nothing at this visit: no value, no state', () => {
  for (const key of ['7', 'n', 'm']) {
    const { state, changes, elsewhere } = press(at(opened(), 'P1'), key);
    expect([changes, elsewhere, state.typing, state.asking], key).toEqual([[], [], null, null]);
  }
  expect(closed(opened(), 'P1')).toEqual({ by: 'source', source: 'purchaser' });
  const entry = { state: 'value', value: 7 } as const;
  const forced = reduceSheet(opened(), { kind: 'say', indicator: 'P1', entry });
  expect(forced.changes).toEqual([]);
});

test('at a visit made for the purchaser its indicators take values, the nearest source deciding', () => {
  const visits = sheet().visits.map((visit) =>
    visit.id === secondVisit ? { ...visit, source: 'purchaser' as const } : visit,
  );
  const state = opened({ visits });
  expect(recordedValue(press(at(state, 'P1'), '7', 'Enter').state, 'P1')).toBe(7);
  expect(closed(state, 'P2')).toEqual({ by: 'source', source: 'self' });
  expect(closed(state, 'Q')).toBeNull();
});

test('what was recorded before at a visit of another source can still be taken away', () => {
  const mine = observation('P1', { state: 'value', value: 3 }, { assessorId: me });
  const state = at(opened({ observations: [mine] }), 'P1');
  expect(press(state, 'Delete').changes).toEqual([
    { place: { visitId: secondVisit, indicator: 'P1' }, content: null },
  ]);
});

test('progress counts what can be entered at the visit shown', () => {
  expect(progressOf(opened())).toEqual({ done: 0, of: 2 });
  const visits = sheet().visits.map((visit) => ({ ...visit, source: 'purchaser' as const }));
  expect(progressOf(opened({ visits })).of).toBe(3);
  expect(opened({ visits: visits.filter(({ id }) => id === firstVisit) }).focus.row).toBe('Q');
});
