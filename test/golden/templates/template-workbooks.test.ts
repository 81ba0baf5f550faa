import { describe, expect, it } from 'vitest';
import { type TemplateCode, templateCodes } from '#core/frameworks/templates.ts';
import { relative } from '#core/workbooks/book/reference.ts';
import { gridColumns, gridRows } from '#core/workbooks/layout/grid-rows.ts';
import { layOut, type WorkbookLayout } from '#core/workbooks/layout/workbook-layout.ts';
import type { RoundExport } from '#core/workbooks/round-export.ts';
import type { ResultRow } from '#shared/contract/scoring.ts';
import type { AssessmentResult } from '#shared/domain/result.ts';
import type { ConsolidationRule } from '#shared/domain/round.ts';
import { expectCached } from '#test/golden/workbooks/written.ts';
import type { Recalculation } from '#test/harness/recalculate.ts';
import { gradeOf } from './score-template.ts';
import { type TemplateRound, templateRound } from './template-round.ts';
import { contractCount } from './template-tables.ts';

/** Where a template says how several visits become one; the mean elsewhere. */
const consolidations: Readonly<Partial<Record<TemplateCode, ConsolidationRule>>> = {
  'HKG-STANDARDS': 'latest',
};

/** Whether a cell has the product's figure to 1e-9, or a word where the product has none. */
function agrees(found: unknown, figure: number | null | undefined): boolean {
  if (typeof figure !== 'number') return typeof found === 'string';
  return typeof found === 'number' && Math.abs(found - figure) <= 1e-9;
}

/** Expects the Summary to say of every contract what the league table says. */
function expectSummary(found: Recalculation, rows: readonly ResultRow[]): void {
  const summary = found.summary();
  expect([...summary.keys()].sort()).toEqual(rows.map((row) => row.contractCode).sort());
  for (const row of rows) {
    const read = summary.get(row.contractCode);
    const told = `${row.contractCode}: ${JSON.stringify(read)} and ${row.total} ${row.coverage}`;
    expect([read?.grade, read?.rank], told).toEqual([gradeOf(row), row.rank]);
    expect(agrees(read?.score ?? 'none', row.total), told).toBe(true);
    expect(agrees(read?.coverage, row.coverage), told).toBe(true);
  }
}

interface Compared {
  readonly what: string;
  readonly found: unknown;
  readonly figure: number | null | undefined;
}

/** What the workbook has for every node of one assessment, beside what the product shows. */
function* nodesCompared(
  found: Recalculation,
  round: RoundExport,
  layout: WorkbookLayout,
  row: ResultRow,
  result: AssessmentResult,
): Generator<Compared> {
  const { sheets, grades } = layout;
  const index = round.assessments.findIndex((one) => one.contractCode === row.contractCode);
  const at = (sheet: string, column: number) =>
    found.value(sheet, relative(column, gridRows.first + index));
  const place = (grade: string | null) =>
    grade === null ? null : round.compiled.grades.findIndex((one) => one.code === grade) + 1;
  for (const { code, score, coverage, computedGrade, grade } of result.nodes) {
    const node = round.compiled.nodeIndex.get(code) ?? -1;
    const shown = at(sheets.scores.name, gridColumns.scoresNode + node);
    yield { what: `score of ${code}`, found: shown, figure: score };
    yield { what: `${code} in the league table`, found: shown, figure: row.nodes?.[code] };
    const covered = at(sheets.coverage.name, gridColumns.coverageNode + node);
    yield { what: `coverage of ${code}`, found: covered, figure: coverage };
    const chain = grades.chainOf[node];
    if (!chain) continue;
    const before = at(sheets.grades.name, chain.computed);
    const own = node === 0 ? gradeCode(result.computedGrade) : computedGrade;
    yield { what: `computed grade of ${code}`, found: before, figure: place(own) };
    if (node === 0) continue;
    const after = at(sheets.grades.name, chain.grade);
    yield { what: `grade of ${code}`, found: after, figure: place(grade) };
  }
}

/** Expects scores, coverages and grades of every node to be what the product shows. */
async function expectNodes(found: Recalculation, open: TemplateRound, rows: readonly ResultRow[]) {
  const round = open.loaded();
  const layout = layOut(round, localeOf(found));
  for (const row of rows) {
    const result = await open.result(row.assessmentId);
    const compared = [...nodesCompared(found, round, layout, row, result)];
    expect(compared.length).toBeGreaterThanOrEqual(3 * round.compiled.nodeCount);
    expect(
      compared.filter((one) => !agrees(one.found, one.figure)),
      row.contractCode,
    ).toEqual([]);
  }
}

const gradeCode = (grade: ResultRow['grade']) => (grade.kind === 'grade' ? grade.code : null);

const localeOf = ({ file }: Recalculation) =>
  file.worksheets[0].name === 'Summary' ? 'en' : 'zh-CN';

/** Expects a round in which the template's rules had something to do. */
function expectAtWork({ version }: TemplateRound, rows: readonly ResultRow[]): void {
  const grades = rows.map(gradeOf);
  const known = new Set<string>(version.content.grades.map(({ code }) => code));
  expect(grades.filter((grade) => known.has(grade)).length).toBeGreaterThanOrEqual(7);
  expect(new Set(grades.filter((grade) => known.has(grade))).size).toBeGreaterThanOrEqual(3);
  expect(grades).toContain('no-score');
  const fired = rows.flatMap((row) =>
    row.fired.flatMap((one) => (one.rule === 'limiter' ? [one.code] : [])),
  );
  const { limiters } = version.content;
  expect(new Set(fired).size).toBeGreaterThanOrEqual(0.6 * limiters.length);
}

describe.each([...templateCodes.entries()])('template %i, %s', (place, template) => {
  const locale = place % 2 === 0 ? 'en' : 'zh-CN';

  it(`is published, filled and scored, and its workbook computes the same (${locale})`, {
    timeout: 120_000,
  }, async () => {
    const open = await templateRound(template, consolidations[template] ?? 'mean', 9);
    try {
      expect(open.version).toMatchObject({ state: 'published', version: 1 });
      for (const { importKind, problems, written } of open.reports)
        expect({ importKind, problems, written }).toEqual({
          importKind,
          problems: [],
          written: true,
        });
      const rows = await open.rows();
      expect(rows).toHaveLength(contractCount);
      const found = await open.workbook(locale);
      expectSummary(found, rows);
      await expectNodes(found, open, rows);
      expect(expectCached(found)).toBeGreaterThan(900);
      expectAtWork(open, rows);
    } finally {
      await open.close();
    }
  });
});
