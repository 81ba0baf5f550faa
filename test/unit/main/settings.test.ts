import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RememberedPreferences, systemLocale } from '#main/settings/preferences.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plumbline-settings-'));
  file = path.join(folder, 'not', 'there', 'yet.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('remembered preferences', () => {
  it('begin with the language of the system', () => {
    expect(new RememberedPreferences(file, ['zh-Hans-CN', 'en-US']).current).toEqual({
      locale: 'zh-CN',
      colorScheme: 'system',
      zoomLevel: 0,
    });
  });

  it('are there at the next start, with nothing left beside their file', () => {
    new RememberedPreferences(file, []).change({ zoomLevel: 1.5, colorScheme: 'dark' });
    expect(new RememberedPreferences(file, ['zh-CN']).current).toEqual({
      locale: 'en',
      colorScheme: 'dark',
      zoomLevel: 1.5,
    });
    expect(readdirSync(path.dirname(file))).toEqual(['yet.json']);
  });

  it.each(['', '{', '{"zoomLevel": 99}', '{"locale": "fr"}', 'null'])(
    'begin anew when the file is damaged: %s',
    (text) => {
      const damaged = path.join(folder, 'damaged.json');
      writeFileSync(damaged, text);
      const preferences = new RememberedPreferences(damaged, ['en-GB']);
      expect(preferences.current.locale).toBe('en');
      preferences.change({ zoomLevel: 1 });
      expect(JSON.parse(readFileSync(damaged, 'utf8'))).toMatchObject({ zoomLevel: 1 });
    },
  );
});

describe('the language at the first start', () => {
  it.each([
    [['zh-TW'], 'zh-CN'],
    [['fr-FR', 'zh-CN', 'en-US'], 'zh-CN'],
    [['de-DE', 'en-GB', 'zh-CN'], 'en'],
    [['de-DE'], 'en'],
    [[], 'en'],
    [['eno'], 'en'],
  ])('fits the languages of the system best: %j', (languages, locale) => {
    expect(systemLocale(languages)).toBe(locale);
  });
});
