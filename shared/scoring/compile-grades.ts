import { assertNever } from '#shared/assert-never.ts';
import type { NodeTest } from '#shared/domain/framework/condition.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { LimiterEffect } from '#shared/domain/framework/limiter.ts';
import type { FrameworkNode, Indicator } from '#shared/domain/framework/node.ts';
import { type ConditionNames, compileCondition } from './compile-condition.ts';
import type { LevelNode } from './compile-tree.ts';
import type { CompiledCondition } from './compiled-condition.ts';
import { type CompiledGrades, type CriticalVeto, methodCodes } from './compiled-framework.ts';
import type { CompiledEffect, CompiledLimiter } from './compiled-limiter.ts';
import type { CompiledLookup } from './compiled-lookup.ts';
import {
  type FrameworkGrading,
  leastScoreOf,
  type NodeGradingSteps,
  nodeGradeOf,
} from './grade-steps.ts';
import { foldsScores } from './means.ts';

type GradeIndex = ReadonlyMap<string, number>;

/** A group's own grading; null where it has none or names no grade of the framework (a draft's). */
function gradingOf(node: FrameworkNode | null, gradeIndex: GradeIndex): NodeGradingSteps | null {
  if (node?.kind !== 'group' || node.grading === undefined) return null;
  const { bands, decimals } = node.grading;
  const steps = bands
    .flatMap(({ grade, from }) => {
      const place = gradeIndex.get(grade);
      return place === undefined ? [] : [{ grade: place, from }];
    })
    .sort((a, b) => a.from - b.from);
  return steps.length === 0 ? null : { decimals: decimals ?? null, steps };
}

/** A row that names no grade of the framework (a draft's) never holds; `otherwise` is then the lowest. */
function compileLookup(
  names: ConditionNames,
  framework: FrameworkGrading,
  order: readonly LevelNode[],
  gradings: readonly (NodeGradingSteps | null)[],
  at: number,
): CompiledLookup | null {
  const { aggregation, firstChild, children } = order[at];
  if (aggregation?.method !== 'lookup') return null;
  const { gradeIndex } = names;
  return {
    rows: aggregation.rows.flatMap(({ when, grade }) => {
      const place = gradeIndex.get(grade);
      if (place === undefined) return [];
      return [{ when: compileCondition(names, when, { at, itself: false }), grade: place }];
    }),
    otherwise: gradeIndex.get(aggregation.otherwise) ?? 0,
    scores: Float64Array.from(framework.grades, (_, grade) =>
      leastScoreOf(framework, gradings[at], grade),
    ),
    zeroGrades: Int8Array.from(children, (_, i) =>
      nodeGradeOf(framework, gradings[firstChild + i], 0),
    ),
  };
}

function compileEffect(effect: LimiterEffect, gradeIndex: GradeIndex): CompiledEffect | null {
  switch (effect.kind) {
    case 'cap':
    case 'floor':
    case 'set': {
      const grade = gradeIndex.get(effect.grade);
      return grade === undefined ? null : { kind: effect.kind, grade };
    }
    case 'adjust': {
      const { kind, by, lowest, highest } = effect;
      return {
        kind,
        by,
        lowest: gradeIndex.get(lowest ?? '') ?? 0,
        highest: gradeIndex.get(highest ?? '') ?? gradeIndex.size - 1,
      };
    }
    default:
      return assertNever(effect);
  }
}

/** Limiters by node. One at an indicator, at no node, or of an unknown grade (a draft's) does nothing. */
function compileLimiters(
  names: ConditionNames,
  framework: Framework,
  order: readonly LevelNode[],
): (CompiledLimiter[] | null)[] {
  const lists = order.map((): CompiledLimiter[] | null => null);
  for (const limiter of framework.limiters) {
    const at = names.nodeIndex.get(limiter.at);
    const effect = compileEffect(limiter.effect, names.gradeIndex);
    if (at === undefined || effect === null || order[at].aggregation === null) continue;
    const when = compileCondition(names, limiter.when, { at, itself: true });
    const list = lists[at] ?? [];
    list.push({ code: limiter.code, when, effect, written: limiter });
    lists[at] = list;
  }
  return lists;
}

/** Vetoes in indicator order; one that names no grade of the framework (a draft's) has no effect. */
function compileVetoes(
  indicators: readonly Indicator[],
  nodeOfIndicator: Int32Array,
  gradeIndex: GradeIndex,
): CriticalVeto[] {
  return indicators.flatMap(({ code, critical }, indicator) => {
    const grade = critical === undefined ? undefined : gradeIndex.get(critical.grade);
    if (critical === undefined || grade === undefined) return [];
    return [{ indicator, node: nodeOfIndicator[indicator], code, below: critical.below, grade }];
  });
}

/** Marks the nodes whose figures of some kinds a condition reads. */
function markRead(
  read: Uint8Array,
  { predicates }: CompiledCondition,
  kinds: readonly NodeTest['of'][],
): void {
  for (const predicate of predicates) {
    const { of, other } = predicate.test;
    if (!kinds.includes(of)) continue;
    const nodes = predicate.about === 'node' ? [predicate.node] : predicate.nodes;
    for (const node of nodes) if (node >= 0) read[node] = 1;
    if (other >= 0) read[other] = 1;
  }
}

/** How grades are given and changed. */
export function compileGrades(
  framework: Framework,
  grading: FrameworkGrading,
  order: readonly LevelNode[],
  names: ConditionNames,
  indicators: readonly Indicator[],
  nodeOfIndicator: Int32Array,
): CompiledGrades {
  const { gradeIndex } = names;
  const gradings = order.map(({ node }) => gradingOf(node, gradeIndex));
  const lookups = order.map((_, at) => compileLookup(names, grading, order, gradings, at));
  const limiters = compileLimiters(names, framework, order);
  const vetoes = compileVetoes(indicators, nodeOfIndicator, gradeIndex);
  const conditions = [
    ...lookups.flatMap((lookup) => lookup?.rows ?? []),
    ...limiters.flatMap((list) => list ?? []),
  ];
  const gradeMatters = new Uint8Array(order.length);
  const scoreMatters = Uint8Array.from(order, ({ parent }) =>
    parent >= 0 && foldsScores(methodCodes[order[parent].aggregation?.method ?? 'weighted-mean'])
      ? 1
      : 0,
  );
  for (const { when } of conditions) {
    markRead(gradeMatters, when, ['grade']);
    markRead(scoreMatters, when, ['grade', 'score']);
  }
  for (const { node } of vetoes) scoreMatters[node] = 1;
  return {
    ...grading,
    gradings,
    lookups,
    limiters,
    gradeMatters,
    scoreMatters,
    vetoes,
    minimumCoverage: framework.minimumCoverage,
  };
}
