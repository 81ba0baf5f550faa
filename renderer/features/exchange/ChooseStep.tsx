import type { ImportKind } from '#shared/contract/exchange.ts';
import { FileField } from '../../components/FileField.tsx';
import { useI18n } from '../../i18n/i18n.tsx';

interface Props {
  readonly kind: ImportKind;
  onChoose(file: File): void;
}

/** Asks for the table and says which columns it has. */
export function ChooseStep({ kind, onChoose }: Props) {
  const { t } = useI18n();
  return (
    <div className="stack">
      <FileField
        label={t('import.chooseFile')}
        accept=".csv,.xlsx,text/csv"
        onChoose={(file) => {
          if (file) onChoose(file);
        }}
      />
      <p className="ink-2">{t(`import.hint.${kind}`)}</p>
    </div>
  );
}
