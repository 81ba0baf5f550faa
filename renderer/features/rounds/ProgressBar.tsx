import type { AssessmentRow } from '#shared/contract/rounds.ts';
import { useI18n } from '../../i18n/i18n.tsx';

/** How many indicators are observed, as a short bar with its figures. */
export function ProgressBar({ row }: { row: AssessmentRow }) {
  const { t } = useI18n();
  const share = row.indicatorCount === 0 ? 0 : row.observedCount / row.indicatorCount;
  return (
    <>
      <span className="mini-bar" aria-hidden="true">
        <i style={{ width: `${100 * share}%` }} />
      </span>
      {t('rounds.progress', { done: row.observedCount, of: row.indicatorCount })}
    </>
  );
}
