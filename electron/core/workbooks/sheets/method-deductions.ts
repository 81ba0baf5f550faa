import type { DeductionMeasure } from '#shared/domain/framework/deduction.ts';
import { type Book, inLanguage } from '../book/book.ts';
import type { SheetWriter } from '../book/sheet-writer.ts';
import { methodColumns } from '../layout/method-layout.ts';
import { firstSpan, writeSection } from './method-section.ts';

/** Writes what findings take off, then what revisits add to it. */
export function writeDeductions(book: Book, sheet: SheetWriter): void {
  writeFindings(book, sheet);
  writeRepeats(book, sheet);
}

function deductionsOf({ round }: Book): { code: string; measure: DeductionMeasure }[] {
  return round.compiled.indicators.flatMap(({ code, measure }) =>
    measure.kind === 'deduction' ? [{ code, measure }] : [],
  );
}

function writeFindings(book: Book, sheet: SheetWriter): void {
  const { t } = book.layout.translator;
  const first = firstSpan(book.layout.method.deductions);
  if (!first) return;
  writeSection(sheet, t('workbook.method.deductions'), first.first, [
    t('workbook.indicator'),
    t('workbook.name'),
    t('workbook.method.item'),
    t('workbook.method.points'),
    t('workbook.method.severity'),
    t('workbook.method.scope'),
  ]);
  const { deduction } = methodColumns;
  for (const { code, measure } of deductionsOf(book)) {
    for (const item of measure.items) {
      sheet.label(deduction.indicator, code, 'text');
      sheet.text(deduction.name, inLanguage(book, item.name));
      sheet.label(deduction.item, item.code, 'text');
      sheet.number(deduction.points, item.points, 'inputValue');
      sheet.text(deduction.severity, axisName(book, measure.severities, item.severity));
      sheet.text(deduction.scope, axisName(book, measure.scopes, item.scope));
      sheet.end();
    }
  }
}

function axisName(book: Book, axis: DeductionMeasure['scopes'], code: string | undefined): string {
  const place = axis.find((one) => one.code === code);
  return place ? inLanguage(book, place.name) : (code ?? '');
}

function writeRepeats(book: Book, sheet: SheetWriter): void {
  const { t } = book.layout.translator;
  const first = firstSpan(book.layout.method.repeats);
  if (!first) return;
  writeSection(sheet, t('workbook.method.repeats'), first.first, [
    t('workbook.indicator'),
    t('workbook.name'),
    t('workbook.revisits'),
    t('workbook.method.added'),
  ]);
  const { repeat } = methodColumns;
  for (const { code, measure } of deductionsOf(book)) {
    measure.repeat.forEach((share, revisits) => {
      sheet.label(repeat.indicator, revisits === 0 ? code : '', 'text');
      sheet.number(repeat.revisits, revisits, 'integer');
      sheet.number(repeat.share, share, 'inputPercent');
      sheet.end();
    });
  }
}
