import { useMemo, useState } from 'react';
import type { CellProblem } from '#shared/contract/exchange.ts';
import type { Column } from '../../components/grid/column.ts';
import { DataGrid } from '../../components/grid/DataGrid.tsx';
import { Notice } from '../../components/Notice.tsx';
import { describeProblem } from '../../data/failure.ts';
import { useI18n } from '../../i18n/i18n.tsx';

interface Row {
  readonly key: string;
  readonly problem: CellProblem;
  readonly sentence: string;
}

/** Every wrong cell of a file, to be mended there; it can be taken along as CSV. */
export function ProblemGrid({ problems }: { problems: readonly CellProblem[] }) {
  const { t, tell } = useI18n();
  const [opened, setOpened] = useState<Row | null>(null);
  const rows = useMemo<readonly Row[]>(
    () =>
      problems.map((problem, index) => ({
        key: String(index),
        problem,
        sentence: describeProblem(problem.code, problem.params, { t, tell }),
      })),
    [problems, t, tell],
  );
  const columns = useProblemColumns();
  return (
    <>
      <div className="card flush list-grid">
        <DataGrid
          label={t('import.problemGrid')}
          rows={rows}
          columns={columns}
          rowKey={(row) => row.key}
          onOpen={setOpened}
          selectedKey={opened?.key}
          csvName={t('import.problemGrid')}
        />
      </div>
      {opened && (
        <Notice tone="warn" live>
          <span className="strong">{opened.problem.cell ?? opened.problem.row}</span>{' '}
          {opened.sentence}
        </Notice>
      )}
    </>
  );
}

function useProblemColumns(): readonly Column<Row>[] {
  const { t } = useI18n();
  return useMemo(
    () => [
      {
        key: 'cell',
        header: t('import.cell'),
        width: 80,
        value: ({ problem }) => problem.cell ?? problem.row,
      },
      { key: 'column', header: t('import.column'), width: 130, value: (row) => row.problem.column },
      { key: 'value', header: t('import.value'), width: 140, value: (row) => row.problem.value },
      {
        key: 'problem',
        header: t('import.problem'),
        width: 280,
        grow: 1,
        value: (row) => row.sentence,
      },
    ],
    [t],
  );
}
