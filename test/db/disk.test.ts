import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Core } from '#core/core-state.ts';
import { backUp } from '#core/database/backup.ts';
import { connect } from '#core/database/driver.ts';
import { lockWorkspace } from '#core/database/lock.ts';
import { openDatabase } from '#core/database/open-database.ts';
import { router } from '#core/router.ts';
import { fixedSurroundings, temporaryFolder } from '#test/harness/surroundings.ts';

const now = '2026-05-20T01:00:00.000Z';
const refused = (reason: string) => ({ code: 'REFUSED', data: { reason } });

describe('the disk and the workspace file', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let core: Core;
  let path: string;

  const client = () => createRouterClient(router, { context: { core, localOperator: true } });
  const create = (at = path) =>
    client().workspace.create({ path: at, name: 'W', locale: 'en', currency: 'CNY' });

  beforeEach(() => {
    folder = temporaryFolder();
    core = new Core(fixedSurroundings(folder.path));
    path = join(folder.path, 'w.plumb');
  });
  afterEach(async () => {
    await core.close();
    folder.remove();
  });

  it('says that a folder, a file in the way or a name the disk cannot hold is no place for a workspace', async () => {
    writeFileSync(join(folder.path, 'file'), '');
    mkdirSync(join(folder.path, 'folder.plumb'));
    const places = {
      [join(folder.path, 'file', 'w.plumb')]: /folder-missing|path-not-writable/,
      [join(folder.path, `${'长'.repeat(300)}.plumb`)]: /path-not-writable/,
      [`${folder.path}/a\0b`]: /path-not-writable/,
      [join(folder.path, 'folder.plumb')]: /workspace-exists/,
    };
    for (const [place, reason] of Object.entries(places)) {
      await expect(create(place), place).rejects.toMatchObject({
        code: 'REFUSED',
        data: { reason: expect.stringMatching(reason) },
      });
    }
    const opening = client().workspace.open({ path: join(folder.path, 'folder.plumb') });
    await expect(opening).rejects.toMatchObject(refused('not-a-workspace'));
    expect(readdirSync(folder.path).sort()).toEqual(['file', 'folder.plumb']);
  });

  it('makes a name with spaces and of any script, in folders that are not there yet', async () => {
    const made = await create(join(folder.path, '新 文件夹', 'é 工作区'));
    expect(made.path).toBe(join(folder.path, '新 文件夹', 'é 工作区.plumb'));
  });

  it('finds the one file behind a link, so that two cores never write to it at once', async () => {
    await create();
    const link = join(folder.path, 'link.plumb');
    symlinkSync(path, link);
    const other = new Core(fixedSurroundings(folder.path));
    const opening = createRouterClient(router, { context: { core: other } }).workspace.open({
      path: link,
    });
    await expect(opening).rejects.toMatchObject(refused('workspace-in-use'));
    expect((await client().workspace.open({ path: link })).path).toBe(path);
  });

  it('opens a workspace also where the list of recent ones cannot be kept', async () => {
    writeFileSync(join(folder.path, 'settings'), 'a file where the folder should be');
    expect((await create()).path).toBe(path);
  });

  it('leaves nothing of a file that could not be made', async () => {
    const failing = new Core({
      ...fixedSurroundings(folder.path),
      newId: () => {
        throw new Error('no more ids');
      },
    });
    const making = createRouterClient(router, { context: { core: failing } }).workspace.create({
      path,
      name: 'W',
      locale: 'en',
      currency: 'CNY',
    });
    await expect(making).rejects.toThrow();
    expect(readdirSync(folder.path)).toEqual([]);
  });

  it('names a workspace whose making was cut off, and makes a sample anew', async () => {
    await (await openDatabase(path, 'create', now)).close();
    await expect(client().workspace.open({ path })).rejects.toMatchObject(
      refused('workspace-unfinished'),
    );
    expect((await client().workspace.openSample({ path, locale: 'en' })).isSample).toBe(true);
  });

  it('refuses on a full disk, undoes the command whole and goes on when there is room', async () => {
    await create();
    const { connection } = core.workspace?.database ?? {};
    const pages = Number(connection?.pragma('page_count', { simple: true }));
    connection?.pragma(`max_page_count = ${pages}`);
    const segment = (n: number) => ({
      code: `S${n}`,
      axis: 'age-and-health' as const,
      name: { en: 'x'.repeat(4000), 'zh-CN': '' },
    });
    const filling = async () => {
      for (let n = 0; n < 20; n++) await client().providers.saveSegment(segment(n));
    };
    await expect(filling()).rejects.toMatchObject(refused('disk-full'));
    connection?.pragma('max_page_count = 1000000');
    await client().providers.saveSegment(segment(99));
    const codes = (await client().providers.segments()).map((one) => one.code);
    const { events, intact } = await client().audit.verify();
    expect(intact).toBe(true);
    expect(events).toBe(1 + codes.filter((code) => /^S\d/.test(code)).length);
  });

  it('leaves no half copy of a backup that fails, and keeps what a person put beside the copies', async () => {
    await create();
    const connection = core.workspace?.database.connection ?? connect(':memory:');
    const copies = `${path}.backups`;
    mkdirSync(copies);
    writeFileSync(join(copies, '0 mine.plumb'), '');
    mkdirSync(join(copies, '2026-05-20T01-00-00-000Z-before-import.plumb', 'in-the-way'), {
      recursive: true,
    });
    await expect(backUp(connection, 'before-import', now)).rejects.toThrow();
    rmSync(join(copies, '2026-05-20T01-00-00-000Z-before-import.plumb'), { recursive: true });
    expect(readdirSync(copies)).toEqual(['0 mine.plumb']);
    for (let second = 10; second < 22; second++) {
      await backUp(connection, 'before-import', `2026-05-21T01:00:${second}.000Z`);
    }
    expect(existsSync(join(copies, '0 mine.plumb'))).toBe(true);
  });

  it('gives the lock to one only of those who wait for it', () => {
    const first = lockWorkspace(path, now);
    // Somebody who looked at the lock file before it was given back, and takes it only now.
    const waiting = connect(`${path}.lock`);
    waiting.prepare('SELECT count(*) FROM holder').get();
    first.release();
    const second = lockWorkspace(path, now);
    expect(() => lockWorkspace(path, now)).toThrow('workspace-in-use');
    waiting.close();
    second.release();
    expect(readdirSync(folder.path)).toEqual([]);
  });
});
