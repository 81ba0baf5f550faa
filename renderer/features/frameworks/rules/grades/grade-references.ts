import type { Aggregation } from '#shared/domain/framework/aggregation.ts';
import type { Condition, NodeTest } from '#shared/domain/framework/condition.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { LimiterEffect } from '#shared/domain/framework/limiter.ts';
import type { FrameworkNode, NodeGrading } from '#shared/domain/framework/node.ts';
import type { WorkedCase } from '#shared/domain/framework/worked-case.ts';

/** What a grade's code becomes wherever the framework speaks of it. */
type Rename = (code: string) => string;

function inTest(test: NodeTest, rename: Rename): NodeTest {
  return test.of === 'grade' && typeof test.than === 'string'
    ? { ...test, than: rename(test.than) }
    : test;
}

function inCondition(condition: Condition, rename: Rename): Condition {
  return {
    ...condition,
    predicates: condition.predicates.map((predicate) => ({
      ...predicate,
      test: inTest(predicate.test, rename),
    })),
  };
}

function inEffect(effect: LimiterEffect, rename: Rename): LimiterEffect {
  if (effect.kind !== 'adjust') return { ...effect, grade: rename(effect.grade) };
  const { lowest, highest } = effect;
  return {
    ...effect,
    ...(lowest === undefined ? {} : { lowest: rename(lowest) }),
    ...(highest === undefined ? {} : { highest: rename(highest) }),
  };
}

function inAggregation(aggregation: Aggregation, rename: Rename): Aggregation {
  if (aggregation.method !== 'lookup') return aggregation;
  return {
    ...aggregation,
    rows: aggregation.rows.map(({ when, grade }) => ({
      when: inCondition(when, rename),
      grade: rename(grade),
    })),
    otherwise: rename(aggregation.otherwise),
  };
}

/** Two bands that come to be of one grade are one, from the lower bound. */
function inGrading(grading: NodeGrading, rename: Rename): NodeGrading {
  const froms = new Map<string, number>();
  for (const band of grading.bands) {
    const code = rename(band.grade);
    froms.set(code, Math.min(band.from, froms.get(code) ?? band.from));
  }
  return { ...grading, bands: [...froms].map(([grade, from]) => ({ grade, from })) };
}

function inNode(node: FrameworkNode, rename: Rename): FrameworkNode {
  if (node.kind === 'indicator') {
    const { critical } = node;
    if (critical === undefined) return node;
    return { ...node, critical: { ...critical, grade: rename(critical.grade) } };
  }
  const { grading } = node;
  return {
    ...node,
    ...(grading === undefined ? {} : { grading: inGrading(grading, rename) }),
    aggregation: inAggregation(node.aggregation, rename),
    children: node.children.map((child) => inNode(child, rename)),
  };
}

function inCase(worked: WorkedCase, rename: Rename): WorkedCase {
  const { expect } = worked;
  const nodes = Object.entries(expect.nodes).map(([code, { grade, ...rest }]) => [
    code,
    grade === undefined ? rest : { ...rest, grade: rename(grade) },
  ]);
  return {
    ...worked,
    expect: {
      ...expect,
      ...(expect.grade === undefined ? {} : { grade: rename(expect.grade) }),
      nodes: Object.fromEntries(nodes),
    },
  };
}

/** The framework with `to` wherever something speaks of the grade `from`; the grades themselves stay. */
export function withGradeReferences(framework: Framework, from: string, to: string): Framework {
  const rename: Rename = (code) => (code === from ? to : code);
  return {
    ...framework,
    aggregation: inAggregation(framework.aggregation, rename),
    children: framework.children.map((child) => inNode(child, rename)),
    limiters: framework.limiters.map((limiter) => ({
      ...limiter,
      when: inCondition(limiter.when, rename),
      effect: inEffect(limiter.effect, rename),
    })),
    cases: framework.cases.map((worked) => inCase(worked, rename)),
  };
}
