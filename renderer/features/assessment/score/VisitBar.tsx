import { usualSource } from '#shared/domain/visit.ts';
import { Button } from '../../../components/Button.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useDesk } from './sheet-context.ts';

/** Which visit is being recorded, and adding one. */
export function VisitBar({ onAdd }: { onAdd: () => void }) {
  const { t, format } = useI18n();
  const { state, session } = useDesk();
  const choose = (visitId: string): void => {
    session.commit();
    session.act({ kind: 'visit', visitId });
  };
  return (
    <div className="visit-bar">
      {state.visitId !== null && (
        <label className="row small">
          <span className="ink-2">{t('visit.label')}</span>
          <select value={state.visitId} onChange={(event) => choose(event.currentTarget.value)}>
            {state.visits.map((visit) => (
              <option key={visit.id} value={visit.id}>
                {t(
                  visit.source === usualSource(visit.kind) ? 'visit.option' : 'visit.optionSource',
                  {
                    date: format.date(visit.date),
                    kind: t(`visitKind.${visit.kind}`),
                    source: t(`source.${visit.source}`),
                  },
                )}
              </option>
            ))}
          </select>
        </label>
      )}
      {state.mayWrite && <Button onClick={onAdd}>{t('visit.add')}</Button>}
    </div>
  );
}
