import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { locales } from '#shared/locale.ts';
import type { App, Look } from '../app.ts';

/** Every picture goes to the first folder; those that README shows to the second. */
const everything =
  process.env.PLUMBLINE_PICTURES ??
  fileURLToPath(new URL('../../../test-results/pictures', import.meta.url));
const shown = fileURLToPath(new URL('../../../build/pictures', import.meta.url));
const inReadme = new Set([
  'assessment-en-light',
  'overview-zh-CN-light',
  'weights-ahp-en-light',
  'limiter-open-zh-CN-light',
  'league-sure-zh-CN-dark',
  'heat-map-en-light',
  'explanation-rules-en-light',
  'trial-en-dark',
]);

/** The window that everything must fit, a tall one for long panels, and a large screen. */
const windows = {
  small: { width: 1280, height: 720 },
  tall: { width: 1280, height: 1500 },
  large: { width: 1920, height: 1080 },
} as const;

/** Every look of a screen: both languages, light and dark, and the test language with its longer words. */
export const looks: readonly Look[] = [
  ...locales.flatMap((locale) => [
    { locale, scheme: 'light' as const },
    { locale, scheme: 'dark' as const },
  ]),
  { scheme: 'light', pseudo: true },
];

/** The name of a look, as pictures carry it. */
export function nameOf({ locale = 'en', scheme = 'light', pseudo = false }: Look): string {
  return `${pseudo ? 'pseudo' : locale}-${scheme}`;
}

/** Pictures of one look. */
export class Album {
  readonly app: App;
  readonly page: Page;
  readonly look: Look;

  constructor(app: App, look: Look) {
    this.app = app;
    this.page = app.page;
    this.look = look;
  }

  /** Gives the window the size of a small, tall or large screen. */
  async resize(size: keyof typeof windows): Promise<void> {
    await this.page.setViewportSize(windows[size]);
  }

  /** Keeps what is shown now, once it has come to rest. */
  async take(screen: string): Promise<void> {
    const { page } = this;
    const name = `${screen}-${nameOf(this.look)}`;
    await page.waitForLoadState('networkidle');
    await expect(page.locator('.loading')).toHaveCount(0, { timeout: 60_000 });
    await page.waitForTimeout(300);
    mkdirSync(everything, { recursive: true });
    await page.screenshot({ path: join(everything, `${name}.png`) });
    if (!inReadme.has(name)) return;
    mkdirSync(shown, { recursive: true });
    await page.screenshot({ path: join(shown, `${name}.png`) });
  }
}
