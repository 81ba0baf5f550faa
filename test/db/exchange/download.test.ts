import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NotFound } from '#core/call/errors.ts';
import { download } from '#core/exchange/download.ts';
import { type JobWorkspace, jobWorkspace } from '#test/harness/job-context.ts';
import { temporaryFolder } from '#test/harness/surroundings.ts';

const folder = temporaryFolder();
let workspace: JobWorkspace;
beforeAll(async () => {
  workspace = await jobWorkspace(folder.path, 'workbooks.export');
});
afterAll(async () => {
  await workspace.close();
  folder.remove();
});

function waiting(id: string, owner: string | null): string {
  const path = join(folder.path, `${id}.tmp`);
  writeFileSync(path, 'content');
  workspace.core.downloads.add(id, { path, name: 'Result.xlsx', owner });
  return path;
}

test('a download is given once, with its name, and is gone then', async () => {
  const path = waiting('a', null);
  const file = await download(workspace.job(), { id: 'a' });
  expect([file.name, await file.text()]).toEqual(['Result.xlsx', 'content']);
  expect(file.type).toContain('spreadsheetml');
  expect(existsSync(path)).toBe(false);
  await expect(download(workspace.job(), { id: 'a' })).rejects.toThrow(NotFound);
});

test("somebody else's download is not found, and waits for its owner", async () => {
  const path = waiting('b', 'another-person');
  await expect(download(workspace.job(), { id: 'b' })).rejects.toThrow(NotFound);
  expect(existsSync(path)).toBe(true);
});
