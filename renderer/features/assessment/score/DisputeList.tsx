import { useI18n } from '../../../i18n/i18n.tsx';
import { useDesk } from './sheet-context.ts';

/** Indicators on which the assessors differ: not settled, or further apart than tolerated; each leads to its row. */
export function DisputeList() {
  const { t } = useI18n();
  const { live, explanation } = useDesk();
  const { unresolved, settled } = explanation;
  const apart = [...live.apart.keys()].filter(
    (code) => !unresolved.includes(code) && !settled.has(code),
  );
  if (unresolved.length + apart.length === 0) return null;
  return (
    <div className="disputes small">
      {unresolved.length > 0 && (
        <Codes label={t('live.unresolved', { count: unresolved.length })} codes={unresolved} />
      )}
      {apart.length > 0 && <Codes label={t('live.apart')} codes={apart} />}
    </div>
  );
}

function Codes({ label, codes }: { label: string; codes: readonly string[] }) {
  const { format } = useI18n();
  const { state, session } = useDesk();
  return (
    <p>
      <span className="ink-warn">{label}</span>{' '}
      {codes.map((code) => {
        const name = state.indicators.get(code)?.name;
        return (
          <button
            key={code}
            type="button"
            className="link"
            title={name && format.text(name)}
            onClick={() => session.act({ kind: 'focus', focus: { row: code, column: 'value' } })}
          >
            {code}
          </button>
        );
      })}
    </p>
  );
}
