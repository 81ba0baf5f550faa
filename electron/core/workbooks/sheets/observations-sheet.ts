import { type Book, inLanguage, openSheet, serialDate, writeHeading } from '../book/book.ts';
import { anyRow, columnName, everyRow, relative } from '../book/reference.ts';
import type { SheetWriter } from '../book/sheet-writer.ts';
import { countingRows, hasValue } from '../formulas/counting-rows.ts';
import {
  checklistFormula,
  countsFormula,
  type Precedence,
  readFormula,
} from '../formulas/observation-formula.ts';
import { observationColumns as columns, observationRows } from '../layout/observation-columns.ts';
import type { ExportedObservation } from '../round-export.ts';
import { listValidation } from './validation.ts';

/** Writes Observations: one row each, in blocks by assessment and indicator. */
export async function writeObservations(book: Book): Promise<void> {
  const { layout, round } = book;
  const { t } = layout.translator;
  const lastRow = observationRows.first + Math.max(1, layout.blocks.observationCount) - 1;
  const lastColumn = columns.item + Math.max(1, layout.method.mostItems) - 1;
  const sheet = openSheet(book, 'observations', {
    widths: [
      ...[14, 10, 30, 12, 16, 18, 8, 16, 11, 11, 11, 36, 36, 12, 24],
      ...new Array<number>(layout.method.mostItems).fill(12),
    ],
    frozen: { rows: observationRows.header, columns: columns.indicator },
    titleRows: `${observationRows.header}:${observationRows.header}`,
    autoFilter: `A${observationRows.header}:${relative(lastColumn, lastRow)}`,
  });
  writeHeading(sheet, layout.sheets.observations.name, t('workbook.observations.note'));
  writeHead(book, sheet);
  const formulas = rowFormulas(book);
  for (let index = 0; index < round.assessments.length; index++) {
    for (const block of blocksOf(round.observationsOf(index))) {
      writeBlock(book, sheet, formulas, index, block);
      await sheet.settle();
    }
  }
  const letter = columnName(columns.state);
  const states = `${letter}${observationRows.first}:${letter}${lastRow}`;
  listValidation(sheet, states, layout.cells.stateOptions, t('workbook.choose'));
  sheet.close();
}

function writeHead(book: Book, sheet: SheetWriter): void {
  const { t } = book.layout.translator;
  const heads = [
    t('workbook.contract'),
    t('workbook.indicator'),
    t('workbook.name'),
    t('workbook.visitDate'),
    t('workbook.visitKind'),
    t('workbook.assessor'),
    t('workbook.lead'),
    t('workbook.state'),
    t('workbook.value'),
    t('workbook.read'),
    t('workbook.counts'),
    t('workbook.reason'),
    t('workbook.comment'),
    t('workbook.carriedFrom'),
    t('workbook.carriedSource'),
  ];
  heads.forEach((head, i) => {
    sheet.label(i + 1, head, 'header');
  });
  for (let item = 0; item < book.layout.method.mostItems; item++) {
    sheet.label(columns.item + item, t('workbook.item', { number: item + 1 }), 'header');
  }
  sheet.end(30);
}

/** Observations of one assessment, those of one indicator together. */
function* blocksOf(observations: readonly ExportedObservation[]): Generator<ExportedObservation[]> {
  let block: ExportedObservation[] = [];
  for (const one of observations) {
    if (block.length > 0 && block[0].indicator !== one.indicator) {
      yield block;
      block = [];
    }
    block.push(one);
  }
  if (block.length > 0) yield block;
}

/** The formulas that are the same in every row but for its number. */
interface RowFormulas {
  readonly read: (row: number) => string;
  /** By indicator; null where it is no checklist. */
  readonly checklist: readonly (((row: number) => string) | null)[];
}

function rowFormulas({ layout, round }: Book): RowFormulas {
  const { labels, cells } = layout;
  const { indicators, nodeOfIndicator } = round.compiled;
  return {
    read: everyRow(readFormula(labels, anyRow)),
    checklist: indicators.map(({ measure }, k) => {
      if (measure.kind !== 'checklist') return null;
      const { length } = measure.items;
      return everyRow(checklistFormula(labels, cells, nodeOfIndicator[k], length, anyRow));
    }),
  };
}

function writeBlock(
  book: Book,
  sheet: SheetWriter,
  formulas: RowFormulas,
  index: number,
  block: readonly ExportedObservation[],
): void {
  const counts = countingRows(book.round.round.consolidation, block);
  const first = sheet.row;
  block.forEach((one, i) => {
    writeKeys(book, sheet, index, one);
    writeValue(book, sheet, formulas, one);
    const row = sheet.row;
    const read = hasValue(one) ? (one.raw ?? '') : '';
    const alone = block.length === 1;
    if (alone) {
      sheet.formula(columns.counts, formulas.read(row), read, 'value');
    } else {
      const formula = countsFormula(book.layout.cells, row, precedenceOf(block, i, first));
      sheet.formula(columns.read, formulas.read(row), read, 'muted');
      sheet.formula(columns.counts, formula, counts[i] ? read : '', 'value');
    }
    writeWords(sheet, one);
    sheet.end();
    book.written();
  });
}

/** Which rows of a block come before row `i`; `first` is the block's first row on the sheet. */
function precedenceOf(block: readonly ExportedObservation[], i: number, first: number): Precedence {
  const one = block[i];
  const rows = (wanted: (other: ExportedObservation, j: number) => boolean) =>
    block.flatMap((other, j) => (wanted(other, j) ? [first + j] : []));
  return {
    newer: rows((other) => other.visitDate > one.visitDate),
    lead: rows((other, j) => other.lead && (!one.lead || isNewer(other, j, one, i))),
  };
}

/** Of one day, the later row is the newer. */
const isNewer = (a: ExportedObservation, i: number, b: ExportedObservation, j: number): boolean =>
  a.visitDate === b.visitDate ? i > j : a.visitDate > b.visitDate;

function writeKeys(book: Book, sheet: SheetWriter, index: number, one: ExportedObservation): void {
  const { layout, round } = book;
  const indicator = round.compiled.indicators[one.indicator];
  sheet.label(columns.contract, round.assessments[index].contractCode, 'text');
  sheet.label(columns.indicator, indicator.code, 'text');
  sheet.text(columns.name, inLanguage(book, indicator.name));
  sheet.number(columns.date, serialDate(one.visitDate), 'date');
  sheet.label(columns.kind, layout.labels.visitKind[one.visitKind], 'text');
  sheet.text(columns.assessor, one.assessor);
  if (one.lead) sheet.label(columns.lead, layout.labels.yes, 'text');
  sheet.label(columns.state, layout.labels.state[one.state], 'inputText');
}

function writeValue(
  book: Book,
  sheet: SheetWriter,
  formulas: RowFormulas,
  one: ExportedObservation,
): void {
  const { labels } = book.layout;
  const { compiled } = book.round;
  const { measure } = compiled.indicators[one.indicator];
  if (measure.kind !== 'checklist') {
    if (one.raw === null) sheet.blank(columns.value, 'inputValue');
    else sheet.number(columns.value, one.raw, 'inputValue');
    return;
  }
  const { items } = measure;
  const formula = formulas.checklist[one.indicator]?.(sheet.row) ?? '';
  sheet.formula(columns.value, formula, hasValue(one) ? (one.raw ?? '') : '', 'value');
  items.forEach((item, i) => {
    const answer = one.answers?.[item.code];
    const column = columns.item + i;
    if (answer) sheet.label(column, labels.answer[answer], 'inputText');
    else sheet.blank(column, 'inputText');
  });
}

function writeWords(sheet: SheetWriter, one: ExportedObservation): void {
  if (one.reason !== '') sheet.text(columns.reason, one.reason);
  if (one.comment !== '') sheet.text(columns.comment, one.comment);
  if (one.carriedFrom) sheet.number(columns.carriedFrom, serialDate(one.carriedFrom), 'date');
  if (one.carriedSource) sheet.text(columns.carriedSource, one.carriedSource);
}
