import type { FileProblemCode } from '../problem-codes.ts';
import type { Table, TableRow } from './table.ts';

/** What the reading thread is given. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly headers: readonly string[];
  readonly sheets: readonly string[];
}

/** What the reading thread answers: a problem, or the table with its rows in parts. */
export type ReadAnswer =
  | {
      readonly kind: 'problem';
      readonly code: FileProblemCode;
      readonly params: Readonly<Record<string, string | number>>;
      readonly row: number | null;
    }
  | { readonly kind: 'table'; readonly table: Omit<Table, 'rows'> }
  | { readonly kind: 'rows'; readonly rows: readonly TableRow[]; readonly last: boolean };
