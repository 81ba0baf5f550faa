import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '#shared/locale.ts';
import { catalogues, isMessageKey, type MessageKey } from './catalogues.ts';
import { pseudo } from './pseudo.ts';

/** What a message's placeholders stand for. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** A language to show: a real one, or the test language that makes every message long and strange. */
export type ShownLocale = Locale | 'pseudo';

/** Speaks one language. */
export interface Translator {
  /** The sentence of `key`. A placeholder without a parameter is an error. */
  t(key: MessageKey, params?: MessageParams): string;
  /**
   * The sentence of a key made of a code that came from elsewhere; `fallback` where there is none. A
   * placeholder without a parameter shows a dash.
   */
  tell(key: string, params: MessageParams, fallback: () => string): string;
}

/** Makes the translator of `shown`; sentences are parsed on first use and kept. */
export function createTranslator(shown: ShownLocale): Translator {
  const locale: Locale = shown === 'pseudo' ? 'en' : shown;
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  const parse = (key: MessageKey): IntlMessageFormat => {
    const known = parsed.get(key);
    if (known) return known;
    const text = catalogues[locale][key];
    const message = new IntlMessageFormat(
      shown === 'pseudo' ? pseudo(text) : text,
      locale,
      undefined,
      { ignoreTag: true },
    );
    parsed.set(key, message);
    return message;
  };
  const t = (key: MessageKey, params?: MessageParams): string => String(parse(key).format(params));
  return {
    t,
    tell(key, params, fallback) {
      if (!isMessageKey(key)) return fallback();
      return t(key, { ...absentAsDash(parse(key)), ...params });
    },
  };
}

function absentAsDash(message: IntlMessageFormat): Record<string, string> {
  const absent: Record<string, string> = {};
  for (const element of message.getAst()) {
    if ('value' in element && element.type !== 0) absent[String(element.value)] = '—';
  }
  return absent;
}
