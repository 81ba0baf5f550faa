import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchResult } from './median.ts';
import { fillWorkspace } from './workbook-workspace.ts';

/** What a run in a process of its own says of itself. */
export interface WorkbookRun {
  readonly milliseconds: number;
  readonly memoryMb: number;
  readonly cells: number;
}

/** Runs `workbook-run.ts` in a fresh process, so that its memory is its own. */
function run(...args: string[]): WorkbookRun {
  const script = fileURLToPath(new URL('./workbook-run.ts', import.meta.url));
  const ended = spawnSync(process.execPath, ['--no-warnings', script, ...args], {
    encoding: 'utf8',
    maxBuffer: 1_000_000,
  });
  if (ended.status !== 0) throw new Error(ended.stderr);
  return JSON.parse(ended.stdout) as WorkbookRun;
}

/**
 * The workbook of a round of 2,000 assessments × 60 indicators, two observations each, read from a
 * workspace file: against bare exceljs streaming of the same cells, formulas, values and looks.
 *
 * One run each: they take long and hardly differ.
 */
export async function benchWorkbook(): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
  try {
    const workspace = join(folder, 'bench.plumb');
    const workbook = join(folder, 'ours.xlsx');
    const rows = join(folder, 'rows.ndjson');
    await fillWorkspace(workspace, { assessments: 2000, indicators: 60, assessors: 2 });
    const ours = run('ours', workspace, workbook);
    run('record', workbook, rows);
    const bare = run('bare', rows, join(folder, 'bare.xlsx'));
    if (bare.cells === 0) throw new Error('Nothing was recorded to compare with');
    return {
      name: `Workbook of 2,000 assessments × 60 indicators, ${bare.cells.toLocaleString('en')} cells`,
      ours: ours.milliseconds,
      baseline: bare.milliseconds,
      ratio: ours.milliseconds / bare.milliseconds,
      against: 'bare exceljs streaming of the same cells',
      memoryMb: ours.memoryMb,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
