import { BarList } from '../../components/BarList.tsx';
import { Card } from '../../components/Card.tsx';
import { GradeMark } from '../../components/GradeMark.tsx';
import type { Grades } from '../../data/use-grades.ts';
import { useI18n } from '../../i18n/i18n.tsx';

interface Props {
  readonly grades: Grades;
  readonly distribution: Readonly<Record<string, number>>;
}

const without = ['insufficient-evidence', 'no-score'] as const;

/** How many assessments have each grade, and what stands where there is none. */
export function GradeBars({ grades, distribution }: Props) {
  const { t, format } = useI18n();
  const graded = grades.bands.map((band) => ({
    key: band.code,
    label: <GradeMark tone={band.tone} label={format.text(band.name)} />,
    value: distribution[band.code] ?? 0,
    color: `var(--${band.tone})`,
  }));
  const ungraded = without.map((kind) => ({
    key: kind,
    label: t(`gradeResult.${kind}`),
    value: distribution[kind] ?? 0,
    color: 'var(--ink-3)',
  }));
  const insufficient = distribution['insufficient-evidence'] ?? 0;
  const noScore = distribution['no-score'] ?? 0;
  return (
    <Card title={t('results.distribution')}>
      <BarList
        label={t('results.distributionLabel')}
        bars={[...graded, ...ungraded.filter((bar) => bar.value > 0)]}
      />
      {insufficient + noScore > 0 && (
        <div className="small ink-2 grade-notes">
          {insufficient > 0 && <p>{t('results.insufficient', { count: insufficient })}</p>}
          {noScore > 0 && <p>{t('results.noScore', { count: noScore })}</p>}
        </div>
      )}
    </Card>
  );
}
