import { localise, type Text } from '#shared/domain/text.ts';
import type { Locale } from '#shared/locale.ts';

/** Writes values as a reader of the language expects them. */
export interface Formats {
  /** A calendar day, `YYYY-MM-DD`. */
  date(day: string): string;
  /** An instant, with hours and minutes, in the reader's time zone. */
  dateTime(instant: string): string;
  /** An instant's time of day, with seconds. */
  time(instant: Date): string;
  number(value: number, decimals?: number): string;
  /** A share, 0 to 1, as percent. */
  percent(share: number, decimals?: number): string;
  /** An amount in the currency's minor unit. */
  money(minor: number, currency: string): string;
  /** A text in the reader's language, or in the other when this one is empty. */
  text(text: Text): string;
  /** Orders texts as a dictionary of the language does; numbers inside them by value. */
  compare(left: string, right: string): number;
}

/** English figures and dates as most of its readers write them: 20 May 2026, 1,234.5. */
const regions: Readonly<Record<Locale, string>> = { en: 'en-GB', 'zh-CN': 'zh-CN' };

export function createFormats(language: Locale): Formats {
  const locale = regions[language];
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' });
  const number = remembered((decimals?: number) => numberFormat(locale, decimals));
  const percent = remembered((decimals?: number) => percentFormat(locale, decimals ?? 0));
  const collator = new Intl.Collator(locale, { numeric: true });
  return {
    date: (value) => day.format(new Date(`${value}T00:00:00Z`)),
    dateTime: (value) => instant.format(new Date(value)),
    time: (value) => time.format(value),
    number: (value, decimals) => number(decimals).format(value),
    percent: (share, decimals = 0) => percent(decimals).format(share),
    money: (minor, currency) => {
      const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
      return format.format(minor / 10 ** minorDigits(currency));
    },
    text: (text) => localise(text, language),
    compare: (left, right) => collator.compare(left, right),
  };
}

/** What rounds to nothing has no sign: \u22120.0 would say that something is missing. */
const signDisplay = 'negative';

/** Makes each format once: making one costs a hundred times what using it does, and grids use thousands. */
function remembered<Key, Format>(make: (key?: Key) => Format): (key?: Key) => Format {
  const made = new Map<Key | undefined, Format>();
  return (key) => {
    const format = made.get(key) ?? make(key);
    made.set(key, format);
    return format;
  };
}

/** How many decimals a currency's minor unit stands for: 2 for CNY, 0 for JPY. */
export function minorDigits(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

function numberFormat(locale: string, decimals: number | undefined): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals ?? 6,
    signDisplay,
  });
}

function percentFormat(locale: string, decimals: number): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay,
  });
}
