import type { ResultRow } from '#shared/contract/scoring.ts';
import { AssessmentState } from '#shared/domain/assessment.ts';
import type { AssessmentCertainty } from '#shared/domain/certainty.ts';
import { type Framework, totalCode } from '#shared/domain/framework/framework.ts';
import type { FiredRule, GradeResult } from '#shared/domain/result.ts';
import { GradeMark } from '../../components/GradeMark.tsx';
import type { Column } from '../../components/grid/column.ts';
import { StateTag } from '../../components/StateTag.tsx';
import { Tag } from '../../components/Tag.tsx';
import type { Grades } from '../../data/use-grades.ts';
import type { I18n } from '../../i18n/i18n.tsx';
import { certaintyColumns } from './certainty/certainty-columns.tsx';
import { HeatCell } from './HeatCell.tsx';
import type { Shown } from './ResultDrawer.tsx';

interface League {
  readonly i18n: I18n;
  readonly framework: Framework;
  readonly grades: Grades;
  /** By assessment; empty while nothing was drawn. */
  readonly certainty: ReadonlyMap<string, AssessmentCertainty>;
  onOpen(shown: Shown): void;
}

/** The columns of the league table. */
export function leagueColumns(league: League): Column<ResultRow>[] {
  return [
    ...whoColumns(league.i18n),
    ...resultColumns(league),
    ...(league.certainty.size > 0 ? certaintyColumns(league) : []),
    judgedColumn(league),
    ...dimensionColumns(league),
    ...contractColumns(league.i18n),
  ];
}

function whoColumns({ t, format }: I18n): Column<ResultRow>[] {
  return [
    {
      key: 'rank',
      header: t('results.column.rank'),
      width: 50,
      align: 'end',
      value: (row) => row.rank,
      text: (row) => (row.rank === null ? '—' : String(row.rank)),
      filter: 'none',
    },
    {
      key: 'provider',
      header: t('results.column.provider'),
      width: 146,
      grow: 3,
      value: (row) => format.text(row.providerName),
    },
    {
      key: 'contract',
      header: t('results.column.contract'),
      width: 72,
      value: (row) => row.contractCode,
    },
  ];
}

function resultColumns({ i18n, grades }: League): Column<ResultRow>[] {
  const { t, format } = i18n;
  // Better grades first; those without one after the worst.
  const order = ({ grade }: ResultRow): number =>
    grade.kind === 'grade'
      ? grades.bands.findIndex((band) => band.code === grade.code)
      : grades.bands.length;
  return [
    {
      key: totalCode,
      header: t('results.column.total'),
      width: 60,
      align: 'end',
      value: (row) => row.total,
      text: (row) => (row.total === null ? '—' : format.number(row.total, 1)),
      filter: 'none',
      cell: (row) => (
        <span className={row.grade.kind === 'grade' ? 'strong' : 'ink-2'}>
          {row.total === null ? '—' : format.number(row.total, 1)}
        </span>
      ),
    },
    {
      key: 'grade',
      header: t('results.column.grade'),
      width: 124,
      grow: 1,
      value: order,
      text: (row) => grades.label(row.grade),
      filter: [
        ...grades.bands.map((band) => format.text(band.name)),
        t('gradeResult.insufficient-evidence'),
        t('gradeResult.no-score'),
      ],
      cell: (row) => (
        <span className="clip" title={grades.label(row.grade)}>
          <GradeMark tone={grades.tone(row.grade)} label={grades.label(row.grade)} />
        </span>
      ),
    },
    {
      key: 'coverage',
      header: t('results.column.coverage'),
      width: 80,
      align: 'end',
      value: (row) => row.coverage,
      text: (row) => format.percent(row.coverage),
      filter: 'none',
    },
  ];
}

/** Another grade that a supervisor gave with a reason; it stands beside the computed one. */
function judgedColumn({ i18n, grades }: League): Column<ResultRow> {
  const { t } = i18n;
  const judged = ({ judgement }: ResultRow): GradeResult | null =>
    judgement === null ? null : { kind: 'grade', code: judgement.grade };
  return {
    key: 'judged',
    header: t('results.column.judged'),
    width: 96,
    value(row) {
      const grade = judged(row);
      return grade === null ? null : grades.label(grade);
    },
    cell(row) {
      const grade = judged(row);
      if (grade === null || row.judgement === null) return '';
      const { by, reason } = row.judgement;
      return (
        <span className="clip" title={t('results.judgedHint', { by, reason })}>
          <GradeMark tone={grades.tone(grade)} label={grades.label(grade)} />
        </span>
      );
    },
  };
}

function dimensionColumns({ i18n, framework, onOpen }: League): Column<ResultRow>[] {
  const { format } = i18n;
  return framework.children.map(({ code, name }, index) => ({
    key: `dimension ${code}`,
    header: `${code} ${format.text(name)}`,
    heading: code,
    width: 60,
    align: 'end',
    filter: 'none',
    value: (row) => row.dimensions[index] ?? null,
    text: (row) => figure(row.dimensions[index] ?? null, i18n),
    cell: (row) => (
      <HeatCell
        code={code}
        score={row.dimensions[index] ?? null}
        onOpen={() => onOpen({ assessmentId: row.assessmentId, code })}
      />
    ),
  }));
}

const figure = (score: number | null, { format }: I18n): string =>
  score === null ? '—' : format.number(score, 1);

function contractColumns({ t, format }: I18n): Column<ResultRow>[] {
  return [
    {
      key: 'fired',
      header: t('results.column.rules'),
      width: 96,
      value: (row) => (row.fired.length === 0 ? null : row.fired.map(ruleCode).join(', ')),
      cell: (row) => row.fired.map((rule) => <FiredTag key={ruleCode(rule)} rule={rule} />),
    },
    {
      key: 'state',
      header: t('results.column.state'),
      width: 118,
      value: (row) => AssessmentState.options.indexOf(row.state),
      text: (row) => t(`state.${row.state}`),
      filter: AssessmentState.options.map((state) => t(`state.${state}`)),
      cell: (row) => <StateTag state={row.state} />,
    },
    {
      key: 'nature',
      header: t('results.column.nature'),
      width: 110,
      value: (row) => t(`nature.${row.nature}`),
    },
    {
      key: 'serviceType',
      header: t('results.column.serviceType'),
      width: 120,
      value: (row) => t(`serviceType.${row.serviceType}`),
    },
    {
      key: 'service',
      header: t('results.column.service'),
      width: 150,
      grow: 2,
      value: (row) => format.text(row.contractName),
    },
  ];
}

/** A limiter by its own code, a critical rule by its indicator's. */
const ruleCode = (rule: FiredRule): string => (rule.rule === 'limiter' ? rule.code : rule.node);

const FiredTag = ({ rule }: { rule: FiredRule }) => (
  <Tag tone={rule.rule === 'critical' ? 'bad' : 'warn'}>{ruleCode(rule)}</Tag>
);
