import '../platform/no-eval.ts';
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import type { Locale } from '#shared/locale.ts';
import {
  createTranslator,
  type ShownLocale,
  type Translator,
} from '#shared/messages/translator.ts';
import { createFormats, type Formats } from './formats.ts';

/** The language of the screens. */
export interface I18n extends Translator {
  /** The language of names and figures; the test language borrows English ones. */
  readonly locale: Locale;
  readonly format: Formats;
}

const I18nContext = createContext<I18n | null>(null);

/** Speaks `shown` to everything below, and says so on the document for screen readers and fonts. */
export function I18nProvider({ shown, children }: { shown: ShownLocale; children: ReactNode }) {
  const i18n = useMemo<I18n>(() => {
    const locale: Locale = shown === 'pseudo' ? 'en' : shown;
    return { locale, format: createFormats(locale), ...createTranslator(shown) };
  }, [shown]);
  useEffect(() => {
    document.documentElement.lang = i18n.locale;
  }, [i18n]);
  return <I18nContext value={i18n}>{children}</I18nContext>;
}

/** `t(key, params)` for messages, `format` for dates, numbers, money and bilingual texts. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error('No I18nProvider above this component');
  return i18n;
}
