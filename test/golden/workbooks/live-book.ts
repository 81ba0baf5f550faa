import { expect } from 'vitest';
import { columnName } from '#core/workbooks/book/reference.ts';
import { observationColumns } from '#core/workbooks/layout/observation-columns.ts';
import { rulesColumns } from '#core/workbooks/layout/rules-layout.ts';
import { layOut, type WorkbookLayout } from '#core/workbooks/layout/workbook-layout.ts';
import { Framework } from '#shared/domain/framework/framework.ts';
import type { FrameworkNode, Indicator } from '#shared/domain/framework/node.ts';
import { indicatorsOf, walk } from '#shared/domain/framework/walk.ts';
import type { Recalculation } from '#test/harness/recalculate.ts';
import { exportOf, type GivenObservation, type GivenRound } from '#test/harness/round-export.ts';
import { expectEngine, recalculated } from './written.ts';

/** A workbook whose inputs are changed, beside the round in which the same is changed. */
export class LiveBook {
  readonly base: GivenRound;
  readonly layout: WorkbookLayout;
  book: Recalculation;
  readonly #before: readonly unknown[];

  private constructor(base: GivenRound, book: Recalculation) {
    this.base = base;
    this.layout = layOut(exportOf(base), 'en');
    this.book = book;
    this.#before = this.#figures();
  }

  static async open(base: GivenRound): Promise<LiveBook> {
    return new LiveBook(base, await recalculated(exportOf(base)));
  }

  /** Forgets every change. */
  async restore(): Promise<void> {
    this.book = await recalculated(exportOf(this.base));
  }

  /** Expects the workbook as it was changed to give what the engine gives for the changed round. */
  async check(changed: GivenRound): Promise<void> {
    try {
      expectEngine(this.book, exportOf(changed));
      expect(this.#figures(), 'the change must matter').not.toEqual(this.#before);
    } finally {
      await this.restore();
    }
  }

  /** Rows of a sheet by the texts in some of their columns. */
  rowsWhere(sheet: string, wanted: Readonly<Record<number, string>>): number[] {
    const rows: number[] = [];
    this.book.file.getWorksheet(sheet)?.eachRow((row, number) => {
      const all = Object.entries(wanted);
      if (all.every(([column, text]) => String(row.getCell(Number(column)).value) === text)) {
        rows.push(number);
      }
    });
    return rows;
  }

  set(sheet: string, address: string, value: string | number): void {
    this.book.set(sheet, address, typeof value === 'string' ? `'${value}` : value);
  }

  /** A change of one observation in the data, and the same on the sheet. */
  observe(
    wanted: (one: GivenObservation, indicator: Indicator) => boolean,
    change: (one: GivenObservation) => GivenObservation,
    onSheet: (row: number, changed: GivenObservation) => void,
  ): GivenRound {
    const { base } = this;
    const indicators = new Map(indicatorsOf(base.framework).map((one) => [one.code, one]));
    for (const [i, assessment] of base.assessments.entries()) {
      const j = assessment.observations.findIndex((one) => {
        const indicator = indicators.get(one.indicator);
        return indicator !== undefined && wanted(one, indicator);
      });
      if (j < 0) continue;
      const changed = change(assessment.observations[j]);
      onSheet(this.#rowOf(assessment.code, changed), changed);
      const observations = assessment.observations.with(j, changed);
      return { ...base, assessments: base.assessments.with(i, { ...assessment, observations }) };
    }
    throw new Error('The round has no such observation');
  }

  #rowOf(contract: string, { indicator, assessor, day }: GivenObservation): number {
    const { contract: a, indicator: b, assessor: c, date } = observationColumns;
    const rows = this.rowsWhere('Observations', { [a]: contract, [b]: indicator, [c]: assessor });
    const serial = Date.parse(day) / 86_400_000 + 25_569;
    const at = (row: number) => this.book.value('Observations', `${columnName(date)}${row}`);
    return only(rows.filter((row) => at(row) === serial));
  }

  /** The round under a framework changed by `change`. */
  reframed(
    change: (framework: Framework, node: (code: string) => FrameworkNode) => void,
  ): GivenRound {
    const framework = structuredClone(this.base.framework);
    const nodes = new Map(Array.from(walk(framework), ({ node }) => [node.code, node]));
    change(framework, (code) => {
      const node = nodes.get(code);
      if (!node) throw new Error(`No node ${code}`);
      return node;
    });
    return { ...this.base, framework: Framework.parse(framework) };
  }

  /** Sets a cell of the Method sheet in the row whose first column says `code`. */
  setMethod(code: string, column: string, value: string | number, nth = 0): void {
    this.set('Method', `${column}${this.rowsWhere('Method', { 1: code })[nth]}`, value);
  }

  /** Sets a cell of the Rules sheet in the first row of a rule. */
  setRule(code: string, column: keyof typeof rulesColumns, value: string | number, nth = 0): void {
    const row = this.rowsWhere('Rules', { [rulesColumns.code]: code })[nth];
    this.set('Rules', `${columnName(rulesColumns[column])}${row}`, value);
  }

  setNamed(name: string, value: string | number): void {
    const [range] = this.book.file.definedNames.getRanges(name).ranges;
    const [sheet, address] = range.replaceAll("'", '').split('!');
    this.set(sheet, address, value);
  }

  /** Every score and grade of the round as the workbook has it now. */
  #figures(): unknown[] {
    return [...this.book.formulas()].flatMap(({ sheet, computed }) =>
      sheet === 'Scores' || sheet === 'Grades' ? [computed] : [],
    );
  }
}

/** The one row that was found. */
export function only(rows: readonly number[]): number {
  if (rows.length !== 1) throw new Error(`Expected one row, found ${rows.length}`);
  return rows[0];
}

/** A node that is an indicator. */
export function indicatorOf(node: FrameworkNode): Indicator {
  if (node.kind !== 'indicator') throw new Error(`${node.code} is no indicator`);
  return node;
}
