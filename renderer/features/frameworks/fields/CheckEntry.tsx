import { useId } from 'react';
import { useEditor } from '../editor/editor-context.ts';
import { Problems } from './Problems.tsx';

interface Props {
  readonly path: string;
  readonly label: string;
  readonly value: boolean;
  readonly bare?: boolean;
  onChange(value: boolean): void;
}

/** Yes or no. */
export function CheckEntry({ path, label, value, bare = false, onChange }: Props) {
  const { readOnly } = useEditor();
  const id = useId();
  return (
    <span className="check-box">
      <input
        id={id}
        type="checkbox"
        data-path={path}
        checked={value}
        disabled={readOnly}
        aria-label={bare ? label : undefined}
        aria-describedby={`${id}-problems`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {!bare && <label htmlFor={id}>{label}</label>}
      <Problems id={`${id}-problems`} path={path} />
    </span>
  );
}
