import { localise } from '#shared/domain/text.ts';
import { stateOf } from '#shared/scoring/state-codes.ts';
import { type Book, inLanguage, openSheet, writeHeading } from '../book/book.ts';
import { relative } from '../book/reference.ts';
import type { SheetWriter } from '../book/sheet-writer.ts';
import { gridColumns, gridRows } from '../layout/grid-rows.ts';
import { indicatorFormula } from './indicator-formulas.ts';
import { headStated, writeStated } from './stated-figures.ts';

/** Writes Indicators: one consolidated value, or the words of its state, an assessment and indicator. */
export async function writeIndicators(book: Book): Promise<void> {
  const { layout, round } = book;
  const { t } = layout.translator;
  const count = layout.stated.last - gridColumns.provider;
  const last = relative(layout.stated.last, layout.lastGridRow);
  const sheet = openSheet(book, 'indicators', {
    widths: [14, 30, ...new Array<number>(count).fill(12)],
    frozen: { rows: gridRows.code, columns: gridColumns.provider },
    fit: 'none',
    titleRows: `${gridRows.name}:${gridRows.code}`,
    titleColumns: 'A:B',
    autoFilter: `A${gridRows.code}:${last}`,
  });
  writeHeading(sheet, layout.sheets.indicators.name, t('workbook.indicators.note'));
  writeHead(book, sheet);
  for (let index = 0; index < round.assessments.length; index++) {
    writeRow(book, sheet, index);
    book.written();
    await sheet.settle();
  }
  sheet.close();
}

function writeHead(book: Book, sheet: SheetWriter): void {
  const { compiled } = book.round;
  const { cells, translator } = book.layout;
  const { t } = translator;
  const column = (k: number) => gridColumns.indicator + k;
  headLabels(sheet, t('workbook.name'), 'header');
  compiled.indicators.forEach(({ name }, k) => {
    sheet.text(column(k), inLanguage(book, name), 'headerTurned');
  });
  headStated(book, sheet, 'name');
  sheet.end(66);
  headLabels(sheet, t('workbook.measure'), 'header');
  compiled.indicators.forEach(({ measure }, k) => {
    const unit = 'unit' in measure ? measure.unit : undefined;
    const text = unit ? localise(unit, book.layout.locale) : t(`measure.${measure.kind}`);
    sheet.text(column(k), text, 'headerTurned');
  });
  headStated(book, sheet, 'kind');
  sheet.end(book.layout.stated.all.length > 0 ? 30 : undefined);
  headLabels(sheet, t('workbook.weight'), 'header');
  compiled.indicators.forEach(({ weight }, k) => {
    sheet.formula(column(k), cells.node('weight', compiled.nodeOfIndicator[k]), weight, 'factor');
  });
  headStated(book, sheet, 'none');
  sheet.end();
  headLabels(sheet, t('workbook.criticalBelow'), 'header');
  compiled.indicators.forEach(({ critical }, k) => {
    const at = column(k);
    const below = cells.node('criticalBelow', compiled.nodeOfIndicator[k]);
    if (critical) sheet.formula(at, below, critical.below, 'factor');
    else sheet.blank(at, 'factor');
  });
  headStated(book, sheet, 'none');
  sheet.end();
  sheet.label(gridColumns.contract, t('workbook.contract'), 'header');
  sheet.label(gridColumns.provider, t('workbook.provider'), 'header');
  compiled.indicators.forEach(({ code }, k) => {
    sheet.label(column(k), code, 'header');
  });
  headStated(book, sheet, 'code');
  sheet.end();
}

/** The two key columns of a header row above the one with codes. */
export function headLabels(sheet: SheetWriter, label: string, style: 'header'): void {
  sheet.blank(gridColumns.contract, style);
  sheet.label(gridColumns.provider, label, style);
}

function writeRow(book: Book, sheet: SheetWriter, index: number): void {
  const { round } = book;
  const { compiled } = round;
  const assessment = round.assessments[index];
  sheet.label(gridColumns.contract, assessment.contractCode, 'strong');
  sheet.text(gridColumns.provider, inLanguage(book, assessment.providerName));
  for (let k = 0; k < compiled.indicatorCount; k++) {
    const value = shownValue(book, index, k);
    const style = typeof value === 'string' ? 'mutedRight' : 'scoreRight';
    const column = gridColumns.indicator + k;
    const formula = indicatorFormula(book, index, k, { column, row: sheet.row });
    if (formula === null) sheet.label(column, String(value), style);
    else sheet.formula(column, formula, value, style);
  }
  for (const one of book.layout.stated.all) writeStated(book, sheet, index, one);
  sheet.end();
}

/** The consolidated value, or the words of the state; a value carried forward only where it may be. */
export function shownValue(
  { round, scored, layout }: Book,
  index: number,
  k: number,
): number | string {
  const { compiled } = round;
  const at = index * compiled.indicatorCount + k;
  const raw = scored.batch.raws[at];
  const state = stateOf(scored.batch.states[at]);
  const refused = compiled.indicators[k].states['carried-forward'] === 'not-allowed';
  const carried = state === 'carried-forward' && refused;
  return Number.isNaN(raw) || carried ? layout.labels.state[state] : raw;
}
