import { quoted, type Row, relative } from '../book/reference.ts';
import type { Labels } from '../layout/labels.ts';
import { observationColumns as columns } from '../layout/observation-columns.ts';
import type { MethodCells } from './method-cells.ts';

/** "The state of the observation in `row` says that there is a value." */
function saysValue(labels: Labels, row: Row): string {
  const state = relative(columns.state, row);
  const value = quoted(labels.state.value);
  return `OR(${state}=${value},${state}=${quoted(labels.state['carried-forward'])})`;
}

/**
 * A checklist's value from its answers, 0 to 100: 100 · Σ weight met ÷ Σ weight applicable, 0 when a
 * critical item is not met; empty where the state says that there is none.
 *
 * @param answers the cells with the answers, side by side
 */
export function checklistFormula(
  labels: Labels,
  cells: MethodCells,
  node: number,
  answers: string,
  items: number,
  row: Row,
): string {
  const weights = cells.itemWeights(node, items);
  const met = `SUMIF(${answers},${quoted(labels.answer.met)},${weights})`;
  const notMet = (of: string) => `SUMIF(${answers},${quoted(labels.answer['not-met'])},${of})`;
  const share = `IFERROR(100*${met}/(${met}+${notMet(weights)}),"")`;
  const critical = `${notMet(cells.itemFlags(node, items))}>0`;
  return `IF(${saysValue(labels, row)},IF(${critical},0,${share}),"")`;
}

/** A ratio's value: numerator ÷ denominator × factor; empty over nothing and without a value. */
export function ratioFormula(
  labels: Labels,
  factor: string,
  numerator: string,
  denominator: string,
  row: Row,
): string {
  const given = `COUNT(${numerator},${denominator})=2`;
  const quotient = `IFERROR(${numerator}/${denominator}*${factor},"")`;
  return `IF(AND(${given},${saysValue(labels, row)}),${quotient},"")`;
}

/** What a deduction takes off: Σ points × count, more by what its revisits add. */
export function deductionFormula(
  labels: Labels,
  points: string,
  counts: string,
  repeat: { readonly shares: string; readonly count: number; readonly revisits: string } | null,
  row: Row,
): string {
  const sum = `SUMPRODUCT(${points},${counts})`;
  const share = repeat
    ? `*(1+INDEX(${repeat.shares},MIN(SUM(${repeat.revisits}),${repeat.count - 1})+1))`
    : '';
  return `IF(${saysValue(labels, row)},${sum}${share},"")`;
}

/**
 * The value of the observation in `row` where its state says that there is one, else empty.
 *
 * @param source the cell that says whose visits count; null where everybody's do
 */
export function readFormula(labels: Labels, source: string | null, row: Row): string {
  const value = relative(columns.value, row);
  const own = source === null ? '' : `,${relative(columns.source, row)}=${source}`;
  return `IF(AND(ISNUMBER(${value}),${saysValue(labels, row)}${own}),${value},"")`;
}

/** The rows of a block whose values keep one of its observations from counting. */
export interface Precedence {
  /** Rows of later days: under "latest". */
  readonly newer: readonly number[];
  /** Under "lead": the lead's rows, or for one of the lead's own those that are newer. */
  readonly lead: readonly number[];
}

/**
 * The value of the observation in `row` where the round's rule uses it, else empty: under mean and
 * median all of its block; under latest those of the newest day; under lead the lead's newest, or all
 * where the lead has none.
 */
export function countsFormula(
  cells: MethodCells,
  row: number,
  { newer, lead }: Precedence,
): string {
  const read = relative(columns.read, row);
  const any = (rows: readonly number[]) =>
    `COUNT(${rows.map((one) => relative(columns.read, one)).join(',')})>0`;
  const yields = (rule: number, rows: readonly number[]) =>
    rows.length === 0 ? [] : [`AND(${cells.ruleNumber}=${rule},${any(rows)})`];
  const gives = [...yields(4, newer), ...yields(3, lead)];
  if (gives.length === 0) return read;
  return `IF(${gives.length === 1 ? gives[0] : `OR(${gives.join(',')})`},"",${read})`;
}
