import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { AssessmentRow } from '#shared/contract/rounds.ts';
import type { Round } from '#shared/domain/round.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { DataGrid } from '../../components/grid/DataGrid.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { assessmentColumns } from './assessment-columns.tsx';
import { type AssessmentFilter, isFiltering, noFilter } from './assessment-filter.ts';
import { FilterBar } from './FilterBar.tsx';
import { StateChips } from './StateChips.tsx';

interface Props {
  readonly round: Round;
  /** All of the round that the person may see. */
  readonly rows: readonly AssessmentRow[];
  /** Those that meet every wish but the one for a state. */
  readonly meeting: readonly AssessmentRow[];
  readonly shown: readonly AssessmentRow[];
  readonly filter: AssessmentFilter;
  onFilter(filter: AssessmentFilter): void;
}

/** The assessments of a round, filtered; a row opens its score sheet. */
export function AssessmentGrid({ round, rows, meeting, shown, filter, onFilter }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { me } = useSignedIn();
  const [, go] = useLocation();
  const columns = useMemo(() => assessmentColumns(i18n), [i18n]);
  const filtering = isFiltering(filter);
  return (
    <div className="body fill round-body">
      <Card flush>
        <StateChips
          rows={meeting}
          state={filter.state}
          onChoose={(state) => onFilter({ ...filter, state })}
        />
        <FilterBar rows={rows} filter={filter} onFilter={onFilter} />
        <DataGrid
          label={t('rounds.grid')}
          rows={shown}
          columns={columns}
          rowKey={(row) => row.id}
          onOpen={(row) => go(`/assessments/${row.id}`)}
          csvName={`${t('rounds.assessments')} ${round.code}`}
          initialSorting={{ key: 'contract', descending: false }}
          empty={
            filtering ? (
              <EmptyState title={t('grid.noMatch')}>
                <Button onClick={() => onFilter(noFilter)}>{t('grid.clearFilters')}</Button>
              </EmptyState>
            ) : (
              <EmptyState
                title={t('rounds.empty')}
                hint={t(
                  me.role === 'evaluator' ? 'rounds.emptyHint.evaluator' : 'rounds.emptyHint.other',
                )}
              />
            )
          }
        />
      </Card>
    </div>
  );
}
