import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../../..');
const home = mkdtempSync(path.join(tmpdir(), 'plumbline-stand-in-'));

let result: Record<string, unknown>;
beforeAll(async () => {
  await run(process.execPath, [path.join(root, 'build/bootstrap.mjs'), 'build']);
  const { stdout } = await run(
    process.execPath,
    [path.join(import.meta.dirname, 'stand-in/run-app.ts')],
    {
      env: { ...process.env, STAND_IN_HOME: home },
      timeout: 30_000,
    },
  );
  result = JSON.parse(stdout);
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('the built desktop app on a stand-in of Electron (not an Electron test)', () => {
  it('loads its page from its own scheme, with its policy', () => {
    expect(result.loaded).toEqual(['app://plumbline/']);
    expect(result.policy).toContain("default-src 'self'");
  });

  it('carries a call from the page to the core and its answer back', () => {
    expect(result.folder).toBe(path.join(home, 'documents', 'Plumbline'));
    expect(result.statuses).toContain('ready');
  });

  it('hands the port to its own page alone, with the nonce the page gave', () => {
    expect(result.strangerRefused).toBe(true);
    expect(result.nonces).toEqual([[true, true]]);
  });

  it('tells the page which file it was opened with', () => {
    expect(result.opened).toEqual(['/data/opened.plumb']);
  });

  it('takes its language, title and menu from the page’s facts', () => {
    expect(result.menus).toEqual([
      expect.arrayContaining(['文件', '编辑', '视图', '帮助']),
      expect.arrayContaining(['File', 'Edit', 'View', 'Help']),
    ]);
    expect(result.title).toBe('Riverside — Plumbline');
    expect(result.picked).toBe(path.join(home, 'documents', 'Riverside 2026.plumb'));
  });

  it('turns the sandbox on and the network off', () => {
    expect(result.switches).toEqual(
      expect.arrayContaining(['enable-sandbox', 'host-resolver-rules', 'no-proxy-server']),
    );
  });

  it('shows the page a few questions and nothing generic', () => {
    expect(result.api).toEqual([
      'connect',
      'onCoreStatus',
      'onMenuCommand',
      'onOpenFile',
      'pickWorkspaceToCreate',
      'pickWorkspaceToOpen',
      'platform',
      'setFacts',
    ]);
  });
});
