import type { Locale } from '#shared/locale.ts';
import { en } from './en/index.ts';
import { zhCN } from './zh-CN/index.ts';

/** The name of a message. */
export type MessageKey = keyof typeof en;

/** The messages of every language; the types hold the keys equal, a test the placeholders. */
export const catalogues: Readonly<Record<Locale, Readonly<Record<MessageKey, string>>>> = {
  en,
  'zh-CN': zhCN,
};

/** Whether there is a message of that name: for keys made of codes that come from the core. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}
