import type { Framework } from '#shared/domain/framework/framework.ts';
import type { Measure } from '#shared/domain/framework/measure.ts';
import type { Aggregation, FrameworkNode, Indicator } from '#shared/domain/framework/node.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import type { IndicatorInput } from '#shared/scoring/score-input.ts';

/**
 * The method written a second time, straight from its words: recursive over the framework's own
 * objects, with nothing of the engine but its input type.
 */
export interface TwinFigures {
  readonly outcome: 'scored' | 'excluded' | 'missing';
  readonly score: number | null;
  readonly coverage: number | null;
}
export type Inputs = ReadonlyMap<string, IndicatorInput>;

/** The score of a raw value, by interpolating between the nearest points on either side. */
function measured(measure: Measure, x: number): number {
  const between = (points: { value: number; score: number }[]) => {
    const under = points.filter((p) => p.value <= x).sort((a, b) => b.value - a.value)[0];
    const over = points.filter((p) => p.value > x).sort((a, b) => a.value - b.value)[0];
    if (under === undefined) return over.score;
    if (over === undefined) return under.score;
    const share = (x - under.value) / (over.value - under.value);
    return under.score * (1 - share) + over.score * share;
  };
  if (measure.kind === 'rubric') return between(measure.levels);
  if (measure.kind === 'scale') {
    const origin = measure.origin === 'zero' ? 0 : measure.minimum;
    const share = (x - origin) / (measure.maximum - origin);
    return 100 * Math.min(1, Math.max(0, share));
  }
  if (measure.kind !== 'numeric') return x;
  const { rule } = measure;
  if (rule.kind === 'piecewise') return between(rule.points);
  if (rule.kind === 'goalposts') {
    const share = (x - rule.worst) / (rule.best - rule.worst);
    return 100 * Math.min(1, Math.max(0, share));
  }
  const reached = rule.bands.filter((band) => band.from <= x);
  return reached.length === 0
    ? rule.below
    : reached.reduce((a, b) => (b.from > a.from ? b : a)).score;
}

function ofIndicator(indicator: Indicator, inputs: Inputs): TwinFigures {
  const { state, raw } = inputs.get(indicator.code) ?? { state: 'not-assessed', raw: null };
  if (state === 'value' || (state === 'carried-forward' && indicator.states[state] === 'accept')) {
    return { outcome: 'scored', score: measured(indicator.measure, raw ?? 0), coverage: 1 };
  }
  if (state === 'carried-forward') return { outcome: 'missing', score: null, coverage: 0 };
  const effect = indicator.states[state];
  const finding = state !== 'not-assessed' && (effect === 'zero' || effect === 'fail');
  const coverage = finding ? 1 : 0;
  if (effect === 'zero' || effect === 'fail') return { outcome: 'scored', score: 0, coverage };
  if (effect !== 'exclude') return { outcome: 'missing', score: null, coverage };
  return {
    outcome: 'excluded',
    score: null,
    coverage: state === 'not-applicable' ? null : coverage,
  };
}

interface Child {
  readonly weight: number;
  readonly bonus: boolean;
  readonly figures: TwinFigures;
}

const total = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

function coverageOf(children: Child[]): number | null {
  const counted = children.filter((c) => !c.bonus && c.weight > 0 && c.figures.coverage !== null);
  if (counted.length === 0) return null;
  const assessed = total(counted.map((c) => c.weight * (c.figures.coverage ?? 0)));
  return assessed / total(counted.map((c) => c.weight));
}

function ofGroup(aggregation: Aggregation, children: Child[]): TwinFigures {
  const coverage = coverageOf(children);
  const without = (outcome: 'excluded' | 'missing') => ({ outcome, score: null, coverage });
  const missing = children.filter((c) => c.figures.outcome === 'missing');
  if (missing.length > 0 && aggregation.missing === 'block') return without('missing');
  const zeros = aggregation.missing === 'zero' ? missing : [];
  const left = [
    ...children.filter((c) => c.figures.outcome === 'scored'),
    ...zeros.map((c) => ({ ...c, figures: { ...c.figures, score: 0 } })),
  ];
  if (left.length === 0) return without(missing.length > 0 ? 'missing' : 'excluded');
  const scored = (score: number): TwinFigures => ({ outcome: 'scored', score, coverage });
  if (aggregation.method === 'minimum') {
    return scored(Math.min(...left.map((c) => c.figures.score ?? 0)));
  }
  const available = total(left.filter((c) => !c.bonus).map((c) => c.weight));
  if (available === 0) return without('excluded');
  const earned = total(left.map((c) => c.weight * (c.figures.score ?? 0))) / available;
  const clamps = aggregation.method === 'points' && aggregation.clamp;
  return scored(clamps ? Math.min(100, earned) : earned);
}

/** The figures of every node by code, and of the total under `TOTAL`. */
export function twinFigures(framework: Framework, inputs: Inputs): Map<string, TwinFigures> {
  const all = new Map<string, TwinFigures>();
  const visit = (aggregation: Aggregation, nodes: readonly FrameworkNode[]): TwinFigures =>
    ofGroup(
      aggregation,
      nodes.map((node) => {
        const figures =
          node.kind === 'group'
            ? visit(node.aggregation, node.children)
            : ofIndicator(node, inputs);
        all.set(node.code, figures);
        const bonus = node.bonus && aggregation.method === 'points';
        return { weight: node.weight, bonus, figures };
      }),
    );
  all.set('TOTAL', visit(framework.aggregation, framework.children));
  return all;
}

/** The grade's code, or why there is none, before and after critical rules. */
export function twinGrades(framework: Framework, inputs: Inputs): [string, string] {
  const figures = twinFigures(framework, inputs);
  const top = figures.get('TOTAL');
  if (top?.score == null) return ['no-score', 'no-score'];
  if ((top.coverage ?? 0) + 1e-12 < framework.minimumCoverage) {
    return ['insufficient-evidence', 'insufficient-evidence'];
  }
  const best = framework.grades.toSorted((a, b) => b.from - a.from);
  const exact = (top.score * framework.maximum) / 100;
  const reached = best.find((band) => band.from <= exact * (1 + 1e-12));
  const computed = reached ?? best[best.length - 1];
  let grade = computed;
  for (const { code, critical } of indicatorsOf(framework)) {
    const score = figures.get(code)?.score;
    if (critical === undefined || score == null || score >= critical.below) continue;
    const cap = framework.grades.find((band) => band.code === critical.grade);
    if (cap !== undefined && cap.from < grade.from) grade = cap;
  }
  return [computed.code, grade.code];
}
