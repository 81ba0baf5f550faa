import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NotFound } from '#core/call/errors.ts';
import { download } from '#core/exchange/download.ts';
import { exportRound } from '#core/workbooks/export-round.ts';
import type { ExportDone } from '#shared/contract/workbooks.ts';
import type { Locale } from '#shared/locale.ts';
import { type JobWorkspace, jobWorkspace } from '#test/harness/job-context.ts';
import { recalculate } from '#test/harness/recalculate.ts';
import { exportOf, fillRound } from '#test/harness/round-export.ts';
import { temporaryFolder } from '#test/harness/surroundings.ts';
import { everyRuleRound } from './every-rule.ts';
import { expectEngine } from './written.ts';

let folder: ReturnType<typeof temporaryFolder>;
let open: JobWorkspace;

const given = everyRuleRound(12, 4);
const roundId = 'R';

beforeEach(async () => {
  folder = temporaryFolder();
  vi.stubEnv('TMPDIR', folder.path);
  open = await jobWorkspace(folder.path, 'workbooks.export');
  fillRound(open.workspace.database.connection, given);
});
afterEach(async () => {
  await open.close();
  folder.remove();
});

const leftOver = () => readdirSync(folder.path).filter((name) => name.endsWith('.xlsx'));
const events = () =>
  open.workspace.database.connection.prepare('SELECT * FROM audit_event').all() as {
    action: string;
    subject_id: string;
    after: string;
  }[];

async function run(locale: Locale) {
  const steps: string[] = [];
  let done: ExportDone | undefined;
  for await (const event of exportRound(open.job(), { roundId, locale })) {
    if (event.kind === 'done') done = event;
    else steps.push(event.step);
  }
  if (!done) throw new Error('The export did not end');
  return { steps, done };
}

describe('the export of a round', () => {
  it('tells its progress, leaves a file to fetch once, and records its SHA-256', async () => {
    const { steps, done } = await run('en');
    expect(new Set(steps)).toEqual(new Set(['loading', 'writing']));
    expect(done.name).toBe('Evaluation-workbook-R1.xlsx');
    const file = await download(open.job(), { id: done.downloadId });
    expect(file.size).toBe(done.size);
    const sha256 = createHash('sha256')
      .update(Buffer.from(await file.arrayBuffer()))
      .digest('hex');
    const [event] = events();
    expect(event).toMatchObject({ action: 'workbooks.export', subject_id: roundId });
    expect(JSON.parse(event.after)).toMatchObject({ sha256, name: done.name, size: done.size });
    await expect(download(open.job(), { id: done.downloadId })).rejects.toThrow(NotFound);
    expect(leftOver()).toEqual([]);
  });

  it('gives the results that the product shows, in the language asked for', async () => {
    const { done } = await run('zh-CN');
    expect(done.name).toBe('评估工作簿-R1.xlsx');
    const waiting = open.core.downloads.take(done.downloadId, null);
    const path = waiting?.path ?? '';
    expect(leftOver()).toEqual([basename(path)]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
    const found = await recalculate(path);
    const names = [
      ...['汇总', '评分卡', '得分', '等级', '覆盖率', '指标值', '观测值', '答卷'],
      ...['合议', '确定程度', '规则', '方法'],
    ];
    expect(found.file.worksheets.map((sheet) => sheet.name)).toEqual(names);
    expectEngine(found, exportOf(given));
    open.core.downloads.add(done.downloadId, { path, name: done.name, owner: null });
    open.core.downloads.clear();
    expect(existsSync(path)).toBe(false);
  });

  it('leaves nothing when it is cancelled by its signal', async () => {
    const abort = new AbortController();
    const run = async () => {
      for await (const event of exportRound(open.job(abort.signal), { roundId, locale: 'en' })) {
        if (event.kind === 'progress') abort.abort();
      }
    };
    await expect(run()).rejects.toThrow(/abort/i);
    expect(leftOver()).toEqual([]);
    expect(events()).toEqual([]);
  });

  it('leaves nothing when nobody waits for its end', async () => {
    for await (const event of exportRound(open.job(), { roundId, locale: 'en' })) {
      expect(event.kind).toBe('progress');
      break;
    }
    expect(leftOver()).toEqual([]);
    expect(events()).toEqual([]);
  });

  it('refuses a round that is not there', async () => {
    const none = '01890a5d-ac96-774b-bcce-b302099a8057';
    const first = exportRound(open.job(), { roundId: none, locale: 'en' }).next();
    await expect(first).rejects.toThrow(NotFound);
    expect(leftOver()).toEqual([]);
  });
});
