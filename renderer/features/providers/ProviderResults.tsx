import { useQueries } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { ResultRow } from '#shared/contract/scoring.ts';
import type { Provider } from '#shared/domain/provider.ts';
import type { Round } from '#shared/domain/round.ts';
import { useCurrentRound } from '../../app/current-round.tsx';
import { Card } from '../../components/Card.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { GradeMark } from '../../components/GradeMark.tsx';
import { Loading } from '../../components/Loading.tsx';
import { StateTag } from '../../components/StateTag.tsx';
import { HeadCell, TableHead } from '../../components/TableHead.tsx';
import { readAll } from '../../data/read-all.ts';
import { useGrades } from '../../data/use-grades.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { usePlatform } from '../../platform/platform.ts';

/** What each round made of this provider's contracts, the newest first. */
export function ProviderResults({ provider }: { provider: Provider }) {
  const { t } = useI18n();
  const { client } = usePlatform();
  const { rounds = [] } = useCurrentRound();
  const answers = useQueries({
    queries: rounds.map(({ id: roundId }) => ({
      queryKey: ['scoring', 'round', roundId, 'all'],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        readAll((page) => client.scoring.round({ roundId, ...page }, { signal })),
    })),
  });
  const results = answers.flatMap(({ data }, index) =>
    (data ?? [])
      .filter((row) => row.providerId === provider.id)
      .map((row) => ({ row, round: rounds[index] })),
  );
  const pending = answers.some((answer) => answer.isPending);
  return (
    <Card title={t('provider.results')} flush>
      {pending && <Loading />}
      {!pending && results.length === 0 && (
        <EmptyState
          level={3}
          title={t('provider.resultsNone')}
          hint={t('provider.resultsNoneHint')}
        />
      )}
      {results.length > 0 && <ResultTable results={results} />}
    </Card>
  );
}

interface RoundResult {
  readonly row: ResultRow;
  readonly round: Round;
}

function ResultTable({ results }: { results: readonly RoundResult[] }) {
  const { t } = useI18n();
  return (
    <table className="table">
      <TableHead>
        <HeadCell>{t('result.round')}</HeadCell>
        <HeadCell>{t('result.contract')}</HeadCell>
        <HeadCell number>{t('result.rank')}</HeadCell>
        <HeadCell number>{t('result.score')}</HeadCell>
        <HeadCell>{t('result.grade')}</HeadCell>
        <HeadCell>{t('result.state')}</HeadCell>
      </TableHead>
      <tbody>
        {results.map(({ row, round }) => (
          <ResultLine key={row.assessmentId} row={row} round={round} />
        ))}
      </tbody>
    </table>
  );
}

function ResultLine({ row, round }: RoundResult) {
  const { t, format } = useI18n();
  const grades = useGrades(round.frameworkVersionId);
  const none = t('value.none');
  return (
    <tr>
      <td className="nowrap">{format.text(round.name)}</td>
      <td>
        <Link href={`/assessments/${row.assessmentId}`}>{format.text(row.contractName)}</Link>
      </td>
      <td className="number">{row.rank === null ? none : format.number(row.rank)}</td>
      <td className="number strong">{row.total === null ? none : format.number(row.total, 1)}</td>
      <td>
        <GradeMark tone={grades.tone(row.grade)} label={grades.label(row.grade)} />
      </td>
      <td>
        <StateTag state={row.state} />
      </td>
    </tr>
  );
}
