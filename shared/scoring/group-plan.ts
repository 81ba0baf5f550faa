import type { CompiledFramework } from './compiled-framework.ts';
import { foldsScores } from './means.ts';
import type { NodeWeights } from './node-weights.ts';
import { linesPerPass } from './sum-lines.ts';

/** How many columns that stand one pass takes, if not one. */
const columnsPerPass = 4;

/** One pass over children of a group that stand side by side. */
export interface SumPass {
  /** `lines`: up to five indicators; `columns`: four children whose scores stand in their columns; `column`: one. */
  readonly kind: 'lines' | 'columns' | 'column';
  readonly child: number;
  /** Its indicator number; −1 for a group. */
  readonly indicator: number;
  /** Of lines: where their numbers and offsets stand in the plan. */
  readonly numbersAt: number;
  readonly offsetsAt: number;
}

/** What scoring one group takes, worked out once for all blocks. */
export interface GroupPlan {
  readonly group: number;
  /** Σ weight of its children, bonus left out. */
  readonly under: number;
  /** Whether its score is made other than by adding up: then there are no passes. */
  readonly folds: boolean;
  /** The indicators among its children whose scores are put into their columns. */
  readonly kept: readonly number[];
  readonly passes: readonly SumPass[];
}

/** The plans of all groups, children before parents, with the numbers of their passes. */
export interface Plans {
  readonly groups: readonly GroupPlan[];
  /** By pass of lines × five columns: start, width, base, slope and weight. */
  readonly numbers: Float64Array;
  /** By pass of lines × five columns: how far each is from the first. */
  readonly offsets: Int32Array;
}

interface Planning {
  readonly compiled: CompiledFramework;
  readonly weights: NodeWeights;
  readonly kept: Uint8Array;
  readonly numbers: number[];
  readonly offsets: number[];
}

/** Whether a child's scores stand in its column: a group's, a kept indicator's, and one's that is no straight line. */
function stands({ compiled, kept }: Planning, child: number): boolean {
  const k = compiled.indicatorOfNode[child];
  return k < 0 || kept[child] === 1 || compiled.flat.isLine[k] === 0;
}

/** How many children from `child` on one pass takes. */
function passWidth(planning: Planning, child: number, end: number): number {
  const { indicatorOfNode } = planning.compiled;
  const standing = stands(planning, child);
  const most = Math.min(end, child + (standing ? columnsPerPass : linesPerPass));
  let next = child + 1;
  while (next < most && stands(planning, next) === standing) {
    // Lines must stand side by side in what is read, too.
    if (!standing && indicatorOfNode[next] !== indicatorOfNode[next - 1] + 1) break;
    next++;
  }
  return standing && next - child < columnsPerPass ? 1 : next - child;
}

/**
 * Puts the numbers of up to five lines into the plan. In the places left the last column stands again with the weight
 * 0, which adds nothing.
 */
function addLines(planning: Planning, child: number, width: number): void {
  const { compiled, weights, numbers, offsets } = planning;
  const { lines } = compiled.flat;
  for (let column = 0; column < linesPerPass; column++) {
    const offset = Math.min(column, width - 1);
    const k = compiled.indicatorOfNode[child] + offset;
    numbers.push(lines[4 * k], lines[4 * k + 1], lines[4 * k + 2], lines[4 * k + 3]);
    numbers.push(column < width ? weights.weights[child + offset] : 0);
    offsets.push(offset);
  }
}

function planPasses(planning: Planning, first: number, end: number): SumPass[] {
  const { compiled, numbers, offsets } = planning;
  const passes: SumPass[] = [];
  for (let child = first; child < end; ) {
    const width = passWidth(planning, child, end);
    const standing = stands(planning, child);
    const kind = standing ? (width === 1 ? 'column' : 'columns') : 'lines';
    const indicator = compiled.indicatorOfNode[child];
    passes.push({
      kind,
      child,
      indicator,
      numbersAt: numbers.length,
      offsetsAt: offsets.length,
    });
    if (!standing) addLines(planning, child, width);
    child += width;
  }
  return passes;
}

function planGroup(planning: Planning, group: number): GroupPlan {
  const { compiled, weights } = planning;
  const first = compiled.firstChild[group];
  const end = first + compiled.childCount[group];
  let under = 0;
  const kept: number[] = [];
  for (let child = first; child < end; child++) {
    under += weights.available[child];
    if (compiled.indicatorOfNode[child] >= 0 && stands(planning, child)) kept.push(child);
  }
  const folds = foldsScores(compiled.method[group]);
  return { group, under, folds, kept, passes: folds ? [] : planPasses(planning, first, end) };
}

/**
 * Plans how groups are scored: which indicators are scored into columns, and which only while they are summed up.
 *
 * @param kept by node: 1 when the scores of an indicator are wanted
 */
export function planGroups(
  compiled: CompiledFramework,
  weights: NodeWeights,
  kept: Uint8Array,
): Plans {
  const planning: Planning = { compiled, weights, kept, numbers: [], offsets: [] };
  const groups = Array.from(compiled.groups, (group) => planGroup(planning, group));
  return {
    groups,
    numbers: Float64Array.from(planning.numbers),
    offsets: Int32Array.from(planning.offsets),
  };
}
