import { type KeyboardEvent, type RefObject, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useDesk } from './sheet-context.ts';
import { cellOf } from './use-grid-focus.ts';

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
}

/** Finds an indicator by code or name: the sheet follows while it is typed, Enter goes there. */
export function FindBox({ field }: Props) {
  const { t, format } = useI18n();
  const { state, session } = useDesk();
  const [text, setText] = useState('');
  const needle = text.trim().toLowerCase();
  const found = [...state.indicators.values()].filter(({ code, name }) =>
    `${code} ${format.text(name)}`.toLowerCase().includes(needle),
  );
  const goTo = (code: string | undefined): void => {
    if (code) session.act({ kind: 'focus', focus: { row: code, column: 'value' } });
  };
  const change = (next: string): void => {
    setText(next);
    const wanted = next.trim().toLowerCase();
    if (wanted === '') return;
    const all = [...state.indicators.values()];
    const exact = all.find(({ code }) => code.toLowerCase() === wanted);
    const first = all.find(({ code, name }) =>
      `${code} ${format.text(name)}`.toLowerCase().includes(wanted),
    );
    goTo((exact ?? first)?.code);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const at = found.findIndex(({ code }) => code === state.focus.row);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      goTo(found[(at + step + found.length) % found.length]?.code);
    }
    if (event.key === 'Enter' || event.key === 'Escape') {
      event.preventDefault();
      setText('');
      const sheet = document.querySelector<HTMLElement>('table.sheet');
      cellOf(sheet, session.state.get().focus)?.focus();
    }
  };
  return (
    <div className="find-box">
      <input
        ref={field}
        type="search"
        aria-label={t('sheet.find')}
        placeholder={t('sheet.find')}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {needle !== '' && found.length === 0 && (
        <span className="small ink-warn" role="status">
          {t('sheet.findNone')}
        </span>
      )}
    </div>
  );
}
