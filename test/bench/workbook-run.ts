import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import exceljs, { type Style, type Worksheet } from 'exceljs';
import { connect } from '#core/database/driver.ts';
import { loadRound } from '#core/workbooks/load-round.ts';
import { writeWorkbook } from '#core/workbooks/write-workbook.ts';
import type { WorkbookRun } from './workbook.bench.ts';

/*
 * One run of the workbook bench in a process of its own:
 *   ours <workspace> <workbook>   the product's export
 *   record <workbook> <rows>      the cells of a workbook as lines of JSON
 *   bare <rows> <workbook>        exceljs' streaming writer, given the same cells and nothing else
 */

type Content = string | number | null | { formula: string; result: string | number };
type Line =
  | { sheet: string }
  | { row: number; cells: [column: number, value: Content, style: number][] };

async function ours(workspace: string, path: string): Promise<WorkbookRun> {
  const start = performance.now();
  const connection = connect(workspace, { readonly: true });
  const note = { version: '0.0.0', exportedAt: '2026-03-05T00:00:00.000Z' };
  await writeWorkbook(loadRound(connection, 'R'), { path, locale: 'en', note });
  const milliseconds = performance.now() - start;
  connection.close();
  return { milliseconds, memoryMb: peakMb(), cells: 0 };
}

async function record(workbook: string, path: string): Promise<WorkbookRun> {
  const out = createWriteStream(path);
  const write = async (line: Line) => {
    if (!out.write(`${JSON.stringify(line)}\n`)) await once(out, 'drain');
  };
  const styles = new Map<string, number>();
  let cells = 0;
  let sheets = 0;
  const reader = new exceljs.stream.xlsx.WorkbookReader(workbook, {
    worksheets: 'emit',
    styles: 'cache',
    sharedStrings: 'cache',
    hyperlinks: 'ignore',
  });
  for await (const sheet of reader) {
    sheets += 1;
    await write({ sheet: `S${sheets}` });
    for await (const row of sheet) {
      const line: [number, Content, number][] = [];
      row.eachCell({ includeEmpty: false }, (cell, column) => {
        const key = JSON.stringify(cell.style);
        if (!styles.has(key)) styles.set(key, styles.size);
        const { formula, result, value } = cell;
        const plain = value instanceof Date ? value.getTime() : (value as string | number | null);
        const content = formula ? { formula, result: result as string | number } : plain;
        line.push([column, content ?? null, styles.get(key) ?? 0]);
        cells += 1;
      });
      await write({ row: row.number, cells: line });
    }
  }
  out.end();
  await once(out, 'finish');
  return { milliseconds: 0, memoryMb: peakMb(), cells };
}

/** Looks by number, one object each: as exceljs is told to be used. */
const shared = new Map<number, Partial<Style>>();

function lookOf(style: number): Partial<Style> {
  const known = shared.get(style);
  if (known) return known;
  const look = Object.freeze({
    font: { name: 'Calibri', size: 10 },
    numFmt: `0.${'0'.repeat(style % 20)}`,
  });
  shared.set(style, look);
  return look;
}

/** All lines are read before the clock starts, so that nothing but the writing counts. */
async function bare(rows: string, path: string): Promise<WorkbookRun> {
  const lines: Line[] = [];
  for await (const text of createInterface({ input: createReadStream(rows) })) {
    lines.push(JSON.parse(text) as Line);
  }
  const start = performance.now();
  const book = new exceljs.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true });
  let sheet: Worksheet | null = null;
  let cells = 0;
  for (const line of lines) {
    if ('sheet' in line) {
      sheet?.commit();
      sheet = book.addWorksheet(line.sheet);
    } else if (sheet) {
      const row = sheet.getRow(line.row);
      for (const [column, value, style] of line.cells) {
        const cell = row.getCell(column);
        cell.value = value;
        cell.style = lookOf(style);
      }
      row.commit();
      cells += line.cells.length;
    }
  }
  sheet?.commit();
  await book.commit();
  return { milliseconds: performance.now() - start, memoryMb: peakMb(), cells };
}

const peakMb = () => process.resourceUsage().maxRSS / 1024;

const [mode, from = '', to = ''] = process.argv.slice(2);
const modes = { ours, record, bare };
const chosen = modes[mode as keyof typeof modes];
process.stdout.write(JSON.stringify(await chosen(from, to)));
