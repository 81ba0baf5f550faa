import type { NodeTest } from '#shared/domain/framework/condition.ts';
import { fixed } from '../book/reference.ts';
import { rulesColumns } from '../layout/rules-layout.ts';
import type { EffectCells } from './condition-formula.ts';

/** References to the cells of the Rules sheet, as formulas on another sheet write them. */
export class RulesCells {
  readonly #prefix: string;

  /** @param prefix the Rules sheet's, or empty for formulas on the sheet itself */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  cell(column: keyof typeof rulesColumns, row: number): string {
    return this.#prefix + fixed(rulesColumns[column], row);
  }

  /** What a statement compares with; a grade by its number. */
  than(figure: NodeTest['of'], row: number): string {
    return this.cell(figure === 'grade' ? 'thanNumber' : 'than', row);
  }

  count(row: number): string {
    return this.cell('count', row);
  }

  /** The number of the grade that a rule names. */
  grade(row: number): string {
    return this.cell('gradeNumber', row);
  }

  effect(row: number): EffectCells {
    return {
      grade: this.grade(row),
      by: this.cell('by', row),
      lowest: this.cell('lowestNumber', row),
      highest: this.cell('highestNumber', row),
    };
  }
}
