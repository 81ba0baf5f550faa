import { assertNever } from '#shared/assert-never.ts';
import type { SurveyMeasure } from '#shared/domain/framework/measure.ts';
import { headerRange, quoted, rowRange } from '../book/reference.ts';
import { feedbackColumns, feedbackRows, type PlacedSurvey } from '../layout/feedback-layout.ts';
import { gridColumns } from '../layout/grid-rows.ts';
import type { Labels } from '../layout/labels.ts';
import {
  column,
  fixedColumn,
  type GridCell,
  isCode,
  type Source,
} from './consolidation-formula.ts';
import type { MethodCells } from './method-cells.ts';
import { nudged, slack, slackened } from './score-formula.ts';

/** By how much the score of a question rises with its answer: 100/(maximum − minimum), falling when reversed. */
export function factorFormula(cells: MethodCells, question: number): string {
  const range = `(${cells.question('maximum', question)}-${cells.question('minimum', question)})`;
  return `IF(${cells.question('reversed', question)}="",100,-100)/${range}`;
}

/** The score of a question whose answer is 0, so that a score is answer · factor + this. */
export function offsetFormula(cells: MethodCells, question: number, factor: string): string {
  const start = `IF(${cells.question('reversed', question)}="",0,100)`;
  return `${start}-${factor}*${cells.question('minimum', question)}`;
}

/**
 * A respondent's section score: the mean of the scores of the questions answered, empty when too few
 * were.
 *
 * @param minimumAnswered the cell with the share that must be answered
 */
export function sectionFormula(survey: PlacedSurvey, minimumAnswered: string, row: number): string {
  const { left, right } = survey;
  const answers = rowRange(left, right, row);
  const factors = headerRange(left, right, feedbackRows.factor);
  const offsets = headerRange(left, right, feedbackRows.offset);
  const answered = `COUNT(${answers})`;
  const share = `${answered}/${right - left + 1}`;
  const sum = `SUMPRODUCT(${factors},${answers})+SUMIF(${answers},">-1E300",${offsets})`;
  const enough = `${answered}*(${share}>=${minimumAnswered}-${slack})`;
  return `IF(${enough}>0,(${sum})/${answered},"")`;
}

/** The cells of the Method that a survey indicator is computed by. */
export interface SurveyCells {
  readonly responses: string;
  readonly top: string;
  readonly bottom: string;
}

/** A statistic of the section scores in `scores`. */
function statisticFormula(
  statistic: SurveyMeasure['statistic'],
  { top, bottom }: SurveyCells,
  scores: string,
): string {
  const reach = `COUNTIF(${scores},">="&${slackened(top)})`;
  switch (statistic) {
    case 'mean':
      return `AVERAGE(${scores})`;
    case 'top-share':
      return `100*${reach}/COUNT(${scores})`;
    case 'nps':
      return `100*(${reach}-COUNTIF(${scores},"<="&${nudged(bottom)}))/COUNT(${scores})`;
    default:
      return assertNever(statistic);
  }
}

/**
 * The value of a survey indicator in one assessment: its statistic over the section scores of the
 * respondents who count when they are enough, else "not assessed".
 *
 * @param feedback null where nobody answered
 * @param stated the cell with the shrunk mean; null where the statistic stands
 */
export function surveyFormula(
  labels: Labels,
  cells: SurveyCells,
  feedback: Source | null,
  survey: PlacedSurvey,
  stated: string | null,
  cell: GridCell,
): string {
  const notAssessed = quoted(labels.state['not-assessed']);
  if (feedback === null) return notAssessed;
  const scores = column(feedback, survey.column);
  const contract = fixedColumn(gridColumns.contract, cell.row);
  const { contract: a, questionnaire: b } = feedbackColumns;
  const code = quoted(`${survey.measure.questionnaire}*`);
  const own = `COUNTIFS(${column(feedback, a)},${isCode(contract)},${column(feedback, b)},${code})`;
  const enough = `COUNT(${scores})>=MAX(1,${cells.responses})`;
  const value = stated ?? statisticFormula(survey.measure.statistic, cells, scores);
  const needed = stated ? `AND(${enough},ISNUMBER(${stated}))` : enough;
  const figure = `IF(${needed},${value},${notAssessed})`;
  return `IF(${own}=${feedback.block.count},${figure},${quoted(labels.moved)})`;
}
