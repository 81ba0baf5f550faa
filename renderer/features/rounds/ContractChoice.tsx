import { useVirtualizer } from '@tanstack/react-virtual';
import { useId, useMemo, useRef, useState } from 'react';
import type { ContractRow } from '#shared/contract/providers.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { readAll } from '../../data/read-all.ts';
import { useRead } from '../../data/use-read.ts';
import { type I18n, useI18n } from '../../i18n/i18n.tsx';

interface Props {
  readonly chosen: 'all' | ReadonlySet<string>;
  readonly error: string | undefined;
  onChange(chosen: 'all' | ReadonlySet<string>): void;
}

/** All contracts, or some of them picked from a list that can be filtered. */
export function ContractChoice({ chosen, error, onChange }: Props) {
  const { t } = useI18n();
  const {
    data: contracts = [],
    error: unread,
    refetch,
  } = useRead(['providers', 'contracts', 'all'], (client, signal) =>
    readAll((page) => client.providers.contracts(page, { signal })),
  );
  return (
    <fieldset>
      <legend>{t('rounds.create.contracts')}</legend>
      <Segmented
        label={t('rounds.create.contracts')}
        value={chosen === 'all' ? 'all' : 'some'}
        options={[
          { value: 'all', label: t('rounds.create.all', { count: contracts.length }) },
          { value: 'some', label: t('rounds.create.some') },
        ]}
        onChange={(kind) => onChange(kind === 'all' ? 'all' : new Set())}
      />
      {chosen !== 'all' && (
        <ContractList contracts={contracts} chosen={chosen} onChange={onChange} />
      )}
      {unread && <ErrorNotice error={unread} onRetry={() => void refetch()} />}
      {error !== undefined && (
        <p className="small ink-bad" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}

interface ListProps {
  readonly contracts: readonly ContractRow[];
  readonly chosen: ReadonlySet<string>;
  onChange(chosen: ReadonlySet<string>): void;
}

function wordsOf(one: ContractRow, { t, format }: I18n): string {
  const parts = [one.code, format.text(one.name), format.text(one.providerName)];
  return [...parts, t(`serviceType.${one.serviceType}`)].join(' · ');
}

function ContractList({ contracts, chosen, onChange }: ListProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const [needle, setNeedle] = useState('');
  const shown = useMemo(() => {
    const wanted = needle.trim().toLowerCase();
    const lines = contracts.map((one) => ({ id: one.id, words: wordsOf(one, i18n) }));
    return lines.filter(({ words }) => words.toLowerCase().includes(wanted));
  }, [contracts, needle, i18n]);
  const toggle = (id: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    onChange(next);
  };
  return (
    <div className="contract-choice">
      <div className="row wrap">
        <input
          type="search"
          className="text-input grow"
          aria-label={t('rounds.create.filter')}
          placeholder={t('rounds.create.filter')}
          value={needle}
          onChange={(event) => setNeedle(event.currentTarget.value)}
        />
        <Button onClick={() => onChange(new Set([...chosen, ...shown.map(({ id }) => id)]))}>
          {t('rounds.create.chooseAll')}
        </Button>
        <Button onClick={() => onChange(new Set())}>{t('rounds.create.chooseNone')}</Button>
        <span className="small ink-2" role="status">
          {t('rounds.create.chosen', { count: chosen.size })}
        </span>
      </div>
      <CheckList lines={shown} chosen={chosen} onToggle={toggle} />
    </div>
  );
}

interface CheckListProps {
  readonly lines: readonly { readonly id: string; readonly words: string }[];
  readonly chosen: ReadonlySet<string>;
  onToggle(id: string, on: boolean): void;
}

const lineHeight = 30;

function CheckList({ lines, chosen, onToggle }: CheckListProps) {
  const { t } = useI18n();
  const name = useId();
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => lineHeight,
    overscan: 8,
  });
  return (
    <div ref={box} className="check-list">
      <ul aria-label={t('rounds.create.choose')} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const { id, words } = lines[index];
          return (
            <li key={id} style={{ transform: `translateY(${start}px)` }}>
              <input
                id={`${name}-${id}`}
                type="checkbox"
                checked={chosen.has(id)}
                onChange={(event) => onToggle(id, event.currentTarget.checked)}
              />
              <label htmlFor={`${name}-${id}`} className="clip" title={words}>
                {words}
              </label>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
