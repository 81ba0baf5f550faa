import { totalCode } from '#shared/domain/framework/framework.ts';
import { Card } from '../../../components/Card.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { VerdictMarks } from '../explanation/VerdictMarks.tsx';
import { scoreText, shareText } from '../words/figures.ts';
import { DisputeList } from './DisputeList.tsx';
import { useDesk } from './sheet-context.ts';
import { useLiveNotes } from './use-live-notes.ts';

/** Total, grade and coverage as the sheet stands this moment. */
export function LiveCard() {
  const { t, format } = useI18n();
  const { live, facts, explain, explanation } = useDesk();
  const { result } = live;
  const notes = useLiveNotes();
  const open = (): void => explain(totalCode);
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
            <VerdictMarks facts={explanation} />
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
      <DisputeList />
    </Card>
  );
}
