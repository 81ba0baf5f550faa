import { type CompiledFramework, methodCodes, missingCodes } from './compiled-framework.ts';
import type { ScoreBatch } from './score-batch.ts';
import { missingCode, scoredCode } from './state-codes.ts';

/** Whether a group's score is a mean of its children's, so that each decides a share of it. */
function sharesOut(method: number): boolean {
  return method !== methodCodes.minimum && method !== methodCodes.lookup;
}

/** Whether a group's score is a sum of its children's, so that each adds a part of it. */
function addsUp(method: number): boolean {
  return method === methodCodes['weighted-mean'] || method === methodCodes.points;
}

/** The weight under a group's fraction: of the children left in it, bonus items apart. */
function remainingWeight(
  compiled: CompiledFramework,
  outcomes: Uint8Array,
  row: number,
  group: number,
): number {
  const { firstChild, childCount, available, missing } = compiled;
  const begin = firstChild[group];
  const counts = missing[group] === missingCodes.zero;
  let sum = 0;
  for (let c = begin; c < begin + childCount[group]; c++) {
    const outcome = outcomes[row + c];
    if (outcome === scoredCode || (counts && outcome === missingCode)) sum += available[c];
  }
  return sum;
}

/**
 * The share of its group's score that each node's score decides, after redistribution.
 *
 * w / Σ w of the children left in the group; a bonus item: its w over the same Σ w. 0 for a node that
 * left its group. NaN where no share can be stated: under a `minimum` or `lookup` group, and in a group
 * that is not scored. The total's share is 1 when it is scored. A missing node that counts as zero keeps its
 * share.
 */
export function effectiveWeights(
  compiled: CompiledFramework,
  batch: ScoreBatch,
  index: number,
): Float64Array {
  const { nodeCount, groups, firstChild, childCount, weights, method, missing } = compiled;
  const { outcomes } = batch;
  const row = index * nodeCount;
  const shares = new Float64Array(nodeCount).fill(Number.NaN);
  if (outcomes[row] === scoredCode) shares[0] = 1;
  for (const group of groups) {
    if (outcomes[row + group] !== scoredCode || !sharesOut(method[group])) continue;
    const under = remainingWeight(compiled, outcomes, row, group);
    const counts = missing[group] === missingCodes.zero;
    for (let c = firstChild[group]; c < firstChild[group] + childCount[group]; c++) {
      const outcome = outcomes[row + c];
      const left = outcome === scoredCode || (counts && outcome === missingCode);
      shares[c] = left ? weights[c] / under : 0;
    }
  }
  return shares;
}

/**
 * What each node adds to the total, on the framework's scale: the product of the effective weights up
 * to the top · score / 100 · maximum.
 *
 * NaN for nodes that are not scored, below an unscored group, and below one whose score is no sum
 * (minimum, geometric, harmonic, lookup). In a clamped points
 * group the contributions are those before clamping: they can add up to more than the group has.
 * Neither the total's rounding nor its grade enters.
 */
export function contributions(
  compiled: CompiledFramework,
  batch: ScoreBatch,
  index: number,
  shares: Float64Array,
): Float64Array {
  const { nodeCount, parent, method, maximum } = compiled;
  const row = index * nodeCount;
  const reach = new Float64Array(nodeCount);
  const result = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    const above = parent[node];
    if (node === 0) reach[node] = shares[0];
    else reach[node] = addsUp(method[above]) ? shares[node] * reach[above] : Number.NaN;
    result[node] = reach[node] * (batch.scores[row + node] / 100) * maximum;
  }
  return result;
}
