import type { Aggregation } from '#shared/domain/framework/aggregation.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { FrameworkNode, Group, Indicator } from '#shared/domain/framework/node.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import { measured } from './twin-curve.ts';
import { type Inputs, meets, type TwinReading, twinReadings } from './twin-readings.ts';
import {
  earned,
  holds,
  leastFor,
  limited,
  type TwinNode,
  type TwinReach,
  twinTotal,
} from './twin-rules.ts';

/**
 * The method written a second time, straight from its words: recursive over the framework's own
 * objects, with nothing of the engine but its input type.
 */
export interface TwinResult {
  /** By code, the total under `TOTAL`. */
  readonly nodes: ReadonlyMap<string, TwinNode>;
  readonly total: number | null;
  /** The grade's code, or why there is none, before and after every rule. */
  readonly computed: string;
  readonly grade: string;
  /** Every rule that fired, `node code before after`; of one node in the order they acted. */
  readonly fired: readonly string[];
}

type Figures = Pick<TwinNode, 'outcome' | 'score' | 'coverage'>;

function byState(indicator: Indicator, { state, raw, relative }: TwinReading): Figures {
  const accepted = state === 'carried-forward' && indicator.states[state] === 'accept';
  if (state === 'value' || accepted) {
    const x = relative ?? raw;
    if (x === null) return { outcome: 'missing', score: null, coverage: 0 };
    return { outcome: 'scored', score: measured(indicator.measure, x), coverage: 1 };
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
  readonly node: FrameworkNode;
  readonly bonus: boolean;
  readonly figures: TwinNode;
}

const total = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

function coverageOf(children: readonly Child[]): number | null {
  const counted = children.filter(
    (c) => !c.bonus && c.node.weight > 0 && c.figures.coverage !== null,
  );
  if (counted.length === 0) return null;
  const assessed = total(counted.map((c) => c.node.weight * (c.figures.coverage ?? 0)));
  return assessed / total(counted.map((c) => c.node.weight));
}

/** A mean of every kind over (weight, score) pairs; points may be more than is available. */
function meanOf(
  aggregation: Aggregation,
  pairs: readonly [number, number][],
  under: number,
): number {
  const weighty = pairs.filter(([w]) => w > 0);
  switch (aggregation.method) {
    case 'geometric':
      return weighty.reduce((p, [w, s]) => p * Math.max(s, aggregation.floor) ** (w / under), 1);
    case 'harmonic': {
      const floored = weighty.map(([w, s]): [number, number] => [
        w,
        Math.max(s, aggregation.floor),
      ]);
      return floored.some(([, s]) => s === 0) ? 0 : under / total(floored.map(([w, s]) => w / s));
    }
    case 'points': {
      const points = total(pairs.map(([w, s]) => w * s)) / under;
      return aggregation.clamp ? Math.min(100, points) : points;
    }
    default:
      return total(pairs.map(([w, s]) => w * s)) / under;
  }
}

function ofGroup(
  aggregation: Aggregation,
  children: readonly Child[],
  look: (zeros: readonly Child[]) => number,
): Figures {
  const coverage = coverageOf(children);
  const without = (outcome: 'excluded' | 'missing') => ({ outcome, score: null, coverage });
  const missing = children.filter((c) => c.figures.outcome === 'missing');
  if (missing.length > 0 && aggregation.missing === 'block') return without('missing');
  const zeros = aggregation.missing === 'zero' ? missing : [];
  const left = [...children.filter((c) => c.figures.outcome === 'scored'), ...zeros];
  if (left.length === 0) return without(missing.length > 0 ? 'missing' : 'excluded');
  const scored = (score: number): Figures => ({ outcome: 'scored', score, coverage });
  const pairs = left.map((c): [number, number] => [c.node.weight, c.figures.score ?? 0]);
  if (aggregation.method === 'minimum') return scored(Math.min(...pairs.map(([, s]) => s)));
  const under = total(left.filter((c) => !c.bonus).map((c) => c.node.weight));
  if (under === 0) return without('excluded');
  return scored(aggregation.method === 'lookup' ? look(zeros) : meanOf(aggregation, pairs, under));
}

const everyCode = (node: FrameworkNode): string[] =>
  node.kind === 'group' ? [node.code, ...node.children.flatMap(everyCode)] : [node.code];

/** One assessment, from the readings of its indicators. */
function assess(framework: Framework, readings: ReadonlyMap<string, TwinReading>): TwinResult {
  const nodes = new Map<string, TwinNode>();
  const fired: string[] = [];
  const groups = new Map<string, readonly FrameworkNode[]>([['TOTAL', framework.children]]);

  /** What lies below some nodes, and by what names it can be asked for. */
  const reachOf = (below: readonly FrameworkNode[], itself: string[]): TwinReach => {
    const inside = new Set([...itself, ...below.flatMap(everyCode)]);
    const known = new Map([...nodes].filter(([code]) => inside.has(code)));
    const leaves = (code: string) => indicatorsOf({ children: [...(groups.get(code) ?? [])] });
    return {
      nodes: known,
      childrenOf: (code) => (groups.get(code) ?? []).map((node) => node.code),
      indicatorsOf: (code) => leaves(code).map((node) => node.code),
    };
  };

  const visitGroup = (
    aggregation: Aggregation,
    below: readonly FrameworkNode[],
    group: Group | null,
  ): TwinNode => {
    const children = below.map((node): Child => {
      const figures = visit(node);
      return { node, bonus: node.bonus && aggregation.method === 'points', figures };
    });
    let looked: string | null = null;
    const figures = ofGroup(aggregation, children, (zeros) => {
      if (aggregation.method !== 'lookup') return Number.NaN;
      const reach = reachOf(below, []);
      const read = new Map(reach.nodes);
      for (const { node, figures: own } of zeros) {
        read.set(node.code, { ...own, score: 0, grade: earned(framework, node, 0) });
      }
      const row = aggregation.rows.find(({ when }) =>
        holds(framework, { ...reach, nodes: read }, when),
      );
      looked = row?.grade ?? aggregation.otherwise;
      return leastFor(framework, group, looked);
    });
    const { score } = figures;
    const computed = looked ?? (score === null ? null : earned(framework, group, score));
    return { ...figures, computed, grade: computed, raw: null, relative: null };
  };

  const visit = (node: FrameworkNode): TwinNode => {
    if (node.kind === 'indicator') {
      const reading = readings.get(node.code) ?? {
        state: 'not-assessed',
        raw: null,
        relative: null,
      };
      const figures = byState(node, reading);
      const grade = figures.score === null ? null : earned(framework, node, figures.score);
      const { raw, relative } = reading;
      const whole = { ...figures, computed: grade, grade, raw, relative };
      nodes.set(node.code, whole);
      return whole;
    }
    groups.set(node.code, node.children);
    const plain = visitGroup(node.aggregation, node.children, node);
    const reach = reachOf(node.children, []);
    const [grade, rules] = limited(framework, node.code, plain, reach);
    fired.push(...rules);
    nodes.set(node.code, { ...plain, grade });
    return { ...plain, grade };
  };

  const top = visitGroup(framework.aggregation, framework.children, null);
  const thin = (top.coverage ?? 0) + 1e-12 < framework.minimumCoverage;
  const why = top.score === null ? 'no-score' : thin ? 'insufficient-evidence' : null;
  if (why !== null) {
    nodes.set('TOTAL', { ...top, computed: null, grade: null });
    const points = top.score === null ? null : twinTotal(framework, top.score);
    return { nodes, total: points, computed: why, grade: why, fired };
  }
  return graded(framework, top, readings, nodes, fired, reachOf(framework.children, []));
}

/** The total's limiters, then the vetoes. */
function graded(
  framework: Framework,
  top: TwinNode,
  readings: ReadonlyMap<string, TwinReading>,
  nodes: Map<string, TwinNode>,
  below: readonly string[],
  reach: TwinReach,
): TwinResult {
  const [limitedTo, rules] = limited(framework, 'TOTAL', top, reach);
  const fired = [...below, ...rules];
  const from = (code: string | null) => framework.grades.find((band) => band.code === code)?.from;
  let grade = limitedTo ?? '';
  for (const { code, critical, states } of indicatorsOf(framework)) {
    const score = nodes.get(code)?.score;
    const cap = from(critical?.grade ?? null);
    if (critical === undefined || cap === undefined || score == null) continue;
    const state = readings.get(code)?.state ?? 'not-assessed';
    const fails = state !== 'value' && state !== 'carried-forward' && states[state] === 'fail';
    if (!fails && meets(score, critical.below)) continue;
    const after = cap < (from(grade) ?? 0) ? critical.grade : grade;
    fired.push(`critical ${code} ${grade} ${after}`);
    grade = after;
  }
  nodes.set('TOTAL', { ...top, grade });
  const points = twinTotal(framework, top.score ?? Number.NaN);
  return { nodes, total: points, computed: top.computed ?? '', grade, fired };
}

/** The results of a batch of assessments that are each other's peers where their groups are the same. */
export function twinResults(
  framework: Framework,
  batch: readonly Inputs[],
  groups: readonly number[],
): TwinResult[] {
  return twinReadings(framework, batch, groups).map((readings) => assess(framework, readings));
}
