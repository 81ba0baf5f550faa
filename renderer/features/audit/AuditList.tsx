// biome-ignore-all lint/a11y/useSemanticElements: a virtualised grid cannot be a table; it follows the ARIA grid pattern
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react';
import type { AuditEvent } from '#shared/domain/audit-event.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { moveBy } from '../../components/grid/cell-position.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { AuditRow, auditTracks } from './AuditRow.tsx';
import { useAuditPages } from './use-audit-pages.ts';

const rowHeight = 32;

interface Props {
  /** The procedure whose events are shown; empty for all. */
  readonly action: string;
  onOpen(event: AuditEvent): void;
}

/** The trail, newest first, however long it is: only what is in sight is read and drawn. */
export function AuditList({ action, onOpen }: Props) {
  const { t } = useI18n();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ first: 0, last: 0 });
  const pages = useAuditPages(action, sight.first, sight.last);
  const virtual = useVirtualizer({
    count: pages.total ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingStart: 34,
    onChange: ({ range }) => {
      if (range) setSight({ first: range.startIndex, last: range.endIndex });
    },
  });
  const keys = useRowKeys(pages.total ?? 0, scroller, (row) => virtual.scrollToIndex(row));
  const { active } = keys;
  const items = virtual.getVirtualItems();
  if (pages.total === 0) return <EmptyState title={t('audit.none')} hint={t('audit.noneHint')} />;
  return (
    <div className="grid-box">
      <ErrorNotice error={pages.error} />
      <div
        ref={scroller}
        className="grid"
        role="grid"
        aria-label={t('audit.grid')}
        aria-rowcount={(pages.total ?? 0) + 1}
        aria-activedescendant={
          items.some((item) => item.index === active) ? `${id}-${active}` : undefined
        }
        tabIndex={0}
        onFocus={keys.onFocus}
        onKeyDown={(event) => {
          const shown = pages.at(active);
          if (event.key === 'Enter' && shown) onOpen(shown);
          else keys.onKeyDown(event);
        }}
        style={{ '--grid-tracks': auditTracks, '--grid-width': '820px' }}
      >
        <AuditHead />
        <div className="grid-body" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
          {items.map((item) => (
            <AuditRow
              key={item.key}
              id={`${id}-${item.index}`}
              index={item.index}
              top={item.start}
              event={pages.at(item.index)}
              active={item.index === active}
              onOpen={onOpen}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

/** The keyboard model of a list whose rows are not divided into cells one can go to. */
function useRowKeys(
  rows: number,
  scroller: RefObject<HTMLDivElement | null>,
  reveal: (row: number) => void,
) {
  const [active, setActive] = useState(-1);
  const onFocus = (): void => setActive((now) => Math.max(0, now));
  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2;
    const ends = event.key === 'Home' || event.key === 'End';
    const next = moveBy(event.key, ends, { row: active, column: 0 }, { rows, columns: 1, page });
    if (!next || next.row < 0) return;
    event.preventDefault();
    setActive(next.row);
    reveal(next.row);
  };
  return { active, onFocus, onKeyDown };
}

function AuditHead() {
  const { t } = useI18n();
  const names = ['sequence', 'at', 'actor', 'action', 'subject', 'reason'] as const;
  return (
    <div className="grid-head" role="rowgroup">
      <div className="grid-row" role="row" aria-rowindex={1} tabIndex={-1}>
        {names.map((name) => (
          <div key={name} className="grid-cell plain-head" role="columnheader" tabIndex={-1}>
            {t(`audit.${name}`)}
          </div>
        ))}
      </div>
    </div>
  );
}
