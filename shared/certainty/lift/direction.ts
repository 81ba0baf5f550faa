import { assertNever } from '#shared/assert-never.ts';
import type { Measure } from '#shared/domain/framework/measure.ts';
import type { NumericRule } from '#shared/domain/framework/numeric-rule.ts';

/** Which raw values score better; `neither` where it depends on the value. */
export type Direction = 'higher' | 'lower' | 'neither';

/** The direction of scores that stand at rising raw values. */
function ofScores(scores: readonly number[]): Direction {
  if (scores.every((score, i) => i === 0 || score >= scores[i - 1])) return 'higher';
  return scores.every((score, i) => i === 0 || score <= scores[i - 1]) ? 'lower' : 'neither';
}

function ofRule(rule: NumericRule): Direction {
  switch (rule.kind) {
    case 'goalposts':
      return rule.best > rule.worst ? 'higher' : 'lower';
    case 'piecewise':
      return ofScores(rule.points.map(({ score }) => score));
    case 'bands':
      return ofScores([rule.below, ...rule.bands.map(({ score }) => score)]);
    case 'target':
      return 'neither';
    case 'percentile':
      return ofSteps(rule);
    case 'z-score':
      return rule.best > rule.worst ? rule.better : 'neither';
    default:
      return assertNever(rule);
  }
}

function ofSteps({ better, steps }: NumericRule & { kind: 'percentile' }): Direction {
  const scores = steps ? [steps.below, ...steps.bands.map(({ score }) => score)] : [0, 100];
  return ofScores(scores) === 'higher' ? better : 'neither';
}

/** Which raw values of a measure score better. */
export function directionOf(measure: Measure): Direction {
  switch (measure.kind) {
    case 'rubric':
      return ofScores(measure.levels.map(({ score }) => score));
    case 'scale':
    case 'checklist':
    case 'survey':
      return 'higher';
    case 'deduction':
      return 'lower';
    case 'numeric':
    case 'ratio':
    case 'derived':
      return ofRule(measure.rule);
    default:
      return assertNever(measure);
  }
}
