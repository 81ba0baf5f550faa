import type { RatioMeasure } from '#shared/domain/framework/measure.ts';
import { useI18n } from '../../../i18n/i18n.tsx';

/** What stands over and under the line of a ratio. */
export function RatioHint({ measure }: { measure: RatioMeasure }) {
  const { t, format } = useI18n();
  const { factor } = measure;
  const numerator = format.text(measure.numerator);
  const denominator = format.text(measure.denominator);
  return (
    <div className="small">
      <div
        className="fraction"
        role="math"
        aria-label={t('panel.fraction', { numerator, denominator })}
      >
        <span>{numerator}</span>
        <span>{denominator}</span>
      </div>
      {factor !== 1 && (
        <span className="ink-2">{t('panel.factor', { factor: format.number(factor) })}</span>
      )}
    </div>
  );
}
