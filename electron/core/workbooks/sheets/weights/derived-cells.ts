import type { Book } from '../../book/book.ts';
import type { SheetWriter } from '../../book/sheet-writer.ts';

/** The cell of an item's derived weight on the Weights sheet, and what it is now. */
export interface DerivedCell {
  readonly cell: string;
  readonly value: number;
}

/** By item: its derived weight. */
export type DerivedCells = ReadonlyMap<string, DerivedCell>;

/** The columns of every table of the Weights sheet. */
export const weightColumns = { code: 1, name: 2, first: 3 } as const;

/** What a derivation is written with: names by code, and a line of heads. */
export interface WeightWriting {
  readonly book: Book;
  readonly sheet: SheetWriter;
  readonly nameOf: (code: string) => string;
}

/** Writes a table's heads from the first column on. */
export function writeHeads({ sheet }: WeightWriting, heads: readonly (string | null)[]): void {
  heads.forEach((head, i) => {
    if (head !== null) sheet.label(i + 1, head, i < weightColumns.name ? 'header' : 'headerRight');
  });
  sheet.end(30);
}

/** Writes the code and name that a line begins with. */
export function writeItem({ sheet, nameOf }: WeightWriting, code: string): void {
  sheet.label(weightColumns.code, code, 'text');
  sheet.text(weightColumns.name, nameOf(code));
}
