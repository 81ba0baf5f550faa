import { Checkbox } from '@mantine/core';

interface Props {
  readonly label: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  onChange(checked: boolean): void;
}

/** Yes or no. */
export function CheckboxField({ label, checked, disabled, onChange }: Props) {
  return (
    <Checkbox
      size="sm"
      label={label}
      checked={checked}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
