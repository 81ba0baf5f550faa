import type { Indicator } from '#shared/domain/framework/node.ts';
import type { Curve } from './curve.ts';
import type { FlatCurves } from './flat-curves.ts';

/** How a group makes one score of its children's, as a code in `CompiledFramework.method`. */
export const methodCodes = { 'weighted-mean': 0, points: 1, minimum: 2 } as const;

/** What a group does with a missing child, as a code in `CompiledFramework.missing`. */
export const missingCodes = { redistribute: 0, zero: 1, block: 2 } as const;

/** A grade and the least total that earns it. */
export interface GradeStep {
  readonly code: string;
  readonly from: number;
}

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

/**
 * A framework as flat arrays.
 *
 * Nodes are numbered in level order: 0 is the total, then the dimensions, then everything below, and
 * the children of a group are contiguous. Indicators are numbered in reading order, as
 * `indicatorsOf(framework)` gives them.
 */
export interface CompiledFramework {
  readonly nodeCount: number;
  readonly indicatorCount: number;
  /** By node. */
  readonly codes: readonly string[];
  readonly indicators: readonly Indicator[];
  /** Node number by code, the total's included. */
  readonly nodeIndex: ReadonlyMap<string, number>;
  /** Indicator number by code. */
  readonly indicatorIndex: ReadonlyMap<string, number>;
  /** By node: its group; −1 for the total. */
  readonly parent: Int32Array;
  /** By node: its first child and how many follow; 0 and 0 for an indicator. */
  readonly firstChild: Int32Array;
  readonly childCount: Int32Array;
  /** By node: the weight set in the framework. */
  readonly weights: Float64Array;
  /** By node: the weight that counts as available, 0 for a bonus item of a points group. */
  readonly available: Float64Array;
  /** The groups, children before parents; the total is last. */
  readonly groups: Int32Array;
  /** By node, groups only: `methodCodes`, `missingCodes`, and the score it is clamped to. */
  readonly method: Uint8Array;
  readonly missing: Uint8Array;
  readonly ceiling: Float64Array;
  readonly nodeOfIndicator: Int32Array;
  /** By node; −1 for a group. */
  readonly indicatorOfNode: Int32Array;
  /** By indicator × state: the outcome code. */
  readonly stateOutcome: Uint8Array;
  /** By indicator × state: 1 when the score is read from the curve, 0 when it is fixed. */
  readonly stateMeasured: Uint8Array;
  /** By indicator × state: 1 when it fails a critical indicator by itself. */
  readonly stateFails: Uint8Array;
  /** By indicator × state: coverage 0 or 1; NaN when it does not apply. */
  readonly stateCoverage: Float64Array;
  /** By indicator: its curve as a value, for explanations. */
  readonly curves: readonly Curve[];
  /** By indicator: the same curves, flattened. */
  readonly flat: FlatCurves;
  /** In indicator order. */
  readonly vetoes: readonly CriticalVeto[];
  /** By rising `from`: the worst first. */
  readonly grades: readonly GradeStep[];
  readonly maximum: number;
  /** Decimals of half-up rounding before grading; null when nothing is rounded. */
  readonly decimals: number | null;
  readonly minimumCoverage: number;
}
