import type { Text } from '#shared/domain/text.ts';
import { type Locale, locales } from '#shared/locale.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { TextEntry } from './TextEntry.tsx';
import type { Entered } from './use-entry.ts';

interface Props<Value extends Text | undefined> {
  readonly path: string;
  readonly label: string;
  readonly value: Value;
  readonly bare?: boolean;
  readonly rows?: number;
  onChange(value: Value): void;
}

const longest = 4000;

function otherOf(locale: Locale): Locale {
  return locale === 'en' ? 'zh-CN' : 'en';
}

/** The languages, the reader's first. */
function useOrder(): readonly Locale[] {
  const { locale } = useI18n();
  return [locale, ...locales.filter((one) => one !== locale)];
}

/** A text in both languages that must say something in at least one of them. */
export function BilingualEntry({ path, label, value, onChange, ...rest }: Props<Text>) {
  const { t } = useI18n();
  const read =
    (locale: Locale) =>
    (text: string): Entered<string> => {
      if (text.length > longest) {
        return { ok: false, error: t('problem.too-long', { maximum: longest }) };
      }
      return text.trim() === '' && value[otherOf(locale)].trim() === ''
        ? { ok: false, error: t('problem.text.empty') }
        : { ok: true, value: text };
    };
  return useOrder().map((locale) => (
    <TextEntry
      key={locale}
      {...rest}
      path={`${path}.${locale}`}
      label={t('frameworks.field.inLanguage', { field: label, locale })}
      lang={locale}
      value={value[locale]}
      read={read(locale)}
      onChange={(text) => onChange({ ...value, [locale]: text })}
    />
  ));
}

/** A text in both languages that may be left out: empty in both, it is. */
export function OptionalBilingualEntry(props: Props<Text | undefined>) {
  const { t } = useI18n();
  const { path, label, onChange, ...rest } = props;
  const value = props.value ?? { en: '', 'zh-CN': '' };
  const change = (text: Text): void =>
    onChange(locales.every((locale) => text[locale].trim() === '') ? undefined : text);
  return useOrder().map((locale) => (
    <TextEntry
      key={locale}
      {...rest}
      path={props.value === undefined && locale === 'en' ? path : `${path}.${locale}`}
      label={t('frameworks.field.inLanguage', { field: label, locale })}
      lang={locale}
      value={value[locale]}
      onChange={(text) => change({ ...value, [locale]: text.slice(0, longest) })}
    />
  ));
}
