import { Button } from '../components/Button.tsx';
import { useI18n } from '../i18n/i18n.tsx';

interface Props {
  /** Names the act: “Create account”. */
  readonly submitLabel: string;
  readonly busy: boolean;
  readonly onCancel?: () => void;
}

/** The foot of a form: send it, or leave it. */
export function FormActions({ submitLabel, busy, onCancel }: Props) {
  const { t } = useI18n();
  return (
    <div className="form-actions">
      {onCancel && (
        <Button onClick={onCancel} disabled={busy}>
          {t('action.cancel')}
        </Button>
      )}
      <Button type="submit" kind="primary" busy={busy}>
        {submitLabel}
      </Button>
    </div>
  );
}
