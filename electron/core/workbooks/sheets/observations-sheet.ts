import type { ObservationState } from '#shared/domain/observation.ts';
import type { MessageKey } from '#shared/messages/catalogues.ts';
import { type Book, inLanguage, openSheet, serialDate, writeHeading } from '../book/book.ts';
import { anyRow, everyRow, relative, rowRange } from '../book/reference.ts';
import type { SheetWriter } from '../book/sheet-writer.ts';
import { countingRows, hasValue, isRead } from '../formulas/counting-rows.ts';
import {
  checklistFormula,
  countsFormula,
  deductionFormula,
  type Precedence,
  ratioFormula,
  readFormula,
} from '../formulas/observation-formula.ts';
import {
  observationColumns as columns,
  itemCount,
  observationRange,
  observationRows,
} from '../layout/observation-columns.ts';
import type { ExportedObservation } from '../round-export.ts';
import { writeParts } from './observation-parts.ts';
import { listValidation } from './validation.ts';

/** Writes Observations: one row each, in blocks by assessment and indicator. */
export async function writeObservations(book: Book): Promise<void> {
  const { layout, round } = book;
  const { t } = layout.translator;
  const { parts, blocks } = layout;
  const lastRow = observationRows.first + Math.max(1, blocks.observationCount) - 1;
  const sheet = openSheet(book, 'observations', {
    widths: [
      ...[14, 10, 30, 12, 16, 14, 18, 8, 16, 11, 11, 11, 36, 36, 12, 24],
      ...new Array<number>(parts.last - columns.carriedSource).fill(12),
    ],
    frozen: { rows: observationRows.header, columns: columns.indicator },
    titleRows: `${observationRows.header}:${observationRows.header}`,
    autoFilter: `A${observationRows.header}:${relative(parts.last, lastRow)}`,
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
  const states = observationRange(columns.state, blocks.observationCount);
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
    t('workbook.source'),
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
  const { parts } = book.layout;
  const part = (column: number | null, label: MessageKey) => {
    if (column !== null) sheet.label(column, t(label), 'header');
  };
  part(parts.numerator, 'workbook.numerator');
  part(parts.denominator, 'workbook.denominator');
  part(parts.revisits, 'workbook.revisits');
  for (let item = 0; item < parts.mostItems; item++) {
    sheet.label(parts.item + item, t('workbook.item', { number: item + 1 }), 'header');
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

/** The formulas of each indicator that are the same in every row but for its number. */
interface RowFormulas {
  readonly read: readonly ((row: number) => string)[];
  /** Of the value; null where it is what was entered. */
  readonly value: readonly (((row: number) => string) | null)[];
}

function rowFormulas(book: Book): RowFormulas {
  const { layout, round } = book;
  const { indicators, nodeOfIndicator, sources } = round.compiled;
  const anybody = everyRow(readFormula(layout.labels, null, anyRow));
  return {
    read: indicators.map((_, k) => {
      if (sources[k] === null) return anybody;
      const source = layout.cells.node('source', nodeOfIndicator[k]);
      return everyRow(readFormula(layout.labels, source, anyRow));
    }),
    value: indicators.map((_, k) => {
      const formula = valueFormula(book, k);
      return formula === null ? null : everyRow(formula);
    }),
  };
}

function valueFormula({ layout, round }: Book, k: number): string | null {
  const { labels, cells, parts } = layout;
  const { measure } = round.compiled.indicators[k];
  const node = round.compiled.nodeOfIndicator[k];
  const items = itemCount(measure);
  const given = rowRange(parts.item, parts.item + items - 1, anyRow);
  const at = (column: number | null) => relative(column ?? 0, anyRow);
  switch (measure.kind) {
    case 'checklist':
      return checklistFormula(labels, cells, node, given, items, anyRow);
    case 'ratio':
      return ratioFormula(
        labels,
        cells.factor(k),
        at(parts.numerator),
        at(parts.denominator),
        anyRow,
      );
    case 'deduction': {
      const repeats = cells.repeats(k);
      const repeat = repeats && { ...repeats, revisits: at(parts.revisits) };
      return deductionFormula(labels, cells.itemWeights(node, items), given, repeat, anyRow);
    }
    default:
      return null;
  }
}

function writeBlock(
  book: Book,
  sheet: SheetWriter,
  formulas: RowFormulas,
  index: number,
  block: readonly ExportedObservation[],
): void {
  const { indicator } = block[0];
  const source = book.round.compiled.sources[indicator];
  const counts = countingRows(book.round.round.consolidation, block, source);
  const formula = formulas.read[indicator];
  const first = sheet.row;
  block.forEach((one, i) => {
    writeKeys(book, sheet, index, one);
    writeValue(book, sheet, formulas, one);
    const row = sheet.row;
    const read = isRead(one, source) ? (one.raw ?? '') : '';
    const alone = block.length === 1;
    if (alone) {
      sheet.formula(columns.counts, formula(row), read, 'value');
    } else {
      const chosen = countsFormula(book.layout.cells, row, precedenceOf(block, i, first));
      sheet.formula(columns.read, formula(row), read, 'muted');
      sheet.formula(columns.counts, chosen, counts[i] ? read : '', 'value');
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
  sheet.label(columns.source, layout.labels.source[one.source], 'text');
  sheet.text(columns.assessor, one.assessor);
  if (one.lead) sheet.label(columns.lead, layout.labels.yes, 'text');
  sheet.label(columns.state, layout.labels.state[statedState(one)], 'inputText');
}

/** A ratio over nothing is stored as what it reads as; here its sides stand, and so does its state. */
function statedState({ state, answers, carriedFrom }: ExportedObservation): ObservationState {
  if (state !== 'not-assessed' || answers === null) return state;
  return carriedFrom === null ? 'value' : 'carried-forward';
}

function writeValue(
  book: Book,
  sheet: SheetWriter,
  formulas: RowFormulas,
  one: ExportedObservation,
): void {
  const formula = formulas.value[one.indicator];
  if (formula === null) {
    if (one.raw === null) sheet.blank(columns.value, 'inputValue');
    else sheet.number(columns.value, one.raw, 'inputValue');
    return;
  }
  sheet.formula(columns.value, formula(sheet.row), hasValue(one) ? (one.raw ?? '') : '', 'value');
  writeParts(book, sheet, one);
}

function writeWords(sheet: SheetWriter, one: ExportedObservation): void {
  if (one.reason !== '') sheet.text(columns.reason, one.reason);
  if (one.comment !== '') sheet.text(columns.comment, one.comment);
  if (one.carriedFrom) sheet.number(columns.carriedFrom, serialDate(one.carriedFrom), 'date');
  if (one.carriedSource) sheet.text(columns.carriedSource, one.carriedSource);
}
