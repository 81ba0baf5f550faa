import type { DeductionMeasure } from '#shared/domain/framework/deduction.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import { SeverityGrid } from '../../../components/SeverityGrid.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { isSealed } from '../model/closed-cell.ts';
import { countOf } from '../model/findings.ts';
import type { DeductionItem } from '../model/grid-rows.ts';
import { closed, findingsAt } from '../model/sheet-state.ts';
import { useDesk } from './sheet-context.ts';

interface Props {
  readonly indicator: Indicator;
  readonly measure: DeductionMeasure;
}

/** Findings by severity (rows) and scope (columns); a click counts one more. */
export function DeductionGrid({ indicator, measure }: Props) {
  const { t } = useI18n();
  return (
    <SeverityGrid
      measure={measure}
      className="severity-grid"
      caption={
        <caption className="visually-hidden">{t('panel.grid', { code: indicator.code })}</caption>
      }
      cell={(severity, scope) =>
        measure.items
          .filter((item) => item.severity === severity.code && item.scope === scope.code)
          .map((item) => <Finding key={item.code} indicator={indicator} item={item} />)
      }
    />
  );
}

function Finding({ indicator: { code }, item }: { indicator: Indicator; item: DeductionItem }) {
  const { t, format } = useI18n();
  const { state, session } = useDesk();
  const count = countOf(findingsAt(state, code), item.code);
  const open = state.mayWrite && state.visitId !== null && !isSealed(closed(state, code));
  const name = format.text(item.name);
  const points = format.number(item.points);
  return (
    <button
      type="button"
      className={count > 0 ? 'finding on' : 'finding'}
      title={name}
      disabled={!open}
      onClick={() =>
        session.act({ kind: 'count', indicator: code, item: item.code, count: count + 1 })
      }
    >
      <span className="visually-hidden">{t('panel.finding', { name, points, count })}</span>
      <span className="ink-2" aria-hidden="true">
        {points}
      </span>
      {count > 0 && <b aria-hidden="true">×{format.number(count)}</b>}
    </button>
  );
}
