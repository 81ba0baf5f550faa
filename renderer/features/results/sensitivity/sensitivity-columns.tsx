import type { Column } from '../../../components/grid/column.ts';
import type { I18n } from '../../../i18n/i18n.tsx';
import { type SensitivityRow, shiftOf } from './sensitivity-rows.ts';

/** What was changed, in words. */
export function changeText({ change }: SensitivityRow, percent: number, { t }: I18n): string {
  return t(`sensitivity.change.${change}`, { percent });
}

/** The columns of the sensitivity table. */
export function sensitivityColumns(i18n: I18n, percent: number): Column<SensitivityRow>[] {
  const { t, format } = i18n;
  return [
    {
      key: 'code',
      header: t('sheet.column.code'),
      width: 84,
      value: (row) => row.code,
    },
    {
      key: 'name',
      header: t('sensitivity.column.node'),
      width: 180,
      grow: 2,
      value: (row) => format.text(row.name),
    },
    {
      key: 'change',
      header: t('sensitivity.column.change'),
      width: 150,
      value: (row) => changeText(row, percent, i18n),
      filter: (['left-out', 'raised', 'lowered'] as const).map((change) =>
        t(`sensitivity.change.${change}`, { percent }),
      ),
    },
    ...effectColumns(i18n),
  ];
}

function effectColumns({ t, format }: I18n): Column<SensitivityRow>[] {
  return [
    {
      key: 'changed',
      header: t('sensitivity.column.changed'),
      width: 120,
      align: 'end',
      value: (row) => row.changed,
      filter: 'none',
    },
    {
      key: 'shift',
      header: t('sensitivity.column.shift'),
      width: 230,
      grow: 1,
      value: shiftOf,
      text: ({ largestShift }) =>
        largestShift === null
          ? t('sensitivity.noShift')
          : t('sensitivity.shift', {
              code: largestShift.contractCode,
              from: largestShift.from,
              to: largestShift.to,
            }),
      filter: 'none',
    },
    {
      key: 'correlation',
      header: t('sensitivity.column.correlation'),
      width: 120,
      align: 'end',
      value: (row) => row.correlation,
      text: (row) => (row.correlation === null ? '—' : format.number(row.correlation, 3)),
      filter: 'none',
    },
  ];
}
