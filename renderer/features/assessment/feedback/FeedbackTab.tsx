import { useMemo } from 'react';
import type { SectionFeedback } from '#shared/contract/feedback.ts';
import { Card } from '../../../components/Card.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import { Loading } from '../../../components/Loading.tsx';
import { HeadCell, TableHead } from '../../../components/TableHead.tsx';
import { useRead } from '../../../data/use-read.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { AssessmentFacts } from '../use-assessment.ts';
import { SectionRow } from './SectionRow.tsx';

/** What the clients said, section by section. */
export function FeedbackTab({ facts }: { facts: AssessmentFacts }) {
  const { t } = useI18n();
  const { id } = facts.row;
  const { data, error, refetch } = useRead(['feedback', 'assessment', id], (client, signal) =>
    client.feedback.assessment({ assessmentId: id }, { signal }),
  );
  if (!data) {
    return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Loading />;
  }
  if (facts.framework.questionnaires.length === 0) {
    return <EmptyState title={t('feedback.noQuestionnaire')} />;
  }
  if (data.responses === 0) {
    return <EmptyState title={t('feedback.none')} hint={t('feedback.noneHint')} />;
  }
  return (
    <div className="body">
      <Card title={t('feedback.responses', { count: data.responses })} flush>
        <Sections facts={facts} sections={data.sections} />
      </Card>
      <p className="small ink-2">{t('feedback.note')}</p>
    </div>
  );
}

interface SectionsProps {
  readonly facts: AssessmentFacts;
  readonly sections: readonly SectionFeedback[];
}

function Sections({ facts, sections }: SectionsProps) {
  const { t } = useI18n();
  const asking = useMemo(
    () => facts.compiled.indicators.filter(({ measure }) => measure.kind === 'survey'),
    [facts.compiled],
  );
  return (
    <table className="table feedback">
      <TableHead>
        <HeadCell>{t('feedback.section')}</HeadCell>
        <HeadCell>{t('feedback.indicator')}</HeadCell>
        <HeadCell number>{t('feedback.respondents')}</HeadCell>
        <HeadCell number>{t('feedback.mean')}</HeadCell>
        <HeadCell number>{t('feedback.interval')}</HeadCell>
        <HeadCell number>{t('feedback.deviation')}</HeadCell>
        <HeadCell number>{t('feedback.alpha')}</HeadCell>
        <HeadCell>{t('feedback.spread')}</HeadCell>
      </TableHead>
      <tbody>
        {sections.map((section) => (
          <SectionRow
            key={`${section.questionnaire} ${section.section}`}
            section={section}
            indicators={asking.filter(
              ({ measure }) =>
                measure.kind === 'survey' &&
                measure.questionnaire === section.questionnaire &&
                measure.section === section.section,
            )}
          />
        ))}
      </tbody>
    </table>
  );
}
