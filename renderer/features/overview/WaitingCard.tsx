import { useQueries } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { AssessmentRow } from '#shared/contract/rounds.ts';
import type { Round } from '#shared/domain/round.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Card } from '../../components/Card.tsx';
import { StateTag } from '../../components/StateTag.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { usePlatform } from '../../platform/platform.ts';
import { type Todo, todosOf } from './todo.ts';

const mostShown = 8;

/** What waits for this person in the round, each a link to where it is done. */
export function WaitingCard({ round }: { round: Round }) {
  const { t } = useI18n();
  const { me } = useSignedIn();
  const { client } = usePlatform();
  const todos = todosOf(me.role);
  const mine = me.role === 'evaluator';
  const answers = useQueries({
    queries: todos.map(({ state }) => ({
      queryKey: ['rounds', 'assessments', round.id, { mine, state, limit: mostShown }],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        client.rounds.assessments({ roundId: round.id, mine, state, limit: mostShown }, { signal }),
    })),
  });
  const items = answers.flatMap(({ data }, index) =>
    (data?.rows ?? []).map((row) => ({ row, todo: todos[index] })),
  );
  const total = answers.reduce((sum, { data }) => sum + (data?.total ?? 0), 0);
  const shown = items.slice(0, mostShown);
  const pending = answers.some((answer) => answer.isPending);
  return (
    <Card title={t('overview.waiting')} flush className="most">
      {shown.length === 0 && !pending && (
        <p className="todo-more ink-2">{t('overview.waitingNone')}</p>
      )}
      <ul className="todo">
        {shown.map(({ row, todo }) => (
          <WaitingItem key={row.id} row={row} todo={todo} />
        ))}
      </ul>
      {total > shown.length && (
        <p className="todo-more">
          <Link href={`/rounds/${round.id}`}>
            {t('overview.waitingMore', { count: total - shown.length })}
          </Link>
        </p>
      )}
    </Card>
  );
}

function WaitingItem({ row, todo }: { row: AssessmentRow; todo: Todo }) {
  const { t, format } = useI18n();
  return (
    <li>
      <Link href={`/assessments/${row.id}${todo.page}`}>
        <span className="clip">
          <span className="strong">{t(todo.task)}</span> · {format.text(row.providerName)} ·{' '}
          {format.text(row.contractName)}
        </span>
        <span className="ink-2 small clip">
          {t('overview.observed', { observed: row.observedCount, total: row.indicatorCount })}
        </span>
        <span>
          <StateTag state={row.state} />
        </span>
      </Link>
    </li>
  );
}
