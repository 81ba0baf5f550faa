import { columnName, quoted, relative, rowRange } from '../book/reference.ts';
import type { Block } from '../layout/blocks.ts';
import type { Labels } from '../layout/labels.ts';
import { observationColumns as columns } from '../layout/observation-columns.ts';
import type { MethodCells } from './method-cells.ts';

/** "The state of the observation in `row` says that there is a value." */
function saysValue(labels: Labels, row: number): string {
  const state = relative(columns.state, row);
  const value = quoted(labels.state.value);
  return `OR(${state}=${value},${state}=${quoted(labels.state['carried-forward'])})`;
}

/**
 * A checklist's value from its answers, 0 to 100: 100 · Σ weight met ÷ Σ weight applicable, 0 when a
 * critical item is not met; empty where the state says that there is none.
 */
export function checklistFormula(
  labels: Labels,
  cells: MethodCells,
  node: number,
  items: number,
  row: number,
): string {
  const answers = rowRange(columns.item, columns.item + items - 1, row);
  const weights = cells.itemWeights(node, items);
  const met = `SUMIF(${answers},${quoted(labels.answer.met)},${weights})`;
  const notMet = (of: string) => `SUMIF(${answers},${quoted(labels.answer['not-met'])},${of})`;
  const share = `IFERROR(100*${met}/(${met}+${notMet(weights)}),"")`;
  const critical = `${notMet(cells.itemFlags(node, items))}>0`;
  return `IF(${saysValue(labels, row)},IF(${critical},0,${share}),"")`;
}

/** The value of the observation in `row` where its state says that there is one, else empty. */
export function readFormula(labels: Labels, row: number): string {
  const value = relative(columns.value, row);
  return `IF(AND(ISNUMBER(${value}),${saysValue(labels, row)}),${value},"")`;
}

/**
 * The value of the observation in `row` where the round's rule uses it, else empty: under mean and
 * median all of its block; under latest those of the newest day; under lead the lead's newest, or all
 * where the lead has none.
 *
 * @param later rows below in the block that the lead wrote on the same day: they are newer
 */
export function countsFormula(
  labels: Labels,
  cells: MethodCells,
  block: Block,
  row: number,
  later: readonly number[],
): string {
  const own = (column: number) => relative(column, row);
  const all = (column: number) => {
    const name = columnName(column);
    return `${name}$${block.first}:${name}$${block.first + block.count - 1}`;
  };
  const read = own(columns.read);
  const valued = `${all(columns.read)},">-1E300"`;
  const newer = `${all(columns.date)},">"&${own(columns.date)}`;
  const byLead = `${all(columns.lead)},${quoted(labels.yes)}`;
  const isNewest = (more: string) => `COUNTIFS(${valued},${newer}${more})=0`;
  const leadIsNewest = [
    `${own(columns.lead)}=${quoted(labels.yes)}`,
    isNewest(`,${byLead}`),
    ...later.map((below) => `NOT(ISNUMBER(${relative(columns.read, below)}))`),
  ];
  const latest = `IF(${isNewest('')},${read},"")`;
  const lead = `IF(COUNTIFS(${valued},${byLead})=0,${read},IF(AND(${leadIsNewest.join(',')}),${read},""))`;
  const rule = cells.ruleNumber;
  return `IF(${read}="","",IF(${rule}<3,${read},IF(${rule}=4,${latest},${lead})))`;
}
