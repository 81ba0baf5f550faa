import { useMemo } from 'react';
import type { ProviderRow } from '#shared/contract/providers.ts';
import { ProviderNature } from '#shared/domain/provider.ts';
import type { Column } from '../../components/grid/column.ts';
import { useI18n } from '../../i18n/i18n.tsx';

/** The columns of the registry. */
export function useProviderColumns(districts: readonly string[]): readonly Column<ProviderRow>[] {
  const { t, format } = useI18n();
  return useMemo(
    () => [
      { key: 'code', header: t('provider.code'), width: 100, value: (row) => row.code },
      {
        key: 'name',
        header: t('provider.name'),
        width: 220,
        grow: 3,
        value: (row) => format.text(row.name),
      },
      {
        key: 'nature',
        header: t('provider.nature'),
        width: 150,
        grow: 1,
        value: (row) => t(`nature.${row.nature}`),
        filter: ProviderNature.options.map((nature) => t(`nature.${nature}`)),
      },
      {
        key: 'district',
        header: t('provider.district'),
        width: 130,
        grow: 1,
        value: (row) => row.district,
        filter: districts,
      },
      {
        key: 'registration',
        header: t('provider.registration'),
        width: 180,
        value: (row) => row.registrationNumber,
      },
      {
        key: 'contracts',
        header: t('provider.contracts'),
        width: 110,
        align: 'end',
        value: (row) => row.contractCount,
        filter: 'none',
      },
    ],
    [t, format, districts],
  );
}
