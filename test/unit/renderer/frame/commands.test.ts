import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Command } from '#renderer/commands/command.ts';
import { matchCommands } from '#renderer/commands/match-commands.ts';
import { pressOf, ShortcutReader } from '#renderer/commands/shortcut.ts';

const command = (title: string): Command => ({ id: title, section: 'go', title, run: () => {} });

describe('finding commands', () => {
  const all = ['Import providers…', 'Providers', 'New provider…', 'Audit'].map(command);
  const found = (text: string) => matchCommands(all, text).map((one) => one.title);

  test('every word must occur; titles that begin with the first come first', () => {
    expect(found('prov')).toEqual(['Providers', 'Import providers…', 'New provider…']);
    expect(found('PROVIDER new')).toEqual(['New provider…']);
  });

  test('without words everything is there', () => {
    expect(found('  ')).toHaveLength(4);
  });
});

describe('shortcuts', () => {
  class Field {
    isContentEditable = false;
    matches = () => true;
  }
  beforeEach(() => vi.stubGlobal('HTMLElement', Field));
  afterEach(() => vi.unstubAllGlobals());
  const plain = { ctrlKey: false, metaKey: false, altKey: false, target: null };

  test('Ctrl and Cmd are one modifier, and case does not count', () => {
    expect(pressOf({ ...plain, key: 'K', ctrlKey: true })).toBe('mod+k');
    expect(pressOf({ ...plain, key: 'k', metaKey: true })).toBe('mod+k');
  });

  test('letters typed into a field are no shortcut; those with a modifier are', () => {
    const target = new Field() as unknown as EventTarget;
    expect(pressOf({ ...plain, key: 'g', target })).toBeNull();
    expect(pressOf({ ...plain, key: 'k', ctrlKey: true, target })).toBe('mod+k');
  });

  test('Alt belongs to the system', () => {
    expect(pressOf({ ...plain, key: 'g', altKey: true })).toBeNull();
  });

  test('two keys in turn are a sequence for a second', () => {
    const reader = new ShortcutReader();
    expect(reader.read('g', 0)).toEqual(['g']);
    expect(reader.read('o', 900)).toEqual(['g o', 'o']);
    expect(reader.read('g', 1_000)).toEqual(['o g', 'g']);
    expect(reader.read('o', 2_500)).toEqual(['o']);
  });
});
