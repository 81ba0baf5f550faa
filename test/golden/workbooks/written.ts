import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { relative } from '#core/workbooks/book/reference.ts';
import { gridColumns, gridRows } from '#core/workbooks/layout/grid-rows.ts';
import { layOut } from '#core/workbooks/layout/workbook-layout.ts';
import type { RoundExport } from '#core/workbooks/round-export.ts';
import { scoreExport } from '#core/workbooks/scored-round.ts';
import { writeWorkbook } from '#core/workbooks/write-workbook.ts';
import type { GradeResult } from '#shared/domain/result.ts';
import type { Locale } from '#shared/locale.ts';
import { scoredCode } from '#shared/scoring/state-codes.ts';
import { type Recalculation, recalculate } from '#test/harness/recalculate.ts';

export const note = { version: '0.1.0', exportedAt: '2026-03-05T08:00:00.000Z' };

/** Writes a workbook into a folder of its own, hands it over, and takes the folder away. */
export async function withWorkbook<Result>(
  round: RoundExport,
  locale: Locale,
  use: (path: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-workbook-'));
  try {
    const path = join(folder, 'workbook.xlsx');
    await writeWorkbook(round, { path, locale, note });
    return await use(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The workbook of a round as another engine computes it. */
export const recalculated = (round: RoundExport, locale: Locale = 'en'): Promise<Recalculation> =>
  withWorkbook(round, locale, recalculate);

const word = (grade: GradeResult) => (grade.kind === 'grade' ? grade.code : grade.kind);

const near = (a: unknown, b: number, tolerance: number): boolean =>
  typeof a === 'number' && Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(b));

/** Expects score, coverage, grade, rank and every node's score to be the engine's, to 1e-9. */
export function expectEngine(found: Recalculation, round: RoundExport): void {
  const scored = scoreExport(round);
  const summary = found.summary();
  expect([...summary.keys()].sort()).toEqual(
    round.assessments.map((one) => one.contractCode).sort(),
  );
  const layout = layOut(round, localeOf(found));
  round.assessments.forEach(({ contractCode }, index) => {
    const { total, coverage, grade } = scored.graded[index];
    const row = summary.get(contractCode);
    const told = `${contractCode}: ${JSON.stringify(row)}, engine ${total} ${coverage} ${word(grade)}`;
    expect([row?.grade, row?.rank], told).toEqual([word(grade), scored.ranks[index]]);
    expect(near(row?.coverage, coverage, 1e-9), told).toBe(true);
    expect(total === null ? row?.score === null : near(row?.score, total, 1e-9), told).toBe(true);
    expectNodes(found, round, scored, index);
    expectGrades(found, round, scored, layout, index);
  });
}

const localeOf = ({ file }: Recalculation): Locale =>
  file.worksheets[0].name === 'Summary' ? 'en' : 'zh-CN';

function expectNodes(
  found: Recalculation,
  { compiled }: RoundExport,
  { batch }: ReturnType<typeof scoreExport>,
  index: number,
): void {
  const sheet = found.file.worksheets[2];
  compiled.codes.forEach((code, node) => {
    const at = index * compiled.nodeCount + node;
    const column = gridColumns.scoresNode + node;
    expect(sheet.getCell(gridRows.code, column).value).toBe(code);
    const address = relative(column, gridRows.first + index);
    const value = found.value(sheet.name, address);
    const told = `${sheet.name}!${address} ${code}: ${JSON.stringify(value)}, engine ${batch.scores[at]}`;
    if (batch.outcomes[at] === scoredCode)
      expect(near(value, batch.scores[at], 1e-9), told).toBe(true);
    else expect(typeof value, told).toBe('string');
  });
}

/** Expects every grade on the way, before and after limiters, to be the engine's. */
function expectGrades(
  found: Recalculation,
  { compiled }: RoundExport,
  { batch }: ReturnType<typeof scoreExport>,
  { sheets, grades }: ReturnType<typeof layOut>,
  index: number,
): void {
  const row = gridRows.first + index;
  for (const { node, computed, grade } of grades.chains) {
    const at = index * compiled.nodeCount + node;
    const own = [batch.computedGrades[at], node === 0 ? null : batch.grades[at]];
    [computed, grade].forEach((column, i) => {
      const place = own[i];
      if (place === null) return;
      const value = found.value(sheets.grades.name, relative(column, row));
      const told = `${sheets.grades.name}!${relative(column, row)} ${compiled.codes[node]}: ${JSON.stringify(value)}`;
      if (place >= 0) expect(value, told).toBe(place + 1);
      else expect(typeof value, told).toBe('string');
    });
  }
}

/** Expects every formula's value in the file to be what another engine computes for it. */
export function expectCached(found: Recalculation): number {
  let count = 0;
  for (const { sheet, address, formula, cached, computed } of found.formulas()) {
    count += 1;
    const same = typeof cached === 'number' ? near(computed, cached, 1e-9) : computed === cached;
    expect(same, `${sheet}!${address} =${formula}: ${cached} against ${String(computed)}`).toBe(
      true,
    );
  }
  return count;
}
