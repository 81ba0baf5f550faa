// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is edited follows the ARIA grid pattern
import { type FocusEvent, type MouseEvent, useMemo, useRef } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { Focus } from '../model/focus.ts';
import type { Elsewhere } from '../model/grid-keys.ts';
import { gridRows } from '../model/grid-rows.ts';
import { SheetRow } from './SheetRow.tsx';
import { useDesk } from './sheet-context.ts';
import { useGridFocus } from './use-grid-focus.ts';
import { useSheetKeys } from './use-sheet-keys.ts';

interface Props {
  /** Takes the keyboard to the remark or to the search field, or asks for a visit. */
  onGo(to: Elsewhere): void;
}

/** The score sheet: indicators by criterion, worked by keyboard alone. */
export function ScoreGrid({ onGo }: Props) {
  const { t } = useI18n();
  const { state, session, explain } = useDesk();
  const table = useRef<HTMLTableElement>(null);
  const rows = useMemo(
    () => gridRows(state.framework, state.expanded),
    [state.framework, state.expanded],
  );
  const onKeyDown = useSheetKeys(onGo);
  useGridFocus(table, state.focus);
  const onClick = (event: MouseEvent): void => {
    const cell = event.target instanceof Element ? event.target.closest('[data-cell]') : null;
    const focus = cell && focusOf(cell);
    if (!cell || !focus) return;
    session.commit();
    session.act({ kind: 'focus', focus });
    const code = cell.getAttribute('data-explain');
    if (code !== null) explain(code);
  };
  const onBlur = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) session.commit();
  };
  return (
    <div className="sheet-scroll">
      <table
        ref={table}
        className="sheet"
        role="grid"
        aria-label={t('sheet.label')}
        aria-rowcount={rows.length + 1}
        aria-readonly={!state.mayWrite}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onBlur={onBlur}
      >
        <SheetHead />
        <tbody>
          {rows.map((row, index) => (
            <SheetRow key={row.id} row={row} index={index} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function focusOf(cell: Element): Focus | null {
  const [row, column] = (cell.getAttribute('data-cell') ?? '').split(' ');
  return column === 'value' || column === 'score' ? { row, column } : null;
}

function SheetHead() {
  const { t } = useI18n();
  return (
    <thead>
      <tr>
        <th scope="col" className="code">
          {t('sheet.column.code')}
        </th>
        <th scope="col">{t('sheet.column.indicator')}</th>
        <th scope="col" className="value-cell">
          {t('sheet.column.value')}
        </th>
        <th scope="col" className="assessors">
          {t('sheet.column.assessors')}
        </th>
        <th scope="col" className="number">
          {t('sheet.column.score')}
        </th>
        <th scope="col" className="number" title={t('sheet.column.contributionHint')}>
          {t('sheet.column.contribution')}
        </th>
      </tr>
    </thead>
  );
}
