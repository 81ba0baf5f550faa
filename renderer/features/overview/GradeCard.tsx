import { Link } from 'wouter';
import type { GradeResult } from '#shared/domain/result.ts';
import type { Round } from '#shared/domain/round.ts';
import { BarList } from '../../components/BarList.tsx';
import { Card } from '../../components/Card.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { GradeMark } from '../../components/GradeMark.tsx';
import { type Grades, useGrades } from '../../data/use-grades.ts';
import { useRead } from '../../data/use-read.ts';
import { useI18n } from '../../i18n/i18n.tsx';

/** How many assessments have each grade, best first. */
export function GradeCard({ round }: { round: Round }) {
  const { t } = useI18n();
  const grades = useGrades(round.frameworkVersionId);
  const { data, error, refetch } = useRead(
    ['scoring', 'round', round.id, { limit: 1 }],
    (client, signal) => client.scoring.round({ roundId: round.id, limit: 1 }, { signal }),
  );
  const results = data ? gradeResults(grades, data.distribution) : [];
  return (
    <Card
      title={t('overview.grades')}
      aside={<Link href="/results">{t('overview.toResults')}</Link>}
    >
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {data && data.total === 0 && <p className="ink-2">{t('overview.gradesNone')}</p>}
      <BarList
        label={t('overview.grades')}
        bars={results.map(({ key, grade, count }) => {
          const tone = grades.tone(grade);
          return {
            key,
            label: <GradeMark tone={tone} label={grades.label(grade)} />,
            value: count,
            color: tone === null ? 'var(--line-strong)' : `var(--${tone})`,
          };
        })}
      />
    </Card>
  );
}

/** Every band, and the results without a grade where there are any. */
function gradeResults(grades: Grades, distribution: Readonly<Record<string, number>>) {
  const bands = grades.bands.map((band) => ({
    key: band.code,
    grade: { kind: 'grade', code: band.code } satisfies GradeResult as GradeResult,
    count: distribution[band.code] ?? 0,
  }));
  const without = (['insufficient-evidence', 'no-score'] as const).flatMap((kind) => {
    const count = distribution[kind] ?? 0;
    return count === 0 ? [] : [{ key: kind, grade: { kind } as GradeResult, count }];
  });
  return [...bands, ...without];
}
