import type { Indicator } from '#shared/domain/framework/node.ts';
import type { Source } from '#shared/domain/source.ts';
import type { CompiledLimiter } from './compiled-limiter.ts';
import type { CompiledLookup } from './compiled-lookup.ts';
import type { Curve } from './curve.ts';
import type { Derivation } from './derivation.ts';
import type { FlatCurves } from './flat-curves.ts';
import type { FrameworkGrading, NodeGradingSteps } from './grade-steps.ts';
import type { RelativeRule } from './relative-rule.ts';

/** How a group makes one score of its children's, as a code in `CompiledFramework.method`. */
export const methodCodes = {
  'weighted-mean': 0,
  points: 1,
  minimum: 2,
  geometric: 3,
  harmonic: 4,
  lookup: 5,
} as const;

/** What a group does with a missing child, as a code in `CompiledFramework.missing`. */
export const missingCodes = { redistribute: 0, zero: 1, block: 2 } as const;

/** An indicator whose failure caps the grade. */
export interface CriticalVeto {
  readonly indicator: number;
  readonly node: number;
  readonly code: string;
  /** Fails when its score does not reach this. */
  readonly below: number;
  /** Place of the best grade left, in `CompiledFramework.grades`. */
  readonly grade: number;
}

/** The shape and weights of the tree. */
export interface CompiledTree {
  readonly nodeCount: number;
  /** By node. */
  readonly codes: readonly string[];
  /** By node: its group; −1 for the total. */
  readonly parent: Int32Array;
  /** By node: its first child and how many follow; 0 and 0 for an indicator. */
  readonly firstChild: Int32Array;
  readonly childCount: Int32Array;
  /** By node: the weight set in the framework. */
  readonly weights: Float64Array;
  /** By node: 1 for a bonus item of a points group, which adds nothing to what is available. */
  readonly bonus: Uint8Array;
  /** By node: the weight that counts as available, 0 for a bonus item of a points group. */
  readonly available: Float64Array;
  /** The groups, children before parents; the total is last. */
  readonly groups: Int32Array;
  /** By node, groups only: `methodCodes`, `missingCodes`, and the score it is clamped to. */
  readonly method: Uint8Array;
  readonly missing: Uint8Array;
  readonly ceiling: Float64Array;
  /** By node: the least score that a child of a geometric or harmonic mean counts with. */
  readonly floor: Float64Array;
}

/** What each observation state does to each indicator. */
export interface CompiledStates {
  /** By indicator × state: what becomes of it, as in `marks.ts`. */
  readonly stateMark: Uint8Array;
  /** By indicator × state: 1 when the score is read from the curve, 0 when it is fixed. */
  readonly stateMeasured: Uint8Array;
  /** By indicator × state: 1 when it fails a critical indicator by itself. */
  readonly stateFails: Uint8Array;
  /** By indicator × state: coverage 0 or 1; NaN when it does not apply. */
  readonly stateCoverage: Float64Array;
}

/** How grades are given and changed. */
export interface CompiledGrades extends FrameworkGrading {
  /** By node: how a group's own score earns its grade; null where the framework's bands do. */
  readonly gradings: readonly (NodeGradingSteps | null)[];
  /** By node: the table of a lookup group; null for all others. */
  readonly lookups: readonly (CompiledLookup | null)[];
  /** By node: what changes its grade, in the order it acts; null where nothing does. */
  readonly limiters: readonly (readonly CompiledLimiter[] | null)[];
  /** By node: 1 when a condition reads its grade. */
  readonly gradeMatters: Uint8Array;
  /** By node: 1 when a condition or a veto reads its score, or its group's rule is no sum. */
  readonly scoreMatters: Uint8Array;
  /** In indicator order. */
  readonly vetoes: readonly CriticalVeto[];
  readonly minimumCoverage: number;
}

/**
 * A framework as flat arrays.
 *
 * Nodes are numbered in level order: 0 is the total, then the dimensions, then everything below, and
 * the children of a group are contiguous. Indicators are numbered in reading order, as
 * `indicatorsOf(framework)` gives them.
 */
export interface CompiledFramework extends CompiledTree, CompiledStates, CompiledGrades {
  readonly indicatorCount: number;
  readonly indicators: readonly Indicator[];
  /** Node number by code, the total's included. */
  readonly nodeIndex: ReadonlyMap<string, number>;
  /** Indicator number by code. */
  readonly indicatorIndex: ReadonlyMap<string, number>;
  readonly nodeOfIndicator: Int32Array;
  /** By node; −1 for a group. */
  readonly indicatorOfNode: Int32Array;
  /** By indicator: who scores it; null where anybody does. */
  readonly sources: readonly (Source | null)[];
  /** The derived indicators, each after those it is derived from. */
  readonly derivations: readonly Derivation[];
  /** The indicators that are compared with their peers. */
  readonly relatives: readonly RelativeRule[];
  /** By indicator: 1 when it is compared with its peers. */
  readonly isRelative: Uint8Array;
  /** By indicator: its curve as a value, for explanations; of a relative one over percentiles or z. */
  readonly curves: readonly Curve[];
  /** By indicator: the same curves, flattened. */
  readonly flat: FlatCurves;
}
