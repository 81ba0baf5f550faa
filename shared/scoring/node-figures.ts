import type { NodeTest } from '#shared/domain/framework/condition.ts';
import { outcomeIn } from './marks.ts';
import { missingCode } from './state-codes.ts';

/**
 * The figures of one assessment's nodes as conditions read them: node n's stand at n · `stride` +
 * `offset`, indicator k's raw value at `rawOffset` + k.
 */
export interface NodeFigures {
  /** NaN unless scored. */
  readonly scores: Float64Array;
  /** As in `marks.ts`; plain outcome codes do too. */
  readonly marks: Uint8Array;
  /** NaN when nothing applies. */
  readonly coverages: Float64Array;
  /** Places of grades; negative without one. */
  readonly grades: Int8Array;
  /** NaN without one. */
  readonly raws: Float64Array;
  readonly stride: number;
  offset: number;
  rawOffset: number;
  /** The node whose grade is being changed, and its grade so far; −1 when there is none. */
  self: number;
  running: number;
  /** The missing children read as scored 0, from `zeroFirst` up to `zeroEnd`, with their grades. */
  zeroFirst: number;
  zeroEnd: number;
  zeroGrades: Int8Array;
}

export const noZeroGrades = new Int8Array(0);

/** Figures to be read, with nothing changed or read as 0. */
export function nodeFigures(
  arrays: Pick<
    NodeFigures,
    'scores' | 'marks' | 'coverages' | 'grades' | 'raws' | 'stride' | 'offset' | 'rawOffset'
  >,
): NodeFigures {
  return { ...arrays, self: -1, running: -1, zeroFirst: 0, zeroEnd: 0, zeroGrades: noZeroGrades };
}

/** Reads the missing among a group's children as scored 0, with the grade that 0 earns each; none: as they are. */
export function readMissingAsZero(
  figures: NodeFigures,
  firstChild: number,
  zeroGrades: Int8Array,
): void {
  figures.zeroFirst = firstChild;
  figures.zeroEnd = firstChild + zeroGrades.length;
  figures.zeroGrades = zeroGrades;
}

function readAsZero(figures: NodeFigures, node: number): boolean {
  const { zeroFirst, zeroEnd, marks, stride, offset } = figures;
  return (
    node >= zeroFirst && node < zeroEnd && outcomeIn(marks[node * stride + offset]) === missingCode
  );
}

function gradeFigure(figures: NodeFigures, node: number): number {
  if (node === figures.self) return figures.running;
  if (readAsZero(figures, node)) return figures.zeroGrades[node - figures.zeroFirst];
  const grade = figures.grades[node * figures.stride + figures.offset];
  return grade < 0 ? Number.NaN : grade;
}

/**
 * One figure as a number: a grade as its place; NaN without it.
 *
 * @param at a node number (of raw values: an indicator number), or −1
 */
export function figureAt(figures: NodeFigures, of: NodeTest['of'], at: number): number {
  if (at < 0) return Number.NaN;
  if (of === 'raw') return figures.raws[figures.rawOffset + at];
  if (of === 'grade') return gradeFigure(figures, at);
  const place = at * figures.stride + figures.offset;
  if (of === 'coverage') return figures.coverages[place];
  return readAsZero(figures, at) ? 0 : figures.scores[place];
}
