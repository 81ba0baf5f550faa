import type { RoundFairness } from '#shared/contract/fairness.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { Round } from '#shared/domain/round.ts';
import { Card } from '../../../components/Card.tsx';
import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import { Loading } from '../../../components/Loading.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { DeltaTable } from './DeltaTable.tsx';
import { SpreadTable } from './SpreadTable.tsx';
import { useFairness } from './use-fairness.ts';

interface Props {
  readonly round: Round;
  readonly framework: Framework;
}

/** Whether kinds of provider come out differently, with how sure that is. */
export function FairnessView({ round, framework }: Props) {
  const { data, error, refetch } = useFairness(round.id);
  if (!data)
    return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Loading />;
  return <Fairness fairness={data} maximum={framework.maximum} />;
}

function Fairness({ fairness, maximum }: { fairness: RoundFairness; maximum: number }) {
  const { t } = useI18n();
  const rows = fairness.natures.map(({ nature, n, quartiles }) => ({
    key: nature,
    name: t(`nature.${nature}`),
    n,
    quartiles,
  }));
  return (
    <div className="body stack">
      <Card title={t('fairness.natures')}>
        <p className="small ink-2">{t('fairness.what')}</p>
        <SpreadTable header={t('results.column.nature')} rows={rows} maximum={maximum} />
      </Card>
      <Card title={t('fairness.pairs')}>
        <DeltaTable pairs={fairness.pairs} />
        <p className="small ink-2">{t('fairness.deltaNote')}</p>
      </Card>
    </div>
  );
}
