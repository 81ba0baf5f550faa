/*
 * A mark says in one byte what became of a node in an assessment: its outcome code, `uncovered` beside it where its
 * coverage is not 1, and `fixed` where its score is not read from its curve. Mark 0 is the plain case.
 */

/** The node is not wholly covered, or nothing of it applies. */
export const uncovered = 4;

/** An indicator's score is fixed by its state, not read from its curve. */
export const fixed = 8;

/** The mark of an outcome code and a coverage, NaN when nothing applies. */
export function markOf(outcome: number, coverage: number): number {
  return coverage === 1 ? outcome : outcome | uncovered;
}

/** The outcome code in a mark. */
export function outcomeIn(mark: number): number {
  return mark & 3;
}
