import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { AssessmentRow } from '#shared/contract/rounds.ts';
import type { Round } from '#shared/domain/round.ts';
import { useSignedIn } from '../../app/signed-in.ts';
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
  return (
    <div className="body fill round-body">
      <Card flush>
        <StateChips
          rows={meeting}
          state={filter.state}
          onChoose={(state) => onFilter({ ...filter, state })}
          onClear={isFiltering(filter) ? () => onFilter(noFilter) : null}
        />
        <DataGrid
          label={t('rounds.grid')}
          rows={shown}
          columns={columns}
          rowKey={(row) => row.id}
          onOpen={(row) => go(`/assessments/${row.id}`)}
          csvName={`${t('rounds.assessments')} ${round.code}`}
          initialSorting={{ key: 'contract', descending: false }}
          toolbar={<FilterBar rows={rows} filter={filter} onFilter={onFilter} />}
          empty={
            // A filter that keeps nothing leaves the bar above it, so that it can be changed.
            isFiltering(filter) ? undefined : (
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
