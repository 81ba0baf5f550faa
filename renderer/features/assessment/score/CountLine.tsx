import { useI18n } from '../../../i18n/i18n.tsx';
import { isSealed } from '../model/closed-cell.ts';
import { countOf } from '../model/findings.ts';
import type { DeductionItem, PartRow } from '../model/grid-rows.ts';
import { closed, findingsAt } from '../model/sheet-state.ts';
import { gridPlace, repeatText } from '../words/deduction-text.ts';
import { exactText } from '../words/figures.ts';
import { CountRow } from './CountRow.tsx';
import { useDesk } from './sheet-context.ts';

interface Props {
  readonly row: PartRow & { kind: 'finding' | 'revisits' };
  readonly index: number;
}

/** A finding of an opened deduction, or how often it had to be visited again. */
export function CountLine({ row, index }: Props) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { state } = useDesk();
  const { id, measure, node } = row;
  const findings = findingsAt(state, node.code);
  const focused = state.focus.row === id;
  const count = row.kind === 'finding' ? countOf(findings, row.item.code) : findings.revisits;
  return (
    <CountRow
      id={id}
      index={index}
      indicator={node.code}
      item={row.kind === 'finding' ? row.item.code : null}
      name={row.kind === 'finding' ? format.text(row.item.name) : t('sheet.revisits')}
      note={row.kind === 'finding' ? placeBeside(measure, row.item, i18n) : null}
      count={count}
      effect={
        row.kind === 'finding' ? effectOf(row.item, count, i18n) : repeatText(measure, count, i18n)
      }
      typing={focused ? state.typing : null}
      focused={focused}
      mayWrite={state.mayWrite && state.visitId !== null && !isSealed(closed(state, node.code))}
    />
  );
}

/** Where a finding stands in its grid, unless its name says so already. */
function placeBeside(...[measure, item, i18n]: Parameters<typeof gridPlace>): string | null {
  const place = gridPlace(measure, item, i18n);
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return place !== null && letters(place) === letters(i18n.format.text(item.name)) ? null : place;
}

function effectOf(
  { points }: Pick<DeductionItem, 'points'>,
  count: number,
  { t, format }: ReturnType<typeof useI18n>,
): string {
  const each = exactText(format, points);
  return count === 0
    ? t('sheet.pointsEach', { points: each })
    : t('sheet.pointsTaken', { count, points: each, product: exactText(format, points * count) });
}
