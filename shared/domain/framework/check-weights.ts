import type { Aggregation } from './aggregation.ts';
import type { PathedNode } from './check-path.ts';
import { frameworkProblem } from './check-problems.ts';
import type { Framework } from './framework.ts';
import type { FrameworkNode } from './node.ts';
import type { FrameworkProblem } from './problem.ts';

/** Whether two sums of weights are the same but for binary rounding. */
function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** What a group's children add up to; bonus items of a points group add nothing. */
function availableWeight(aggregation: Aggregation, children: readonly FrameworkNode[]): number {
  const points = aggregation.method === 'points';
  return children.reduce((sum, node) => sum + (points && node.bonus ? 0 : node.weight), 0);
}

function checkSiblings(
  aggregation: Aggregation,
  children: readonly FrameworkNode[],
  at: string | null,
  path: string,
): FrameworkProblem[] {
  if (aggregation.method === 'points' && children.every((node) => node.bonus)) {
    return [frameworkProblem('bonus-only', at, path)];
  }
  return availableWeight(aggregation, children) === 0
    ? [frameworkProblem('weights-zero', at, path)]
    : [];
}

function checkNode({ node, path, parent }: PathedNode): FrameworkProblem[] {
  const problems: FrameworkProblem[] = [];
  if (node.bonus && parent.method !== 'points') {
    problems.push(frameworkProblem('bonus-outside-points', node.code, `${path}.bonus`));
  }
  if (node.kind === 'indicator') return problems;
  const { aggregation, children, code, weight } = node;
  problems.push(...checkSiblings(aggregation, children, code, `${path}.children`));
  if (aggregation.method === 'points' && parent.method === 'points') {
    const sum = availableWeight(aggregation, children);
    if (!same(sum, weight)) {
      const params = { weight, sum };
      problems.push(frameworkProblem('points-mismatch', code, `${path}.weight`, params));
    }
  }
  return problems;
}

/** Checks weights and bonus items: every group has weight to share out, and points add up. */
export function checkWeights(
  framework: Pick<Framework, 'aggregation' | 'children' | 'maximum'>,
  nodes: readonly PathedNode[],
): FrameworkProblem[] {
  const { aggregation, children, maximum } = framework;
  const problems = checkSiblings(aggregation, children, null, 'children');
  if (aggregation.method === 'points') {
    const sum = availableWeight(aggregation, children);
    if (!same(sum, maximum)) {
      problems.push(frameworkProblem('points-total', null, 'maximum', { maximum, sum }));
    }
  }
  return [...problems, ...nodes.flatMap(checkNode)];
}
