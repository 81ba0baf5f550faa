import type { CompiledFramework } from './compiled-framework.ts';
import { foldsScores } from './means.ts';
import type { NodeWeights } from './node-weights.ts';

/** How many columns one pass takes. */
const columnsPerPass = 5;

/** From how many lines side by side on it is worth it to sum them up without keeping their scores. */
const fewestLines = 3;

/** One pass over up to five children of a group that stand side by side. */
export interface SumPass {
  /** `lines`: indicators that are scored while they are summed up; `columns`: children that are scored already. */
  readonly kind: 'lines' | 'columns';
  /** The indicator number of the first line. */
  readonly indicator: number;
  /** Where their numbers and places stand in the plan. */
  readonly numbersAt: number;
  readonly placesAt: number;
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
  /** By pass × five columns: start, width, base, slope and weight of lines; else their weight. */
  readonly numbers: Float64Array;
  /** By pass × five columns: how far a line's figures are from the first's; else where the scores stand. */
  readonly places: Int32Array;
}

interface Planning {
  readonly compiled: CompiledFramework;
  readonly weights: NodeWeights;
  readonly kept: Uint8Array;
  /** Of the block that is scored in. */
  readonly stride: number;
  readonly numbers: number[];
  readonly places: number[];
}

/** How many children from `child` on are straight lines side by side whose scores nobody wants. */
function linesFrom({ compiled, kept }: Planning, child: number, end: number): number {
  const { indicatorOfNode, flat } = compiled;
  const k = indicatorOfNode[child];
  let next = child;
  // They must stand side by side in what is read, too.
  while (
    next < end &&
    indicatorOfNode[next] >= 0 &&
    indicatorOfNode[next] === k + next - child &&
    kept[next] === 0 &&
    flat.isLine[indicatorOfNode[next]] === 1
  ) {
    next++;
  }
  return next - child;
}

/**
 * Puts the numbers of up to five lines into the plan. In the places left the last column stands again with the weight
 * 0, which adds nothing.
 */
function addLines({ compiled, weights, numbers, places }: Planning, child: number, width: number) {
  const { lines } = compiled.flat;
  for (let column = 0; column < columnsPerPass; column++) {
    const offset = Math.min(column, width - 1);
    const k = compiled.indicatorOfNode[child] + offset;
    numbers.push(lines[4 * k], lines[4 * k + 1], lines[4 * k + 2], lines[4 * k + 3]);
    numbers.push(column < width ? weights.weights[child + offset] : 0);
    places.push(offset);
  }
}

/** The same for up to five columns that are scored already. */
function addColumns({ stride, weights, numbers, places }: Planning, child: number, width: number) {
  for (let column = 0; column < columnsPerPass; column++) {
    const node = child + Math.min(column, width - 1);
    numbers.push(column < width ? weights.weights[node] : 0);
    places.push(node * stride);
  }
}

/** The passes over a group's children; those that are no pass of lines are noted in `stands`. */
function planPasses(planning: Planning, first: number, end: number, stands: number[]): SumPass[] {
  const { compiled, numbers, places } = planning;
  const passes: SumPass[] = [];
  for (let child = first; child < end; ) {
    const lines = Math.min(columnsPerPass, linesFrom(planning, child, end));
    const kind = lines < fewestLines ? 'columns' : 'lines';
    const indicator = compiled.indicatorOfNode[child];
    passes.push({ kind, indicator, numbersAt: numbers.length, placesAt: places.length });
    let next = child + lines;
    if (kind === 'columns') {
      next = child + 1;
      const most = Math.min(end, child + columnsPerPass);
      while (next < most && linesFrom(planning, next, end) < fewestLines) next++;
      addColumns(planning, child, next - child);
      for (let node = child; node < next; node++) stands.push(node);
    } else {
      addLines(planning, child, lines);
    }
    child = next;
  }
  return passes;
}

function planGroup(planning: Planning, group: number): GroupPlan {
  const { compiled, weights } = planning;
  const first = compiled.firstChild[group];
  const end = first + compiled.childCount[group];
  let under = 0;
  for (let child = first; child < end; child++) under += weights.available[child];
  const folds = foldsScores(compiled.method[group]);
  const stands: number[] = [];
  const passes = folds ? [] : planPasses(planning, first, end, stands);
  const children = folds ? Array.from({ length: end - first }, (_, i) => first + i) : stands;
  const kept = children.filter((child) => compiled.indicatorOfNode[child] >= 0);
  return { group, under, folds, kept, passes };
}

/**
 * Plans how groups are scored: which indicators are scored into columns, and which only while they are summed up.
 *
 * @param kept by node: 1 when the scores of an indicator are wanted
 * @param stride of the block that is scored in
 */
export function planGroups(
  compiled: CompiledFramework,
  weights: NodeWeights,
  kept: Uint8Array,
  stride: number,
): Plans {
  const planning: Planning = { compiled, weights, kept, stride, numbers: [], places: [] };
  const groups = Array.from(compiled.groups, (group) => planGroup(planning, group));
  return {
    groups,
    numbers: Float64Array.from(planning.numbers),
    places: Int32Array.from(planning.places),
  };
}
