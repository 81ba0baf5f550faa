import type { CellProblem } from '#shared/contract/exchange.ts';
import { cellName } from '../cells/cell-name.ts';
import type { CellProblemCode, FileProblemCode } from '../problem-codes.ts';
import { limits } from '../table/limits.ts';

type Params = Readonly<Record<string, string | number>>;

/** Where in the file a problem stands. */
export interface Place {
  readonly row: number;
  /** Counted from 0; null for the row as a whole. */
  readonly index: number | null;
  /** The header as it stands in the file, or the column that is missing. */
  readonly column: string | null;
  readonly value: string;
}

/** The problems of one import, in the end by row and column. */
export class ProblemList {
  readonly #sheet: string | null;
  readonly #placed: { readonly problem: CellProblem; readonly index: number }[] = [];
  #more = 0;

  constructor(sheet: string | null) {
    this.#sheet = sheet;
  }

  get count(): number {
    return this.#placed.length + this.#more;
  }

  add(code: CellProblemCode, place: Place, params: Params = {}): void {
    if (this.#placed.length === limits.problems) {
      this.#more++;
      return;
    }
    const { row, index, column, value } = place;
    const problem: CellProblem = {
      code,
      sheet: this.#sheet,
      row,
      column,
      cell: index === null ? null : cellName(row, index),
      value: value === '' ? null : value.slice(0, 80),
      params: { ...params },
    };
    this.#placed.push({ problem, index: index ?? -1 });
  }

  /** All of them from top to bottom and left to right; one more says how many were too many to name. */
  sorted(): CellProblem[] {
    const problems = this.#placed
      .toSorted((a, b) => (a.problem.row ?? 0) - (b.problem.row ?? 0) || a.index - b.index)
      .map(({ problem }) => problem);
    return this.#more > 0
      ? [...problems, wholeFile('file.more-problems', { more: this.#more })]
      : problems;
  }
}

/** A problem of the file as a whole, or of what was asked of it. */
export function wholeFile(
  code: FileProblemCode | CellProblemCode,
  params: Params = {},
  value: string | null = null,
  row: number | null = null,
): CellProblem {
  return { code, sheet: null, row, column: null, cell: null, value, params: { ...params } };
}
