import { useI18n } from '../../i18n/i18n.tsx';

interface Props<Value extends string> {
  /** What is filtered; shown while nothing is chosen. */
  readonly label: string;
  readonly value: Value | null;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  onChange(value: Value | null): void;
}

/** One value of a column to keep, or any. */
export function FilterSelect<Value extends string>({
  label,
  value,
  options,
  onChange,
}: Props<Value>) {
  const { t } = useI18n();
  return (
    <select
      className={value === null ? 'filter-select' : 'filter-select on'}
      aria-label={t('grid.filter', { column: label })}
      value={value ?? ''}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.currentTarget.value);
        onChange(chosen?.value ?? null);
      }}
    >
      <option value="">{label}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
