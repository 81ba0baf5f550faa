import { columnName, fixed, fixedRange, quoted } from '../book/reference.ts';
import type { Block } from '../layout/blocks.ts';
import { feedbackColumns, type PlacedSurvey } from '../layout/feedback-layout.ts';
import { gridColumns, gridRows } from '../layout/grid-rows.ts';
import type { Labels } from '../layout/labels.ts';
import { observationColumns } from '../layout/observation-columns.ts';
import type { MethodCells } from './method-cells.ts';

/** Rows of another sheet that one consolidated value is taken from. */
export interface Source {
  readonly prefix: string;
  readonly block: Block;
}

function column({ prefix, block }: Source, column: number): string {
  const last = block.first + block.count - 1;
  return prefix + fixedRange(column, block.first, column, last);
}

/** A code as a condition; the star keeps `1.10` from being read as the number 1.1. */
const isCode = (reference: string) => `${reference}&"*"`;

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

const fixedColumn = (column: number, row: number) => `$${columnName(column)}${row}`;

interface GridCell {
  readonly column: number;
  readonly row: number;
}

/**
 * The consolidated value of one indicator in one assessment: the values that count by the round's
 * rule as one, or the words of the strongest state: refused, no data, not applicable, not assessed.
 *
 * @param carried whether the indicator takes values carried forward; where it does not, one that rests
 *   on such values alone is no value
 */
export function consolidationFormula(
  labels: Labels,
  cells: MethodCells,
  source: Source,
  cell: GridCell,
  carried: boolean,
): string {
  const counts = column(source, observationColumns.counts);
  const states = column(source, observationColumns.state);
  const mean = `IF(${cells.ruleNumber}=2,MEDIAN(${counts}),AVERAGE(${counts}))`;
  const observed = `COUNTIFS(${counts},">-1E300",${states},${quoted(labels.state.value)})>0`;
  const allowed = (value: string) =>
    carried ? value : `IF(${observed},${value},${quoted(labels.state['carried-forward'])})`;
  const value =
    source.block.count === 1
      ? `IF(ISNUMBER(${single(counts)}),${allowed(single(counts))},${strongest(labels, states)})`
      : `IF(COUNT(${counts})>0,${allowed(mean)},${strongest(labels, states)})`;
  return `IF(${inPlace(source, cell)},${value},${quoted(labels.moved)})`;
}

/** The first cell of a range of one. */
const single = (range: string) => range.slice(0, range.lastIndexOf(':'));

function strongest(labels: Labels, states: string): string {
  const order = ['refused', 'no-data', 'not-applicable'] as const;
  return order.reduceRight(
    (otherwise, state) =>
      `IF(COUNTIF(${states},${quoted(labels.state[state])})>0,${quoted(labels.state[state])},${otherwise})`,
    quoted(labels.state['not-assessed']),
  );
}

/**
 * The value of a survey indicator in one assessment: the mean of the section scores of the respondents
 * who count when they are enough, else "not assessed"; "not applicable" when an assessor said so.
 */
export function surveyFormula(
  labels: Labels,
  minimumResponses: string,
  feedback: Source | null,
  survey: PlacedSurvey,
  said: Source | null,
  cell: GridCell,
): string {
  const notAssessed = quoted(labels.state['not-assessed']);
  const value = feedback
    ? surveyMean(labels, minimumResponses, feedback, survey, cell)
    : notAssessed;
  if (!said) return value;
  const notApplicable = quoted(labels.state['not-applicable']);
  const states = column(said, observationColumns.state);
  const applies = `IF(COUNTIF(${states},${notApplicable})>0,${notApplicable},${value})`;
  return `IF(${inPlace(said, cell)},${applies},${quoted(labels.moved)})`;
}

function surveyMean(
  labels: Labels,
  minimumResponses: string,
  feedback: Source,
  survey: PlacedSurvey,
  cell: GridCell,
): string {
  const scores = column(feedback, survey.column);
  const contract = fixedColumn(gridColumns.contract, cell.row);
  const { contract: a, questionnaire: b } = feedbackColumns;
  const code = quoted(`${survey.measure.questionnaire}*`);
  const own = `COUNTIFS(${column(feedback, a)},${isCode(contract)},${column(feedback, b)},${code})`;
  const enough = `COUNT(${scores})>=MAX(1,${minimumResponses})`;
  const mean = `IF(${enough},AVERAGE(${scores}),${quoted(labels.state['not-assessed'])})`;
  return `IF(${own}=${feedback.block.count},${mean},${quoted(labels.moved)})`;
}
