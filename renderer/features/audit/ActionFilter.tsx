import { contract } from '#shared/contract/contract.ts';
import type { ProcedureMeta } from '#shared/contract/procedure.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { actionName } from './action-name.ts';

interface Props {
  /** The procedure whose events are shown; empty for all. */
  readonly action: string;
  onChange(action: string): void;
}

interface Declared {
  readonly '~orpc': { readonly meta: ProcedureMeta };
}

/** Every procedure that leaves an event, as `area.name`. */
const actions: readonly string[] = Object.entries(contract).flatMap(([area, procedures]) =>
  Object.entries<Declared>(procedures)
    .filter(([, procedure]) => ['command', 'job'].includes(procedure['~orpc'].meta.kind))
    .map(([name]) => `${area}.${name}`),
);

/** Shows the events of one kind of act only. */
export function ActionFilter({ action, onChange }: Props) {
  const i18n = useI18n();
  const named = actions
    .map((value) => ({ value, label: actionName(value, i18n) }))
    .toSorted((a, b) => i18n.format.compare(a.label, b.label));
  return (
    <select
      className="pick"
      aria-label={i18n.t('audit.filter')}
      value={action}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{i18n.t('audit.allActions')}</option>
      {named.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
