import type { Content, Place } from './place.ts';

/** How many steps can be taken back. */
export const historyLimit = 100;

/** What one act did to one cell. */
export interface Step {
  readonly place: Place;
  readonly before: Content | null;
  readonly after: Content | null;
}

/** What was done and can be taken back, newest last; and what was taken back and can be done again. */
export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const emptyHistory: History = { done: [], undone: [] };

/** Adds a step; what had been taken back before it is forgotten. */
export function remember(history: History, step: Step): History {
  return { done: [...history.done, step].slice(-historyLimit), undone: [] };
}

/** The step to take back and the history after that; null when there is none. */
export function takeBack(history: History): { step: Step; history: History } | null {
  const step = history.done.at(-1);
  if (!step) return null;
  return {
    step,
    history: { done: history.done.slice(0, -1), undone: [...history.undone, step] },
  };
}

/** The step to do again and the history after that; null when there is none. */
export function doAgain(history: History): { step: Step; history: History } | null {
  const step = history.undone.at(-1);
  if (!step) return null;
  return {
    step,
    history: { done: [...history.done, step], undone: history.undone.slice(0, -1) },
  };
}
