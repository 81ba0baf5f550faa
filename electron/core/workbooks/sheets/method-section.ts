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

/** Heads with those of workings to the right of them, which begin at column `first`. */
export function withWorkings(
  heads: readonly string[],
  first: number,
  workings: readonly string[],
): (string | null)[] {
  const between = new Array<null>(first - heads.length - 1).fill(null);
  return [...heads, ...between, ...workings];
}
