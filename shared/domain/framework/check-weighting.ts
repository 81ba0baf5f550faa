import { deriveWeights } from '#shared/weighting/derive-weights.ts';
import type { PathedNode } from './check-path.ts';
import { frameworkProblem } from './check-problems.ts';
import type { Framework } from './framework.ts';
import type { FrameworkNode } from './node.ts';
import type { FrameworkProblem } from './problem.ts';
import type { Weighting } from './weighting.ts';

/** How far a share of the weights may be from its derivation: further than binary rounding goes. */
const slack = 1e-6;

interface WeighedGroup {
  /** The code of the group; null at the top. */
  readonly at: string | null;
  readonly path: string;
  readonly weighting?: Weighting;
  readonly children: readonly FrameworkNode[];
}

/**
 * Warns where weights are not those that their derivation gives: it cannot be carried out, or somebody changed
 * a weight since. The weights of the children are what counts in any case.
 */
export function checkWeighting(
  { weighting, children }: Pick<Framework, 'weighting' | 'children'>,
  nodes: readonly PathedNode[],
): FrameworkProblem[] {
  const top: WeighedGroup = { at: null, path: 'weighting', weighting, children };
  const groups = nodes.flatMap(({ node, path }): WeighedGroup[] => {
    if (node.kind === 'indicator') return [];
    return [{ ...node, at: node.code, path: `${path}.weighting` }];
  });
  return [top, ...groups].flatMap(checkDerivation);
}

function checkDerivation({ at, path, weighting, children }: WeighedGroup): FrameworkProblem[] {
  if (weighting === undefined) return [];
  const derived = deriveWeights(weighting, children);
  if (derived.kind === 'problem') return [frameworkProblem(derived.code, at, path, derived.params)];
  const sum = children.reduce((total, { weight }) => total + weight, 0);
  if (sum === 0) return [];
  for (const { code, weight } of children) {
    const share = derived.weights.get(code) ?? 0;
    if (Math.abs(weight / sum - share) <= slack) continue;
    const params = { code, weight, derived: share * sum };
    return [frameworkProblem('weights-not-derived', at, path, params)];
  }
  return [];
}
