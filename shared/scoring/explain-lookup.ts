import { type CompiledFramework, missingCodes } from './compiled-framework.ts';
import { type ExplainedCondition, explainCondition } from './explain-condition.ts';
import { type NodeFigures, noZeroGrades, readMissingAsZero } from './node-figures.ts';

/** A lookup group's table, row by row. */
export interface ExplainedLookup {
  readonly rows: readonly { readonly grade: string; readonly when: ExplainedCondition }[];
  /** The place of the first row that holds, which gave the grade; null where none did. */
  readonly row: number | null;
  /** The grade that stands where no row holds. */
  readonly otherwise: string;
}

/** What each row of a lookup group's table found; null for other groups. */
export function explainLookup(
  { lookups, grades, missing, firstChild }: CompiledFramework,
  figures: NodeFigures,
  group: number,
): ExplainedLookup | null {
  const lookup = lookups[group];
  if (lookup === null) return null;
  const read = missing[group] === missingCodes.zero;
  if (read) readMissingAsZero(figures, firstChild[group], lookup.zeroGrades);
  const rows = lookup.rows.map(({ when, grade }) => ({
    grade: grades[grade].code,
    when: explainCondition(grades, figures, when),
  }));
  if (read) readMissingAsZero(figures, 0, noZeroGrades);
  const row = rows.findIndex(({ when }) => when.holds);
  return { rows, row: row < 0 ? null : row, otherwise: grades[lookup.otherwise].code };
}
