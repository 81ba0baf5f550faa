import type { Aggregation } from '#shared/domain/framework/aggregation.ts';
import type { Condition, CountedNodes, NodeTest } from '#shared/domain/framework/condition.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { Limiter } from '#shared/domain/framework/limiter.ts';
import type { Measure } from '#shared/domain/framework/measure.ts';
import type { FrameworkNode } from '#shared/domain/framework/node.ts';
import { changeNode } from './change-node.ts';
import { type NodePath, nodeAt } from './node-path.ts';

/** What a node's code becomes wherever the framework speaks of it. */
export type NewCode = (code: string) => string;

function inTest(test: NodeTest, rename: NewCode): NodeTest {
  if (test.of === 'score' && typeof test.than === 'object') {
    return { ...test, than: { node: rename(test.than.node) } };
  }
  if (test.of === 'grade' && typeof test.than === 'object') {
    return { ...test, than: { node: rename(test.than.node) } };
  }
  return test;
}

function inCounted(among: CountedNodes, rename: NewCode): CountedNodes {
  if ('childrenOf' in among) return { childrenOf: rename(among.childrenOf) };
  if ('indicatorsOf' in among) return { indicatorsOf: rename(among.indicatorsOf) };
  return { nodes: among.nodes.map(rename) };
}

/** The condition with the nodes it speaks of under their new codes. */
export function renamedCondition(condition: Condition, rename: NewCode): Condition {
  return {
    ...condition,
    predicates: condition.predicates.map((predicate) => {
      const test = inTest(predicate.test, rename);
      return predicate.about === 'node'
        ? { ...predicate, node: rename(predicate.node), test }
        : { ...predicate, among: inCounted(predicate.among, rename), test };
    }),
  };
}

/** The limiter acting at, and speaking of, nodes under their new codes. */
export function renamedLimiter(limiter: Limiter, rename: NewCode): Limiter {
  return { ...limiter, at: rename(limiter.at), when: renamedCondition(limiter.when, rename) };
}

/** The nodes that a limiter names: where it acts and what it speaks of. */
export function namedBy(limiter: Limiter): string[] {
  const named: string[] = [];
  // What a renaming reaches is what is named: one list of the places, not two.
  renamedLimiter(limiter, (code) => {
    named.push(code);
    return code;
  });
  return named;
}

function inAggregation(aggregation: Aggregation, rename: NewCode): Aggregation {
  if (aggregation.method !== 'lookup') return aggregation;
  return {
    ...aggregation,
    rows: aggregation.rows.map((row) => ({ ...row, when: renamedCondition(row.when, rename) })),
  };
}

function inMeasure(measure: Measure, rename: NewCode): Measure {
  if (measure.kind !== 'derived') return measure;
  return {
    ...measure,
    terms: measure.terms.map((term) => ({ ...term, indicator: rename(term.indicator) })),
  };
}

/** The node and all below it with the nodes they speak of under their new codes; their own codes stay. */
export function renamedWithin(node: FrameworkNode, rename: NewCode): FrameworkNode {
  if (node.kind === 'indicator') return { ...node, measure: inMeasure(node.measure, rename) };
  return {
    ...node,
    aggregation: inAggregation(node.aggregation, rename),
    children: node.children.map((child) => renamedWithin(child, rename)),
  };
}

function keysRenamed<T>(entries: Readonly<Record<string, T>>, rename: NewCode): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).map(([code, entry]) => [rename(code), entry]));
}

/** The framework with its nodes spoken of under their new codes; the nodes' own codes stay. */
export function renamedReferences(framework: Framework, rename: NewCode): Framework {
  return {
    ...framework,
    aggregation: inAggregation(framework.aggregation, rename),
    children: framework.children.map((child) => renamedWithin(child, rename)),
    limiters: framework.limiters.map((limiter) => renamedLimiter(limiter, rename)),
    cases: framework.cases.map((one) => ({
      ...one,
      values: keysRenamed(one.values, rename),
      peers: keysRenamed(one.peers, rename),
      expect: { ...one.expect, nodes: keysRenamed(one.expect.nodes, rename) },
    })),
  };
}

function countOf(nodes: readonly FrameworkNode[], code: string): number {
  return nodes.reduce(
    (count, node) =>
      count +
      (node.code === code ? 1 : 0) +
      (node.kind === 'group' ? countOf(node.children, code) : 0),
    0,
  );
}

/**
 * The framework with another code of the node at `path`, in everything that speaks of it too. While
 * another node has the old code as well, what speaks of it stays: nobody knows which one is meant.
 */
export function renameNode(framework: Framework, path: NodePath, code: string): Framework {
  const before = nodeAt(framework, path)?.code;
  const renamed = changeNode(framework, path, (node) => ({ ...node, code }));
  if (before === undefined || before === code) return renamed;
  if (countOf(framework.children, before) > 1) return renamed;
  return renamedReferences(renamed, (other) => (other === before ? code : other));
}
