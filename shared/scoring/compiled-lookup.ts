import type { CompiledCondition } from './compiled-condition.ts';

/** The table of a lookup group. */
export interface CompiledLookup {
  /** In order: the first whose condition holds gives the grade. */
  readonly rows: readonly { readonly when: CompiledCondition; readonly grade: number }[];
  /** The grade where no row holds. */
  readonly otherwise: number;
  /** By place of a grade: the group's score when the table gives that grade. */
  readonly scores: Float64Array;
  /** By child: the place of the grade that a score of 0 earns, for missing children read as 0. */
  readonly zeroGrades: Int8Array;
}
