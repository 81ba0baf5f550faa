/** A value with what it was before and what was undone. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last change was about, and when: the next one of the same kind joins it. */
  readonly last: { readonly about: string; readonly at: number } | null;
}

/** Steps that can be undone. */
export const historyLimit = 100;
/** Changes about the same thing within this time, in milliseconds, are one step. */
export const joinWithin = 1_500;

/** A history that begins. */
export function begin<T>(present: T): History<T> {
  return { past: [], present, future: [], last: null };
}

/**
 * The history after a change.
 *
 * @param about names what is being typed into, so that one undo takes back a word and not a letter;
 *   null for a change that is a step by itself
 * @param at milliseconds of any clock that does not go back
 */
export function record<T>(
  history: History<T>,
  next: T,
  about: string | null,
  at: number,
): History<T> {
  if (Object.is(next, history.present)) return history;
  const { last, past, present } = history;
  const joins = about !== null && last?.about === about && at - last.at <= joinWithin;
  return {
    past: joins ? past : [...past, present].slice(-historyLimit),
    present: next,
    future: [],
    last: about === null ? null : { about, at },
  };
}

/** One step back; the same history where there is none. */
export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (past.length === 0 || before === undefined) return history;
  return { past: past.slice(0, -1), present: before, future: [present, ...future], last: null };
}

/** One step forward again; the same history where there is none. */
export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  const [after, ...rest] = future;
  if (future.length === 0 || after === undefined) return history;
  return { past: [...past, present], present: after, future: rest, last: null };
}
