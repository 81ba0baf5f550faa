import type { Curve } from '#shared/scoring/curve.ts';
import { type Book, inLanguage } from '../book/book.ts';
import { relative } from '../book/reference.ts';
import type { SheetWriter } from '../book/sheet-writer.ts';
import { heightFor } from '../book/text-size.ts';
import { methodColumns, methodNameWidth } from '../layout/method-layout.ts';
import { firstSpan, writeSection } from './method-section.ts';

/** Of a wrapped name, in characters: its column less the indent. */
const nameWidth = methodNameWidth - 2;

/** Stands under every value: the start of the first step. */
const lowest = -1e300;

/** Writes the measures' curves as tables of value, score and slope, then the checklists' items. */
export function writeMeasures(book: Book, sheet: SheetWriter): void {
  writeCurves(book, sheet);
  writeChecklists(book, sheet);
}

function writeCurves(book: Book, sheet: SheetWriter): void {
  const { layout, round } = book;
  const { t } = layout.translator;
  const first = firstSpan(layout.method.curves);
  if (!first) return;
  writeSection(sheet, t('workbook.method.curves'), first.first, [
    t('workbook.code'),
    t('workbook.name'),
    t('workbook.value'),
    t('workbook.score'),
    t('workbook.method.slope'),
  ]);
  round.compiled.indicators.forEach((indicator, k) => {
    const span = layout.method.curves[k];
    if (!span) return;
    const points = pointsOf(round.compiled.curves[k]);
    points.forEach(({ value, score, slope }, i) => {
      const { curve } = methodColumns;
      sheet.label(curve.code, i === 0 ? indicator.code : '', 'text');
      const name = i === 0 ? inLanguage(book, indicator.name) : nameOfPoint(book, k, value);
      sheet.text(curve.name, name, 'wrapped');
      if (value === lowest) sheet.number(curve.value, value, 'lowest');
      else sheet.number(curve.value, value, 'inputValue');
      sheet.number(curve.score, score, 'inputValue');
      writeSlope(sheet, slope, i === points.length - 1);
      sheet.end(heightFor([[name, nameWidth]]));
    });
  });
}

interface CurvePoint {
  readonly value: number;
  readonly score: number;
  /** Of the line to the next point; null on a step. */
  readonly slope: number | null;
}

function pointsOf(curve: Curve): CurvePoint[] {
  if (curve.kind === 'step') {
    const steps = curve.froms.map((from, i) => ({
      value: from,
      score: curve.scores[i],
      slope: null,
    }));
    return [{ value: lowest, score: curve.below, slope: null }, ...steps];
  }
  const { xs, ys } = curve;
  return xs.map((value, i) => {
    const slope = i + 1 < xs.length ? (ys[i + 1] - ys[i]) / (xs[i + 1] - value) : 0;
    return { value, score: ys[i], slope: Number.isFinite(slope) ? slope : 0 };
  });
}

/** A rubric's levels are named; the first line names the indicator. */
function nameOfPoint(book: Book, k: number, value: number): string {
  const { measure } = book.round.compiled.indicators[k];
  if (measure.kind !== 'rubric') return '';
  const level = measure.levels.find((one) => one.value === value);
  return level ? inLanguage(book, level.name) : '';
}

function writeSlope(sheet: SheetWriter, slope: number | null, last: boolean): void {
  const { curve } = methodColumns;
  if (slope === null || last) {
    sheet.blank(curve.slope, 'muted');
    if (last && slope !== null) sheet.number(curve.slope, 0, 'slope');
    return;
  }
  const here = (column: number) => relative(column, sheet.row);
  const next = (column: number) => relative(column, sheet.row + 1);
  const rise = `(${next(curve.score)}-${here(curve.score)})`;
  const run = `(${next(curve.value)}-${here(curve.value)})`;
  sheet.formula(curve.slope, `IFERROR(${rise}/${run},0)`, slope, 'slope');
}

function writeChecklists(book: Book, sheet: SheetWriter): void {
  const { layout, round } = book;
  const { t } = layout.translator;
  const first = firstSpan(layout.method.checklists);
  if (!first) return;
  writeSection(sheet, t('workbook.method.checklists'), first.first, [
    t('workbook.indicator'),
    t('workbook.name'),
    t('workbook.method.item'),
    t('workbook.weight'),
    t('workbook.method.criticalItem'),
  ]);
  for (const { code, measure } of round.compiled.indicators) {
    if (measure.kind !== 'checklist') continue;
    const { checklist } = methodColumns;
    for (const item of measure.items) {
      sheet.label(checklist.indicator, code, 'text');
      const name = inLanguage(book, item.name);
      sheet.text(checklist.name, name, 'wrapped');
      sheet.label(checklist.item, item.code, 'text');
      sheet.number(checklist.weight, item.weight, 'inputValue');
      sheet.label(checklist.critical, item.critical ? layout.labels.yes : '', 'inputCentred');
      sheet.end(heightFor([[name, nameWidth]]));
    }
  }
}
