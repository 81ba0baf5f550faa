import type { SurveyFigures } from '#shared/scoring/survey.ts';

/** A provider manager never sees a figure resting on fewer respondents than this. */
export const disclosureLimit = 5;

/**
 * Whether an assessment rests on a figure of so few respondents that its provider could tell what they
 * said, from the figure itself or by taking everything else from the total.
 */
export function restsOnFew(figures: Iterable<SurveyFigures>): boolean {
  for (const { n } of figures) if (n > 0 && n < disclosureLimit) return true;
  return false;
}
