import type { AssessmentRow } from '#shared/contract/rounds.ts';
import { AssessmentState } from '#shared/domain/assessment.ts';
import type { Column } from '../../components/grid/column.ts';
import { StateTag } from '../../components/StateTag.tsx';
import type { I18n } from '../../i18n/i18n.tsx';
import { ProgressBar } from './ProgressBar.tsx';

/** The columns of a round's grid. They are filtered in the bar above it. */
export function assessmentColumns(i18n: I18n): Column<AssessmentRow>[] {
  return [...contractColumns(i18n), ...workColumns(i18n)].map((column) => ({
    ...column,
    filter: 'none',
  }));
}

function contractColumns({ t, format }: I18n): Column<AssessmentRow>[] {
  return [
    {
      key: 'contract',
      header: t('rounds.column.contract'),
      width: 82,
      value: (row) => row.contractCode,
    },
    {
      key: 'provider',
      header: t('rounds.column.provider'),
      width: 150,
      grow: 3,
      value: (row) => format.text(row.providerName),
    },
    {
      key: 'name',
      header: t('rounds.column.contractName'),
      width: 130,
      grow: 3,
      value: (row) => format.text(row.contractName),
    },
    {
      key: 'nature',
      header: t('rounds.column.nature'),
      width: 90,
      grow: 1,
      value: (row) => t(`nature.${row.nature}`),
    },
    {
      key: 'serviceType',
      header: t('rounds.column.serviceType'),
      width: 96,
      grow: 1,
      value: (row) => t(`serviceType.${row.serviceType}`),
    },
    {
      key: 'district',
      header: t('rounds.column.district'),
      width: 84,
      value: (row) => row.district,
    },
  ];
}

function workColumns({ t }: I18n): Column<AssessmentRow>[] {
  const names = (row: AssessmentRow): string =>
    row.assessors
      .map((one) => (one.lead ? t('assessment.lead.leadMark', { name: one.name }) : one.name))
      .join(', ');
  return [
    {
      key: 'state',
      header: t('rounds.column.state'),
      width: 112,
      // States stand in the order of the work, not of the alphabet.
      value: (row) => AssessmentState.options.indexOf(row.state),
      text: (row) => t(`state.${row.state}`),
      cell: (row) => <StateTag state={row.state} />,
    },
    {
      key: 'assessors',
      header: t('rounds.column.assessors'),
      width: 120,
      grow: 2,
      value: (row) => names(row) || null,
      cell: (row) => (
        <span className="clip" title={names(row)}>
          {row.assessors.map((one) => one.name).join(', ') || '—'}
        </span>
      ),
    },
    {
      key: 'progress',
      header: t('rounds.column.progress'),
      width: 112,
      align: 'end',
      value: (row) => (row.indicatorCount === 0 ? null : row.observedCount / row.indicatorCount),
      text: (row) => t('rounds.progress', { done: row.observedCount, of: row.indicatorCount }),
      cell: (row) => <ProgressBar row={row} />,
    },
  ];
}
