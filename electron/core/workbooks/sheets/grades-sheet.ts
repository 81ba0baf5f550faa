import { type Book, openSheet, serialDate, writeHeading } from '../book/book.ts';
import { anyRow, columnName, everyRow, relative } from '../book/reference.ts';
import type { SheetWriter } from '../book/sheet-writer.ts';
import { heightFor } from '../book/text-size.ts';
import { cappedGradeFormula } from '../formulas/grade-formula.ts';
import { gradesColumns as columns } from '../layout/grades-layout.ts';
import { gridRows } from '../layout/grid-rows.ts';
import { type GradeColumn, gradeColumns, vetoRange } from './grade-columns.ts';
import { gradeFigures, gradeNumber } from './grade-figures.ts';
import { firedFormula, rulesFiredShown } from './rules-fired.ts';
import { writeKeys } from './tree-head.ts';

/** Writes Grades: how each grade came about, rule by rule, and what a supervisor holds of it. */
export async function writeGrades(book: Book): Promise<void> {
  const { layout, round } = book;
  const { last } = layout.grades;
  const sheet = openSheet(book, 'grades', {
    widths: [
      14,
      30,
      10,
      10,
      12,
      34,
      16,
      12,
      40,
      ...new Array<number>(last - columns.reason).fill(12),
    ],
    frozen: { rows: gridRows.code, columns: columns.provider },
    fit: 'none',
    titleRows: `${gridRows.name}:${gridRows.code}`,
    titleColumns: 'A:B',
    autoFilter: `A${gridRows.code}:${relative(Math.max(last, columns.reason), layout.lastGridRow)}`,
  });
  const chain = gradeColumns(book);
  writeHeading(sheet, layout.sheets.grades.name, layout.translator.t('workbook.grades.note'));
  writeHead(book, sheet, chain);
  const formulas = resultFormulas(book);
  for (let index = 0; index < round.assessments.length; index++) {
    writeKeys(book, sheet, index);
    writeResult(book, sheet, index, formulas);
    const figures = gradeFigures(book, index);
    for (const { column, formula, style } of chain) {
      sheet.formula(column, formula(sheet.row), figures.get(column) ?? '', style);
    }
    sheet.end(heightFor(textsOf(book, index)));
    book.written();
    await sheet.settle();
  }
  sheet.close();
}

/** Writes which number is which grade. */
function writeLegend({ layout, round }: Book, sheet: SheetWriter): void {
  const { first } = layout.method.grades;
  const of = (column: 'number' | 'code', i: number) => layout.cells.gradeCell(column, first + i);
  const { grades } = round.compiled;
  const formula = grades.map((_, i) => `${of('number', i)}&" = "&${of('code', i)}`).join('&"; "&');
  const text = grades.map(({ code }, i) => `${i + 1} = ${code}`).join('; ');
  sheet.formula(columns.byScore, `${formula}&""`, text, 'headerOpen');
}

function writeHead(book: Book, sheet: SheetWriter, chain: readonly GradeColumn[]): void {
  const { t } = book.layout.translator;
  const own = [
    t('workbook.gradeByScore'),
    t('workbook.gradeAfterRules'),
    t('workbook.judgement'),
    t('workbook.rulesFired'),
    t('workbook.judgedBy'),
    t('workbook.judgedAt'),
    t('workbook.judgementReason'),
  ];
  const lead = (label: string) => {
    sheet.blank(columns.contract, 'header');
    sheet.label(columns.provider, label, 'header');
  };
  lead(t('workbook.name'));
  own.forEach((head, i) => {
    sheet.label(columns.byScore + i, head, 'headerTurned');
  });
  for (const { column, head } of chain) sheet.text(column, head.name, 'headerTurned');
  sheet.end(66);
  const line = (label: string, of: (one: GradeColumn) => string, height?: number) => {
    lead(label);
    own.forEach((_, i) => {
      sheet.blank(columns.byScore + i, 'header');
    });
    for (const one of chain) sheet.label(one.column, of(one), 'headerTurned');
    sheet.end(height);
  };
  line(t('workbook.gradeOf'), ({ head }) => head.node);
  line(t('workbook.step'), ({ head }) => head.what, 42);
  lead(t('workbook.method.gradeNumber'));
  own.forEach((_, i) => {
    sheet.blank(columns.byScore + i, 'headerOpen');
  });
  writeLegend(book, sheet);
  for (const { column } of chain) sheet.blank(column, 'header');
  sheet.end();
  sheet.label(columns.contract, t('workbook.contract'), 'header');
  sheet.label(columns.provider, t('workbook.provider'), 'header');
  own.forEach((_, i) => {
    sheet.blank(columns.byScore + i, 'header');
  });
  for (const { column, code } of chain) sheet.label(column, code, 'header');
  sheet.end();
}

interface ResultFormulas {
  readonly byScore: (row: number) => string;
  readonly afterRules: (row: number) => string;
  /** Null where there are no rules. */
  readonly rulesFired: ((row: number) => string) | null;
}

function resultFormulas(book: Book): ResultFormulas {
  const total = book.layout.grades.chainOf[0];
  if (!total) throw new Error('The total has no grade');
  const graded = relative(total.grade, anyRow);
  const fired = firedFormula(book);
  return {
    byScore: everyRow(relative(total.computed, anyRow)),
    afterRules: everyRow(cappedGradeFormula(graded, vetoRange(book))),
    rulesFired: fired === null ? null : everyRow(fired),
  };
}

function writeResult(
  book: Book,
  sheet: SheetWriter,
  index: number,
  formulas: ResultFormulas,
): void {
  const { row } = sheet;
  const { computedGrade, grade } = book.scored.graded[index];
  sheet.formula(
    columns.byScore,
    formulas.byScore(row),
    gradeNumber(book, computedGrade),
    'centredWrapped',
  );
  sheet.formula(
    columns.afterRules,
    formulas.afterRules(row),
    gradeNumber(book, grade),
    'centredWrapped',
  );
  if (formulas.rulesFired === null) sheet.blank(columns.rulesFired, 'text');
  else {
    const fired = rulesFiredShown(book, index);
    sheet.formula(columns.rulesFired, formulas.rulesFired(row), fired, 'wrapped');
  }
  writeJudgement(book, sheet, index);
}

const firedWidth = 34;
const gradeWidth = 13;
const reasonWidth = 40;

function textsOf(book: Book, index: number): (readonly [text: string, width: number])[] {
  return [
    [rulesFiredShown(book, index), firedWidth],
    [String(gradeNumber(book, book.scored.graded[index].grade)), gradeWidth],
    [book.round.assessments[index].judgement?.reason ?? '', reasonWidth],
  ];
}

function writeJudgement({ round }: Book, sheet: SheetWriter, index: number): void {
  const { judgement } = round.assessments[index];
  if (judgement === null) {
    sheet.blank(columns.judgement, 'text');
    return;
  }
  sheet.label(columns.judgement, judgement.grade, 'statedCentred');
  sheet.text(columns.judgedBy, judgement.by, 'statedText');
  sheet.number(columns.judgedAt, serialDate(judgement.at.slice(0, 10)), 'statedDate');
  sheet.text(columns.reason, judgement.reason, 'statedText');
}

/** The column of a grade on the Grades sheet in every row of assessments, for other sheets. */
export function gradesColumn({ layout }: Book, column: number): string {
  const letter = `$${columnName(column)}$`;
  return `${layout.sheets.grades.prefix}${letter}${gridRows.first}:${letter}${layout.lastGridRow}`;
}
