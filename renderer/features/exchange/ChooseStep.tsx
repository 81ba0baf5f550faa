import { useId } from 'react';
import type { ImportKind } from '#shared/contract/exchange.ts';
import { useI18n } from '../../i18n/i18n.tsx';

interface Props {
  readonly kind: ImportKind;
  onChoose(file: File): void;
}

/** Asks for the table and says which columns it has. */
export function ChooseStep({ kind, onChoose }: Props) {
  const { t } = useI18n();
  const id = useId();
  return (
    <div className="stack">
      <div className="file-choice">
        <label htmlFor={id}>{t('import.chooseFile')}</label>
        <input
          id={id}
          type="file"
          accept=".csv,.xlsx,text/csv"
          data-autofocus
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onChoose(file);
          }}
        />
      </div>
      <p className="ink-2">{t(`import.hint.${kind}`)}</p>
    </div>
  );
}
