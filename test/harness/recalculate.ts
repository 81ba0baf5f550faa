import exceljs, { type CellValue, type Workbook, type Worksheet } from 'exceljs';
import { type CellValue as Calculated, HyperFormula, type RawCellContent } from 'hyperformula';

/** What a recalculated workbook says of one contract. */
export interface RecalculatedRow {
  /** Null where the Summary has a word instead. */
  readonly score: number | null;
  /** A grade's code, `insufficient-evidence` or `no-score`. */
  readonly grade: string;
  readonly coverage: number;
  readonly rank: number | null;
}

/** A workbook whose formulas another engine has computed, from its inputs alone. */
export interface Recalculation {
  /** The results by contract code, as they stand now. */
  readonly summary: () => Map<string, RecalculatedRow>;
  /** The value of a cell now, as `Scores!C8` or with the sheet's name in any language. */
  readonly value: (sheet: string, address: string) => Calculated;
  /** Changes an input; everything that rests on it follows. */
  readonly set: (sheet: string, address: string, content: RawCellContent) => void;
  /** Every formula cell with the value the file has for it and the one computed. */
  readonly formulas: () => Generator<RecalculatedCell>;
  /** The workbook as it was read, with its cached values. */
  readonly file: Workbook;
}

export interface RecalculatedCell {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly cached: string | number;
  readonly computed: Calculated;
}

/** Reads a workbook and computes all its formulas anew; its cached values are not looked at. */
export async function recalculate(path: string): Promise<Recalculation> {
  const file = new exceljs.Workbook();
  await file.xlsx.readFile(path);
  const engine = HyperFormula.buildFromSheets(
    Object.fromEntries(file.worksheets.map((sheet) => [sheet.name, inputsOf(sheet)])),
    { licenseKey: 'gpl-v3', maxRows: 1_048_576, smartRounding: false },
  );
  const sheetId = (name: string): number => {
    const id = engine.getSheetId(name);
    if (id === undefined) throw new Error(`No sheet ${name}`);
    return id;
  };
  const place = (sheet: string, address: string) => {
    const found = engine.simpleCellAddressFromString(address.replaceAll('$', ''), sheetId(sheet));
    if (!found) throw new Error(`No cell ${sheet}!${address}`);
    return found;
  };
  const value = (sheet: string, address: string) => engine.getCellValue(place(sheet, address));
  return {
    file,
    value,
    set: (sheet, address, content) => {
      engine.setCellContents(place(sheet, address), content);
    },
    summary: () => summaryOf(file, value),
    formulas: () => formulasOf(file, value),
  };
}

/** A sheet's cells as the engine takes them: formulas without results, texts kept texts. */
function inputsOf(sheet: Worksheet): RawCellContent[][] {
  const rows: RawCellContent[][] = [];
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    const cells: RawCellContent[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      cells[column - 1] = inputOf(cell.value);
    });
    rows[number - 1] = Array.from(cells, (cell) => cell ?? null);
  });
  return Array.from(rows, (row) => row ?? []);
}

function inputOf(value: CellValue): RawCellContent {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value === 'string') return `'${value}`;
  if ('formula' in value && value.formula) return `=${value.formula}`;
  throw new Error(`A cell that the workbook should not have: ${JSON.stringify(value)}`);
}

type Read = Recalculation['value'];

function summaryOf(file: Workbook, value: Read): Map<string, RecalculatedRow> {
  const word = (name: string) => namedCells(file, name).map(([sheet, at]) => value(sheet, at))[0];
  const words = new Map([
    [word('MethodNoScore'), 'no-score'],
    [word('MethodInsufficientEvidence'), 'insufficient-evidence'],
  ]);
  const column = (name: string) => namedCells(file, name).map(([sheet, at]) => value(sheet, at));
  const scores = column('SummaryScores');
  const grades = column('SummaryGrades');
  const coverages = column('SummaryCoverages');
  const ranks = column('SummaryRanks');
  const number = (one: Calculated) => (typeof one === 'number' ? one : null);
  const rows = column('SummaryContracts').map((code, i): [string, RecalculatedRow] => [
    String(code),
    {
      score: number(scores[i]),
      grade: words.get(grades[i]) ?? String(grades[i]),
      coverage: number(coverages[i]) ?? Number.NaN,
      rank: number(ranks[i]),
    },
  ]);
  return new Map(rows);
}

/** The cells of a defined name, top to bottom. */
function namedCells(file: Workbook, name: string): [sheet: string, address: string][] {
  return file.definedNames.getRanges(name).ranges.flatMap((range) => {
    const [, sheet, left, top, , bottom] =
      /^'?(.+?)'?!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(range) ?? [];
    if (!sheet) throw new Error(`Cannot read the name ${name}: ${range}`);
    const first = Number(top);
    const last = Number(bottom ?? top);
    return Array.from({ length: last - first + 1 }, (_, i): [string, string] => [
      sheet,
      `${left}${first + i}`,
    ]);
  });
}

function* formulasOf(file: Workbook, value: Read): Generator<RecalculatedCell> {
  for (const sheet of file.worksheets) {
    const cells: RecalculatedCell[] = [];
    sheet.eachRow((row) => {
      row.eachCell(({ address, formula, result }) => {
        if (!formula) return;
        const cached = typeof result === 'number' ? result : String(result ?? '');
        const computed = value(sheet.name, address);
        cells.push({ sheet: sheet.name, address, formula, cached, computed });
      });
    });
    yield* cells;
  }
}
