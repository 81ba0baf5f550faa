import type { RowReader } from './row-reader.ts';

/** The row's own code, which no earlier row of the file may have. */
export function readUniqueCode(
  reader: RowReader<'code'>,
  rowOfCode: Map<string, number>,
): string | null {
  const code = reader.code('code');
  if (code === null) return null;
  const row = rowOfCode.get(code);
  if (row !== undefined) return reader.problem('code', 'row.duplicate', { row });
  rowOfCode.set(code, reader.number);
  return code;
}
