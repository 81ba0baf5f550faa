import { useMemo } from 'react';
import type { AssessmentRow } from '#shared/contract/rounds.ts';
import { ProviderNature } from '#shared/domain/provider.ts';
import { ServiceType } from '#shared/domain/service-contract.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import type { AssessmentFilter } from './assessment-filter.ts';
import { FilterSelect } from './FilterSelect.tsx';

interface Props {
  readonly rows: readonly AssessmentRow[];
  readonly filter: AssessmentFilter;
  onFilter(filter: AssessmentFilter): void;
}

/** What is wanted of each column, in one line above the grid. */
export function FilterBar({ rows, filter, onFilter }: Props) {
  const { t } = useI18n();
  const { me } = useSignedIn();
  const choices = useChoices(rows);
  const set = (change: Partial<AssessmentFilter>): void => onFilter({ ...filter, ...change });
  const own = me.role === 'evaluator' || me.role === 'supervisor';
  return (
    <search className="filter-bar">
      <input
        type="search"
        className="text-input"
        aria-label={t('rounds.search')}
        placeholder={t('rounds.search')}
        value={filter.search}
        onChange={(event) => set({ search: event.currentTarget.value })}
      />
      <FilterSelect
        label={t('rounds.column.nature')}
        value={filter.nature}
        options={choices.natures}
        onChange={(nature) => set({ nature })}
      />
      <FilterSelect
        label={t('rounds.column.serviceType')}
        value={filter.serviceType}
        options={choices.serviceTypes}
        onChange={(serviceType) => set({ serviceType })}
      />
      <FilterSelect
        label={t('rounds.column.district')}
        value={filter.district}
        options={choices.districts}
        onChange={(district) => set({ district })}
      />
      <FilterSelect
        label={t('rounds.column.assessors')}
        value={filter.assessor}
        options={choices.assessors}
        onChange={(assessor) => set({ assessor })}
      />
      <FilterSelect
        label={t('rounds.column.progress')}
        value={filter.progress}
        options={choices.progress}
        onChange={(progress) => set({ progress })}
      />
      {own && (
        <label className="row small">
          <input
            type="checkbox"
            checked={filter.mine}
            onChange={(event) => set({ mine: event.currentTarget.checked })}
          />
          {t('rounds.mine')}
        </label>
      )}
    </search>
  );
}

/** What can be wished for, named as the reader knows it. */
function useChoices(rows: readonly AssessmentRow[]) {
  const { t, format } = useI18n();
  return useMemo(() => {
    const districts = [...new Set(rows.map((row) => row.district))].sort(format.compare);
    const people = new Map(rows.flatMap((row) => row.assessors.map((one) => [one.id, one.name])));
    const assessors = [...people]
      .map(([value, label]) => ({ value, label }))
      .sort((a, b) => format.compare(a.label, b.label));
    return {
      natures: ProviderNature.options.map((value) => ({ value, label: t(`nature.${value}`) })),
      serviceTypes: ServiceType.options.map((value) => ({
        value,
        label: t(`serviceType.${value}`),
      })),
      districts: districts.map((value) => ({ value, label: value })),
      assessors: [{ value: 'nobody', label: t('rounds.nobody') }, ...assessors],
      progress: (['nothing', 'part', 'complete'] as const).map((value) => ({
        value,
        label: t(`rounds.progress.${value}`),
      })),
    };
  }, [rows, t, format]);
}
