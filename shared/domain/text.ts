import { z } from 'zod';
import type { Locale } from '#shared/locale.ts';

const line = z.string().max(4000).default('');

/** A text in both languages; at least one of them says something. */
export const Text = z
  .strictObject({ en: line, 'zh-CN': line })
  .refine((text) => text.en.trim() !== '' || text['zh-CN'].trim() !== '', {
    error: 'text.empty',
  });
export type Text = z.infer<typeof Text>;

/** The text in `locale`, or in the other language when this one is empty. */
export function localise(text: Text, locale: Locale): string {
  const other: Locale = locale === 'en' ? 'zh-CN' : 'en';
  return text[locale].trim() === '' ? text[other] : text[locale];
}
