import { type Framework, totalCode } from '#shared/domain/framework/framework.ts';
import type { Aggregation, FrameworkNode, Indicator } from '#shared/domain/framework/node.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import { ObservationState } from '#shared/domain/observation.ts';
import {
  type CompiledFramework,
  type CriticalVeto,
  type GradeStep,
  methodCodes,
  missingCodes,
} from './compiled-framework.ts';
import { flattenCurves } from './flat-curves.ts';
import { curveOf } from './measure-curve.ts';
import { excludedCode, missingCode, scoredCode, stateCount } from './state-codes.ts';
import { coverageOf, effectOf } from './state-effect.ts';

interface LevelNode {
  readonly node: FrameworkNode | null;
  readonly parent: number;
  readonly weight: number;
  readonly available: number;
  readonly aggregation: Aggregation | null;
  readonly children: readonly FrameworkNode[];
  firstChild: number;
}

/** All nodes in level order, the total first. Iterative: depth has no limit. */
function levelOrder(framework: Framework): LevelNode[] {
  const { aggregation, children } = framework;
  const order: LevelNode[] = [
    { node: null, parent: -1, weight: 1, available: 1, aggregation, children, firstChild: 0 },
  ];
  for (let i = 0; i < order.length; i++) {
    const group = order[i];
    group.firstChild = group.children.length > 0 ? order.length : 0;
    for (const node of group.children) {
      const isGroup = node.kind === 'group';
      order.push({
        node,
        parent: i,
        weight: node.weight,
        available: node.bonus && group.aggregation?.method === 'points' ? 0 : node.weight,
        aggregation: isGroup ? node.aggregation : null,
        children: isGroup ? node.children : [],
        firstChild: 0,
      });
    }
  }
  return order;
}

function ceilingOf(aggregation: Aggregation | null): number {
  return aggregation?.method === 'points' && aggregation.clamp ? 100 : Number.POSITIVE_INFINITY;
}

function compileTree(order: readonly LevelNode[]) {
  const groups: number[] = [];
  order.forEach((level, i) => {
    if (level.aggregation !== null) groups.push(i);
  });
  return {
    codes: order.map(({ node }) => node?.code ?? totalCode),
    parent: Int32Array.from(order, (level) => level.parent),
    firstChild: Int32Array.from(order, (level) => level.firstChild),
    childCount: Int32Array.from(order, (level) => level.children.length),
    weights: Float64Array.from(order, (level) => level.weight),
    available: Float64Array.from(order, (level) => level.available),
    groups: Int32Array.from(groups.reverse()),
    method: Uint8Array.from(
      order,
      ({ aggregation }) => methodCodes[aggregation?.method ?? 'weighted-mean'],
    ),
    missing: Uint8Array.from(
      order,
      ({ aggregation }) => missingCodes[aggregation?.missing ?? 'block'],
    ),
    ceiling: Float64Array.from(order, ({ aggregation }) => ceilingOf(aggregation)),
  };
}

const outcomeByEffect = {
  measure: scoredCode,
  exclude: excludedCode,
  zero: scoredCode,
  fail: scoredCode,
  block: missingCode,
} as const;

function compileStates(indicators: readonly Indicator[]) {
  const size = indicators.length * stateCount;
  const stateOutcome = new Uint8Array(size);
  const stateMeasured = new Uint8Array(size);
  const stateFails = new Uint8Array(size);
  const stateCoverage = new Float64Array(size);
  indicators.forEach(({ states }, k) => {
    ObservationState.options.forEach((state, s) => {
      const effect = effectOf(states, state);
      const at = k * stateCount + s;
      stateOutcome[at] = outcomeByEffect[effect];
      stateMeasured[at] = effect === 'measure' ? 1 : 0;
      stateFails[at] = effect === 'fail' ? 1 : 0;
      stateCoverage[at] = coverageOf(states, state) ?? Number.NaN;
    });
  });
  return { stateOutcome, stateMeasured, stateFails, stateCoverage };
}

/** Vetoes in indicator order; one that names no grade of the framework (a draft's) has no effect. */
function compileVetoes(
  indicators: readonly Indicator[],
  nodeOfIndicator: Int32Array,
  grades: readonly GradeStep[],
): CriticalVeto[] {
  return indicators.flatMap(({ code, critical }, indicator) => {
    const grade = grades.findIndex((step) => step.code === critical?.grade);
    if (critical === undefined || grade < 0) return [];
    return [{ indicator, node: nodeOfIndicator[indicator], code, below: critical.below, grade }];
  });
}

/** Numbers by code; of a code used twice (a draft's) the first. */
function indexByCode(codes: readonly string[]): Map<string, number> {
  const index = new Map<string, number>();
  codes.forEach((code, i) => {
    if (!index.has(code)) index.set(code, i);
  });
  return index;
}

/**
 * Compiles a framework once, to score any number of assessments with it.
 *
 * Never fails on a framework that its schema accepts: a draft with problems still gives a preview.
 */
export function compileFramework(framework: Framework): CompiledFramework {
  const order = levelOrder(framework);
  const tree = compileTree(order);
  const indicators = indicatorsOf(framework);
  const indicatorOf = new Map(indicators.map((indicator, k) => [indicator, k]));
  const indicatorOfNode = Int32Array.from(order, ({ node }) =>
    node?.kind === 'indicator' ? (indicatorOf.get(node) ?? -1) : -1,
  );
  const nodeOfIndicator = new Int32Array(indicators.length);
  indicatorOfNode.forEach((k, node) => {
    if (k >= 0) nodeOfIndicator[k] = node;
  });
  const grades = framework.grades
    .map(({ code, from }) => ({ code, from }))
    .sort((a, b) => a.from - b.from);
  const curves = indicators.map((indicator) => curveOf(indicator.measure));
  return {
    ...tree,
    ...compileStates(indicators),
    nodeCount: order.length,
    indicatorCount: indicators.length,
    indicators,
    nodeIndex: indexByCode(tree.codes),
    indicatorIndex: indexByCode(indicators.map((indicator) => indicator.code)),
    nodeOfIndicator,
    indicatorOfNode,
    curves,
    flat: flattenCurves(curves),
    vetoes: compileVetoes(indicators, nodeOfIndicator, grades),
    grades,
    maximum: framework.maximum,
    decimals: framework.rounding?.decimals ?? null,
    minimumCoverage: framework.minimumCoverage,
  };
}
