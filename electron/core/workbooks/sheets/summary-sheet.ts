import type { GradeResult } from '#shared/domain/result.ts';
import { rankDecimals, rankKey } from '#shared/scoring/rank.ts';
import { type Book, inLanguage, openSheet } from '../book/book.ts';
import { columnName, fixedRange, quoted, relative } from '../book/reference.ts';
import type { SheetWriter } from '../book/sheet-writer.ts';
import { heightFor } from '../book/text-size.ts';
import { gradesColumns } from '../layout/grades-layout.ts';
import { gridColumns, gridRows } from '../layout/grid-rows.ts';
import { summaryColumns as columns, summaryRows } from '../layout/summary-columns.ts';
import { colourByGrade } from './grade-colours.ts';
import { gradesColumn } from './grades-sheet.ts';
import { rulesFiredShown } from './rules-fired.ts';

const widths = [6, 30, 13, 32, 14, 22, 18, 9.5, 13, 16, 12, 10, 36, 34, 14, 9.5, 9.5];
const widthOf = (column: keyof typeof columns) => widths[columns[column] - 1];

/** The last row of the Summary. */
export const lastSummaryRow = ({ round }: Book): number =>
  summaryRows.first + Math.max(1, round.assessments.length) - 1;

/** A column of the Summary, without its sheet. */
export const summaryColumn = (book: Book, column: keyof typeof columns): string =>
  fixedRange(columns[column], summaryRows.first, columns[column], lastSummaryRow(book));

/** Writes Summary: one row an assessment, best first, with all that follows from its score. */
export async function writeSummary(book: Book): Promise<void> {
  const { layout, round, scored } = book;
  const { t } = layout.translator;
  const last = lastSummaryRow(book);
  const sheet = openSheet(book, 'summary', {
    widths,
    frozen: { rows: summaryRows.header, columns: columns.contract },
    titleRows: `${summaryRows.header}:${summaryRows.header}`,
    printArea: `A$1:${columnName(columns.state)}$${last}`,
    autoFilter: `A${summaryRows.header}:${relative(columns.rankKey, last)}`,
  });
  sheet.text(1, `${t('workbook.title')} · ${inLanguage(book, round.round.name)}`, 'title');
  sheet.end(26);
  const { startsOn, endsOn, code } = round.round;
  const framework = `${inLanguage(book, round.framework.name)} (${round.framework.code} v${round.frameworkVersion})`;
  sheet.text(1, `${framework} · ${code} · ${startsOn} – ${endsOn}`, 'note');
  sheet.end();
  sheet.label(1, t('workbook.summary.note'), 'note');
  sheet.end();
  sheet.skip();
  writeHead(book, sheet);
  for (const index of scored.order) {
    writeRow(book, sheet, index);
    book.written();
    await sheet.settle();
  }
  const grades = `${relative(columns.grade, summaryRows.first)}:${relative(columns.gradeName, last)}`;
  const key = `$${relative(columns.grade, summaryRows.first)}`;
  colourByGrade(sheet.sheet, grades, key, {
    grades: round.framework.grades,
    labels: layout.labels,
  });
  sheet.close();
}

function writeHead(book: Book, sheet: SheetWriter): void {
  const { t } = book.layout.translator;
  const heads = [
    t('workbook.rank'),
    t('workbook.provider'),
    t('workbook.contract'),
    t('workbook.contractName'),
    t('workbook.nature'),
    t('workbook.serviceType'),
    t('workbook.district'),
    t('workbook.score'),
    t('workbook.grade'),
    t('workbook.gradeName'),
    t('workbook.judgement'),
    t('workbook.coverageShort'),
    t('workbook.consequence'),
    t('workbook.rulesFired'),
    t('workbook.assessmentState'),
    t('workbook.place'),
    t('workbook.rankKey'),
  ];
  heads.forEach((head, i) => {
    sheet.label(i + 1, head, 'header');
  });
  sheet.end(30);
}

function writeRow(book: Book, sheet: SheetWriter, index: number): void {
  writeIdentity(book, sheet, index);
  writeResult(book, sheet, index);
  const { providerName, contractName, serviceType, nature } = book.round.assessments[index];
  sheet.end(
    heightFor([
      [inLanguage(book, providerName), widthOf('provider')],
      [inLanguage(book, contractName), widthOf('contractName')],
      [book.layout.translator.t(`nature.${nature}`), widthOf('nature')],
      [book.layout.translator.t(`serviceType.${serviceType}`), widthOf('serviceType')],
      [consequenceOf(book, book.scored.graded[index].grade), widthOf('consequence')],
      [rulesFiredShown(book, index), widthOf('rulesFired')],
      [gradeCode(book, book.scored.graded[index].grade), widthOf('grade')],
    ]),
  );
}

function writeIdentity(book: Book, sheet: SheetWriter, index: number): void {
  const { t } = book.layout.translator;
  const assessment = book.round.assessments[index];
  sheet.text(columns.provider, inLanguage(book, assessment.providerName), 'wrapped');
  sheet.label(columns.contract, assessment.contractCode, 'strong');
  sheet.text(columns.contractName, inLanguage(book, assessment.contractName), 'wrapped');
  sheet.label(columns.nature, t(`nature.${assessment.nature}`), 'wrapped');
  sheet.label(columns.serviceType, t(`serviceType.${assessment.serviceType}`), 'wrapped');
  sheet.text(columns.district, assessment.district, 'wrapped');
  sheet.label(columns.state, t(`state.${assessment.state}`), 'wrapped');
}

function writeResult(book: Book, sheet: SheetWriter, index: number): void {
  const { layout, scored, round } = book;
  const { cells, labels, sheets } = layout;
  const { total, coverage, grade } = scored.graded[index];
  const at = (column: number) => relative(column, sheet.row);
  const grid = (prefix: string, column: number) =>
    prefix + fixedRange(column, gridRows.first, column, layout.lastGridRow);
  const place = at(columns.place);
  const scores = (column: number) => `INDEX(${grid(sheets.scores.prefix, column)},${place})`;
  const graded = (column: number) => `INDEX(${gradesColumn(book, column)},${place})`;
  const match = `MATCH(${at(columns.contract)},${grid(sheets.scores.prefix, gridColumns.contract)},0)`;
  sheet.formula(columns.place, match, index + 1, 'muted');
  sheet.formula(columns.score, scores(gridColumns.total), total ?? labels.noScore, 'strongScore');
  const number = graded(gradesColumns.afterRules);
  const inWords = (column: 'code' | 'name' | 'consequence', otherwise: string) =>
    `IF(ISNUMBER(${number}),INDEX(${cells.grades(column)},${number})&"",${otherwise})`;
  sheet.formula(columns.grade, inWords('code', number), gradeCode(book, grade), 'strongCentred');
  const band = round.framework.grades.find(
    (one) => grade.kind === 'grade' && one.code === grade.code,
  );
  const name = band ? inLanguage(book, band.name) : '';
  sheet.formula(columns.gradeName, inWords('name', '""'), name, 'wrapped');
  const share = `INDEX(${grid(sheets.coverage.prefix, gridColumns.coverageNode)},${place})`;
  const covered = `IF(ISNUMBER(${share}),${share},0)`;
  sheet.formula(columns.coverage, covered, coverage, 'percent');
  const consequence = consequenceOf(book, grade);
  sheet.formula(columns.consequence, inWords('consequence', '""'), consequence, 'wrapped');
  const judged = `${graded(gradesColumns.judgement)}&""`;
  const judgement = round.assessments[index].judgement?.grade ?? '';
  sheet.formula(columns.judgement, judged, judgement, 'centred');
  const fired = `${graded(gradesColumns.rulesFired)}&""`;
  sheet.formula(columns.rulesFired, fired, rulesFiredShown(book, index), 'wrapped');
  const score = at(columns.score);
  const key = `IF(ISNUMBER(${number}),ROUND(${score},${rankDecimals}),-1)`;
  sheet.formula(columns.rankKey, key, rankKey(scored.graded[index]) ?? -1, 'muted');
  const better = `COUNTIF(${summaryColumn(book, 'rankKey')},">"&${at(columns.rankKey)})`;
  const rank = `IF(${at(columns.rankKey)}>=0,${better}+1,${quoted(labels.none)})`;
  sheet.formula(columns.rank, rank, scored.ranks[index] ?? labels.none, 'centred');
}

/** What a grade does, in words; empty without a grade. */
export function consequenceOf(book: Book, grade: GradeResult): string {
  const band = book.round.framework.grades.find(
    (one) => grade.kind === 'grade' && one.code === grade.code,
  );
  return band?.consequence ? inLanguage(book, band.consequence) : '';
}

/** A grade's code, or the word that stands instead. */
export function gradeCode({ layout }: Book, grade: GradeResult): string {
  switch (grade.kind) {
    case 'grade':
      return grade.code;
    case 'insufficient-evidence':
      return layout.labels.insufficient;
    case 'no-score':
      return layout.labels.noScore;
  }
}
