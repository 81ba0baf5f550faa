import type { Framework } from '#shared/domain/framework/framework.ts';
import type { FrameworkNode, Indicator } from '#shared/domain/framework/node.ts';
import type { Source } from '#shared/domain/source.ts';
import { balanced } from './balance.ts';
import { changeChildren, changeIndicator, changeNode } from './change-node.ts';
import { above, type NodePath, parentAt, placeOf } from './node-path.ts';
import { indicatorPaths } from './selection.ts';
import { counts } from './weights.ts';

/** The framework with one weight for all nodes at `paths`. */
export function setWeights(
  framework: Framework,
  paths: readonly NodePath[],
  weight: number,
): Framework {
  return paths.reduce(
    (now, path) => changeNode(now, path, (node) => ({ ...node, weight })),
    framework,
  );
}

/** Paths by the group they stand in. */
function byGroup(paths: readonly NodePath[]): Map<string, NodePath[]> {
  return Map.groupBy(paths, (path) => above(path).join('.'));
}

/**
 * The framework with the weights of the nodes at `paths` made equal, group by group: together they
 * keep what they had. Points stay whole where they can and add up exactly; elsewhere weights are
 * proportions and become the mean.
 */
export function equaliseWeights(framework: Framework, paths: readonly NodePath[]): Framework {
  let result = framework;
  for (const group of byGroup(paths).values()) {
    const within = above(group[0]);
    const parent = parentAt(result, within);
    if (parent === null) continue;
    const places = new Set(group.map(placeOf));
    const shares = (node: FrameworkNode, i: number) => places.has(i) && counts(node, parent);
    const chosen = parent.children.filter(shares);
    const sum = Math.round(chosen.reduce((total, node) => total + node.weight, 0) * 1e9) / 1e9;
    const even = chosen.map(() => 1);
    const mean = Math.round((sum / chosen.length) * 100) / 100 || 1;
    const weights =
      parent.aggregation.method === 'points' ? balanced(even, sum, 0) : even.map(() => mean);
    const queue = [...weights];
    result = changeChildren(result, within, (children) =>
      children.map((node, i) =>
        shares(node, i) ? { ...node, weight: queue.shift() ?? node.weight } : node,
      ),
    );
  }
  return result;
}

/** The framework with one source for all nodes at `paths`; undefined: they take it from above. */
export function setSources(
  framework: Framework,
  paths: readonly NodePath[],
  source: Source | undefined,
): Framework {
  return paths.reduce(
    (now, path) => changeNode(now, path, (node) => ({ ...node, source })),
    framework,
  );
}

/** The framework with the same parts of all indicators at or below `paths`; undefined: none. */
export function setIndicators(
  framework: Framework,
  paths: readonly NodePath[],
  parts: Partial<Omit<Indicator, 'kind' | 'code'>>,
): Framework {
  return indicatorPaths(framework, paths).reduce(
    (now, path) => changeIndicator(now, path, parts),
    framework,
  );
}
