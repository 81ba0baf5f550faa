import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import { GradeMark } from '../../../components/GradeMark.tsx';
import { useRuleNames } from '../../../components/rule/use-rule-names.ts';
import { useRead } from '../../../data/use-read.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { ExplanationFacts } from '../explanation/explanation-facts.ts';

/** What was judged and withdrawn, the newest first; nothing where nothing ever was. */
export function JudgementHistory({ facts }: { facts: ExplanationFacts }) {
  const { t, format } = useI18n();
  const names = useRuleNames(facts.framework);
  const { assessmentId } = facts;
  const { data, error, refetch } = useRead(
    ['scoring', 'judgements', assessmentId],
    (client, signal) => client.scoring.judgements({ assessmentId }, { signal }),
  );
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  // The newest stands above already, unless it was withdrawn.
  const past = facts.judgement ? data?.slice(1) : data;
  if (!past || past.length === 0) return null;
  return (
    <details>
      <summary>{t('judge.history', { count: past.length })}</summary>
      <ul className="rule-list small">
        {past.map((one) => (
          <li key={one.at}>
            {one.grade === null ? (
              <b>{t('judge.withdrawn')}</b>
            ) : (
              <GradeMark tone={names.tone(one.grade)} label={names.grade(one.grade)} />
            )}{' '}
            <span className="ink-2">
              {t('judge.by', { name: one.by, date: format.dateTime(one.at) })}
            </span>
            <p className="remark">{one.reason}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
