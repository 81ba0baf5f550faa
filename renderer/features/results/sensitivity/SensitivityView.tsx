import { useMemo, useState } from 'react';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { Round } from '#shared/domain/round.ts';
import { Card } from '../../../components/Card.tsx';
import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import { DataGrid } from '../../../components/grid/DataGrid.tsx';
import { Loading } from '../../../components/Loading.tsx';
import { Segmented } from '../../../components/Segmented.tsx';
import { useGrades } from '../../../data/use-grades.ts';
import { useRead } from '../../../data/use-read.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { Client } from '../../../platform/platform.ts';
import { ChangesDrawer } from './ChangesDrawer.tsx';
import { sensitivityColumns } from './sensitivity-columns.tsx';
import { type SensitivityRow, sensitivityRows } from './sensitivity-rows.ts';

interface Props {
  readonly round: Round;
  readonly framework: Framework;
}

const percents = ['10', '20', '50'] as const;
type Percent = (typeof percents)[number];

/** What was found, with the percent it is of: until another is there the last one stays on the screen. */
async function readSensitivity(
  client: Client,
  roundId: string,
  percent: number,
  signal: AbortSignal,
) {
  return { percent, found: await client.certainty.sensitivity({ roundId, percent }, { signal }) };
}

/** How much ranks and grades hang on single indicators and single weights. */
export function SensitivityView({ round, framework }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const grades = useGrades(round.frameworkVersionId);
  const [percent, setPercent] = useState<Percent>('20');
  const [open, setOpen] = useState<SensitivityRow | null>(null);
  const { data, error, refetch } = useRead(
    ['certainty', 'sensitivity', round.id, percent],
    (client, signal) => readSensitivity(client, round.id, Number(percent), signal),
    { keepPrevious: true },
  );
  const rows = useMemo(
    () => (data ? sensitivityRows(framework, data.found) : []),
    [data, framework],
  );
  const shown = data?.percent ?? Number(percent);
  const columns = useMemo(() => sensitivityColumns(i18n, shown), [i18n, shown]);
  return (
    <div className="body fill league-body heat-body">
      {data ? (
        <Card flush>
          <DataGrid
            label={t('sensitivity.grid')}
            rows={rows}
            columns={columns}
            rowKey={(row) => row.key}
            onOpen={setOpen}
            csvName={`${t('sensitivity.title')} ${round.code}`}
            toolbar={
              <div className="view-toolbar">
                <span className="small ink-2">{t('sensitivity.note')}</span>
                <Segmented<Percent>
                  label={t('sensitivity.percent')}
                  value={percent}
                  options={percents.map((value) => ({
                    value,
                    label: `±${i18n.format.percent(Number(value) / 100)}`,
                  }))}
                  onChange={setPercent}
                />
              </div>
            }
          />
        </Card>
      ) : error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
      {open && (
        <ChangesDrawer row={open} percent={shown} grades={grades} onClose={() => setOpen(null)} />
      )}
    </div>
  );
}
