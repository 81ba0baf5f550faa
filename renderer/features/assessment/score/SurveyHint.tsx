import type { SurveyMeasure } from '#shared/domain/framework/measure.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { statisticText } from '../words/survey-text.ts';
import { useDesk } from './sheet-context.ts';

interface Props {
  readonly indicator: Indicator;
  readonly measure: SurveyMeasure;
}

/** What the clients said: how many, and what it comes to. */
export function SurveyHint({ indicator, measure }: Props) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { live } = useDesk();
  const said = live.feedback.find((one) => one.indicator === indicator.code);
  const minimum = format.number(measure.minimumResponses);
  const count = format.number(said?.respondents ?? 0);
  const figure = said ? statisticText(measure, said, i18n) : null;
  return (
    <div className="stack-tight small">
      <p>{t('panel.survey', { minimum, count })}</p>
      {figure !== null && <p>{figure}</p>}
    </div>
  );
}
