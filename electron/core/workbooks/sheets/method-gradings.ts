import { totalCode } from '#shared/domain/framework/framework.ts';
import { slackened } from '#shared/scoring/reaches.ts';
import { type Book, inLanguage } from '../book/book.ts';
import { relative } from '../book/reference.ts';
import type { SheetWriter } from '../book/sheet-writer.ts';
import type { MethodCells } from '../formulas/method-cells.ts';
import { slackened as slackenedFormula } from '../formulas/score-formula.ts';
import { methodColumns } from '../layout/method-layout.ts';
import { firstSpan, withWorkings, writeSection } from './method-section.ts';
import { nodesByNumber } from './tree-head.ts';

/** Writes how groups grade their own scores, where that is not by the framework's bands. */
export function writeGradings(book: Book, sheet: SheetWriter, local: MethodCells): void {
  const { layout, round } = book;
  const { t } = layout.translator;
  const first = firstSpan(layout.method.gradings);
  if (!first) return;
  const { grading: columns } = methodColumns;
  const heads = [
    t('workbook.code'),
    t('workbook.name'),
    t('workbook.grade'),
    t('workbook.method.from'),
    t('workbook.method.decimalsHere'),
  ];
  const workings = [t('workbook.working.gradeOf'), t('workbook.working.least')];
  const all = withWorkings(heads, columns.number, workings);
  writeSection(sheet, t('workbook.method.gradings'), first.first, all);
  const nodes = nodesByNumber(book);
  round.compiled.gradings.forEach((grading, node) => {
    grading?.steps.forEach(({ grade, from }, i) => {
      const named = nodes[node];
      const name = named ? inLanguage(book, named.name) : t('workbook.total');
      sheet.label(columns.code, i === 0 ? (named?.code ?? totalCode) : '', 'text');
      sheet.text(columns.name, i === 0 ? name : '');
      sheet.text(columns.grade, round.compiled.grades[grade].code, 'inputText');
      sheet.number(columns.from, from, 'inputValue');
      if (i === 0) writeDecimals(book, sheet, grading.decimals);
      const code = relative(columns.grade, sheet.row);
      const number = `IFERROR(MATCH(${code},${local.grades('code')},0),"")`;
      sheet.formula(columns.number, number, grade + 1, 'muted');
      const least = slackenedFormula(relative(columns.from, sheet.row));
      sheet.formula(columns.least, least, slackened(from), 'muted');
      sheet.end();
    });
  });
}

function writeDecimals({ layout }: Book, sheet: SheetWriter, decimals: number | null): void {
  const { grading } = methodColumns;
  if (decimals !== null) sheet.number(grading.decimals, decimals, 'inputValue');
  else {
    sheet.label(grading.decimals, layout.translator.t('workbook.method.unrounded'), 'inputValue');
  }
}
