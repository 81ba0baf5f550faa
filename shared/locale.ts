import { z } from 'zod';

/** A language the product speaks, as a BCP 47 tag. */
export const Locale = z.enum(['en', 'zh-CN']);
export type Locale = z.infer<typeof Locale>;

export const locales: readonly Locale[] = Locale.options;
