import { assertNever } from '#shared/assert-never.ts';
import type {
  Better,
  NumericRule,
  NumericRuleKind,
} from '#shared/domain/framework/numeric-rule.ts';

interface Point {
  readonly value: number;
  readonly score: number;
}

/** The points of a rule, by rising value; 0 to 100 for one that compares with peers. */
function pointsOf(rule: NumericRule): readonly Point[] {
  switch (rule.kind) {
    case 'goalposts': {
      const ends = [
        { value: rule.worst, score: 0 },
        { value: rule.best, score: 100 },
      ];
      return rule.worst <= rule.best ? ends : ends.reverse();
    }
    case 'piecewise':
      return rule.points.toSorted((a, b) => a.value - b.value);
    case 'bands':
      return stepPoints(rule);
    case 'target': {
      const top = rule.from === rule.to ? [rule.from] : [rule.from, rule.to];
      return [
        { value: rule.from - rule.toleranceBelow, score: 0 },
        ...top.map((value) => ({ value, score: 100 })),
        { value: rule.to + rule.toleranceAbove, score: 0 },
      ];
    }
    case 'percentile':
    case 'z-score':
      return rule.better === 'higher'
        ? [
            { value: 0, score: 0 },
            { value: 100, score: 100 },
          ]
        : [
            { value: 0, score: 100 },
            { value: 100, score: 0 },
          ];
    default:
      return assertNever(rule);
  }
}

function stepPoints({ below, bands }: Extract<NumericRule, { kind: 'bands' }>): readonly Point[] {
  const rising = bands.toSorted((a, b) => a.from - b.from);
  const first = rising[0].from;
  const last = rising.at(-1)?.from ?? first;
  return [
    { value: first, score: below },
    ...(last > first ? rising.slice(1) : [{ from: first + 1, score: rising[0].score }]).map(
      ({ from, score }) => ({ value: from, score }),
    ),
  ];
}

/** Which way a rule takes a quantity to be good: by its ends, or as it says. */
export function betterOf(rule: NumericRule): Better {
  if (rule.kind === 'percentile' || rule.kind === 'z-score') return rule.better;
  const points = pointsOf(rule);
  return points[0].score <= points[points.length - 1].score ? 'higher' : 'lower';
}

/** The values that score most, and how far either side the score falls away. */
function targetFrom(points: readonly Point[]): NumericRule {
  const most = Math.max(...points.map(({ score }) => score));
  const best = points.filter(({ score }) => score === most).map(({ value }) => value);
  const [from, to] = [Math.min(...best), Math.max(...best)];
  const first = points[0].value;
  const last = points[points.length - 1].value;
  const spread = last - first || 1;
  return {
    kind: 'target',
    from,
    to,
    toleranceBelow: from > first ? from - first : spread,
    toleranceAbove: to < last ? last - to : spread,
  };
}

/** A rule of another kind that says as nearly as it can what `rule` says. */
export function ruleOfKind(kind: NumericRuleKind, rule: NumericRule): NumericRule {
  if (kind === rule.kind) return rule;
  const points = pointsOf(rule);
  const first = points[0];
  const last = points.at(-1) ?? first;
  const minimumPeers = 'minimumPeers' in rule ? rule.minimumPeers : 5;
  switch (kind) {
    case 'goalposts':
      return first.score <= last.score
        ? { kind, worst: first.value, best: last.value }
        : { kind, worst: last.value, best: first.value };
    case 'piecewise':
      return { kind, points: [...points] };
    case 'bands':
      return {
        kind,
        below: first.score,
        bands: points.slice(1).map(({ value, score }) => ({ from: value, score })),
      };
    case 'target':
      return targetFrom(points);
    case 'percentile':
      return { kind, better: betterOf(rule), minimumPeers };
    case 'z-score':
      return { kind, better: betterOf(rule), minimumPeers, worst: -2.5, best: 2.5 };
    default:
      return assertNever(kind);
  }
}
