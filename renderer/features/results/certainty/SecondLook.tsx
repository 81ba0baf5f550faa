import type { ResultRow } from '#shared/contract/scoring.ts';
import type { AssessmentCertainty } from '#shared/domain/certainty.ts';
import { totalCode } from '#shared/domain/framework/framework.ts';
import type { Grades } from '../../../data/use-grades.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { Shown } from '../ResultDrawer.tsx';
import { gradeShare } from './certainty-columns.tsx';

interface Props {
  readonly rows: readonly ResultRow[];
  readonly grades: Grades;
  readonly certainty: ReadonlyMap<string, AssessmentCertainty>;
  onOpen(shown: Shown): void;
}

/** How many are named beside the league table; it marks them all. */
const most = 50;

/** The results whose grade is not sure enough to move money without a second look. */
export function SecondLook({ rows, grades, certainty, onOpen }: Props) {
  const { t, format } = useI18n();
  const unsure = rows
    .filter((row) => certainty.get(row.assessmentId)?.review)
    .map((row) => ({ row, share: gradeShare(certainty.get(row.assessmentId)) ?? 0 }))
    .sort((a, b) => a.share - b.share);
  if (unsure.length === 0) return <p className="small ink-2">{t('certainty.allSure')}</p>;
  const more = unsure.length - most;
  return (
    <>
      <p className="small ink-2">{t('certainty.secondLookWhy', { count: unsure.length })}</p>
      <ul className="second-look small" aria-label={t('certainty.secondLook')}>
        {unsure.slice(0, most).map(({ row, share }) => (
          <li key={row.assessmentId}>
            <button
              type="button"
              className="link"
              onClick={() => onOpen({ assessmentId: row.assessmentId, code: totalCode })}
            >
              {row.contractCode} {format.text(row.providerName)}
            </button>
            <span className="nowrap">
              {grades.label(row.grade)} {format.percent(share)}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="small ink-2">{t('certainty.secondLookMore', { count: more })}</p>}
    </>
  );
}
