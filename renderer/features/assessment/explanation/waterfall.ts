import { totalCode } from '#shared/domain/framework/framework.ts';
import type { NodeResult } from '#shared/domain/result.ts';
import { type CompiledFramework, methodCodes } from '#shared/scoring/compiled-framework.ts';

/** One part of a sum, from where the parts before it end. All in points of the total. */
export interface WaterfallBar {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  /** What it would add with a score of 100. */
  readonly possible: number;
  /** Its score, 0 to 100; null where it has none and counts as zero. */
  readonly score: number | null;
}

/** What a group's score is made of, as a picture. */
export type Waterfall =
  /** Points that add up to the group's part of the total. */
  | {
      readonly kind: 'sum';
      readonly bars: readonly WaterfallBar[];
      /** Where the bars end: the group's part of the total, before the total is rounded. */
      readonly end: number;
      /** The group's part with a score of 100. */
      readonly possible: number;
      /** Parts that take no part in the sum: left out, or without weight. */
      readonly leftOut: readonly string[];
    }
  /** The score is no sum (minimum, geometric, harmonic, lookup, or below one): the scores of its parts. */
  | {
      readonly kind: 'scores';
      readonly bars: readonly { readonly code: string; readonly score: number | null }[];
    }
  /** The group has no score. */
  | { readonly kind: 'none' };

interface Subject {
  readonly compiled: CompiledFramework;
  readonly nodes: readonly NodeResult[];
}

/** The ways to combine by which a group's score is a sum of its children's. */
const adding: ReadonlySet<number> = new Set([methodCodes['weighted-mean'], methodCodes.points]);

/** The share of the total, 0 to 1, that a node's score decides; NaN where it decides none by itself. */
function reachOf({ compiled, nodes }: Subject, node: number): number {
  let reach = 1;
  for (let at = node; at > 0; at = compiled.parent[at]) {
    const above = compiled.parent[at];
    if (!adding.has(compiled.method[above])) return Number.NaN;
    reach *= nodes[at].effectiveWeight ?? Number.NaN;
  }
  return reach;
}

function childrenOf({ firstChild, childCount }: CompiledFramework, group: number): number[] {
  return Array.from({ length: childCount[group] }, (_, i) => firstChild[group] + i);
}

/** The indicators below a group in reading order. */
function leavesOf(compiled: CompiledFramework, group: number): number[] {
  return childrenOf(compiled, group).flatMap((child) =>
    compiled.indicatorOfNode[child] < 0 ? leavesOf(compiled, child) : [child],
  );
}

/** Whether a node takes part in the sum: it has a share, and a score or a zero in its place. */
function takesPart({ nodes }: Subject, node: number): boolean {
  return nodes[node].outcome !== 'excluded' && (nodes[node].effectiveWeight ?? 0) > 0;
}

function sumOf(subject: Subject, group: number, parts: readonly number[]): Waterfall | null {
  const { compiled, nodes } = subject;
  const { maximum } = compiled;
  const possible = reachOf(subject, group) * maximum;
  if (Number.isNaN(possible)) return null;
  const bars: WaterfallBar[] = [];
  const leftOut: string[] = [];
  let start = 0;
  for (const part of parts) {
    const { code, score } = nodes[part];
    const reach = takesPart(subject, part) ? reachOf(subject, part) : 0;
    if (Number.isNaN(reach)) return null;
    if (reach === 0) {
      leftOut.push(code);
      continue;
    }
    const end = start + (reach * maximum * (score ?? 0)) / 100;
    bars.push({ code, start, end, possible: reach * maximum, score });
    start = end;
  }
  return { kind: 'sum', bars, end: start, possible, leftOut };
}

/**
 * The points of the total that the parts of a group add, one after the other: of the total its first level, of
 * any other group the indicators below it. Where its score is no sum, the scores of its children.
 *
 * @param code a group; of an indicator its group is taken
 */
export function waterfallOf(subject: Subject, code: string): Waterfall {
  const { compiled, nodes } = subject;
  const group = groupAt(compiled, code);
  if (nodes[group].outcome !== 'scored') return { kind: 'none' };
  const children = childrenOf(compiled, group);
  const parts = group === 0 ? children : leavesOf(compiled, group);
  const sum = sumOf(subject, group, parts) ?? sumOf(subject, group, children);
  if (sum?.kind === 'sum' && sum.bars.length > 0) return sum;
  const bars = children.map((child) => ({ code: nodes[child].code, score: nodes[child].score }));
  return { kind: 'scores', bars };
}

function groupAt({ nodeIndex, indicatorOfNode, parent }: CompiledFramework, code: string): number {
  const node = nodeIndex.get(code) ?? 0;
  return indicatorOfNode[node] < 0 ? node : parent[node];
}

/** The code of the group whose picture is shown for a node. */
export function picturedGroup(compiled: CompiledFramework, code: string): string {
  return compiled.codes[groupAt(compiled, code)] ?? totalCode;
}
