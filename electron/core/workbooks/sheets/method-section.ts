import type { SheetWriter } from '../book/sheet-writer.ts';
import { nodeColumns, type Parts, type Span } from '../layout/method-layout.ts';

/** The last column of the Method sheet that is printed. */
export const lastPrinted = nodeColumns.effect + 3;

/** Writes a section's heading so that its table, with a row of `heads` where there are any, begins at `first`. */
export function writeSection(
  sheet: SheetWriter,
  title: string,
  first: number,
  heads: readonly (string | null)[] = [],
): void {
  sheet.row = first - (heads.length > 0 ? 2 : 1);
  for (let column = 1; column <= lastPrinted; column++) sheet.blank(column, 'section');
  sheet.label(1, title, 'section');
  sheet.end(22);
  if (heads.length === 0) return;
  heads.forEach((head, i) => {
    if (head !== null) sheet.label(i + 1, head, 'header');
  });
  sheet.end(30);
}

/** Where a table of parts begins; null where it has none. */
export function firstSpan(parts: Parts): Span | null {
  return parts.find((span) => span !== null) ?? null;
}

/** Writes the heads of columns of workings over the first row of a table. */
export function headWorkings(
  sheet: SheetWriter,
  heads: readonly (readonly [column: number, head: string])[],
): void {
  sheet.row -= 1;
  for (const [column, head] of heads) sheet.label(column, head, 'header');
  sheet.row += 1;
}
