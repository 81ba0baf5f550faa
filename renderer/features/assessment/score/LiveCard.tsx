import type { GradeResult } from '#shared/domain/result.ts';
import { Card } from '../../../components/Card.tsx';
import { GradeMark } from '../../../components/GradeMark.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bandOf } from '../model/next-grade.ts';
import { scoreText, shareText } from '../words/figures.ts';
import { useDesk } from './sheet-context.ts';
import { useLiveNotes } from './use-live-notes.ts';

/** Total, grade and coverage as the sheet stands this moment. */
export function LiveCard() {
  const { t, format } = useI18n();
  const { live, facts, explain } = useDesk();
  const { result } = live;
  const notes = useLiveNotes();
  const open = (): void => explain('TOTAL');
  return (
    <Card
      title={t('live.title')}
      className="live"
      aside={
        <button type="button" className="link small" onClick={open}>
          {t('live.explain')}
        </button>
      }
    >
      <dl className="live-figures">
        <div>
          <dt>{t('live.total')}</dt>
          <dd data-live="total">{scoreText(format, result.total)}</dd>
        </div>
        <div>
          <dt>{t('live.grade')}</dt>
          <dd data-live="grade">
            <LiveGrade grade={result.grade} />
          </dd>
        </div>
        <div>
          <dt>{t('live.coverage')}</dt>
          <dd data-live="coverage">{shareText(format, result.coverage)}</dd>
        </div>
      </dl>
      <div className="small ink-2" role="status">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {facts.framework.maximum !== 100 && (
          <p>{t('live.of', { maximum: format.number(facts.framework.maximum) })}</p>
        )}
      </div>
    </Card>
  );
}

function LiveGrade({ grade }: { grade: GradeResult }) {
  const { t, format } = useI18n();
  const { framework } = useDesk().facts;
  if (grade.kind !== 'grade')
    return <GradeMark tone={null} label={t(`gradeResult.${grade.kind}`)} />;
  const band = bandOf(framework, grade);
  return <GradeMark tone={band?.tone ?? null} label={band ? format.text(band.name) : grade.code} />;
}
