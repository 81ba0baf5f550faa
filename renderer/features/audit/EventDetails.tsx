import type { AuditEvent } from '#shared/domain/audit-event.ts';
import { HeadCell, TableHead } from '../../components/TableHead.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { subjectName } from './AuditRow.tsx';
import { actionName } from './action-name.ts';
import { fieldChanges } from './field-changes.ts';

/** Everything that one event recorded: what changed, from what, to what. */
export function EventDetails({ event }: { event: AuditEvent }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  return (
    <div className="stack">
      <dl className="facts">
        <dt>{t('audit.at')}</dt>
        <dd>{format.dateTime(event.at)}</dd>
        <dt>{t('audit.actor')}</dt>
        <dd>
          {event.actor.kind === 'local-operator'
            ? `${t('audit.localOperator')} (${event.actor.name})`
            : event.actor.name}
        </dd>
        <dt>{t('audit.action')}</dt>
        <dd>
          {actionName(event.action, i18n)} <code>{event.action}</code>
        </dd>
        <dt>{t('audit.subject')}</dt>
        <dd>{subjectName(event, i18n) || t('value.none')}</dd>
        <dt>{t('audit.reason')}</dt>
        <dd>{event.reason ?? t('value.none')}</dd>
      </dl>
      <Changes event={event} />
      <dl className="facts">
        <dt>{t('audit.hash')}</dt>
        <dd className="mono">{event.hash}</dd>
        <dt>{t('audit.previousHash')}</dt>
        <dd className="mono">{event.previousHash}</dd>
      </dl>
    </div>
  );
}

function Changes({ event }: { event: AuditEvent }) {
  const { t } = useI18n();
  const changes = fieldChanges(event.before, event.after);
  return (
    <section className="stack">
      <h3>{t('audit.changes')}</h3>
      {changes.length === 0 ? (
        <p className="ink-2">{t('audit.nothing')}</p>
      ) : (
        <table className="table changes">
          <TableHead>
            <HeadCell>{t('audit.field')}</HeadCell>
            <HeadCell>{t('audit.before')}</HeadCell>
            <HeadCell>{t('audit.after')}</HeadCell>
          </TableHead>
          <tbody>
            {changes.map((change) => (
              <tr key={change.field}>
                <td>
                  <code>{change.field}</code>
                </td>
                <td>{change.before ?? t('value.none')}</td>
                <td>{change.after ?? t('value.none')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
