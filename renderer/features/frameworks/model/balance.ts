import type { Framework } from '#shared/domain/framework/framework.ts';
import { changeChildren } from './change-node.ts';
import { type NodePath, parentAt } from './node-path.ts';
import { counts, targetOf, usesWeights } from './weights.ts';

function decimalsOf(value: number): number {
  for (let d = 0; d < 6; d++)
    if (Math.abs(value * 10 ** d - Math.round(value * 10 ** d)) < 1e-9) return d;
  return 6;
}

/**
 * Weights in the same proportions that add up to `target` exactly.
 *
 * Largest remainder (Hamilton): each is rounded down to `decimals`, and what is left goes to those
 * that lost most, earlier ones first. Weights that are all zero become equal. A target with more
 * decimals than asked for is met with its own.
 */
export function balanced(weights: readonly number[], target: number, decimals: number): number[] {
  if (weights.length === 0) return [];
  const unit = 10 ** Math.max(decimals, decimalsOf(target));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) =>
    total === 0 ? (target * unit) / weights.length : (weight / total) * target * unit,
  );
  const units = exact.map((value) => Math.floor(value + 1e-9));
  const order = exact.map((value, i) => ({ i, lost: value - units[i] }));
  order.sort((a, b) => (Math.abs(a.lost - b.lost) < 1e-9 ? a.i - b.i : b.lost - a.lost));
  const left = Math.round(target * unit) - units.reduce((sum, value) => sum + value, 0);
  for (const { i } of order.slice(0, left)) units[i] += 1;
  return units.map((value) => value / unit);
}

/** How weights are balanced. */
export interface BalanceChoice {
  readonly decimals: number;
  /** Also every points group below, to the points its group then has. */
  readonly deep: boolean;
}

function balanceHere(framework: Framework, path: NodePath, decimals: number): Framework {
  const parent = parentAt(framework, path);
  if (parent === null) return framework;
  const shared = parent.children.filter((node) => counts(node, parent));
  const weights = balanced(
    shared.map((node) => node.weight),
    targetOf(framework, path),
    decimals,
  );
  const weightOf = new Map(shared.map((node, i) => [node, weights[i]]));
  return changeChildren(framework, path, (children) =>
    children.map((node) => ({ ...node, weight: weightOf.get(node) ?? node.weight })),
  );
}

/** The framework with the weights in the group at `path` balanced to its points, or to 100. */
export function balanceGroup(
  framework: Framework,
  path: NodePath,
  { decimals, deep }: BalanceChoice,
): Framework {
  let result = balanceHere(framework, path, decimals);
  if (!deep) return result;
  const children = parentAt(result, path)?.children ?? [];
  children.forEach((node, i) => {
    if (node.kind !== 'group' || !usesWeights(node)) return;
    result = balanceGroup(result, [...path, i], { decimals, deep });
  });
  return result;
}
