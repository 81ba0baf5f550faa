import type { ExplainedFeedback } from '#shared/contract/scoring.ts';
import type { SurveyMeasure } from '#shared/domain/framework/measure.ts';
import type { I18n } from '../../../i18n/i18n.tsx';
import { exactText } from './figures.ts';

/** What a survey's answers come to by its statistic, with the shrinkage written out; null without answers. */
export function statisticText(
  measure: SurveyMeasure,
  said: ExplainedFeedback,
  { t, format }: I18n,
): string | null {
  if (said.statistic === null) return null;
  const exact = (value: number): string => exactText(format, value);
  const value = exact(said.statistic);
  const plain = t(`explain.statistic.${measure.statistic}`, {
    value,
    from: exact(measure.topFrom),
  });
  const { raw } = said;
  if (said.shrinkage === null || raw === null) return plain;
  const { reliability, peerMean } = said.shrinkage;
  const drawn = t('explain.shrunk', {
    value,
    reliability: format.number(reliability, 3),
    rest: format.number(1 - reliability, 3),
    mean: exact(peerMean),
    raw: exact(raw),
  });
  return t('explain.both', { first: plain, second: drawn });
}
