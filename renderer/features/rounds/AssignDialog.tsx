import { useState } from 'react';
import type { AssessmentRow } from '#shared/contract/rounds.ts';
import type { Person } from '#shared/domain/person.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useRead } from '../../data/use-read.ts';
import { SelectField } from '../../forms/fields.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { PersonChoice } from './PersonChoice.tsx';
import { useAssign } from './use-assign.ts';

interface Props {
  /** The assessments shown: all of these are assigned. */
  readonly rows: readonly AssessmentRow[];
  onClose(): void;
}

/** Says who assesses the assessments that are shown. */
export function AssignDialog({ rows, onClose }: Props) {
  const { t, format } = useI18n();
  const assigning = useAssign();
  const { data, error, refetch } = useRead(['people', 'list'], (client, signal) =>
    client.people.list(undefined, { signal }),
  );
  const [taken] = useState(rows);
  const people = data
    ?.filter((one) => one.active && (one.role === 'evaluator' || one.role === 'supervisor'))
    .sort((a, b) => a.role.localeCompare(b.role) || format.compare(a.name, b.name));
  return (
    <Dialog
      opened
      title={t('rounds.assign.title')}
      busy={assigning.assign.isPending}
      onClose={onClose}
    >
      {!people && error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!people && !error && <Loading />}
      {people?.length === 0 && <EmptyState level={3} title={t('rounds.assign.nobody')} />}
      {people && people.length > 0 && (
        <AssignForm rows={taken} people={people} assigning={assigning} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface FormProps extends Props {
  readonly people: readonly Person[];
  readonly assigning: ReturnType<typeof useAssign>;
}

function AssignForm({ rows, people, assigning, onClose }: FormProps) {
  const { t } = useI18n();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [lead, setLead] = useState('');
  const { assign, done, stop } = assigning;
  const outcome = assign.data;
  if (outcome?.done === rows.length) {
    return (
      <div className="stack">
        <Notice tone="ok" live>
          {t('rounds.assign.done', { count: outcome.done })}
        </Notice>
        <div className="form-actions">
          <Button kind="primary" onClick={onClose}>
            {t('action.close')}
          </Button>
        </div>
      </div>
    );
  }
  const leads = chosen.includes(lead) ? lead : '';
  return (
    <div className="form">
      <p className="strong">{t('rounds.assign.to', { count: rows.length })}</p>
      <PersonChoice people={people} chosen={chosen} onChange={setChosen} />
      {chosen.length > 0 && (
        <SelectField
          label={t('rounds.assign.lead')}
          value={leads}
          options={[
            { value: '', label: t('rounds.assign.noLead') },
            ...people
              .filter(({ id }) => chosen.includes(id))
              .map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={setLead}
        />
      )}
      <p className="small ink-2">
        {t('rounds.assign.note')} {chosen.length === 0 && t('rounds.assign.none')}
      </p>
      {outcome && (
        <Notice tone="warn">
          {t(outcome.failure === null ? 'rounds.assign.halted' : 'rounds.assign.stopped', {
            done: outcome.done,
            of: rows.length,
          })}
        </Notice>
      )}
      <ErrorNotice error={outcome?.failure ?? assign.error} />
      <div className="form-actions">
        {assign.isPending && (
          <span className="small ink-2" role="status">
            {t('rounds.assign.running', { done, of: rows.length })}
          </span>
        )}
        <Button onClick={assign.isPending ? stop : onClose}>{t('action.cancel')}</Button>
        <Button
          kind="primary"
          busy={assign.isPending}
          onClick={() =>
            assign.mutate({
              ids: rows.map(({ id }) => id),
              assessors: chosen.map((personId) => ({ personId, lead: personId === leads })),
            })
          }
        >
          {t('rounds.assign.submit', { count: rows.length })}
        </Button>
      </div>
    </div>
  );
}
