import { headerRange, rowRange } from '../book/reference.ts';
import { feedbackRows, type PlacedSurvey } from '../layout/feedback-layout.ts';
import type { MethodCells } from './method-cells.ts';
import { slack } from './score-formula.ts';

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
