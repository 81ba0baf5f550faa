import { expect, test } from 'vitest';
import {
  begin,
  historyLimit,
  joinWithin,
  record,
  redo,
  undo,
} from '#renderer/features/frameworks/model/history.ts';

test('undo and redo walk through the steps, and a new change forgets what was undone', () => {
  let history = record(record(begin('a'), 'b', null, 0), 'c', null, 1);
  history = undo(undo(history));
  expect(history.present).toBe('a');
  expect(undo(history)).toBe(history);
  expect(redo(history).present).toBe('b');
  history = record(redo(history), 'd', null, 2);
  expect(redo(history)).toBe(history);
  expect(undo(history).present).toBe('b');
});

test('typing into one field is one step; another field, or a pause, begins a new one', () => {
  let history = record(begin('-'), 'a', 'name', 0);
  history = record(history, 'ab', 'name', 100);
  expect(undo(history).present).toBe('-');
  const other = record(history, 'ab/x', 'evidence', 200);
  expect(undo(other).present).toBe('ab');
  const later = record(history, 'abc', 'name', 100 + joinWithin + 1);
  expect(undo(later).present).toBe('ab');
});

test('typing after an undo is a step of its own', () => {
  const typed = record(begin('-'), 'a', 'name', 0);
  const again = record(undo(typed), 'b', 'name', 10);
  expect(undo(again).present).toBe('-');
});

test(`${historyLimit} steps can be undone, the older ones are forgotten`, () => {
  let history = begin(0);
  for (let step = 1; step <= historyLimit + 20; step++) history = record(history, step, null, step);
  for (let step = 0; step < historyLimit + 20; step++) history = undo(history);
  expect(history.present).toBe(20);
});
