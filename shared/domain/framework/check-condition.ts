import { assertNever } from '#shared/assert-never.ts';
import type { NodeIndex } from './check-index.ts';
import { type FrameworkProblemCode, frameworkProblem } from './check-problems.ts';
import type { Condition, CountedNodes, NodeTest, Predicate } from './condition.ts';
import { totalCode } from './framework.ts';
import type { GradeOrder } from './grade-order.ts';
import type { FrameworkProblem } from './problem.ts';

/** What the conditions of a framework may refer to. */
export interface ConditionNames {
  readonly index: NodeIndex;
  readonly grades: GradeOrder;
}

/** Where a condition stands, and what it may speak of. */
export interface ConditionPlace {
  /** The code its problems are reported at; null at the total. */
  readonly at: string | null;
  readonly path: string;
  /** The node it decides on: it may speak of what is below, and with `itself` of the node too. */
  readonly scope: string;
  readonly itself: boolean;
}

/** Checks that a condition speaks of nodes and grades that are there, and that its counts can be met. */
export function checkCondition(
  { predicates }: Condition,
  place: ConditionPlace,
  names: ConditionNames,
): FrameworkProblem[] {
  return predicates.flatMap((predicate, i) =>
    new PredicateCheck({ ...place, path: `${place.path}.predicates[${i}]` }, names).run(predicate),
  );
}

class PredicateCheck {
  readonly #place: ConditionPlace;
  readonly #names: ConditionNames;

  constructor(place: ConditionPlace, names: ConditionNames) {
    this.#place = place;
    this.#names = names;
  }

  run(predicate: Predicate): FrameworkProblem[] {
    switch (predicate.about) {
      case 'node':
        return [
          ...this.#reference(predicate.node, 'node'),
          ...this.#test(predicate.test),
          ...this.#raw(predicate.test, [predicate.node], 'node'),
        ];
      case 'count':
        return [...this.#among(predicate), ...this.#test(predicate.test)];
      default:
        return assertNever(predicate);
    }
  }

  #problem(
    code: FrameworkProblemCode,
    member: string,
    params: FrameworkProblem['params'],
  ): FrameworkProblem {
    return frameworkProblem(code, this.#place.at, `${this.#place.path}.${member}`, params);
  }

  /** A node whose figure is asked for: there, and within what the condition may speak of. */
  #reference(node: string, member: string): FrameworkProblem[] {
    const { scope, itself } = this.#place;
    const { index } = this.#names;
    if (node !== totalCode && index.find(node) === undefined) {
      return [this.#problem('condition-node-unknown', member, { node })];
    }
    const within = node === scope ? itself : index.isBelow(node, scope);
    return within ? [] : [this.#problem('condition-outside', member, { node, scope })];
  }

  #test(test: NodeTest): FrameworkProblem[] {
    switch (test.of) {
      case 'grade': {
        if (typeof test.than !== 'string') return this.#reference(test.than.node, 'test.than.node');
        const known = this.#names.grades.rankOf(test.than) !== null;
        return known
          ? []
          : [this.#problem('condition-grade-unknown', 'test.than', { grade: test.than })];
      }
      case 'score': {
        const { than } = test;
        if (typeof than !== 'number') return this.#reference(than.node, 'test.than.node');
        return than < 0 || than > 100
          ? [this.#problem('condition-score-range', 'test.than', { than })]
          : [];
      }
      case 'raw':
      case 'coverage':
        return [];
      default:
        return assertNever(test);
    }
  }

  /** Only indicators have a raw value: asked of groups alone, the test is never met. */
  #raw(test: NodeTest, nodes: readonly string[], member: string): FrameworkProblem[] {
    if (test.of !== 'raw') return [];
    const groups = nodes.filter((code) => this.#isGroup(code));
    if (groups.length === 0 || groups.length < nodes.length) return [];
    return [this.#problem('condition-raw-group', member, { node: groups[0] })];
  }

  #isGroup(code: string): boolean {
    return code === totalCode || this.#names.index.find(code)?.node.kind === 'group';
  }

  #among(predicate: Extract<Predicate, { about: 'count' }>): FrameworkProblem[] {
    const { among, test, is, than } = predicate;
    const named = this.#named(among);
    if (named.length > 0) return named;
    const count = this.#countOf(among);
    const least = { 'at-least': than, equals: than, above: than + 1, 'at-most': 0, below: 0 }[is];
    const never = least > count || (is === 'below' && than === 0);
    return [
      ...this.#raw(test, this.#directly(among), 'among'),
      ...(never ? [this.#problem('count-never', 'than', { than, count })] : []),
    ];
  }

  #named(among: CountedNodes): FrameworkProblem[] {
    if ('nodes' in among) {
      return among.nodes.flatMap((node, i) => {
        const member = `among.nodes[${i}]`;
        return among.nodes.indexOf(node) < i
          ? [this.#problem('counted-twice', member, { node })]
          : this.#reference(node, member);
      });
    }
    const [group, member] =
      'childrenOf' in among
        ? [among.childrenOf, 'among.childrenOf']
        : [among.indicatorsOf, 'among.indicatorsOf'];
    // What is counted stands below the group, so that the group may be the node itself.
    const problems = group === this.#place.scope ? [] : this.#reference(group, member);
    if (problems.length > 0 || this.#isGroup(group)) return problems;
    return [this.#problem('counted-not-a-group', member, { node: group })];
  }

  #countOf(among: CountedNodes): number {
    const { index } = this.#names;
    if ('nodes' in among) return among.nodes.length;
    return 'childrenOf' in among
      ? index.childrenOf(among.childrenOf).length
      : index.indicatorsBelow(among.indicatorsOf);
  }

  /** The nodes that are counted, as far as some of them can be groups. */
  #directly(among: CountedNodes): readonly string[] {
    if ('nodes' in among) return among.nodes;
    return 'childrenOf' in among ? this.#names.index.childrenOf(among.childrenOf) : [];
  }
}
