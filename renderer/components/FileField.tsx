import { useState } from 'react';
import { useI18n } from '../i18n/i18n.tsx';

interface Props {
  readonly label: string;
  /** The kinds of file that are offered, as the `accept` of an input. */
  readonly accept: string;
  onChoose(file: File | null): void;
}

/**
 * Asks for a file in the person's language; a file can also be dropped on it.
 *
 * The browser's own field lies over it unseen: its words are those of the system, not of the app.
 */
export function FileField({ label, accept, onChoose }: Props) {
  const { t } = useI18n();
  const [name, setName] = useState<string | null>(null);
  return (
    <label className="file-choice">
      <span>{label}</span>
      <input
        type="file"
        accept={accept}
        data-autofocus
        onChange={(event) => {
          const file = event.currentTarget.files?.[0] ?? null;
          setName(file?.name ?? null);
          onChoose(file);
        }}
      />
      <span className="file-chosen" aria-hidden="true">
        <span className="btn">{t('file.choose')}</span>
        <span className="ink-2">{name ?? t('file.none')}</span>
      </span>
    </label>
  );
}
