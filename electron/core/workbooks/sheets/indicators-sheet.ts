import { localise } from '#shared/domain/text.ts';
import { stateOf } from '#shared/scoring/state-codes.ts';
import { type Book, inLanguage, openSheet, writeHeading } from '../book/book.ts';
import { relative } from '../book/reference.ts';
import type { SheetWriter } from '../book/sheet-writer.ts';
import {
  consolidationFormula,
  type Source,
  surveyFormula,
} from '../formulas/consolidation-formula.ts';
import { gridColumns, gridRows } from '../layout/grid-rows.ts';

/** Writes Indicators: one consolidated value, or the words of its state, an assessment and indicator. */
export async function writeIndicators(book: Book): Promise<void> {
  const { layout, round } = book;
  const { t } = layout.translator;
  const count = round.compiled.indicatorCount;
  const last = relative(gridColumns.indicator + count - 1, layout.lastGridRow);
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
  sheet.end(66);
  headLabels(sheet, t('workbook.measure'), 'header');
  compiled.indicators.forEach(({ measure }, k) => {
    const unit = measure.kind === 'numeric' ? measure.unit : undefined;
    const text = unit ? localise(unit, book.layout.locale) : t(`measure.${measure.kind}`);
    sheet.text(column(k), text, 'headerTurned');
  });
  sheet.end();
  headLabels(sheet, t('workbook.weight'), 'header');
  compiled.indicators.forEach(({ weight }, k) => {
    sheet.formula(column(k), cells.node('weight', compiled.nodeOfIndicator[k]), weight, 'factor');
  });
  sheet.end();
  headLabels(sheet, t('workbook.criticalBelow'), 'header');
  compiled.indicators.forEach(({ critical }, k) => {
    const at = column(k);
    const below = cells.node('criticalBelow', compiled.nodeOfIndicator[k]);
    if (critical) sheet.formula(at, below, critical.below, 'factor');
    else sheet.blank(at, 'factor');
  });
  sheet.end();
  sheet.label(gridColumns.contract, t('workbook.contract'), 'header');
  sheet.label(gridColumns.provider, t('workbook.provider'), 'header');
  compiled.indicators.forEach(({ code }, k) => {
    sheet.label(column(k), code, 'header');
  });
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
    const formula = formulaOf(book, index, k, { column, row: sheet.row });
    if (formula === null) sheet.label(column, String(value), style);
    else sheet.formula(column, formula, value, style);
  }
  sheet.end();
}

/** The consolidated value, or the words of the state; a value carried forward only where it may be. */
export function shownValue({ round, layout }: Book, index: number, k: number): number | string {
  const { compiled, input } = round;
  const at = index * compiled.indicatorCount + k;
  const raw = input.raws[at];
  const state = stateOf(input.states[at]);
  const refused = compiled.indicators[k].states['carried-forward'] === 'not-allowed';
  const carried = state === 'carried-forward' && refused;
  return Number.isNaN(raw) || carried ? layout.labels.state[state] : raw;
}

/** Null where nothing was observed or answered: then the words stand by themselves. */
function formulaOf(
  { round, layout }: Book,
  index: number,
  k: number,
  cell: { readonly column: number; readonly row: number },
): string | null {
  const { labels, cells, blocks, sheets, feedback } = layout;
  const { measure, states } = round.compiled.indicators[k];
  const takesCarried = states['carried-forward'] === 'accept';
  const observed = blocks.observations(index, k);
  const said: Source | null =
    observed.count > 0 ? { prefix: sheets.observations.prefix, block: observed } : null;
  const place = feedback.surveys.findIndex((one) => one.indicator === k);
  if (measure.kind !== 'survey' || place < 0) {
    return said && consolidationFormula(labels, cells, said, cell, takesCarried);
  }
  const answered = blocks.responses(index, measure.questionnaire);
  if (!said && answered.count === 0) return null;
  return surveyFormula(
    labels,
    cells.survey('responses', place),
    answered.count > 0 ? { prefix: sheets.feedback.prefix, block: answered } : null,
    feedback.surveys[place],
    said,
    cell,
  );
}
