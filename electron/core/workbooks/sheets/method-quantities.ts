import { type Book, inLanguage } from '../book/book.ts';
import type { SheetWriter } from '../book/sheet-writer.ts';
import { methodColumns } from '../layout/method-layout.ts';
import { writeDeductions } from './method-deductions.ts';
import { firstSpan, writeSection } from './method-section.ts';

/** Writes how ratios, deductions and derived indicators are computed, and what is relative to peers. */
export function writeQuantities(book: Book, sheet: SheetWriter): void {
  writeRatios(book, sheet);
  writeDeductions(book, sheet);
  writeDerived(book, sheet);
  writeRelatives(book, sheet);
}

function writeRatios(book: Book, sheet: SheetWriter): void {
  const { layout, round } = book;
  const { t } = layout.translator;
  const first = firstSpan(layout.method.ratios);
  if (!first) return;
  writeSection(sheet, t('workbook.method.ratios'), first.first, [
    t('workbook.code'),
    t('workbook.name'),
    t('workbook.numerator'),
    t('workbook.denominator'),
    t('workbook.method.factor'),
  ]);
  const { ratio } = methodColumns;
  for (const { code, name, measure } of round.compiled.indicators) {
    if (measure.kind !== 'ratio') continue;
    sheet.label(ratio.code, code, 'text');
    sheet.text(ratio.name, inLanguage(book, name));
    sheet.text(ratio.numerator, inLanguage(book, measure.numerator));
    sheet.text(ratio.denominator, inLanguage(book, measure.denominator));
    sheet.number(ratio.factor, measure.factor, 'inputValue');
    sheet.end();
  }
}

function writeDerived(book: Book, sheet: SheetWriter): void {
  const { layout, round } = book;
  const { t } = layout.translator;
  const first = firstSpan(layout.method.derived);
  if (!first) return;
  writeSection(sheet, t('workbook.method.derived'), first.first, [
    t('workbook.code'),
    t('workbook.name'),
    t('workbook.method.term'),
    t('workbook.weight'),
    t('workbook.method.missingRule'),
  ]);
  const { derived } = methodColumns;
  for (const { code, name, measure } of round.compiled.indicators) {
    if (measure.kind !== 'derived') continue;
    measure.terms.forEach(({ indicator, weight }, i) => {
      sheet.label(derived.code, i === 0 ? code : '', 'text');
      sheet.text(derived.name, i === 0 ? inLanguage(book, name) : '');
      sheet.label(derived.term, indicator, 'text');
      sheet.number(derived.weight, weight, 'inputValue');
      if (i === 0) sheet.label(derived.missing, t(`missing.${measure.missing}`), 'text');
      sheet.end();
    });
  }
}

function writeRelatives(book: Book, sheet: SheetWriter): void {
  const { layout, round } = book;
  const { t } = layout.translator;
  const first = firstSpan(layout.method.relatives);
  if (!first) return;
  writeSection(sheet, t('workbook.method.relatives'), first.first, [
    t('workbook.code'),
    t('workbook.name'),
    t('workbook.measure'),
    t('workbook.method.better'),
    t('workbook.method.peers'),
    t('workbook.method.minimumPeers'),
  ]);
  const { relative } = methodColumns;
  for (const { indicator, code, kind, lower, minimumPeers } of round.compiled.relatives) {
    sheet.label(relative.code, code, 'text');
    sheet.text(relative.name, inLanguage(book, round.compiled.indicators[indicator].name));
    sheet.label(relative.rule, t(`numericRule.${kind}`), 'statedText');
    sheet.label(
      relative.better,
      t(`workbook.method.better.${lower ? 'lower' : 'higher'}`),
      'statedText',
    );
    const peers = t(`workbook.method.peers.${round.framework.peerGroup}`);
    sheet.label(relative.peers, peers, 'statedText');
    sheet.number(relative.minimum, minimumPeers, 'statedInteger');
    sheet.end();
  }
}
