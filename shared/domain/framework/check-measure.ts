import { assertNever } from '#shared/assert-never.ts';
import { duplicates, frameworkProblem } from './check-problems.ts';
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
import type { NumericRule } from './numeric-rule.ts';
import type { FrameworkProblem } from './problem.ts';

/** Where an indicator's problems are reported: its code, and the path of its measure. */
interface Place {
  readonly at: string;
  readonly path: string;
}

/** Indexes of values that do not rise above the one before. */
function falls(values: readonly number[]): number[] {
  return values.flatMap((value, i) => (i > 0 && value <= values[i - 1] ? [i] : []));
}

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

function checkRule(rule: NumericRule, { at, path }: Place): FrameworkProblem[] {
  switch (rule.kind) {
    case 'goalposts':
      return rule.worst === rule.best
        ? [frameworkProblem('goalposts-equal', at, `${path}.rule.best`, { value: rule.best })]
        : [];
    case 'piecewise': {
      const values = rule.points.map((point) => point.value);
      return falls(values).map((i) =>
        frameworkProblem('points-order', at, `${path}.rule.points[${i}].value`, {
          value: values[i],
        }),
      );
    }
    case 'bands': {
      const froms = rule.bands.map((band) => band.from);
      return falls(froms).map((i) =>
        frameworkProblem('steps-order', at, `${path}.rule.bands[${i}].from`, { from: froms[i] }),
      );
    }
    case 'target':
    case 'percentile':
    case 'z-score':
      return [];
    default:
      return assertNever(rule);
  }
}

function checkNumeric(measure: NumericMeasure | RatioMeasure, place: Place): FrameworkProblem[] {
  const { minimum, maximum } = measure;
  const problems = checkRule(measure.rule, place);
  if (minimum !== undefined && maximum !== undefined && minimum >= maximum) {
    const path = `${place.path}.maximum`;
    problems.push(frameworkProblem('numeric-range', place.at, path, { minimum, maximum }));
  }
  return problems;
}

function checkChecklist({ items }: ChecklistMeasure, { at, path }: Place): FrameworkProblem[] {
  return duplicates(items, ({ code }, i) =>
    frameworkProblem('item-code-duplicate', at, `${path}.items[${i}].code`, { code }),
  );
}

function checkSurvey(
  measure: SurveyMeasure,
  { at, path }: Place,
  questionnaires: Framework['questionnaires'],
): FrameworkProblem[] {
  const { questionnaire, section } = measure;
  const named = questionnaires.filter((candidate) => candidate.code === questionnaire);
  if (named.length === 0) {
    const where = `${path}.questionnaire`;
    return [frameworkProblem('questionnaire-unknown', at, where, { questionnaire })];
  }
  return named.some(({ sections }) => sections.some((candidate) => candidate.code === section))
    ? []
    : [frameworkProblem('section-unknown', at, `${path}.section`, { questionnaire, section })];
}

/** Checks that an indicator's measure gives every value of its domain one score. */
export function checkMeasure(
  { code, measure }: Indicator,
  path: string,
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
      return checkNumeric(measure, place);
    case 'deduction':
      return [];
    case 'derived':
      return checkRule(measure.rule, place);
    case 'survey':
      return checkSurvey(measure, place, questionnaires);
    default:
      return assertNever(measure);
  }
}
