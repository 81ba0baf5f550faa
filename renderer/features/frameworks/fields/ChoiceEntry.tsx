import { useId } from 'react';
import { useEditor } from '../editor/editor-context.ts';
import { Problems } from './Problems.tsx';

interface Props<Value extends string> {
  readonly path: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** The label is told, not shown: in tables and sentences. */
  readonly bare?: boolean;
  onChange(value: Value): void;
}

/** One of a few. To read, it is its words; a value that is none of them stays visible as it is. */
export function ChoiceEntry<Value extends string>(props: Props<Value>) {
  const { path, label, value, options, bare = false, onChange } = props;
  const { readOnly } = useEditor();
  const id = useId();
  const known = options.find((option) => option.value === value);
  const choose = (text: string): void => {
    const chosen = options.find((option) => option.value === text);
    if (chosen) onChange(chosen.value);
  };
  if (readOnly) {
    return (
      <span className="entry-box">
        {!bare && <span className="entry-label">{label}</span>}
        <span className="entry-said">{known?.label ?? value}</span>
      </span>
    );
  }
  return (
    <span className="entry-box choice-box">
      {!bare && <label htmlFor={id}>{label}</label>}
      <select
        id={id}
        className="entry"
        aria-label={bare ? label : undefined}
        aria-describedby={`${id}-problems`}
        data-path={path}
        value={value}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {known === undefined && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Problems id={`${id}-problems`} path={path} />
    </span>
  );
}
