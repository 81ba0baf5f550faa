import { useId } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { Problems } from './Problems.tsx';
import { type NumberRange, readNumber } from './read-number.ts';
import { type Entered, useEntry } from './use-entry.ts';

interface Props<Value extends number | undefined> {
  readonly path: string;
  readonly label: string;
  readonly value: Value;
  /** The label is told, not shown: in tables and sentences. */
  readonly bare?: boolean;
  readonly range?: NumberRange;
  readonly late?: boolean;
  onChange(value: Value): void;
}

/** Reads numbers within `range`, saying what is wrong in the reader's language. */
export function useNumberReader(range: NumberRange): (text: string) => Entered<number> {
  const { t } = useI18n();
  return (text) => {
    const value = readNumber(text, range);
    if (typeof value === 'number') return { ok: true, value };
    const { minimum = 0, maximum = 0 } = range;
    return { ok: false, error: t(`frameworks.field.${value}`, { minimum, maximum }) };
  };
}

interface ShellProps<Value> extends Omit<Props<number>, 'value' | 'onChange' | 'range'> {
  readonly value: Value;
  show(value: Value): string;
  read(text: string): Entered<Value>;
  onChange(value: Value): void;
}

function NumberShell<Value>(props: ShellProps<Value>) {
  const { path, label, value, bare = false, late, show, read, onChange } = props;
  const { readOnly } = useEditor();
  const id = useId();
  const entry = useEntry({ value, show, read, commit: onChange, late });
  return (
    <span className="entry-box number-box">
      {!bare && <label htmlFor={id}>{label}</label>}
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className="entry number-entry"
        readOnly={readOnly}
        data-path={path}
        data-pending={entry.pending || undefined}
        aria-label={bare ? label : undefined}
        aria-invalid={entry.error !== undefined || undefined}
        aria-describedby={`${id}-problems`}
        {...entry.props}
      />
      <Problems id={`${id}-problems`} path={path} error={entry.error} />
    </span>
  );
}

/** A number of the framework. */
export function NumberEntry({ range = {}, ...props }: Props<number>) {
  return <NumberShell {...props} show={String} read={useNumberReader(range)} />;
}

/** A number that may be left out. */
export function OptionalNumberEntry({ range = {}, ...props }: Props<number | undefined>) {
  const readValue = useNumberReader(range);
  const read = (text: string): Entered<number | undefined> =>
    text.trim() === '' ? { ok: true, value: undefined } : readValue(text);
  return (
    <NumberShell {...props} show={(value) => (value === undefined ? '' : `${value}`)} read={read} />
  );
}
