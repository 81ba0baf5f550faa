import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { type PickOption, pickMatches } from './pick-matches.ts';

interface Options {
  readonly value: string;
  readonly options: readonly PickOption[];
  onPick(value: string): void;
}

/** What is being looked for; null while the list is closed. */
interface Search {
  readonly text: string;
  readonly active: number;
}

/** The state and keys of a picker: typing filters, arrows choose, Enter takes, Esc leaves it as it was. */
export function usePicker({ value, options, onPick }: Options) {
  const [search, setSearch] = useState<Search | null>(null);
  const found = search === null ? [] : pickMatches(options, search.text);
  const close = (): void => setSearch(null);
  const open = (): void => {
    const at = options.findIndex((option) => option.value === value);
    setSearch({ text: '', active: Math.max(0, at) });
  };
  const take = (option: PickOption | undefined): void => {
    if (option === undefined) return;
    close();
    if (option.value !== value) onPick(option.value);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step !== undefined && !event.altKey) {
      event.preventDefault();
      if (search === null) open();
      else {
        const active = Math.max(0, Math.min(found.length - 1, search.active + step));
        setSearch({ ...search, active });
      }
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (search === null) open();
      else take(found[search.active]);
    } else if (event.key === 'Escape' && search !== null) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  return {
    /** The list to show, with the place of the one that Enter takes; null while it is closed. */
    list: search === null ? null : { found, active: search.active },
    typed: search === null || search.text === '' ? null : search.text,
    take,
    close,
    props: {
      onKeyDown,
      onClick: () => (search === null ? open() : close()),
      onFocus: (event: FocusEvent<HTMLInputElement>) => event.currentTarget.select(),
      onBlur: close,
    },
    onText: (text: string) => setSearch({ text, active: 0 }),
  };
}
