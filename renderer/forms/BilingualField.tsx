import type { Text } from '#shared/domain/text.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { TextField } from './fields.tsx';

interface Props {
  readonly label: string;
  readonly error?: string | undefined;
  readonly value: Text;
  readonly autoFocus?: boolean;
  onChange(value: Text): void;
}

/** A text in both languages, the reader's first; one of them is enough. */
export function BilingualField({ label, error, value, autoFocus, onChange }: Props) {
  const { t, locale } = useI18n();
  const order = locale === 'en' ? (['en', 'zh-CN'] as const) : (['zh-CN', 'en'] as const);
  return (
    <div className="form-pair">
      {order.map((language, index) => (
        <TextField
          key={language}
          label={`${label} · ${t(`text.${language}`)}`}
          lang={language}
          error={index === 0 ? error : undefined}
          autoFocus={autoFocus && index === 0}
          value={value[language]}
          onChange={(text) => onChange({ ...value, [language]: text })}
        />
      ))}
    </div>
  );
}
