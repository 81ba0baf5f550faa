import { describe, expect, it } from 'vitest';
import { type MenuFacts, menuTemplate } from '#main/menu/menu-template.ts';
import { menuTexts } from '#main/menu/menu-texts.ts';
import { locales } from '#shared/locale.ts';
import type { MenuCommand } from '#shared/shell/shell-api.ts';

type Item = ReturnType<typeof menuTemplate>[number];

const facts: MenuFacts = {
  locale: 'en',
  colorScheme: 'dark',
  workspace: 'Riverside',
  recent: [{ name: 'R&D', path: '/data/r.plumb' }],
  platform: 'win32',
  developer: false,
};

/** Every item of a menu with the path of labels to it. */
function items(menu: readonly Item[], above = ''): [string, Item][] {
  return menu.flatMap((item): [string, Item][] => {
    const label = `${above}${item.label ?? '-'}`;
    const below = Array.isArray(item.submenu) ? items(item.submenu, `${label} > `) : [];
    return [[label, item], ...below];
  });
}

/** Builds a menu and says what its items do when they are chosen. */
function menuOf(change: Partial<MenuFacts> = {}) {
  const done: unknown[] = [];
  const template = menuTemplate(
    { ...facts, ...change },
    {
      send: (command: MenuCommand) => done.push(command),
      zoom: (step) => done.push(`zoom ${step}`),
    },
  );
  const all = new Map(items(template).reverse());
  const choose = (label: string): unknown => {
    const click = all.get(label)?.click as (() => void) | undefined;
    click?.();
    return done.pop();
  };
  return { template, all, choose };
}

describe('the native menu', () => {
  it.each([
    ['File > New Workspace…', { command: 'new-workspace' }],
    ['File > Open Workspace…', { command: 'open-workspace' }],
    ['File > Open the Sample', { command: 'open-sample' }],
    [
      'File > Open Recent > R&&D — /data/r.plumb',
      { command: 'open-recent', path: '/data/r.plumb' },
    ],
    ['File > Close Workspace', { command: 'close-workspace' }],
    ['File > Print…', { command: 'print' }],
    ['Help > Keyboard Shortcuts', { command: 'keyboard-shortcuts' }],
    ['View > Command Palette…', { command: 'command-palette' }],
    ['View > Zoom In', 'zoom in'],
    ['View > Zoom Out', 'zoom out'],
    ['View > Actual Size', 'zoom reset'],
    ['View > Appearance > Light', { command: 'color-scheme', colorScheme: 'light' }],
    ['View > Appearance > Same as System', { command: 'color-scheme', colorScheme: 'system' }],
  ])('%s does what it says', (label, expected) => {
    expect(menuOf().choose(label)).toEqual(expected);
  });

  it('ticks the appearance there is', () => {
    const { all } = menuOf();
    expect(all.get('View > Appearance > Dark')?.checked).toBe(true);
    expect(all.get('View > Appearance > Light')?.checked).toBe(false);
  });

  it('offers to close and print only when a workspace is open', () => {
    const { all } = menuOf({ workspace: null, recent: [] });
    expect(all.get('File > Close Workspace')?.enabled).toBe(false);
    expect(all.get('File > Print…')?.enabled).toBe(false);
    expect(all.get('File > Open Recent > No Recent Workspaces')?.enabled).toBe(false);
    expect(menuOf().all.get('File > Close Workspace')?.enabled).toBe(true);
  });

  it('follows the customs of macOS there', () => {
    const mac = menuOf({ platform: 'darwin' });
    expect(mac.template.map((menu) => menu.label)).toEqual([
      'Plumbline',
      'File',
      'Edit',
      'View',
      'Window',
      'Help',
    ]);
    expect(mac.all.get('Plumbline > Quit Plumbline')?.role).toBe('quit');
    expect(mac.all.has('File > Exit')).toBe(false);
    expect(menuOf().all.get('File > Exit')?.role).toBe('quit');
  });

  it('has developer tools only where the app is not installed', () => {
    expect(menuOf().all.has('View > Developer Tools')).toBe(false);
    expect(menuOf({ developer: true }).all.has('View > Developer Tools')).toBe(true);
  });

  it('gives no two items the same key', () => {
    const keys = [...menuOf().all.values()].flatMap((item) => item.accelerator ?? []);
    expect(keys.length).toBeGreaterThan(6);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is in Chinese from end to end', () => {
    const labels = [...menuOf({ locale: 'zh-CN', platform: 'darwin' }).all.values()]
      .flatMap((item) => item.label ?? [])
      .filter((label) => label !== 'Plumbline' && !label.includes('/data/'));
    expect(labels.length).toBeGreaterThan(30);
    expect(labels.filter((label) => !/^[\p{Script=Han}…]+$/u.test(label))).toEqual([]);
  });

  it('has every word in every language', () => {
    for (const locale of locales) {
      expect(Object.keys(menuTexts[locale])).toEqual(Object.keys(menuTexts.en));
      expect(Object.values(menuTexts[locale])).not.toContain('');
    }
  });
});
