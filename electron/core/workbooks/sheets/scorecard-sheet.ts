import { type Book, inLanguage, openSheet, writeHeading } from '../book/book.ts';
import { columnName, fixed, relative } from '../book/reference.ts';
import type { SheetWriter } from '../book/sheet-writer.ts';
import {
  scorecardColumns as columns,
  lastLine,
  nameWidth,
  scorecardRows as rows,
} from '../layout/scorecard-layout.ts';
import { colourByGrade } from './grade-colours.ts';
import { writeChoice } from './scorecard-head.ts';
import { writeLines } from './scorecard-lines.ts';
import { summaryColumn } from './summary-sheet.ts';
import { listValidation } from './validation.ts';

/** Up to so many lines the Scorecard prints on one page. */
const onePage = 90;

/** Writes Scorecard: one assessment, chosen from a list, on one sheet of A4. */
export function writeScorecard(book: Book): void {
  const { layout, round, scored } = book;
  const { t } = layout.translator;
  const last = lastLine(round.compiled);
  const sheet = openSheet(book, 'scorecard', {
    widths: [14, nameWidth, 8.5, 15, 10, 9, 12, 10, 3, 8, 8, 8, 8],
    landscape: false,
    fit: round.compiled.nodeCount <= onePage ? 'page' : 'width',
    titleRows: `${rows.header}:${rows.header}`,
    printArea: `A$1:${columnName(columns.coverage)}$${last + 4}`,
  });
  const chosen = scored.order.at(0) ?? null;
  const framework = `${inLanguage(book, round.framework.name)} · ${inLanguage(book, round.round.name)}`;
  writeHeading(sheet, layout.sheets.scorecard.name, framework);
  sheet.skip();
  writeChoice(book, sheet, chosen);
  sheet.skip();
  writeHead(book, sheet);
  writeLines(book, sheet, chosen);
  writeSignatures(book, sheet);
  const choice = relative(columns.name, rows.choice);
  const codes = layout.sheets.summary.prefix + summaryColumn(book, 'contract');
  listValidation(sheet, choice, codes, t('workbook.choose'));
  const grade = fixed(columns.score, rows.provider);
  const range = `${relative(columns.score, rows.provider)}:${relative(columns.coverage, rows.provider)}`;
  colourByGrade(sheet.sheet, range, grade, {
    grades: round.framework.grades,
    labels: layout.labels,
  });
  sheet.close();
}

function writeHead(book: Book, sheet: SheetWriter): void {
  const { t } = book.layout.translator;
  sheet.label(columns.code, t('workbook.code'), 'header');
  sheet.label(columns.name, t('workbook.name'), 'header');
  sheet.label(columns.weight, t('workbook.weight'), 'headerRight');
  sheet.label(columns.value, t('workbook.value'), 'headerRight');
  sheet.label(columns.score, t('workbook.score'), 'headerRight');
  sheet.label(columns.grade, t('workbook.grade'), 'headerCentred');
  sheet.label(columns.contribution, t('workbook.contribution'), 'headerRight');
  sheet.label(columns.coverage, t('workbook.coverageShort'), 'headerRight');
  sheet.label(columns.parent, t('workbook.working.line'), 'note');
  sheet.label(columns.available, t('workbook.working.available'), 'note');
  sheet.label(columns.under, t('workbook.working.under'), 'note');
  sheet.label(columns.reach, t('workbook.working.reach'), 'note');
  sheet.end(20);
}

function writeSignatures(book: Book, sheet: SheetWriter): void {
  const { t } = book.layout.translator;
  sheet.row = lastLine(book.round.compiled) + 2;
  sheet.label(columns.code, t('workbook.signature.note'), 'note');
  sheet.end(44);
  const all = [columns.code, columns.name, columns.value, columns.score, columns.contribution];
  for (const column of [...all, columns.coverage]) sheet.blank(column, 'signature');
  sheet.label(columns.code, t('workbook.signature.lead'), 'signature');
  sheet.label(columns.value, t('workbook.signature.purchaser'), 'signature');
  sheet.label(columns.contribution, t('workbook.signature.provider'), 'signature');
  sheet.end();
}
