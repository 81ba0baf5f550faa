import { useState } from 'react';
import type { ResultRow } from '#shared/contract/scoring.ts';
import { type Framework, totalCode } from '#shared/domain/framework/framework.ts';
import type { Round } from '#shared/domain/round.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { GradeMark } from '../../components/GradeMark.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { StateTag } from '../../components/StateTag.tsx';
import { type Grades, useGrades } from '../../data/use-grades.ts';
import { useRead } from '../../data/use-read.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { DimensionBars } from './DimensionBars.tsx';
import { ResultDrawer, type Shown } from './ResultDrawer.tsx';
import { RoundPick } from './RoundPick.tsx';
import { useRoundResults } from './use-round-results.ts';

/** A provider's own results, contract by contract, each with the way to what it rests on. */
export function MyResults({ round }: { round: Round }) {
  const { t, format } = useI18n();
  const [shown, setShown] = useState<Shown | null>(null);
  const { data, error, refetch } = useRoundResults(round.id);
  const grades = useGrades(round.frameworkVersionId);
  const version = useRead(['frameworks', 'get', round.frameworkVersionId], (client, signal) =>
    client.frameworks.get({ id: round.frameworkVersionId }, { signal }),
  );
  const framework = version.data;
  const lead = t('results.leadMine', {
    round: format.text(round.name),
    framework: framework ? format.text(framework.name) : round.frameworkCode,
    version: round.frameworkVersion,
  });
  return (
    <div className="page">
      <PageHeader title={t('results.mine')} lead={lead}>
        <RoundPick />
      </PageHeader>
      <div className="body my-results">
        {(!data || !framework) &&
          (error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Loading />)}
        {data?.rows.length === 0 && (
          <Card>
            <EmptyState title={t('results.none')} hint={t('results.noneHintMine')} />
          </Card>
        )}
        {framework &&
          data?.rows.map((row) => (
            <MyResult
              key={row.assessmentId}
              row={row}
              framework={framework.content}
              grades={grades}
              onOpen={(code) => setShown({ assessmentId: row.assessmentId, code })}
            />
          ))}
      </div>
      {shown && (
        <ResultDrawer
          key={`${shown.assessmentId} ${shown.code}`}
          shown={shown}
          onClose={() => setShown(null)}
        />
      )}
    </div>
  );
}

interface ResultProps {
  readonly row: ResultRow;
  readonly framework: Framework;
  readonly grades: Grades;
  onOpen(code: string): void;
}

function MyResult({ row, framework, grades, onOpen }: ResultProps) {
  const { t, format } = useI18n();
  // The core leaves every part out where one of them could be traced to people.
  const withheld = row.total !== null && row.dimensions.every((score) => score === null);
  const band =
    row.grade.kind === 'grade'
      ? grades.bands.find(({ code }) => row.grade.kind === 'grade' && code === row.grade.code)
      : undefined;
  return (
    <Card
      title={`${row.contractCode} ${format.text(row.contractName)}`}
      aside={<StateTag state={row.state} />}
    >
      <div className="my-result">
        <div className="stack">
          <p className="total-line">
            <b>{row.total === null ? '—' : format.number(row.total, 1)}</b>
            <span className="small ink-2">
              {t('results.cardScore', { maximum: format.number(framework.maximum) })}
            </span>
            <GradeMark tone={grades.tone(row.grade)} label={grades.label(row.grade)} />
          </p>
          <p className="small ink-2">
            {t('results.column.coverage')} {format.percent(row.coverage)}
          </p>
          {band?.consequence && (
            <p className="small">
              {t('results.consequence')}: {format.text(band.consequence)}
            </p>
          )}
          <div>
            <Button onClick={() => onOpen(totalCode)}>{t('results.openExplanation')}</Button>
          </div>
        </div>
        {withheld ? (
          <Notice tone="warn">{t('results.withheld')}</Notice>
        ) : (
          <DimensionBars framework={framework} scores={row.dimensions} onOpen={onOpen} />
        )}
      </div>
    </Card>
  );
}
