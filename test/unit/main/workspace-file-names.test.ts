import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  suggestedFileName,
  withWorkspaceExtension,
  workspaceFileIn,
} from '#main/files/workspace-file-names.ts';

const cwd = path.resolve('/home/person');

describe('the workspace file among the arguments', () => {
  it.each([
    [[], undefined],
    [['--flag', '/data/notes.txt'], undefined],
    [['--open=/data/a.plumb'], undefined],
    [['a.plumb'], path.join(cwd, 'a.plumb')],
    [['--allow-x', '/data/a.PLUMB', '--y'], path.resolve('/data/a.PLUMB')],
    [['/data/a.plumb', '/data/b.plumb'], path.resolve('/data/b.plumb')],
    [['file:///data/%E8%AF%84%E4%BC%B0%202026.plumb'], path.resolve('/data/评估 2026.plumb')],
    [['file:///data/%E8%AF%zz.plumb'], undefined],
  ])('%j means %s', (args, file) => {
    expect(workspaceFileIn(args, cwd)).toBe(file);
  });
});

describe('a workspace’s file name', () => {
  it.each([
    ['Riverside 2026', 'Riverside 2026.plumb'],
    ['江州区 年度评估', '江州区 年度评估.plumb'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.plumb'],
    ['../../etc/passwd', 'etc passwd.plumb'],
    ['  .hidden. ', 'hidden.plumb'],
    ['line\nbreak\u0000\u202Eend', 'line break end.plumb'],
    ['', 'Plumbline.plumb'],
    ['...', 'Plumbline.plumb'],
    ['x'.repeat(300), `${'x'.repeat(80)}.plumb`],
  ])('is one that every system accepts: %s', (name, expected) => {
    expect(suggestedFileName(name)).toBe(expected);
  });

  it('gets its extension once', () => {
    expect(withWorkspaceExtension('/a/b')).toBe('/a/b.plumb');
    expect(withWorkspaceExtension('/a/b.plumb')).toBe('/a/b.plumb');
    expect(withWorkspaceExtension('/a/b.Plumb')).toBe('/a/b.Plumb');
  });
});
