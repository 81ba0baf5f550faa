import { z } from 'zod';
import type { Locale } from '#shared/locale.ts';
import { Locale as LocaleSchema } from '#shared/locale.ts';
import { ColorScheme } from '#shared/shell/shell-api.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';

/** What the window remembers between starts, beside its place on the screen. */
export const Preferences = z.object({
  locale: LocaleSchema,
  colorScheme: ColorScheme,
  /** In Chromium's steps: 0 is 100 %, each step a factor of 1.2. */
  zoomLevel: z.number().min(-3).max(5),
});
export type Preferences = z.infer<typeof Preferences>;

/** The language of the product that fits the person's system languages best. */
export function systemLocale(languages: readonly string[]): Locale {
  const known = languages.find((language) => /^(en|zh)\b/i.test(language));
  return known?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** The preferences as remembered in a file, which is written on every change. */
export class RememberedPreferences {
  readonly #file: string;
  #current: Preferences;

  constructor(file: string, languages: readonly string[]) {
    this.#file = file;
    this.#current = readJsonFile(file, Preferences) ?? {
      locale: systemLocale(languages),
      colorScheme: 'system',
      zoomLevel: 0,
    };
  }

  get current(): Preferences {
    return this.#current;
  }

  change(change: Partial<Preferences>): void {
    const next = { ...this.#current, ...change };
    if (JSON.stringify(next) === JSON.stringify(this.#current)) return;
    this.#current = next;
    writeJsonFile(this.#file, next);
  }
}
