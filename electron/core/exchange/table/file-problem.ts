import type { FileProblemCode } from '../problem-codes.ts';

/** A file that cannot be read as a table. */
export class FileProblem extends Error {
  readonly code: FileProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly row: number | null;

  constructor(
    code: FileProblemCode,
    params: Readonly<Record<string, string | number>> = {},
    row: number | null = null,
  ) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'FileProblem';
    this.code = code;
    this.params = params;
    this.row = row;
  }
}
