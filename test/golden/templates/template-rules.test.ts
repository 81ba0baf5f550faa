import exceljs, { type CellValue, type Workbook, type Worksheet } from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { templateCodes, templateFramework } from '#core/frameworks/templates.ts';
import { methodColumns } from '#core/workbooks/layout/method-layout.ts';
import { type PlacedCondition, rulesColumns } from '#core/workbooks/layout/rules-layout.ts';
import { layOut } from '#core/workbooks/layout/workbook-layout.ts';
import type { RoundExport } from '#core/workbooks/round-export.ts';
import { indicatorsOf, walk } from '#shared/domain/framework/walk.ts';
import { type Locale, locales } from '#shared/locale.ts';
import { withWorkbook } from '#test/golden/workbooks/written.ts';
import { exportOf } from '#test/harness/round-export.ts';

/** The workbook of a template's round in which nothing is observed yet, as its file has it. */
async function written(round: RoundExport, locale: Locale): Promise<Workbook> {
  const book = new exceljs.Workbook();
  await withWorkbook(round, locale, (path) => book.xlsx.readFile(path));
  return book;
}

function sheetOf(book: Workbook, name: string): Worksheet {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** What a reader sees in a cell: a formula's cached value where it has one. */
function shown(value: CellValue): string {
  if (typeof value === 'object' && value !== null && 'formula' in value) {
    return String(value.result ?? '');
  }
  return String(value ?? '');
}

const han = /\p{Script=Han}/u;

/** What no text of a workbook may look like: a message's key, an unfilled place, a value that is none. */
const unspoken = /^[a-z][\w-]*(\.[a-z][\w-]*)+$|\{\w+\}|\bundefined\b|\bNaN\b|\[object /;

/** Reads the Rules sheet by the names of its columns. */
type RulesReader = (row: number, column: keyof typeof rulesColumns) => string;

const rulesReader =
  (sheet: Worksheet): RulesReader =>
  (row, column) =>
    shown(sheet.getCell(row, rulesColumns[column]).value);

/** Expects every statement of a condition to be a sentence about its nodes and what they compare with. */
function expectStatements(
  { predicates }: PlacedCondition,
  read: RulesReader,
  locale: Locale,
): void {
  for (const { predicate, row } of predicates) {
    const { than } = predicate.test;
    const statement = read(row, 'statement');
    const about = read(row, 'about');
    expect(about).not.toBe('');
    expect(statement).toContain(about);
    expect(statement).toContain(typeof than === 'object' ? than.node : String(than));
    if (predicate.about === 'count') expect(statement).toContain(String(predicate.than));
    expect(han.test(statement), statement).toBe(locale === 'zh-CN');
  }
}

const editions = templateCodes.flatMap((template) =>
  locales.map((locale) => ({ template, locale })),
);

describe.each(editions)(
  'the workbook of the template $template in $locale',
  ({ template, locale }) => {
    const framework = templateFramework(template);
    const round = exportOf({ framework, assessments: [{ code: 'K-1', observations: [] }] });
    const { rules, method, sheets } = layOut(round, locale);
    const nodes = Array.from(walk(framework), ({ node }) => node);
    const criticals = indicatorsOf(framework).filter((one) => one.critical !== undefined);
    const tables = [framework, ...nodes].flatMap((node) =>
      'aggregation' in node && node.aggregation.method === 'lookup' ? [node.aggregation] : [],
    );
    const some = framework.limiters.length + tables.length + criticals.length > 0;
    let book: Workbook;
    let read: RulesReader;
    beforeAll(async () => {
      book = await written(round, locale);
      read = some ? rulesReader(sheetOf(book, sheets.rules.name)) : () => '';
    });

    it('has a sheet of rules where there are some', () => {
      expect(book.worksheets.some((sheet) => sheet.name === sheets.rules.name)).toBe(some);
    });

    it('says every limiter in words', () => {
      expect(rules.limiters.map(({ limiter }) => limiter)).toEqual(framework.limiters);
      for (const { limiter, condition } of rules.limiters) {
        const { code, name, at, effect } = limiter;
        const row = condition.first;
        const said = [read(row, 'code'), read(row, 'name'), read(row, 'at')];
        expect(said).toEqual([code, name[locale], at]);
        const named = effect.kind === 'adjust' ? String(effect.by) : effect.grade;
        expect(read(row, 'effect')).toContain(named);
        expect(han.test(read(row, 'effect')), read(row, 'effect')).toBe(locale === 'zh-CN');
        expectStatements(condition, read, locale);
      }
    });

    it('says every row of every table in words', () => {
      expect(rules.lookups).toHaveLength(tables.length);
      rules.lookups.forEach(({ rows, otherwise }, i) => {
        expect(rows.map(({ lookup }) => lookup)).toEqual(tables[i].rows);
        for (const { lookup, condition } of rows) {
          expect(read(condition.first, 'grade')).toBe(lookup.grade);
          expect(read(condition.first, 'effect')).toContain(lookup.grade);
          expectStatements(condition, read, locale);
        }
        expect(read(otherwise.row, 'grade')).toBe(tables[i].otherwise);
        expect(read(otherwise.row, 'effect')).toContain(tables[i].otherwise);
      });
    });

    it('says every critical rule in words', () => {
      criticals.forEach(({ code, critical, name }, i) => {
        const row = rules.criticals.first + i;
        expect([read(row, 'code'), read(row, 'name')]).toEqual([code, name[locale]]);
        expect(read(row, 'statement')).toContain(String(critical?.below));
        expect(read(row, 'effect')).toContain(critical?.grade);
      });
    });

    it('says how groups grade their own scores', () => {
      const sheet = sheetOf(book, sheets.method.name);
      const { grading: columns } = methodColumns;
      for (const node of nodes) {
        if (node.kind !== 'group' || node.grading === undefined) continue;
        const span = method.gradings[round.compiled.nodeIndex.get(node.code) ?? -1];
        const first = span?.first ?? 0;
        expect(shown(sheet.getCell(first, columns.code).value)).toBe(node.code);
        expect(shown(sheet.getCell(first, columns.name).value)).toBe(node.name[locale]);
        const bands = node.grading.bands.toSorted((a, b) => a.from - b.from);
        const said = bands.map((_, i) => ({
          grade: shown(sheet.getCell(first + i, columns.grade).value),
          from: sheet.getCell(first + i, columns.from).value,
        }));
        expect(said).toEqual(bands);
      }
    });

    it('has a word for everything, and of one language', () => {
      const wrong: string[] = [];
      let texts = 0;
      for (const sheet of book.worksheets) {
        sheet.eachRow((row) => {
          row.eachCell((cell) => {
            const text = shown(cell.value);
            if (text !== '') texts += 1;
            const foreign = locale === 'en' && han.test(text);
            if (foreign || unspoken.test(text))
              wrong.push(`${sheet.name}!${cell.address}: ${text}`);
          });
        });
      }
      expect(wrong).toEqual([]);
      expect(texts).toBeGreaterThan(200);
    });
  },
);
