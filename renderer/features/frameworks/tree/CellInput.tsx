import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Entered } from '../fields/use-entry.ts';

/** Where the keyboard goes when a cell is done. */
export type NextCell = 'stay' | 'down' | 'right' | 'left';

interface Props<Value> {
  readonly label: string;
  /** What stands in the field at first. */
  readonly text: string;
  /** Typed over: the caret goes to the end; otherwise everything is selected. */
  readonly typed: boolean;
  readonly numeric?: boolean;
  readonly lang?: string;
  read(text: string): Entered<Value>;
  /** Takes the value; `next` says where the keyboard goes. */
  onDone(value: Value, next: NextCell): void;
  onCancel(): void;
}

/** The field in a cell of the tree: Enter and Tab take what was typed, Escape leaves it. */
export function CellInput<Value>(props: Props<Value>) {
  const { label, numeric = false, lang, read, onDone, onCancel } = props;
  const [text, setText] = useState(props.text);
  const [tried, setTried] = useState(false);
  const finished = useRef(false);
  const id = useId();
  const entered = read(text);
  const error = tried && !entered.ok ? entered.error : undefined;
  const take = (next: NextCell): void => {
    if (finished.current) return;
    if (!entered.ok) {
      setTried(true);
      return;
    }
    finished.current = true;
    onDone(entered.value, next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    event.stopPropagation();
    // Enter and Escape belong to the input method while it composes a word.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      finished.current = true;
      onCancel();
    } else if (event.key === 'Enter') take('down');
    else if (event.key === 'Tab') {
      event.preventDefault();
      take(event.shiftKey ? 'left' : 'right');
    }
  };
  return (
    <span className="cell-edit">
      <input
        ref={(input) => {
          if (input === null || input === document.activeElement) return;
          input.focus();
          if (!props.typed) input.select();
        }}
        type="text"
        className={numeric ? 'entry number-entry' : 'entry'}
        inputMode={numeric ? 'decimal' : 'text'}
        lang={lang}
        aria-label={label}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={id}
        data-pending
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => (entered.ok ? take('stay') : onCancel())}
      />
      <span id={id} role="alert" className="cell-error">
        {error}
      </span>
    </span>
  );
}
