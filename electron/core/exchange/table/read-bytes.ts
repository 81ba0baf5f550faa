import { FileProblem } from './file-problem.ts';
import type { Table, TableMarks } from './table.ts';

/**
 * Reads a table from a file's bytes, which say themselves what they are, whatever the file is called.
 *
 * @throws FileProblem
 */
export async function readBytes(bytes: Uint8Array, marks: TableMarks): Promise<Table> {
  if (bytes.length === 0) throw new FileProblem('file.empty');
  if (startsWith(bytes, zipMark)) {
    const { readXlsx } = await import('./read-xlsx.ts');
    return readXlsx(bytes, marks);
  }
  if (startsWith(bytes, compoundMark)) {
    const encrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new FileProblem(encrypted ? 'file.password' : 'file.old-excel');
  }
  const { readCsv } = await import('./read-csv.ts');
  return readCsv(bytes, marks);
}

const zipMark = [0x50, 0x4b, 0x03, 0x04];
/** Excel 97 to 2003, and a workbook with a password. */
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);
