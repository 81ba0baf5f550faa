import { type CompiledFramework, methodCodes } from '#shared/scoring/compiled-framework.ts';
import { gridColumns } from './grid-rows.ts';

/** The columns of Scores after the nodes: what each child's score is in a geometric or harmonic mean. */
export interface WorkingsLayout {
  /** By group: the column of its first child's; null for other groups and indicators. */
  readonly first: readonly (number | null)[];
  /** The last column of Scores. */
  readonly last: number;
}

/** Gives the children of every geometric and harmonic mean a column each. */
export function placeWorkings(compiled: CompiledFramework): WorkingsLayout {
  const { geometric, harmonic } = methodCodes;
  let next = gridColumns.scoresNode + compiled.nodeCount;
  const first = Array.from(compiled.method, (method, node) => {
    if (compiled.childCount[node] === 0) return null;
    if (method !== geometric && method !== harmonic) return null;
    next += compiled.childCount[node];
    return next - compiled.childCount[node];
  });
  return { first, last: next - 1 };
}
