import type { Measure } from '#shared/domain/framework/measure.ts';
import type { I18n } from '../../../i18n/i18n.tsx';
import { axisOf, type CurveRow } from '../model/curve-preview.ts';

type Words = Pick<I18n, 't' | 'format'>;

/** One line of a curve's table, as a sentence. */
export function rowWords(row: CurveRow, { t, format }: Words): string {
  const n = (value: number): string => format.number(value);
  if (row.kind === 'line') {
    const { x0, x1, y0, y1 } = row;
    if (y0 === y1) return t('frameworks.preview.flat', { x0: n(x0), x1: n(x1), y: n(y0) });
    return t('frameworks.preview.line', { x0: n(x0), x1: n(x1), y0: n(y0), y1: n(y1) });
  }
  const { from, to, score } = row;
  if (from === null) {
    return t('frameworks.preview.below', { to: to === null ? '' : n(to), score: n(score) });
  }
  if (to === null) return t('frameworks.preview.from', { from: n(from), score: n(score) });
  return t('frameworks.preview.between', { from: n(from), to: n(to), score: n(score) });
}

/** What a curve is over: a unit where the measure has one. */
export function axisWords(measure: Measure, { t, format }: Words): string {
  const axis = axisOf(measure);
  if (axis === 'raw' && 'unit' in measure && measure.unit !== undefined) {
    return t('frameworks.preview.axis.unit', { unit: format.text(measure.unit) });
  }
  return measure.kind === 'survey'
    ? t(`frameworks.preview.axis.${measure.statistic}`)
    : t(`frameworks.preview.axis.${axis === 'answered' ? 'raw' : axis}`);
}
