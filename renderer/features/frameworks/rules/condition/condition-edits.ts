import { assertNever } from '#shared/assert-never.ts';
import type {
  Condition,
  CountedNodes,
  NodeTest,
  Predicate,
} from '#shared/domain/framework/condition.ts';
import type { GradeBand } from '#shared/domain/framework/grade-band.ts';
import { removed } from '../../model/list.ts';
import type { Scope } from './scope.ts';

type Grades = readonly GradeBand[];

/** The figure of a node that a test looks at. */
export type Figure = NodeTest['of'];
export const figures = ['grade', 'score', 'raw', 'coverage'] as const satisfies readonly Figure[];

/** The grade that a rule begins with: the worst but one, so that it can say something. */
export function firstGrade(grades: Grades): string {
  const rising = grades.toSorted((a, b) => a.from - b.from);
  return (rising[1] ?? rising[0]).code;
}

/** The figures that make sense of a node: only an indicator has a raw value. */
export function figuresOf(scope: Scope, code: string): readonly Figure[] {
  const kind = scope.nodes.find(({ value }) => value === code)?.kind;
  return kind === 'group' || kind === 'total' ? figures.filter((one) => one !== 'raw') : figures;
}

/** A test of another figure, compared the same way with a value that fits. */
export function withFigure(test: NodeTest, of: Figure, grades: Grades): NodeTest {
  if (of === test.of) return test;
  const { is } = test;
  const other = typeof test.than === 'object' ? test.than : null;
  const number = typeof test.than === 'number' && test.of !== 'coverage' ? test.than : null;
  switch (of) {
    case 'grade':
      return { of, is, than: other ?? firstGrade(grades) };
    case 'score':
      return { of, is, than: other ?? Math.max(0, Math.min(100, number ?? 50)) };
    case 'raw':
      return { of, is, than: number ?? 1 };
    case 'coverage':
      return { of, is, than: 0.5 };
    default:
      return assertNever(of);
  }
}

/** A test that compares with another node's figure, or with a value of its own where `code` is null. */
export function comparedWith(test: NodeTest, code: string | null, grades: Grades): NodeTest {
  if (test.of !== 'score' && test.of !== 'grade') return test;
  if (code !== null) return { ...test, than: { node: code } };
  return test.of === 'score' ? { ...test, than: 50 } : { ...test, than: firstGrade(grades) };
}

/** A predicate about another node: a raw value that a group does not have becomes its grade. */
export function aboutNode(
  predicate: Predicate & { about: 'node' },
  node: string,
  scope: Scope,
  grades: Grades,
): Predicate {
  const { test } = predicate;
  const fits = figuresOf(scope, node).includes(test.of);
  return { ...predicate, node, test: fits ? test : withFigure(test, 'grade', grades) };
}

/** A statement about a node to begin with. */
export function newPredicate(scope: Scope, grades: Grades): Predicate {
  const first = scope.nodes.find(({ kind }) => kind !== 'total') ?? scope.nodes[0];
  return {
    about: 'node',
    node: first.value,
    test: { of: 'grade', is: 'at-most', than: firstGrade(grades) },
  };
}

/** A statement about how many nodes to begin with: at least one entry of the topmost group. */
export function newCount(scope: Scope, grades: Grades): Predicate {
  return {
    about: 'count',
    among: { indicatorsOf: scope.groups[0].value },
    test: { of: 'grade', is: 'at-most', than: firstGrade(grades) },
    is: 'at-least',
    than: 1,
  };
}

/** How counted nodes are named. */
export type AmongKind = 'children' | 'indicators' | 'nodes';

/** How these nodes are named. */
export function amongKind(among: CountedNodes): AmongKind {
  if ('childrenOf' in among) return 'children';
  return 'indicatorsOf' in among ? 'indicators' : 'nodes';
}

/** Counted nodes named in another way, as nearly the same as can be. */
export function amongOfKind(among: CountedNodes, kind: AmongKind, scope: Scope): CountedNodes {
  if (amongKind(among) === kind) return among;
  const group =
    'childrenOf' in among ? among.childrenOf : 'indicatorsOf' in among ? among.indicatorsOf : null;
  const above = group ?? scope.groups[0].value;
  switch (kind) {
    case 'children':
      return { childrenOf: above };
    case 'indicators':
      return { indicatorsOf: above };
    case 'nodes':
      return { nodes: [scope.nodes.find((node) => node.kind === 'indicator')?.value ?? above] };
    default:
      return assertNever(kind);
  }
}

/** The most predicates a condition holds. */
export const mostPredicates = 20;

/** The condition with another predicate at `index`. */
export function withPredicate(condition: Condition, index: number, next: Predicate): Condition {
  return { ...condition, predicates: condition.predicates.with(index, next) };
}

/** The condition with one predicate more. */
export function addPredicate(condition: Condition, next: Predicate): Condition {
  return { ...condition, predicates: [...condition.predicates, next] };
}

/** The condition without the predicate at `index`; the same where it is the only one. */
export function removePredicate(condition: Condition, index: number): Condition {
  if (condition.predicates.length === 1) return condition;
  return { ...condition, predicates: removed(condition.predicates, index) };
}
