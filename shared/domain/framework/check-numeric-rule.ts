import { assertNever } from '#shared/assert-never.ts';
import { falls, type Place } from './check-place.ts';
import { frameworkProblem } from './check-problems.ts';
import type { NumericRule } from './numeric-rule.ts';
import type { FrameworkProblem } from './problem.ts';

/** Checks that a rule gives every number one score. `path` is that of the measure. */
export function checkNumericRule(rule: NumericRule, { at, path }: Place): FrameworkProblem[] {
  const where = `${path}.rule`;
  switch (rule.kind) {
    case 'goalposts':
      return rule.worst === rule.best
        ? [frameworkProblem('goalposts-equal', at, `${where}.best`, { value: rule.best })]
        : [];
    case 'piecewise': {
      const values = rule.points.map((point) => point.value);
      return falls(values).map((i) =>
        frameworkProblem('points-order', at, `${where}.points[${i}].value`, { value: values[i] }),
      );
    }
    case 'bands':
      return checkSteps(rule.bands, { at, path: where });
    case 'target': {
      const { from, to } = rule;
      return from > to ? [frameworkProblem('target-range', at, `${where}.to`, { from, to })] : [];
    }
    case 'percentile':
      return rule.steps === undefined
        ? []
        : checkSteps(rule.steps.bands, { at, path: `${where}.steps` });
    case 'z-score': {
      const { worst, best } = rule;
      return worst >= best
        ? [frameworkProblem('z-range', at, `${where}.best`, { worst, best })]
        : [];
    }
    default:
      return assertNever(rule);
  }
}

function checkSteps(
  bands: readonly { readonly from: number }[],
  { at, path }: Place,
): FrameworkProblem[] {
  const froms = bands.map((band) => band.from);
  return falls(froms).map((i) =>
    frameworkProblem('steps-order', at, `${path}.bands[${i}].from`, { from: froms[i] }),
  );
}
