import { useId } from 'react';
import { Code } from '#shared/domain/code.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { Problems } from './Problems.tsx';
import { type Entered, useEntry } from './use-entry.ts';

interface Props {
  /** Where the value stands in the file; problems and jumps find the field by it. */
  readonly path: string;
  readonly label: string;
  readonly value: string;
  /** The label is told, not shown: in tables, where the heading says it. */
  readonly bare?: boolean;
  readonly lang?: string;
  /** Lines to show; more than one makes it a text of several lines. */
  readonly rows?: number;
  readonly late?: boolean;
  read?(text: string): Entered<string>;
  onChange(value: string): void;
}

const anything = (text: string): Entered<string> => ({ ok: true, value: text });

/** A text of the framework. */
export function TextEntry(props: Props) {
  const { readOnly } = useEditor();
  const id = useId();
  const { path, label, value, bare = false, lang, rows = 1, late, read = anything } = props;
  const entry = useEntry({ value, show: String, read, commit: props.onChange, late });
  const field = {
    id,
    lang,
    readOnly,
    'data-path': path,
    'data-pending': entry.pending || undefined,
    'aria-invalid': entry.error !== undefined || undefined,
    'aria-describedby': `${id}-problems`,
    'aria-label': bare ? label : undefined,
    className: 'entry',
    ...entry.props,
  };
  return (
    <span className="entry-box">
      {!bare && <label htmlFor={id}>{label}</label>}
      {rows > 1 ? <textarea rows={rows} {...field} /> : <input type="text" {...field} />}
      <Problems id={`${id}-problems`} path={path} error={entry.error} />
    </span>
  );
}

/** A code: taken when the field is left, since others may refer to it. */
export function CodeEntry(props: Omit<Props, 'read' | 'late' | 'rows' | 'lang'>) {
  const { t } = useI18n();
  const read = (text: string): Entered<string> => {
    const result = Code.safeParse(text.trim());
    return result.success
      ? { ok: true, value: result.data }
      : { ok: false, error: t('problem.code.invalid') };
  };
  return <TextEntry {...props} read={read} late />;
}
