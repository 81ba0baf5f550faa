import type { DeductionMeasure } from '#shared/domain/framework/deduction.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import { deductionArithmetic } from '#shared/scoring/deduction.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { findingsAt } from '../model/sheet-state.ts';
import { exactText, scoreText } from '../words/figures.ts';
import { DeductionGrid } from './DeductionGrid.tsx';
import { useDesk } from './sheet-context.ts';

interface Props {
  readonly indicator: Indicator;
  readonly measure: DeductionMeasure;
}

/** What findings take off: the grid of severity and scope where there is one, and what it comes to now. */
export function DeductionPanel({ indicator, measure }: Props) {
  const { t, format } = useI18n();
  const { state } = useDesk();
  const exact = (value: number): string => exactText(format, value);
  const { sum, multiplier, deducted } = deductionArithmetic(
    measure,
    findingsAt(state, indicator.code),
  );
  const score = (100 * Math.max(0, measure.full - deducted)) / measure.full;
  const gridded = measure.severities.length > 0 && measure.scopes.length > 0;
  return (
    <div className="stack-tight small">
      <p>{t('panel.deduction', { full: exact(measure.full) })}</p>
      {gridded && <DeductionGrid indicator={indicator} measure={measure} />}
      <p className="strong" role="status">
        {multiplier === 1
          ? t('panel.deducted', { points: exact(deducted), score: scoreText(format, score) })
          : t('panel.deductedTimes', {
              sum: exact(sum),
              multiplier: exact(multiplier),
              points: exact(deducted),
              score: scoreText(format, score),
            })}
      </p>
    </div>
  );
}
