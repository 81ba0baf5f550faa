// biome-ignore-all lint/a11y/useSemanticElements: a virtualised grid cannot be a table; it follows the ARIA grid pattern
import type { AuditEvent } from '#shared/domain/audit-event.ts';
import { isMessageKey } from '#shared/messages/catalogues.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { actionName } from './action-name.ts';

/** Number, when, who, what, on what, why. */
export const auditTracks =
  '80px 180px minmax(140px, 1fr) minmax(180px, 1.4fr) minmax(160px, 1.4fr) minmax(80px, 1fr)';

interface Props {
  readonly id: string;
  readonly index: number;
  readonly top: number;
  /** Undefined while it is on its way. */
  readonly event: AuditEvent | undefined;
  readonly active: boolean;
  onOpen(event: AuditEvent): void;
}

/** One event in a line. */
export function AuditRow({ id, index, top, event, active, onOpen }: Props) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const cells = event
    ? [
        format.number(event.sequence),
        format.dateTime(event.at),
        event.actor.kind === 'local-operator' ? t('audit.localOperator') : event.actor.name,
        actionName(event.action, i18n),
        subjectName(event, i18n),
        event.reason ?? '',
      ]
    : ['…', '', '', '', '', ''];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the focus and the keys
    <div
      id={id}
      className={active ? 'grid-row opens active' : 'grid-row opens'}
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 2}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => event && onOpen(event)}
    >
      {cells.map((text, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns never change places
        <div key={column} className="grid-cell" role="gridcell" tabIndex={-1}>
          <span className="clip" title={text}>
            {text}
          </span>
        </div>
      ))}
    </div>
  );
}

/** What an event acted on, in words: its kind, and its code or the beginning of its id. */
export function subjectName(
  event: AuditEvent,
  { t }: Pick<ReturnType<typeof useI18n>, 't'>,
): string {
  if (!event.subject) return '';
  const key = `thing.${event.subject.kind}`;
  const kind = isMessageKey(key) ? t(key) : event.subject.kind;
  return `${kind} ${nameIn(event.after) ?? nameIn(event.before) ?? shortId(event.subject.id)}`;
}

/** The end of an id tells neighbours apart; its beginning is the time. */
function shortId(id: string): string {
  return id.length > 12 ? `…${id.slice(-8)}` : id;
}

/** The code or name that an event's record carries. */
function nameIn(record: unknown): string | null {
  if (typeof record !== 'object' || record === null) return null;
  for (const field of ['code', 'login', 'name']) {
    const value: unknown = Reflect.get(record, field);
    if (typeof value === 'string' && value !== '') return value;
  }
  return null;
}
