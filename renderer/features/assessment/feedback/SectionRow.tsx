import type { SectionFeedback, SurveyFigure } from '#shared/contract/feedback.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import { Tag } from '../../../components/Tag.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { MeanBar } from './MeanBar.tsx';

interface Props {
  readonly section: SectionFeedback;
  /** The survey indicators that read the section. */
  readonly indicators: readonly Indicator[];
}

/** What the clients said in one section. */
export function SectionRow({ section, indicators }: Props) {
  const { t, format } = useI18n();
  const { mean, standardDeviation, responseRate } = section;
  const minimum = Math.max(
    0,
    ...indicators.map(({ measure }) => (measure.kind === 'survey' ? measure.minimumResponses : 0)),
  );
  return (
    <tr>
      <th scope="row">{format.text(section.name)}</th>
      <td>
        {indicators.map(({ code }) => (
          <div key={code}>
            {code}
            <Figure figure={section.figures.find(({ indicator }) => indicator === code)} />
          </div>
        ))}
      </td>
      <td className="number">
        {format.number(section.respondents)}
        {responseRate !== null && (
          <div className="small ink-2">
            {t('feedback.rate', { share: format.number(100 * responseRate, 0) })}
          </div>
        )}
      </td>
      <td className="number strong">{mean === null ? '—' : format.number(mean, 1)}</td>
      <td className="number">
        <IntervalText interval={section.interval} />
      </td>
      <td className="number">
        {standardDeviation === null ? '—' : format.number(standardDeviation, 1)}
      </td>
      <td className="number">
        <Alpha alpha={section.alpha} />
      </td>
      <td>
        <MeanBar mean={mean} deviation={standardDeviation} />
        {section.respondents < minimum && (
          <div>
            <Tag tone="warn">{t('feedback.tooFew', { minimum })}</Tag>
          </div>
        )}
      </td>
    </tr>
  );
}

/** The figure that an indicator reads; nothing of a plain mean, which stands beside it. */
function Figure({ figure }: { readonly figure: SurveyFigure | undefined }) {
  const { t, format } = useI18n();
  if (figure === undefined || figure.statistic === 'mean') return null;
  const { statistic, value, interval } = figure;
  return (
    <div className="small ink-2">
      {t(`frameworks.survey.statistic.${statistic}`)}: {format.number(value, 1)} (
      <IntervalText interval={interval} />)
    </div>
  );
}

function IntervalText({ interval }: { readonly interval: SectionFeedback['interval'] }) {
  const { t, format } = useI18n();
  if (interval === null) return '—';
  return t('certainty.range', {
    lower: format.number(interval.lower, 1),
    upper: format.number(interval.upper, 1),
  });
}

/** To two decimals; a dash, with the reason, where these answers define none. */
function Alpha({ alpha }: Pick<SectionFeedback, 'alpha'>) {
  const { t, format } = useI18n();
  if (alpha.kind === 'value') return format.number(alpha.value, 2);
  return <span title={t(`statistics.undefined.${alpha.reason}`)}>—</span>;
}
