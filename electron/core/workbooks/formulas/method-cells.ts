import { fixed, fixedRange } from '../book/reference.ts';
import {
  type MethodLayout,
  methodColumns,
  missingStates,
  nodeColumns,
  type Span,
} from '../layout/method-layout.ts';

/** References to the cells of the Method sheet, as formulas on a sheet with another name write them. */
export class MethodCells {
  readonly #layout: MethodLayout;
  readonly #prefix: string;

  /** @param prefix the Method sheet's, or empty for formulas on the Method sheet itself */
  constructor(layout: MethodLayout, prefix: string) {
    this.#layout = layout;
    this.#prefix = prefix;
  }

  get maximum(): string {
    return this.#cell(methodColumns.value, this.#layout.rules.maximum);
  }

  /** A number, or a text when nothing is rounded. */
  get decimals(): string {
    return this.#cell(methodColumns.value, this.#layout.rules.decimals);
  }

  get minimumCoverage(): string {
    return this.#cell(methodColumns.value, this.#layout.rules.minimumCoverage);
  }

  /** The consolidation rule's words. */
  get rule(): string {
    return this.#cell(methodColumns.value, this.#layout.rules.consolidation);
  }

  /** The consolidation rule's number: 1 mean, 2 median, 3 lead, 4 latest. */
  get ruleNumber(): string {
    return this.#cell(methodColumns.value + 1, this.#layout.rules.consolidation);
  }

  get ruleOptions(): string {
    return this.#column(methodColumns.value, this.#layout.rules.options);
  }

  /** A column of the table of grades, the lowest grade first. */
  grades(column: keyof typeof methodColumns.grade): string {
    return this.#column(methodColumns.grade[column], this.#layout.grades);
  }

  get stateOptions(): string {
    return this.#column(methodColumns.label, this.#layout.states);
  }

  get effectOptions(): string {
    return this.#column(methodColumns.label, this.#layout.effects);
  }

  /** The words of the states without a value, over the effect columns. */
  get stateHeads(): string {
    const row = this.#layout.nodes.first - 1;
    return this.#row(nodeColumns.effect, missingStates.length, row);
  }

  /** A cell of a node's row. */
  node(column: keyof typeof nodeColumns, node: number): string {
    return this.#cell(nodeColumns[column], this.#layout.nodeRow[node]);
  }

  /** What an indicator scores in each state without a value. */
  outcomes(node: number): string {
    return this.#row(nodeColumns.outcome, missingStates.length, this.#layout.nodeRow[node]);
  }

  /** What an indicator counts for in coverage in each state without a value. */
  coverages(node: number): string {
    return this.#row(nodeColumns.coverage, missingStates.length, this.#layout.nodeRow[node]);
  }

  /** An indicator's curve as a table of value, score and slope, and the first value in it. */
  curve(indicator: number): { readonly table: string; readonly first: string } | null {
    const span = this.#layout.curves[indicator];
    if (!span) return null;
    const { value, slope } = methodColumns.curve;
    return {
      table: this.#prefix + fixedRange(value, span.first, slope, span.last),
      first: this.#cell(value, span.first),
    };
  }

  /** The weights of a checklist's items, side by side. */
  itemWeights(node: number, count: number): string {
    return this.#row(nodeColumns.item, count, this.#layout.nodeRow[node]);
  }

  /** 1 for each critical item of a checklist, else 0, side by side. */
  itemFlags(node: number, count: number): string {
    const column = nodeColumns.item + this.#layout.mostItems;
    return this.#row(column, count, this.#layout.nodeRow[node]);
  }

  /** A cell of the row of a question, by its place. */
  question(column: keyof typeof methodColumns.question, index: number): string {
    return this.#cell(methodColumns.question[column], this.#layout.questions.first + index);
  }

  /** A cell of the row of a survey indicator, by its place among them. */
  survey(column: keyof typeof methodColumns.survey, index: number): string {
    return this.#cell(methodColumns.survey[column], this.#layout.surveys.first + index);
  }

  #cell(column: number, row: number): string {
    return this.#prefix + fixed(column, row);
  }

  #column(column: number, span: Span): string {
    return this.#prefix + fixedRange(column, span.first, column, span.last);
  }

  #row(column: number, count: number, row: number): string {
    return this.#prefix + fixedRange(column, row, column + count - 1, row);
  }
}
