import exceljs, { type Row, type Worksheet } from 'exceljs';
import { fold } from '../cells/fold.ts';
import { cellText } from './cell-text.ts';
import { checkZip } from './check-zip.ts';
import { FileProblem } from './file-problem.ts';
import { findHeader } from './find-header.ts';
import type { CellFault, Table, TableMarks, TableRow } from './table.ts';
import { toTable } from './to-table.ts';

/**
 * Parts of a sheet that say nothing about its cells, and some of which are costly to read. Of merged
 * cells the first has the value; the others are blank, as the file has it.
 */
const ignoredNodes = [
  'autoFilter',
  'colBreaks',
  'conditionalFormatting',
  'dataValidations',
  'drawing',
  'extLst',
  'headerFooter',
  'hyperlinks',
  'legacyDrawing',
  'mergeCells',
  'pageMargins',
  'pageSetup',
  'picture',
  'printOptions',
  'rowBreaks',
  'sheetProtection',
  'tableParts',
];

/**
 * Reads a workbook's table: of the sheet named for it, else of the first sheet with a known header.
 *
 * @throws FileProblem
 */
export async function readXlsx(bytes: Uint8Array, marks: TableMarks): Promise<Table> {
  await checkZip(bytes);
  const sheets = await parseSheets(bytes);
  const named = sheets.filter((sheet) => marks.sheets.has(fold(sheet.name)));
  for (const sheet of [...named, ...sheets]) {
    const table = readSheet(sheet, marks);
    if (table) return table;
  }
  throw new FileProblem('table.no-header');
}

async function parseSheets(bytes: Uint8Array): Promise<Worksheet[]> {
  const workbook = new exceljs.Workbook();
  try {
    const { buffer, byteOffset, byteLength } = bytes;
    const whole = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    await workbook.xlsx.load(whole, { ignoreNodes: ignoredNodes });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new FileProblem('file.unreadable', { message: message.slice(0, 200) });
  }
  return workbook.worksheets;
}

function readSheet(sheet: Worksheet, { headers }: TableMarks): Table | null {
  const rows: TableRow[] = [];
  const faults: CellFault[] = [];
  sheet.eachRow((row, number) => {
    rows.push({ number, cells: readCells(row, number, faults) });
  });
  const at = findHeader(
    rows.map((row) => row.cells),
    headers,
  );
  return at < 0 ? null : toTable(sheet.name, rows[at], rows.slice(at + 1), faults);
}

function readCells(row: Row, number: number, faults: CellFault[]): string[] {
  const cells: string[] = [];
  row.eachCell((cell, place) => {
    const column = place - 1;
    while (cells.length < column) cells.push('');
    const read = cellText(cell);
    cells.push(read.kind === 'text' ? read.text : '');
    if (read.kind === 'fault')
      faults.push({ row: number, column, code: read.code, value: read.value });
  });
  return cells;
}
