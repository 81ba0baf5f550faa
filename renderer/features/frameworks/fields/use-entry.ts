import { type ChangeEvent, type KeyboardEvent, useState } from 'react';

/** What became of a typed text: taken, or why not. */
export type Entered<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: string };

interface EntryOptions<Value> {
  readonly value: Value;
  /** How the value stands in the field. */
  show(value: Value): string;
  read(text: string): Entered<Value>;
  commit(value: Value): void;
  /** Takes the value when the field is left or Enter is pressed, not with every key. */
  readonly late?: boolean;
}

interface Typed {
  readonly text: string;
  /** What the field showed of the value when this was typed: another value makes it void. */
  readonly over: string;
}

/**
 * A text field over a value: what is typed stays until it can be taken, so that nothing invalid gets
 * further and no key press is lost; a change from outside (undo) shows at once.
 */
export function useEntry<Value>({ value, show, read, commit, late = false }: EntryOptions<Value>) {
  const [typed, setTyped] = useState<Typed | null>(null);
  const shown = show(value);
  const current = typed !== null && typed.over === shown ? typed.text : null;
  const entered = current === null ? null : read(current);
  const take = (text: string): void => {
    const result = read(text);
    if (!result.ok) {
      setTyped({ text, over: shown });
      return;
    }
    const next = show(result.value);
    setTyped({ text, over: next });
    if (next !== shown) commit(result.value);
  };
  const leave = (): void => {
    if (current === null) return;
    if (late) take(current);
    if (entered?.ok) setTyped(null);
  };
  return {
    error: entered?.ok === false ? entered.error : undefined,
    pending: current !== null && current !== shown,
    props: {
      value: current ?? shown,
      onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
        const text = event.currentTarget.value;
        if (late) setTyped({ text, over: shown });
        else take(text);
      },
      onBlur: leave,
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const composing = event.nativeEvent.isComposing;
        if (
          event.key === 'Enter' &&
          !composing &&
          event.currentTarget instanceof HTMLInputElement
        ) {
          leave();
        }
      },
    },
  };
}
