import type { ResultRow } from '#shared/contract/scoring.ts';
import type { AssessmentCertainty } from '#shared/domain/certainty.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { Column } from '../../../components/grid/column.ts';
import { Tag } from '../../../components/Tag.tsx';
import type { Grades } from '../../../data/use-grades.ts';
import type { I18n } from '../../../i18n/i18n.tsx';
import { Whisker } from './Whisker.tsx';

interface Known {
  readonly i18n: I18n;
  readonly framework: Framework;
  readonly grades: Grades;
  readonly certainty: ReadonlyMap<string, AssessmentCertainty>;
}

/** The part of the scale on which all intervals lie, with a little air. */
export function scaleOf(
  certainty: Iterable<AssessmentCertainty>,
  maximum: number,
): { from: number; to: number } {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { totalInterval, total } of certainty) {
    if (totalInterval === null) continue;
    from = Math.min(from, totalInterval.lower, total ?? totalInterval.lower);
    to = Math.max(to, totalInterval.upper, total ?? totalInterval.upper);
  }
  if (from > to) return { from: 0, to: maximum };
  const air = 0.03 * Math.max(to - from, maximum / 100);
  return { from: Math.max(0, from - air), to: to + air };
}

/** The share of the draws that gave the computed grade; null where there is no grade. */
export function gradeShare(one: AssessmentCertainty | undefined): number | null {
  if (one === undefined || one.grade.kind !== 'grade') return null;
  return one.shares[one.grade.code] ?? 0;
}

/** How sure total, grade and rank are: columns of the league table once a round was drawn. */
export function certaintyColumns(known: Known): Column<ResultRow>[] {
  return [intervalColumn(known), shareColumn(known), rankColumn(known)];
}

function intervalColumn({ i18n, framework, grades, certainty }: Known): Column<ResultRow> {
  const { t, format } = i18n;
  const scale = scaleOf(certainty.values(), framework.maximum);
  const bounds = framework.grades.map((band) => band.from).filter((from) => from > scale.from);
  const of = (row: ResultRow) => certainty.get(row.assessmentId)?.totalInterval ?? null;
  const words = (row: ResultRow): string => {
    const interval = of(row);
    return interval === null
      ? '—'
      : t('certainty.range', {
          lower: format.number(interval.lower, 1),
          upper: format.number(interval.upper, 1),
        });
  };
  return {
    key: 'interval',
    header: t('certainty.column.interval'),
    width: 128,
    value: (row) => of(row)?.lower ?? null,
    text: words,
    filter: 'none',
    cell(row) {
      const interval = of(row);
      if (interval === null || row.total === null) return '—';
      return (
        <span title={words(row)}>
          <Whisker
            label={words(row)}
            value={row.total}
            interval={interval}
            bounds={bounds}
            tone={grades.tone(row.grade)}
            {...scale}
          />
        </span>
      );
    },
  };
}

function shareColumn({ i18n, certainty }: Known): Column<ResultRow> {
  const { t, format } = i18n;
  return {
    key: 'share',
    header: t('certainty.column.share'),
    width: 92,
    align: 'end',
    value: (row) => gradeShare(certainty.get(row.assessmentId)),
    text(row) {
      const share = gradeShare(certainty.get(row.assessmentId));
      return share === null ? '—' : format.percent(share);
    },
    filter: 'none',
    cell(row) {
      const one = certainty.get(row.assessmentId);
      const share = gradeShare(one);
      if (share === null) return '—';
      const text = format.percent(share);
      return one?.review ? (
        <span title={t('certainty.reviewHint')}>
          <Tag tone="warn">{text}</Tag>
        </span>
      ) : (
        text
      );
    },
  };
}

function rankColumn({ i18n, certainty }: Known): Column<ResultRow> {
  const { t, format } = i18n;
  const of = (row: ResultRow) => certainty.get(row.assessmentId)?.rankInterval ?? null;
  return {
    key: 'rankInterval',
    header: t('certainty.column.ranks'),
    width: 76,
    align: 'end',
    value: (row) => of(row)?.lower ?? null,
    text(row) {
      const interval = of(row);
      if (interval === null) return '—';
      const lower = format.number(Math.round(interval.lower));
      const upper = format.number(Math.round(interval.upper));
      return lower === upper ? lower : t('certainty.range', { lower, upper });
    },
    filter: 'none',
  };
}
