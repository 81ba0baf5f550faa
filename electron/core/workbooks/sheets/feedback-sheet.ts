import { localise } from '#shared/domain/text.ts';
import { itemScore, sectionScore } from '#shared/scoring/survey.ts';
import { type Book, openSheet, serialDate, writeHeading } from '../book/book.ts';
import { relative } from '../book/reference.ts';
import type { SheetWriter } from '../book/sheet-writer.ts';
import { factorFormula, offsetFormula, sectionFormula } from '../formulas/survey-formula.ts';
import {
  feedbackColumns as columns,
  feedbackRows,
  type PlacedSurvey,
} from '../layout/feedback-layout.ts';
import type { ExportedResponse } from '../round-export.ts';

/** Writes Feedback: one row a response, its answers, and its score for each survey indicator. */
export async function writeFeedback(book: Book): Promise<void> {
  const { layout, round } = book;
  const { t } = layout.translator;
  const lastRow = feedbackRows.first + Math.max(1, layout.blocks.responseCount) - 1;
  const { lastColumn } = layout.feedback;
  const sheet = openSheet(book, 'feedback', {
    widths: [14, 14, 14, 12, ...new Array<number>(lastColumn - columns.received).fill(12)],
    frozen: { rows: feedbackRows.header, columns: columns.respondent },
    titleRows: `${feedbackRows.question}:${feedbackRows.header}`,
    autoFilter: `A${feedbackRows.header}:${relative(lastColumn, lastRow)}`,
  });
  writeHeading(sheet, layout.sheets.feedback.name, t('workbook.feedback.note'));
  writeHead(book, sheet);
  for (let index = 0; index < round.assessments.length; index++) {
    const responses = round.responsesOf(index);
    for (const { code } of round.framework.questionnaires) {
      for (const response of responses.filter((one) => one.questionnaire === code)) {
        writeResponse(book, sheet, index, response);
        book.written();
        await sheet.settle();
      }
    }
  }
  sheet.close();
}

function writeHead(book: Book, sheet: SheetWriter): void {
  const { feedback, cells, locale, translator } = book.layout;
  const { t } = translator;
  const lead = (label: string) => {
    for (let column = 1; column < columns.received; column++) sheet.blank(column, 'header');
    sheet.label(columns.received, label, 'header');
  };
  lead(t('workbook.question'));
  for (const { item, column } of feedback.items) {
    sheet.text(column, localise(item.text, locale), 'headerTurned');
  }
  for (const { indicator, column } of feedback.surveys) {
    const { name } = book.round.compiled.indicators[indicator];
    sheet.text(column, localise(name, locale), 'headerTurned');
  }
  sheet.end(80);
  lead(t('workbook.factor'));
  feedback.items.forEach(({ item, column }, i) => {
    const factor = itemScore(item, item.minimum + 1) - itemScore(item, item.minimum);
    sheet.formula(column, factorFormula(cells, i), factor, 'factor');
  });
  sheet.end();
  lead(t('workbook.offset'));
  feedback.items.forEach(({ item, column }, i) => {
    const factor = relative(column, feedbackRows.factor);
    sheet.formula(column, offsetFormula(cells, i, factor), itemScore(item, 0), 'factor');
  });
  sheet.end();
  sheet.label(columns.contract, t('workbook.contract'), 'header');
  sheet.label(columns.questionnaire, t('workbook.questionnaire'), 'header');
  sheet.label(columns.respondent, t('workbook.respondent'), 'header');
  sheet.label(columns.received, t('workbook.received'), 'header');
  for (const { item, column } of feedback.items) sheet.label(column, item.code, 'header');
  for (const { code, column } of feedback.surveys) sheet.label(column, code, 'header');
  sheet.end();
}

function writeResponse(
  book: Book,
  sheet: SheetWriter,
  index: number,
  response: ExportedResponse,
): void {
  const { feedback } = book.layout;
  sheet.label(columns.contract, book.round.assessments[index].contractCode, 'text');
  sheet.label(columns.questionnaire, response.questionnaire, 'text');
  sheet.text(columns.respondent, response.respondent);
  sheet.number(columns.received, serialDate(response.receivedOn), 'date');
  for (const { item, column, questionnaire } of feedback.items) {
    if (questionnaire !== response.questionnaire) continue;
    if (Object.hasOwn(response.answers, item.code)) {
      sheet.number(column, response.answers[item.code], 'inputValue');
    } else sheet.blank(column, 'inputValue');
  }
  feedback.surveys.forEach((survey, place) => {
    if (survey.measure.questionnaire === response.questionnaire) {
      writeScore(book, sheet, survey, place, response);
    }
  });
  sheet.end();
}

function writeScore(
  book: Book,
  sheet: SheetWriter,
  survey: PlacedSurvey,
  place: number,
  response: ExportedResponse,
): void {
  const section = book.round.framework.questionnaires
    .find((one) => one.code === survey.measure.questionnaire)
    ?.sections.find((one) => one.code === survey.measure.section);
  if (!section) return;
  const { minimumAnswered } = survey.measure;
  const score = sectionScore(section, response.answers, minimumAnswered);
  const formula = sectionFormula(survey, book.layout.cells.survey('answered', place), sheet.row);
  sheet.formula(survey.column, formula, score ?? '', 'score');
}
