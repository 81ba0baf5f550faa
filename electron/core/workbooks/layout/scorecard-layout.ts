import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import type { MethodLayout } from './method-layout.ts';

/** The columns of the Scorecard; those from `parent` on are for formulas, not for print. */
export const scorecardColumns = {
  code: 1,
  name: 2,
  weight: 3,
  value: 4,
  score: 5,
  grade: 6,
  contribution: 7,
  coverage: 8,
  /** The line of its group. */
  parent: 10,
  /** The weight that counts as available. */
  available: 11,
  /** A group's: the weight under its fraction. */
  under: 12,
  /** The share of the total that its score decides. */
  reach: 13,
} as const;

/** The width of the column of names, in characters. */
export const nameWidth = 48;

/** The rows of the Scorecard over its lines. */
export const scorecardRows = {
  choice: 4,
  provider: 5,
  contractName: 6,
  nature: 7,
  serviceType: 8,
  district: 9,
  consequence: 10,
  rulesFired: 11,
  header: 13,
  first: 14,
} as const;

/** The line of a node: they stand in reading order, as in the Method's table. */
export function lineOf(method: MethodLayout, node: number): number {
  return scorecardRows.first + method.nodeRow[node] - method.nodes.first;
}

/** The last line. */
export function lastLine(compiled: CompiledFramework): number {
  return scorecardRows.first + compiled.nodeCount - 1;
}
