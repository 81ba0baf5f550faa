import { useMemo } from 'react';
import type { IndicatorAgreement, RoundAgreement } from '#shared/contract/agreement.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import type { Round } from '#shared/domain/round.ts';
import { Card } from '../../../components/Card.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import { DataGrid } from '../../../components/grid/DataGrid.tsx';
import { Kpi } from '../../../components/Kpi.tsx';
import { Loading } from '../../../components/Loading.tsx';
import { useRead } from '../../../data/use-read.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { agreementColumns } from './agreement-columns.tsx';
import { coefficientText } from './coefficient-text.ts';

interface Props {
  readonly round: Round;
  readonly framework: Framework;
}

/** How far assessors who looked at the same thing said the same. */
export function AgreementView({ round, framework }: Props) {
  const { t } = useI18n();
  const { data, error, refetch } = useRead(['scoring', 'agreement', round.id], (client, signal) =>
    client.scoring.agreement({ roundId: round.id }, { signal }),
  );
  if (!data)
    return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Loading />;
  if (data.overall.units === 0) {
    return (
      <div className="body">
        <Card>
          <EmptyState title={t('agreement.none')} hint={t('agreement.noneHint')} />
        </Card>
      </div>
    );
  }
  return (
    <div className="body fill peers-body">
      <Overall overall={data.overall} />
      <ByIndicator round={round} framework={framework} indicators={data.indicators} />
    </div>
  );
}

function Overall({ overall }: { overall: RoundAgreement['overall'] }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const spread = overall.meanSpread;
  return (
    <section className="stack" aria-label={t('agreement.overall')}>
      <div className="kpi-row">
        <Kpi value={coefficientText(overall.alpha, i18n)} label={t('agreement.alpha')} />
        <Kpi
          value={coefficientText(overall.icc, i18n)}
          label={t('agreement.icc', { form: overall.iccForm })}
        />
        <Kpi value={format.number(overall.units)} label={t('agreement.units')} />
        <Kpi
          value={spread === null ? '—' : format.number(spread, 1)}
          label={t('agreement.spread')}
        />
      </div>
      <p className="small ink-2">{t('agreement.note')}</p>
    </section>
  );
}

interface IndicatorsProps extends Props {
  readonly indicators: readonly IndicatorAgreement[];
}

function ByIndicator({ round, framework, indicators }: IndicatorsProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const names = useMemo(
    () => new Map(indicatorsOf(framework).map(({ code, name }) => [code, name])),
    [framework],
  );
  const columns = useMemo(() => agreementColumns(i18n, names), [i18n, names]);
  return (
    <Card flush>
      <DataGrid
        label={t('agreement.grid')}
        rows={indicators}
        columns={columns}
        rowKey={(row) => row.indicator}
        csvName={`${t('agreement.title')} ${round.code}`}
      />
    </Card>
  );
}
