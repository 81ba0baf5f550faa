import { stateOf } from '#shared/scoring/state-codes.ts';
import { type Book, inLanguage } from '../book/book.ts';
import { anyRow, quoted, relative } from '../book/reference.ts';
import type { SheetWriter } from '../book/sheet-writer.ts';
import { gridColumns } from '../layout/grid-rows.ts';
import type { StatedColumns } from '../layout/stated-columns.ts';
import type { WorkbookLayout } from '../layout/workbook-layout.ts';
import { surveyValue } from './indicator-formulas.ts';

/** The cell, in any row of a grid, of what an indicator's curve reads: its value, or what it is relative to peers. */
export function scoredFrom({ sheets, stated }: WorkbookLayout, k: number): string {
  const one = stated.byIndicator[k];
  const column = one === null || one.kind === 'shrunk' ? gridColumns.indicator + k : one.beside;
  return sheets.indicators.prefix + relative(column, anyRow);
}

/** Writes one header row over the stated figures: names, kinds, codes, or nothing but the looks. */
export function headStated(
  book: Book,
  sheet: SheetWriter,
  row: 'name' | 'kind' | 'code' | 'none',
): void {
  const { stated, translator } = book.layout;
  const { t } = translator;
  for (const { indicator, kind, stated: column, beside } of stated.all) {
    const { code, name } = book.round.compiled.indicators[indicator];
    switch (row) {
      case 'name':
        for (const at of [column, beside]) sheet.text(at, inLanguage(book, name), 'headerTurned');
        break;
      case 'kind':
        sheet.label(column, t(`workbook.stated.${kind}`), 'headerTurned');
        sheet.label(beside, t(`workbook.beside.${kind}`), 'headerTurned');
        break;
      case 'code':
        for (const at of [column, beside]) sheet.label(at, code, 'header');
        break;
      default:
        for (const at of [column, beside]) sheet.blank(at, 'factor');
    }
  }
}

/** Writes what is stated of an indicator in one assessment, and beside it what is computed with it. */
export function writeStated(
  book: Book,
  sheet: SheetWriter,
  index: number,
  one: StatedColumns,
): void {
  const { labels } = book.layout;
  const notAssessed = labels.state['not-assessed'];
  const figure = statedFigure(book, index, one);
  if (figure === null) sheet.blank(one.stated, 'stated');
  else sheet.number(one.stated, figure, 'stated');
  if (one.kind === 'shrunk') {
    const cell = { column: one.beside, row: sheet.row };
    const formula = surveyValue(book, index, one.indicator, cell, true);
    if (formula === null) sheet.label(one.beside, notAssessed, 'mutedRight');
    else {
      const mean = plainMean(book, index, one);
      const style = typeof mean === 'string' ? 'mutedRight' : 'scoreRight';
      sheet.formula(one.beside, formula, mean, style);
    }
    return;
  }
  const raw = relative(gridColumns.indicator + one.indicator, sheet.row);
  const stated = relative(one.stated, sheet.row);
  const taken = `IF(ISNUMBER(${stated}),${stated},${quoted(notAssessed)})`;
  const formula = `IF(ISNUMBER(${raw}),${taken},${raw})`;
  const shown = figure ?? stateWord(book, index, one.indicator);
  sheet.formula(
    one.beside,
    formula,
    shown,
    typeof shown === 'string' ? 'mutedRight' : 'scoreRight',
  );
}

/** The percentile, z or shrunk mean; null where there is none. */
function statedFigure(
  { round, scored }: Book,
  index: number,
  { indicator, kind }: StatedColumns,
): number | null {
  const at = index * round.compiled.indicatorCount + indicator;
  const of = kind === 'shrunk' ? scored.batch.raws : scored.batch.figures;
  return Number.isNaN(of[at]) ? null : of[at];
}

function stateWord({ round, scored, layout }: Book, index: number, k: number): string {
  const state = scored.batch.states[index * round.compiled.indicatorCount + k];
  return layout.labels.state[stateOf(state)];
}

function plainMean({ round, layout }: Book, index: number, { indicator }: StatedColumns) {
  const place = round.surveys.surveys.findIndex((one) => one.indicator === indicator);
  const { mean, statistic } = round.surveys.get(index, place);
  return statistic !== null && mean !== null ? mean : layout.labels.state['not-assessed'];
}
