import type { LimiterEffect } from '#shared/domain/framework/limiter.ts';
import type { Book } from '../book/book.ts';
import type { SheetWriter } from '../book/sheet-writer.ts';
import { RulesCells } from '../formulas/rules-cells.ts';
import { rulesColumns as columns } from '../layout/rules-layout.ts';

type GradeColumn = 'grade' | 'lowest' | 'highest';
const numberColumns = {
  grade: 'gradeNumber',
  lowest: 'lowestNumber',
  highest: 'highestNumber',
} as const satisfies Record<GradeColumn, keyof typeof columns>;

/** Writes the grade that a rule names as an input, and its number. */
export function writeGradeNamed(book: Book, sheet: SheetWriter, grade: string): void {
  writeGrade(book, sheet, 'grade', grade);
}

/** Writes by how many grades a rule moves, and the bounds it keeps; the ends where none are set. */
export function writeAdjustment(
  book: Book,
  sheet: SheetWriter,
  { by, lowest, highest }: Extract<LimiterEffect, { kind: 'adjust' }>,
): void {
  const { grades } = book.round.compiled;
  sheet.number(columns.by, by, 'inputLeft');
  writeGrade(book, sheet, 'lowest', lowest ?? grades[0].code);
  writeGrade(book, sheet, 'highest', highest ?? grades[grades.length - 1].code);
}

function writeGrade(book: Book, sheet: SheetWriter, column: GradeColumn, grade: string): void {
  const { cells } = book.layout;
  const { grades } = book.round.compiled;
  const place = grades.findIndex((step) => step.code === grade);
  const written = new RulesCells('').cell(column, sheet.row);
  sheet.text(columns[column], grade, 'inputText');
  // A bound that is no grade is none: the end of the grades stands for it.
  const ends = {
    grade: ['""', ''],
    lowest: ['1', 1],
    highest: [`MAX(${cells.grades('number')})`, grades.length],
  } as const;
  const [otherwise, end] = ends[column];
  const number = `IFERROR(MATCH(${written},${cells.grades('code')},0),${otherwise})`;
  sheet.formula(columns[numberColumns[column]], number, place < 0 ? end : place + 1, 'muted');
}
