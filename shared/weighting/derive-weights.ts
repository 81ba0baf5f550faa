import { assertNever } from '#shared/assert-never.ts';
import type { BlendPart, Weighting } from '#shared/domain/framework/weighting.ts';
import { type AhpDiagnostics, analyticHierarchy } from './analytic-hierarchy.ts';
import { blendWeights } from './blend-weights.ts';
import { checkItems } from './check-items.ts';
import { type CriticDiagnostics, criticWeights } from './critic-weights.ts';
import { type DirectDiagnostics, directWeights } from './direct-weights.ts';
import { type EntropyDiagnostics, entropyWeights } from './entropy-weights.ts';
import { type EqualDiagnostics, equalWeights } from './equal-weights.ts';
import type { MethodWeights } from './method-weights.ts';
import { type RankOrderCentroidDiagnostics, rankOrderCentroid } from './rank-order-centroid.ts';
import { type WeightingProblem, weightingProblem } from './weighting-problem.ts';

/** A child as its group weighs it. */
export interface WeighedChild {
  readonly code: string;
  /** The weight as set, read by the direct method only. */
  readonly weight: number;
}

/** What a method other than a blend shows beside its weights. */
export type MethodDiagnostics =
  | DirectDiagnostics
  | EqualDiagnostics
  | RankOrderCentroidDiagnostics
  | AhpDiagnostics
  | EntropyDiagnostics
  | CriticDiagnostics;

/** One part of a blend. */
export interface BlendPartDiagnostics {
  /** The shares of all parts sum to 1. */
  readonly share: number;
  readonly weights: ReadonlyMap<string, number>;
  readonly diagnostics: MethodDiagnostics;
}

export interface BlendDiagnostics {
  readonly method: 'blend';
  readonly parts: readonly BlendPartDiagnostics[];
}

export type WeightingDiagnostics = MethodDiagnostics | BlendDiagnostics;

/** Weights with how they came about. */
export interface DerivedWeights<Diagnostics = WeightingDiagnostics> {
  readonly kind: 'derived';
  /** By code, in the order of the children; zero or above, and they sum to 1. */
  readonly weights: ReadonlyMap<string, number>;
  readonly diagnostics: Diagnostics;
}

type SingleMethod = Exclude<Weighting, { method: 'blend' }> | BlendPart;

/** The weights of a method's items, brought into the order of the children. */
function byChild<Diagnostics>(
  items: readonly string[],
  children: readonly string[],
  derive: () => MethodWeights<Diagnostics> | WeightingProblem,
): DerivedWeights<Diagnostics> | WeightingProblem {
  const problem = checkItems(items, children);
  if (problem !== null) return problem;
  const derived = derive();
  if (derived.kind === 'problem') return derived;
  const places = new Map(items.map((item, i) => [item, derived.weights[i]]));
  const weights = new Map(children.map((code) => [code, places.get(code) ?? 0]));
  return { kind: 'derived', weights, diagnostics: derived.diagnostics };
}

function deriveSingle(
  weighting: SingleMethod,
  children: readonly WeighedChild[],
): DerivedWeights<MethodDiagnostics> | WeightingProblem {
  const codes = children.map(({ code }) => code);
  switch (weighting.method) {
    case 'direct': {
      const set = 'weights' in weighting ? weighting.weights : children;
      const items = set.map(({ code }) => code);
      const weights = set.map(({ weight }) => weight);
      return byChild(items, codes, () => directWeights(items, weights));
    }
    case 'equal':
      return byChild(codes, codes, () => equalWeights(codes.length));
    case 'rank-order-centroid':
      return byChild(weighting.order, codes, () => rankOrderCentroid(codes.length));
    case 'ahp': {
      const { items, judges, randomIndex } = weighting;
      return byChild(items, codes, () => analyticHierarchy(items, judges, randomIndex));
    }
    case 'entropy': {
      const { items, matrix } = weighting;
      return byChild(items, codes, () => entropyWeights(items, matrix));
    }
    case 'critic': {
      const { items, matrix, directions } = weighting;
      return byChild(items, codes, () => criticWeights(items, matrix, directions));
    }
    default:
      return assertNever(weighting);
  }
}

function deriveBlend(
  parts: readonly BlendPart[],
  children: readonly WeighedChild[],
): DerivedWeights<BlendDiagnostics> | WeightingProblem {
  const derived: DerivedWeights<MethodDiagnostics>[] = [];
  for (const part of parts) {
    const one = deriveSingle(part, children);
    if (one.kind === 'problem') return one;
    derived.push(one);
  }
  const blended = blendWeights(
    derived.map(({ weights }, i) => ({ share: parts[i].share, weights: [...weights.values()] })),
  );
  if (blended.kind === 'problem') return blended;
  const shown = derived.map(({ weights, diagnostics }, i) => ({
    share: blended.diagnostics[i],
    weights,
    diagnostics,
  }));
  return {
    kind: 'derived',
    weights: new Map(children.map(({ code }, i) => [code, blended.weights[i]])),
    diagnostics: { method: 'blend', parts: shown },
  };
}

/**
 * The weights of a group's children by the method kept with the group, and what to show beside them.
 *
 * The items of a method must be the children, each once, in any order. The first problem found is
 * given instead of weights; no weight is ever anything but a number from 0 to 1.
 */
export function deriveWeights(
  weighting: Weighting,
  children: readonly WeighedChild[],
): DerivedWeights | WeightingProblem {
  if (children.length === 0) return weightingProblem('weighting.no-items');
  return weighting.method === 'blend'
    ? deriveBlend(weighting.parts, children)
    : deriveSingle(weighting, children);
}
