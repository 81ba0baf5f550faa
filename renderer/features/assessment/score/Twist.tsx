import { useI18n } from '../../../i18n/i18n.tsx';
import { useDesk } from './sheet-context.ts';

/** Shows and hides the items of a checklist; F2 and space do it from the keyboard. */
export function Twist({ code }: { code: string }) {
  const { t } = useI18n();
  const { state, session } = useDesk();
  const open = state.expanded.has(code);
  return (
    <button
      type="button"
      className="twist"
      tabIndex={-1}
      aria-expanded={open}
      aria-label={t(open ? 'sheet.collapse' : 'sheet.expand', { code })}
      onClick={() => session.act({ kind: 'expand', indicator: code, open: !open })}
    >
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        <path d={open ? 'M1 3l4 4 4-4' : 'M3 1l4 4-4 4'} />
      </svg>
    </button>
  );
}
