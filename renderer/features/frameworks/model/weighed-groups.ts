import type { Framework } from '#shared/domain/framework/framework.ts';
import type { Weighting } from '#shared/domain/framework/weighting.ts';
import type { WeighedChild } from '#shared/weighting/derive-weights.ts';
import { changeChildren, changeGroup } from './change-node.ts';
import { type NodePath, nodeAt, parentAt } from './node-path.ts';
import { counts, sumOf, targetOf } from './weights.ts';

/** How the weights of the group at `path` were derived; undefined where they were only set. */
export function weightingOf(framework: Framework, path: NodePath): Weighting | undefined {
  if (path.length === 0) return framework.weighting;
  const node = nodeAt(framework, path);
  return node?.kind === 'group' ? node.weighting : undefined;
}

/** The children that share out the group's weight: bonus items of a points group stand beside it. */
export function weighedChildren(framework: Framework, path: NodePath): WeighedChild[] {
  const parent = parentAt(framework, path);
  if (parent === null) return [];
  return parent.children
    .filter((node) => counts(node, parent))
    .map(({ code, weight }) => ({ code, weight }));
}

/** The framework with another derivation kept at the group; undefined for none. Weights stay. */
export function withWeighting(
  framework: Framework,
  path: NodePath,
  weighting: Weighting | undefined,
): Framework {
  return path.length === 0
    ? { ...framework, weighting }
    : changeGroup(framework, path, { weighting });
}

/** Millionths: fine enough that the weights still are the derived ones, and short enough to read. */
const scale = 1e6;

/**
 * The framework with derived weights set on the group's children: they add up to what the group's
 * weights added up to, or should.
 *
 * @param weights by code; they sum to 1
 */
export function withDerivedWeights(
  framework: Framework,
  path: NodePath,
  weights: ReadonlyMap<string, number>,
): Framework {
  const parent = parentAt(framework, path);
  if (parent === null) return framework;
  const sum = sumOf(parent) || targetOf(framework, path);
  return changeChildren(framework, path, (children) =>
    children.map((node) => {
      const share = weights.get(node.code);
      return share === undefined || !counts(node, parent)
        ? node
        : { ...node, weight: Math.round(share * sum * scale) / scale };
    }),
  );
}
