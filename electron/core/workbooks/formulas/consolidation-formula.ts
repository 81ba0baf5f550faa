import type { ObservationState } from '#shared/domain/observation.ts';
import { columnName, fixed, fixedRange, quoted } from '../book/reference.ts';
import type { Block } from '../layout/blocks.ts';
import { gridColumns, gridRows } from '../layout/grid-rows.ts';
import type { Labels } from '../layout/labels.ts';
import { observationColumns } from '../layout/observation-columns.ts';
import type { MethodCells } from './method-cells.ts';

/** Rows of another sheet that one consolidated value is taken from. */
export interface Source {
  readonly prefix: string;
  readonly block: Block;
}

/** A column of those rows. */
export function column({ prefix, block }: Source, column: number): string {
  const last = block.first + block.count - 1;
  return prefix + fixedRange(column, block.first, column, last);
}

/** A code as a condition; the star keeps `1.10` from being read as the number 1.1. */
export const isCode = (reference: string) => `${reference}&"*"`;

/** "Every row of the block is still of this assessment and indicator": sorting the sheet breaks it. */
function inPlace(source: Source, cell: GridCell): string {
  const contract = fixedColumn(gridColumns.contract, cell.row);
  const code = `${columnName(cell.column)}$${gridRows.code}`;
  const { contract: a, indicator: b } = observationColumns;
  if (source.block.count === 1) {
    const at = (c: number) => source.prefix + fixed(c, source.block.first);
    return `AND(${at(a)}=${contract},${at(b)}=${code})`;
  }
  const own = `${column(source, a)},${isCode(contract)},${column(source, b)},${isCode(code)}`;
  return `COUNTIFS(${own})=${source.block.count}`;
}

export const fixedColumn = (column: number, row: number) => `$${columnName(column)}${row}`;

/** The cell of Indicators that a formula is written for. */
export interface GridCell {
  readonly column: number;
  readonly row: number;
}

/** What an indicator says of how its observations become one value. */
export interface Taking {
  /** Whether values carried forward are taken. */
  readonly carried: boolean;
  /** The cell that says whose visits count; null where everybody's do. */
  readonly from: string | null;
  /** The cells with what moderation settled: its state and value; null where nothing. */
  readonly settled: { readonly state: string; readonly value: string } | null;
}

/**
 * The consolidated value of one indicator in one assessment: the values that count by the round's
 * rule as one, or the words of the strongest state: refused, no data, not applicable, not assessed. Under
 * consensus what moderation settled, else the value on which all agree.
 *
 * @param source null where nothing was observed
 */
export function consolidationFormula(
  labels: Labels,
  cells: MethodCells,
  source: Source | null,
  cell: GridCell,
  taking: Taking,
): string {
  const notAssessed = quoted(labels.state['not-assessed']);
  if (source === null) return settledOr(labels, cells, taking, notAssessed);
  const counts = column(source, observationColumns.counts);
  const alone = source.block.count === 1 ? single(counts) : null;
  const value = alone ?? oneOf(labels, cells, counts);
  const any = alone ? `ISNUMBER(${alone})` : `COUNT(${counts})>0`;
  const taken = `IF(${any},${allowed(labels, source, taking, value)},${strongest(labels, source, taking)})`;
  const all = settledOr(labels, cells, taking, taken);
  return `IF(${inPlace(source, cell)},${all},${quoted(labels.moved)})`;
}

function oneOf(labels: Labels, cells: MethodCells, counts: string): string {
  const agreed = `IF(MAX(${counts})=MIN(${counts}),MAX(${counts}),${quoted(labels.state['not-assessed'])})`;
  const consensus = `IF(${cells.ruleNumber}=5,${agreed},AVERAGE(${counts}))`;
  return `IF(${cells.ruleNumber}=2,MEDIAN(${counts}),${consensus})`;
}

function settledOr(
  labels: Labels,
  cells: MethodCells,
  { settled }: Taking,
  otherwise: string,
): string {
  if (settled === null) return otherwise;
  const { state, value } = settled;
  const said = `IF(${state}=${quoted(labels.state.value)},${value},${state})`;
  return `IF(${cells.ruleNumber}=5,${said},${otherwise})`;
}

/** `value`, or the word "carried forward" where it rests on such values alone and they are not taken. */
function allowed(labels: Labels, source: Source, { carried }: Taking, value: string): string {
  if (carried) return value;
  const counts = column(source, observationColumns.counts);
  const states = column(source, observationColumns.state);
  const observed = `COUNTIFS(${counts},">-1E300",${states},${quoted(labels.state.value)})>0`;
  return `IF(${observed},${value},${quoted(labels.state['carried-forward'])})`;
}

/** The first cell of a range of one. */
const single = (range: string) => range.slice(0, range.lastIndexOf(':'));

/** "Somebody whose visits count said so." */
function isSaid(labels: Labels, source: Source, { from }: Taking, state: ObservationState): string {
  const states = column(source, observationColumns.state);
  const word = quoted(labels.state[state]);
  if (from === null) return `COUNTIF(${states},${word})>0`;
  return `COUNTIFS(${states},${word},${column(source, observationColumns.source)},${from})>0`;
}

function strongest(labels: Labels, source: Source, taking: Taking): string {
  const order = ['refused', 'no-data', 'not-applicable'] as const;
  return order.reduceRight(
    (otherwise, state) =>
      `IF(${isSaid(labels, source, taking, state)},${quoted(labels.state[state])},${otherwise})`,
    quoted(labels.state['not-assessed']),
  );
}

/**
 * The value of an indicator that nobody enters, a survey's or a derived one's: "not applicable" where an
 * assessor said so, else `value`.
 */
export function appliesFormula(
  labels: Labels,
  cells: MethodCells,
  value: string,
  said: Source | null,
  cell: GridCell,
  taking: Taking,
): string {
  const notApplicable = quoted(labels.state['not-applicable']);
  if (said === null && taking.settled === null) return value;
  const is = said === null ? '1=0' : isSaid(labels, said, taking, 'not-applicable');
  const settled = taking.settled ? `${taking.settled.state}=${notApplicable}` : is;
  const applies = taking.settled ? `IF(${cells.ruleNumber}=5,${settled},${is})` : is;
  const all = `IF(${applies},${notApplicable},${value})`;
  return said === null ? all : `IF(${inPlace(said, cell)},${all},${quoted(labels.moved)})`;
}
