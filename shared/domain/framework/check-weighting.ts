import {
  type DerivedWeights,
  deriveWeights,
  type WeightingDiagnostics,
} from '#shared/weighting/derive-weights.ts';
import { acceptedRatio } from '#shared/weighting/judgement-consistency.ts';
import type { PathedNode } from './check-path.ts';
import { frameworkProblem } from './check-problems.ts';
import type { Framework } from './framework.ts';
import type { FrameworkNode } from './node.ts';
import type { FrameworkProblem } from './problem.ts';
import type { RandomIndexName, Weighting } from './weighting.ts';

/** How far a share of the weights may be from its derivation: further than binary rounding goes. */
const slack = 1e-6;

/** The tables of random indices as they are cited: the same in every language. */
const tableNames: Readonly<Record<RandomIndexName, string>> = {
  'saaty-1980': 'Saaty 1980',
  'saaty-2005': 'Saaty 2005',
};

interface WeighedGroup {
  /** The code of the group; null at the top. */
  readonly at: string | null;
  readonly path: string;
  readonly weighting?: Weighting;
  readonly children: readonly FrameworkNode[];
}

/**
 * Warns where weights are not those that their derivation gives: it cannot be carried out, or somebody changed
 * a weight since; and where the judgements that they come from contradict each other. The weights of the
 * children are what counts in any case.
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
  return [
    ...checkJudgements(derived.diagnostics, at, path),
    ...checkDerived(derived, children, at, path),
  ];
}

/** Warns of pairwise judgements that contradict each other too far, and names the one that does most. */
function checkJudgements(
  diagnostics: WeightingDiagnostics,
  at: string | null,
  path: string,
): FrameworkProblem[] {
  if (diagnostics.method === 'blend') {
    return diagnostics.parts.flatMap((part, i) =>
      checkJudgements(part.diagnostics, at, `${path}.parts[${i}]`),
    );
  }
  if (diagnostics.method !== 'ahp' || diagnostics.acceptable) return [];
  const { consistencyRatio, randomIndex, worst } = diagnostics;
  const { first, second } = worst[0];
  const ratio = Number(consistencyRatio.toFixed(3));
  const params = { ratio, limit: acceptedRatio, table: tableNames[randomIndex], first, second };
  return [frameworkProblem('judgements-inconsistent', at, path, params)];
}

function checkDerived(
  derived: DerivedWeights,
  children: readonly FrameworkNode[],
  at: string | null,
  path: string,
): FrameworkProblem[] {
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
