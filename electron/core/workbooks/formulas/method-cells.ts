import { fixed, fixedRange } from '../book/reference.ts';
import {
  type MethodLayout,
  methodColumns,
  missingStates,
  nodeColumns,
  type Parts,
  type Span,
} from '../layout/method-layout.ts';

/** The cells of a group's own grading. */
export interface GradingCells {
  readonly from: string;
  /** The bounds less the slack: what reaches one of these reaches the bound. */
  readonly least: string;
  readonly numbers: string;
  readonly decimals: string;
  readonly lowest: string;
}

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

  /** The consolidation rule's number: 1 mean, 2 median, 3 lead, 4 latest, 5 consensus. */
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

  /** One cell of the table of grades. */
  gradeCell(column: keyof typeof methodColumns.grade, row: number): string {
    return this.#cell(methodColumns.grade[column], row);
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

  /** A group's own grading: bounds, numbers of grades and decimals; null where it has none. */
  grading(node: number): GradingCells | null {
    const span = this.#layout.gradings[node];
    if (!span) return null;
    const { grading } = methodColumns;
    return {
      from: this.#column(grading.from, span),
      least: this.#column(grading.least, span),
      numbers: this.#column(grading.number, span),
      decimals: this.#cell(grading.decimals, span.first),
      lowest: this.#cell(grading.number, span.first),
    };
  }

  /** By what a ratio is multiplied. */
  factor(indicator: number): string {
    return this.#cell(methodColumns.ratio.factor, this.#first(this.#layout.ratios, indicator));
  }

  /** What revisits add to a deduction, from none upwards; null where they are not asked for. */
  repeats(indicator: number): { readonly shares: string; readonly count: number } | null {
    const span = this.#layout.repeats[indicator];
    if (!span) return null;
    const shares = this.#column(methodColumns.repeat.share, span);
    return { shares, count: span.last - span.first + 1 };
  }

  /** The weight of one of the terms that an indicator is derived from. */
  termWeight(indicator: number, term: number): string {
    const first = this.#first(this.#layout.derived, indicator);
    return this.#cell(methodColumns.derived.weight, first + term);
  }

  /** The weights of a checklist's items or the points of a deduction's, side by side. */
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

  #first(parts: Parts, index: number): number {
    const span = parts[index];
    if (!span) throw new Error('The Method has no such table');
    return span.first;
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
