import { assertNever } from '#shared/assert-never.ts';
import { checkDistinct, codesOf } from './check-codes.ts';
import { checkDeduction } from './check-deduction.ts';
import { checkTerms } from './check-derived.ts';
import type { NodeIndex } from './check-index.ts';
import { checkNumericRule } from './check-numeric-rule.ts';
import { falls, type Place } from './check-place.ts';
import { frameworkProblem } from './check-problems.ts';
import type { Framework } from './framework.ts';
import type {
  ChecklistMeasure,
  NumericMeasure,
  RatioMeasure,
  RubricMeasure,
  ScaleMeasure,
  SurveyMeasure,
} from './measure.ts';
import type { Indicator } from './node.ts';
import type { FrameworkProblem } from './problem.ts';

function checkRubric({ levels }: RubricMeasure, { at, path }: Place): FrameworkProblem[] {
  const values = levels.map((level) => level.value);
  return falls(values).map((i) =>
    frameworkProblem('levels-order', at, `${path}.levels[${i}].value`, { value: values[i] }),
  );
}

function checkScale(measure: ScaleMeasure, { at, path }: Place): FrameworkProblem[] {
  const { minimum, maximum, origin } = measure;
  if (minimum >= maximum) {
    return [frameworkProblem('scale-range', at, `${path}.maximum`, { minimum, maximum })];
  }
  return origin === 'zero' && maximum <= 0
    ? [frameworkProblem('scale-maximum', at, `${path}.maximum`, { maximum })]
    : [];
}

/** A number, entered or computed as a ratio: its rule, and the range it can have. */
function checkQuantity(measure: NumericMeasure | RatioMeasure, place: Place): FrameworkProblem[] {
  const { minimum, maximum } = measure;
  const problems = checkNumericRule(measure.rule, place);
  if (minimum !== undefined && maximum !== undefined && minimum >= maximum) {
    const path = `${place.path}.maximum`;
    problems.push(frameworkProblem('numeric-range', place.at, path, { minimum, maximum }));
  }
  return problems;
}

function checkChecklist({ items }: ChecklistMeasure, { at, path }: Place): FrameworkProblem[] {
  return checkDistinct(codesOf(items, `${path}.items`, at), 'item-code-duplicate');
}

function checkSurvey(
  measure: SurveyMeasure,
  { at, path }: Place,
  questionnaires: Framework['questionnaires'],
): FrameworkProblem[] {
  const { questionnaire, section, shrinkage, statistic } = measure;
  const problems: FrameworkProblem[] = [];
  if (shrinkage && statistic !== 'mean') {
    problems.push(frameworkProblem('shrinkage-statistic', at, `${path}.shrinkage`, { statistic }));
  }
  const named = questionnaires.filter((candidate) => candidate.code === questionnaire);
  if (named.length === 0) {
    const where = `${path}.questionnaire`;
    problems.push(frameworkProblem('questionnaire-unknown', at, where, { questionnaire }));
  } else if (!named.some(({ sections }) => sections.some(({ code }) => code === section))) {
    const params = { questionnaire, section };
    problems.push(frameworkProblem('section-unknown', at, `${path}.section`, params));
  }
  return problems;
}

/** Checks that an indicator's measure gives every value of its domain one score. */
export function checkMeasure(
  { code, measure }: Indicator,
  path: string,
  index: NodeIndex,
  questionnaires: Framework['questionnaires'],
): FrameworkProblem[] {
  const place: Place = { at: code, path: `${path}.measure` };
  switch (measure.kind) {
    case 'rubric':
      return checkRubric(measure, place);
    case 'scale':
      return checkScale(measure, place);
    case 'checklist':
      return checkChecklist(measure, place);
    case 'numeric':
    case 'ratio':
      return checkQuantity(measure, place);
    case 'deduction':
      return checkDeduction(measure, place);
    case 'derived':
      return [...checkNumericRule(measure.rule, place), ...checkTerms(measure, place, index)];
    case 'survey':
      return checkSurvey(measure, place, questionnaires);
    default:
      return assertNever(measure);
  }
}
