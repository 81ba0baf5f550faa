import { assertNever } from '#shared/assert-never.ts';
import type { Aggregation } from './aggregation.ts';
import type { Framework } from './framework.ts';
import type { Measure } from './measure.ts';
import type { FrameworkNode, Indicator, NodeGrading } from './node.ts';
import type { NumericRule } from './numeric-rule.ts';

/** Bounds that no score of a node lies outside; not every score between them need occur. */
export interface ScoreRange {
  readonly least: number;
  /** Infinity where bonus points are not held at the maximum. */
  readonly most: number;
}

const whole: ScoreRange = { least: 0, most: 100 };

function rangeOfRule(rule: NumericRule): ScoreRange {
  switch (rule.kind) {
    case 'goalposts':
    case 'target':
    case 'z-score':
      return whole;
    case 'piecewise':
      return around(rule.points.map(({ score }) => score));
    case 'bands':
      return around([rule.below, ...rule.bands.map(({ score }) => score)]);
    case 'percentile':
      return rule.steps === undefined
        ? whole
        : around([rule.steps.below, ...rule.steps.bands.map(({ score }) => score)]);
    default:
      return assertNever(rule);
  }
}

function rangeOfMeasure(measure: Measure): ScoreRange {
  switch (measure.kind) {
    case 'rubric':
      return around(measure.levels.map(({ score }) => score));
    case 'scale': {
      const { origin, minimum, maximum } = measure;
      return origin === 'minimum' ? whole : { least: (100 * minimum) / maximum, most: 100 };
    }
    case 'numeric':
    case 'ratio':
    case 'derived':
      return rangeOfRule(measure.rule);
    case 'checklist':
    case 'deduction':
    case 'survey':
      return whole;
    default:
      return assertNever(measure);
  }
}

function rangeOfIndicator({ measure, states }: Indicator): ScoreRange {
  const range = rangeOfMeasure(measure);
  const toZero = Object.values(states).some((effect) => effect === 'zero' || effect === 'fail');
  return toZero ? { ...range, least: Math.min(0, range.least) } : range;
}

const around = (scores: readonly number[]): ScoreRange => ({
  least: Math.min(...scores),
  most: Math.max(...scores),
});

/** The grades that a lookup can give. */
export function gradesOfLookup(
  aggregation: Extract<Aggregation, { method: 'lookup' }>,
): ReadonlySet<string> {
  return new Set([...aggregation.rows.map(({ grade }) => grade), aggregation.otherwise]);
}

/** The scores of a lookup: for each of its grades the least that earns it. */
function rangeOfLookup(
  aggregation: Extract<Aggregation, { method: 'lookup' }>,
  grading: NodeGrading | undefined,
  { grades, maximum }: Pick<Framework, 'grades' | 'maximum'>,
): ScoreRange {
  const bands =
    grading?.bands ??
    grades.map(({ code, from }) => ({ grade: code, from: (100 * from) / maximum }));
  const given = gradesOfLookup(aggregation);
  const scores = bands.filter(({ grade }) => given.has(grade)).map(({ from }) => from);
  return scores.length > 0 ? around(scores) : whole;
}

interface RangedChild {
  readonly node: FrameworkNode;
  readonly range: ScoreRange;
}

function rangeOfGroup(
  aggregation: Aggregation,
  grading: NodeGrading | undefined,
  children: readonly RangedChild[],
  framework: Pick<Framework, 'grades' | 'maximum'>,
): ScoreRange {
  const { method } = aggregation;
  if (method === 'lookup') return rangeOfLookup(aggregation, grading, framework);
  // A child can be left out of a mean, so that any one of them can be all there is.
  const counted = children.filter(({ node }) => method === 'minimum' || node.weight > 0);
  if (counted.length === 0) return whole;
  let least = Math.min(...counted.map(({ range }) => range.least));
  let most = Math.max(...counted.map(({ range }) => range.most));
  if (aggregation.missing === 'zero') least = Math.min(0, least);
  if (method === 'geometric' || method === 'harmonic') {
    most = Math.max(most, aggregation.floor);
  }
  if (method === 'points') {
    if (counted.some(({ node }) => node.bonus)) most = Number.POSITIVE_INFINITY;
    if (aggregation.clamp) most = Math.min(100, most);
  }
  return { least, most };
}

/**
 * Bounds of the total's score, 0 to 100, from the levels, steps and points of the indicators and the rule
 * of every group. They may be wider than what can happen, never narrower.
 */
export function totalRange(framework: Framework): ScoreRange {
  const order: FrameworkNode[] = [...framework.children];
  for (let i = 0; i < order.length; i++) {
    const node = order[i];
    if (node.kind === 'group') order.push(...node.children);
  }
  const ranges = new Map<FrameworkNode, ScoreRange>();
  const childRanges = (children: readonly FrameworkNode[]): RangedChild[] =>
    children.map((node) => ({ node, range: ranges.get(node) ?? whole }));
  for (const node of order.toReversed()) {
    const range =
      node.kind === 'indicator'
        ? rangeOfIndicator(node)
        : rangeOfGroup(node.aggregation, node.grading, childRanges(node.children), framework);
    ranges.set(node, range);
  }
  const { aggregation, children } = framework;
  return rangeOfGroup(aggregation, undefined, childRanges(children), framework);
}
