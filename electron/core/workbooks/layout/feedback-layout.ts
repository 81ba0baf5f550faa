import type { Framework } from '#shared/domain/framework/framework.ts';
import type { SurveyMeasure } from '#shared/domain/framework/measure.ts';
import type { QuestionnaireItem } from '#shared/domain/framework/questionnaire.ts';
import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';

/** The rows of the Feedback sheet: over the header stand each question and how it becomes a score. */
export const feedbackRows = { question: 3, factor: 4, offset: 5, header: 6, first: 7 } as const;

/** The columns before the answers. */
export const feedbackColumns = {
  contract: 1,
  questionnaire: 2,
  respondent: 3,
  received: 4,
  item: 5,
} as const;

/** One question with its column. */
export interface PlacedItem {
  readonly questionnaire: string;
  readonly section: string;
  readonly item: QuestionnaireItem;
  readonly column: number;
}

/** A survey indicator with the columns of its section's answers and of its scores. */
export interface PlacedSurvey {
  readonly indicator: number;
  readonly code: string;
  readonly measure: SurveyMeasure;
  readonly left: number;
  readonly right: number;
  readonly column: number;
}

/** Where questions and section scores stand. */
export interface FeedbackLayout {
  readonly items: readonly PlacedItem[];
  readonly surveys: readonly PlacedSurvey[];
  readonly lastColumn: number;
}

/** Gives every question of every questionnaire a column, then every survey indicator one. */
export function placeFeedback(framework: Framework, compiled: CompiledFramework): FeedbackLayout {
  let column: number = feedbackColumns.item;
  const items = framework.questionnaires.flatMap((questionnaire) =>
    questionnaire.sections.flatMap((section) =>
      section.items.map(
        (item): PlacedItem => ({
          questionnaire: questionnaire.code,
          section: section.code,
          item,
          column: column++,
        }),
      ),
    ),
  );
  const surveys = compiled.indicators.flatMap(({ code, measure }, indicator): PlacedSurvey[] => {
    if (measure.kind !== 'survey') return [];
    const own = items.filter(
      (one) => one.questionnaire === measure.questionnaire && one.section === measure.section,
    );
    const left = own.at(0)?.column;
    const right = own.at(-1)?.column;
    if (left === undefined || right === undefined) return [];
    return [{ indicator, code, measure, left, right, column: column++ }];
  });
  return { items, surveys, lastColumn: column - 1 };
}
