import { useI18n } from '../../../i18n/i18n.tsx';
import { readNumber } from '../fields/read-number.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  /** More than one number. */
  readonly wide?: boolean;
  readonly invalid?: boolean;
  onChange(value: string): void;
}

/** A field to try something in: nothing of it is kept, so that readers have it too. */
export function TrialField({ label, value, wide = false, invalid = false, onChange }: Props) {
  return (
    <span className={wide ? 'entry-box' : 'entry-box number-box'}>
      <input
        type="text"
        inputMode={wide ? 'text' : 'decimal'}
        autoComplete="off"
        className="entry number-entry"
        aria-label={label}
        aria-invalid={invalid || undefined}
        data-pending
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </span>
  );
}

/** What was typed, as a number; null while it is none. */
export function numberOf(text: string): number | null {
  const value = readNumber(text, {});
  return typeof value === 'number' ? value : null;
}

/** A figure that was tried; a dash before. */
export function TrialScore({ score }: { score: number | null }) {
  const { t, format } = useI18n();
  return (
    <output className="trial-score">
      {score === null ? t('value.none') : format.number(Math.round(score * 100) / 100)}
    </output>
  );
}
