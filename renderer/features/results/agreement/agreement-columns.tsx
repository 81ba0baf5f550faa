import type { Coefficient, IndicatorAgreement } from '#shared/contract/agreement.ts';
import type { Text } from '#shared/domain/text.ts';
import type { Column } from '../../../components/grid/column.ts';
import { Tag } from '../../../components/Tag.tsx';
import type { I18n } from '../../../i18n/i18n.tsx';
import { coefficientNote, coefficientText } from './coefficient-text.ts';

/** Below this alpha tentative conclusions are no longer drawn from ratings (Krippendorff 2004). */
const tentative = 0.667;

/** The columns of agreement by indicator. */
export function agreementColumns(
  i18n: I18n,
  names: ReadonlyMap<string, Text>,
): Column<IndicatorAgreement>[] {
  return [...indicatorColumns(i18n, names), ...coefficientColumns(i18n), ...spreadColumns(i18n)];
}

function indicatorColumns(
  { t, format }: I18n,
  names: ReadonlyMap<string, Text>,
): Column<IndicatorAgreement>[] {
  return [
    {
      key: 'code',
      header: t('sheet.column.code'),
      width: 70,
      value: (row) => row.indicator,
    },
    {
      key: 'name',
      header: t('sheet.column.indicator'),
      width: 180,
      grow: 2,
      value: ({ indicator }) => format.text(names.get(indicator) ?? { en: '', 'zh-CN': '' }),
    },
    {
      key: 'level',
      header: t('agreement.level'),
      width: 84,
      value: (row) => t(`agreement.level.${row.level}`),
    },
    {
      key: 'units',
      header: t('agreement.units'),
      width: 144,
      align: 'end',
      value: (row) => row.units,
      filter: 'none',
    },
  ];
}

function coefficientColumns(i18n: I18n): Column<IndicatorAgreement>[] {
  const { t } = i18n;
  const column = (
    key: 'alpha' | 'icc',
    header: string,
    width: number,
    of: (row: IndicatorAgreement) => Coefficient,
  ): Column<IndicatorAgreement> => ({
    key,
    header,
    width,
    align: 'end',
    value(row) {
      const found = of(row);
      return found.kind === 'value' ? found.value : null;
    },
    text: (row) => coefficientText(of(row), i18n),
    filter: 'none',
    cell(row) {
      const found = of(row);
      const text = coefficientText(found, i18n);
      const low = key === 'alpha' && found.kind === 'value' && found.value < tentative;
      return (
        <span title={coefficientNote(found, i18n)}>
          {low ? <Tag tone="warn">{text}</Tag> : text}
        </span>
      );
    },
  });
  return [
    column('alpha', t('agreement.alpha'), 142, (row) => row.alpha),
    column('icc', t('agreement.iccAny'), 64, (row) => row.icc),
  ];
}

function spreadColumns({ t, format }: I18n): Column<IndicatorAgreement>[] {
  return [
    {
      key: 'spread',
      header: t('agreement.spread'),
      width: 148,
      align: 'end',
      value: (row) => row.meanSpread,
      text: (row) => (row.meanSpread === null ? '—' : format.number(row.meanSpread, 1)),
      filter: 'none',
    },
    {
      key: 'above',
      header: t('agreement.above'),
      width: 130,
      align: 'end',
      value: (row) => row.aboveTolerance,
      text: (row) => (row.aboveTolerance === null ? '—' : format.number(row.aboveTolerance)),
      filter: 'none',
    },
  ];
}
