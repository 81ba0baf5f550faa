import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { HTMLInputAutoCompleteAttribute } from 'react';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly disabled?: boolean;
  onChange(value: string): void;
}

interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'date' | 'number';
  readonly autoFocus?: boolean;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly lang?: string;
  readonly inputMode?: 'text' | 'decimal' | 'numeric';
}

/** One line of text, a date, or a number. */
export function TextField({ hint, onChange, autoFocus, ...rest }: TextFieldProps) {
  return (
    <TextInput
      {...rest}
      description={hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data-autofocus={autoFocus || undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface TextAreaFieldProps extends FieldProps {
  readonly rows?: number;
}

/** Several lines of text. */
export function TextAreaField({ hint, onChange, rows = 3, ...rest }: TextAreaFieldProps) {
  return (
    <Textarea
      {...rest}
      rows={rows}
      description={hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface PasswordFieldProps extends FieldProps {
  readonly autoFocus?: boolean;
  readonly autoComplete: 'current-password' | 'new-password';
}

/** A password, never shown. */
export function PasswordField({ hint, onChange, autoFocus, ...rest }: PasswordFieldProps) {
  return (
    <TextInput
      {...rest}
      type="password"
      description={hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data-autofocus={autoFocus || undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface SelectFieldProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly autoFocus?: boolean;
}

/** One of a list. */
export function SelectField({ hint, onChange, options, autoFocus, ...rest }: SelectFieldProps) {
  return (
    <NativeSelect
      {...rest}
      data-autofocus={autoFocus || undefined}
      data={[...options]}
      description={hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
