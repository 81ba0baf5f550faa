import { detractorTo, promoterFrom } from '#shared/scoring/survey.ts';
import { type Book, inLanguage } from '../book/book.ts';
import type { SheetWriter } from '../book/sheet-writer.ts';
import { heightFor } from '../book/text-size.ts';
import { methodColumns } from '../layout/method-layout.ts';
import { statedKind } from '../layout/stated-columns.ts';
import { writeSection } from './method-section.ts';

/** Writes the questionnaires' questions, then the survey indicators that read them. */
export function writeQuestions(book: Book, sheet: SheetWriter): void {
  writeItems(book, sheet);
  writeSurveys(book, sheet);
}

function writeItems(book: Book, sheet: SheetWriter): void {
  const { feedback, method, labels, translator } = book.layout;
  const { t } = translator;
  if (feedback.items.length === 0) return;
  writeSection(sheet, t('workbook.method.questions'), method.questions.first, [
    t('workbook.questionnaire'),
    t('workbook.question'),
    t('workbook.method.section'),
    t('workbook.code'),
    t('workbook.method.lowest'),
    t('workbook.method.highest'),
    t('workbook.method.reversed'),
  ]);
  const { question } = methodColumns;
  for (const { questionnaire, section, item } of feedback.items) {
    sheet.label(question.questionnaire, questionnaire, 'text');
    sheet.text(question.text, inLanguage(book, item.text));
    sheet.label(question.section, section, 'text');
    sheet.label(question.item, item.code, 'text');
    sheet.number(question.minimum, item.minimum, 'inputValue');
    sheet.number(question.maximum, item.maximum, 'inputValue');
    sheet.label(question.reversed, item.reversed ? labels.yes : '', 'inputCentred');
    sheet.end();
  }
}

function writeSurveys(book: Book, sheet: SheetWriter): void {
  const { feedback, method, translator } = book.layout;
  const { t } = translator;
  if (feedback.surveys.length === 0) return;
  writeSection(sheet, t('workbook.method.surveys'), method.surveys.first, [
    t('workbook.code'),
    t('workbook.name'),
    t('workbook.questionnaire'),
    t('workbook.method.section'),
    t('workbook.method.statistic'),
    t('workbook.method.minimumResponses'),
    t('workbook.method.minimumAnswered'),
    t('workbook.method.top'),
    t('workbook.method.bottom'),
  ]);
  const { survey } = methodColumns;
  for (const { indicator, code, measure } of feedback.surveys) {
    const { name } = book.round.compiled.indicators[indicator];
    sheet.label(survey.code, code, 'text');
    sheet.text(survey.name, inLanguage(book, name));
    sheet.label(survey.questionnaire, measure.questionnaire, 'text');
    sheet.label(survey.section, measure.section, 'text');
    const statistic = t(`workbook.method.statistic.${measure.statistic}`);
    const shrunk = statedKind(measure) === 'shrunk';
    const words = shrunk ? t('workbook.method.shrunk', { statistic }) : statistic;
    sheet.label(survey.statistic, words, shrunk ? 'statedText' : 'text');
    if (measure.statistic === 'top-share') {
      sheet.number(survey.top, measure.topFrom, 'inputValue');
    }
    if (measure.statistic === 'nps') {
      sheet.number(survey.top, promoterFrom, 'value');
      sheet.number(survey.bottom, detractorTo, 'value');
    }
    sheet.number(survey.responses, measure.minimumResponses, 'inputValue');
    sheet.number(survey.answered, measure.minimumAnswered, 'inputPercent');
    sheet.end(heightFor([[words, 26]]));
  }
}
