import type { DeductionMeasure } from '#shared/domain/framework/deduction.ts';
import { deductionArithmetic } from '#shared/scoring/deduction.ts';
import type { I18n } from '../../../i18n/i18n.tsx';
import { exactText } from './figures.ts';

type Item = DeductionMeasure['items'][number];
type Axis = DeductionMeasure['severities'];

function nameIn(axis: Axis, code: string | undefined, { format }: I18n): string | null {
  const found = axis.find((one) => one.code === code);
  return found ? format.text(found.name) : null;
}

/** Where a finding stands in the grid of severity and scope; null without a grid. */
export function gridPlace(measure: DeductionMeasure, item: Item, i18n: I18n): string | null {
  const severity = nameIn(measure.severities, item.severity, i18n);
  const scope = nameIn(measure.scopes, item.scope, i18n);
  if (severity === null || scope === null) return severity ?? scope;
  return i18n.t('panel.gridPlace', { severity, scope });
}

/** What so many revisits do to the points: how often they count. */
export function repeatText(measure: DeductionMeasure, revisits: number, { t, format }: I18n) {
  const { multiplier } = deductionArithmetic(measure, { counts: {}, revisits });
  return t('sheet.pointsTimes', { multiplier: exactText(format, multiplier) });
}
