import { useState } from 'react';
import { z } from 'zod';
import { assertNever } from '#shared/assert-never.ts';
import { contract } from '#shared/contract/contract.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { Round } from '#shared/domain/round.ts';
import { useMay } from '../../app/signed-in.ts';
import { useKeptState } from '../../app/use-kept-state.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Loading } from '../../components/Loading.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import { useRead } from '../../data/use-read.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { AgreementView } from './agreement/AgreementView.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { HeatMap } from './HeatMap.tsx';
import { League } from './League.tsx';
import { FairnessView } from './peers/FairnessView.tsx';
import { PeersView } from './peers/PeersView.tsx';
import { ResultDrawer, type Shown } from './ResultDrawer.tsx';
import { RoundPick } from './RoundPick.tsx';
import { SensitivityView } from './sensitivity/SensitivityView.tsx';
import { type RoundResultsData, useRoundResults } from './use-round-results.ts';

/** The results of a round: league table, grades, dimensions; every figure opens. */
export function RoundResults({ round }: { round: Round }) {
  const { t, format } = useI18n();
  const mayExport = useMay(contract.workbooks.export);
  const [exporting, setExporting] = useState(false);
  const results = useRoundResults(round.id);
  const version = useRead(['frameworks', 'get', round.frameworkVersionId], (client, signal) =>
    client.frameworks.get({ id: round.frameworkVersionId }, { signal }),
  );
  const error = results.error ?? version.error;
  const lead = t('results.lead', {
    round: format.text(round.name),
    framework: version.data ? format.text(version.data.name) : round.frameworkCode,
    version: round.frameworkVersion,
    count: results.data?.rows.length ?? round.assessmentCount,
  });
  return (
    <div className="page">
      <PageHeader title={t('results.title')} lead={lead}>
        <RoundPick />
        {mayExport && (
          <Button kind="primary" onClick={() => setExporting(true)}>
            {t('results.export')}
          </Button>
        )}
      </PageHeader>
      {results.data && version.data ? (
        <ResultViews
          key={round.id}
          round={round}
          framework={version.data.content}
          results={results.data}
        />
      ) : error ? (
        <ErrorNotice
          error={error}
          onRetry={() => {
            void results.refetch();
            void version.refetch();
          }}
        />
      ) : (
        <Loading />
      )}
      {exporting && <ExportDialog round={round} onClose={() => setExporting(false)} />}
    </div>
  );
}

interface ViewsProps {
  readonly round: Round;
  readonly framework: Framework;
  readonly results: RoundResultsData;
}

const open = ['league', 'dimensions'] as const;
/** Views of the round as a whole, for those who answer for it. */
const whole = ['peers', 'sensitivity', 'fairness', 'agreement'] as const;
const View = z.enum([...open, ...whole]);
type View = z.infer<typeof View>;

function ResultViews({ round, framework, results }: ViewsProps) {
  const { t } = useI18n();
  const views: readonly View[] = useMay(contract.certainty.get) ? [...open, ...whole] : open;
  const [kept, setView] = useKeptState('view', View, 'league');
  const view = views.includes(kept) ? kept : 'league';
  const [shown, setShown] = useState<Shown | null>(null);
  if (results.rows.length === 0) {
    return (
      <div className="body">
        <Card>
          <EmptyState title={t('results.none')} hint={t('results.noneHint')} />
        </Card>
      </div>
    );
  }
  return (
    <>
      <Tabs<View>
        label={t('results.tabs')}
        tabs={views.map((id) => ({ id, label: t(`results.tab.${id}`) }))}
        active={view}
        onChange={setView}
      >
        <ResultView
          view={view}
          round={round}
          framework={framework}
          results={results}
          onOpen={setShown}
        />
      </Tabs>
      {shown && (
        <ResultDrawer
          key={`${shown.assessmentId} ${shown.code}`}
          shown={shown}
          onClose={() => setShown(null)}
        />
      )}
    </>
  );
}

interface ViewProps extends ViewsProps {
  readonly view: View;
  onOpen(shown: Shown): void;
}

function ResultView({ view, ...rest }: ViewProps) {
  const { round, framework, results, onOpen } = rest;
  switch (view) {
    case 'league':
      return <League {...rest} />;
    case 'dimensions':
      return <HeatMap {...rest} />;
    case 'peers':
      return <PeersView round={round} framework={framework} rows={results.rows} onOpen={onOpen} />;
    case 'sensitivity':
      return <SensitivityView round={round} framework={framework} />;
    case 'fairness':
      return <FairnessView round={round} framework={framework} />;
    case 'agreement':
      return <AgreementView round={round} framework={framework} />;
    default:
      return assertNever(view);
  }
}
