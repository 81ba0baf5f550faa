import type { Condition, CountedNodes, NodeTest } from '#shared/domain/framework/condition.ts';
import type { CompiledCondition, CompiledPredicate, CompiledTest } from './compiled-condition.ts';
import type { CompiledTree } from './compiled-framework.ts';

/** What the codes in a condition stand for. */
export interface ConditionNames {
  readonly tree: Pick<CompiledTree, 'nodeCount' | 'parent' | 'firstChild' | 'childCount'>;
  readonly nodeIndex: ReadonlyMap<string, number>;
  readonly indicatorOfNode: Int32Array;
  /** Places of grades by code. */
  readonly gradeIndex: ReadonlyMap<string, number>;
}

/** Of which nodes a condition may speak: those below `at` (the total: all), and `at` itself or not. */
export interface ConditionReach {
  readonly at: number;
  readonly itself: boolean;
}

function within({ tree }: ConditionNames, { at, itself }: ConditionReach, node: number): boolean {
  if (node === at) return itself;
  let above = node;
  while (above > at) above = tree.parent[above];
  return above === at;
}

/** The indicators below a group, by node number. */
function indicatorsBelow({ tree, indicatorOfNode }: ConditionNames, group: number): number[] {
  const below = new Uint8Array(tree.nodeCount);
  below[group] = 1;
  const found: number[] = [];
  for (let node = group + 1; node < tree.nodeCount; node++) {
    if (below[tree.parent[node]] === 0) continue;
    below[node] = 1;
    if (indicatorOfNode[node] >= 0) found.push(node);
  }
  return found;
}

function countedNodes(names: ConditionNames, among: CountedNodes): number[] {
  const { tree, nodeIndex } = names;
  if ('nodes' in among) {
    return [...new Set(among.nodes)].flatMap((code) => nodeIndex.get(code) ?? []);
  }
  const group = nodeIndex.get('childrenOf' in among ? among.childrenOf : among.indicatorsOf);
  if (group === undefined) return [];
  if ('indicatorsOf' in among) return indicatorsBelow(names, group);
  return Array.from({ length: tree.childCount[group] }, (_, i) => tree.firstChild[group] + i);
}

/** A node's number as its test reads it, −1 when it is out of reach or has no such figure. */
function placeOf(
  names: ConditionNames,
  reach: ConditionReach,
  of: NodeTest['of'],
  node: number | undefined,
): number {
  if (node === undefined || !within(names, reach, node)) return -1;
  return of === 'raw' ? names.indicatorOfNode[node] : node;
}

function compileTest(names: ConditionNames, reach: ConditionReach, test: NodeTest): CompiledTest {
  const { of, is, than } = test;
  if (typeof than === 'number') return { of, is, than, other: -1 };
  if (typeof than === 'string') {
    return { of, is, than: names.gradeIndex.get(than) ?? Number.NaN, other: -1 };
  }
  const other = placeOf(names, reach, of, names.nodeIndex.get(than.node));
  return { of, is, than: Number.NaN, other };
}

/**
 * Compiles a condition.
 *
 * Never fails: in a draft a name that stands for nothing, or for a node out of reach, satisfies nothing.
 */
export function compileCondition(
  names: ConditionNames,
  condition: Condition,
  reach: ConditionReach,
): CompiledCondition {
  const predicates = condition.predicates.map((predicate): CompiledPredicate => {
    const test = compileTest(names, reach, predicate.test);
    if (predicate.about === 'node') {
      const node = placeOf(names, reach, test.of, names.nodeIndex.get(predicate.node));
      return { about: 'node', node, test };
    }
    const places = countedNodes(names, predicate.among).map((node) =>
      placeOf(names, reach, test.of, node),
    );
    const nodes = Int32Array.from(places.filter((place) => place >= 0));
    return { about: 'count', nodes, test, is: predicate.is, than: predicate.than };
  });
  return { any: condition.match === 'any', predicates, written: condition };
}
