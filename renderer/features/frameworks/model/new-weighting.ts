import { assertNever } from '#shared/assert-never.ts';
import type { BlendPart, Weighting, WeightingMethod } from '#shared/domain/framework/weighting.ts';
import type { WeighedChild } from '#shared/weighting/derive-weights.ts';

/** What a new judge is called until somebody names it. */
export type JudgeName = (number: number) => string;

/** Pairs of `count` items. */
export const pairCount = (count: number): number => (count * (count - 1)) / 2;

/** Where the pair of item `i` and item `j` > `i` stands in the upper triangle, row by row. */
export function pairPlace(count: number, i: number, j: number): number {
  return i * count - (i * (i + 1)) / 2 + (j - i - 1);
}

function byWeight(children: readonly WeighedChild[]): string[] {
  return children.toSorted((a, b) => b.weight - a.weight).map(({ code }) => code);
}

/** Cases to begin with, until they are pasted: each item stands out once, so that all weigh the same. */
function evenCases(count: number): number[][] {
  return Array.from({ length: Math.max(2, count) }, (_, row) =>
    Array.from({ length: count }, (_, i) => (row === i ? 2 : 1)),
  );
}

/** A derivation to begin with: of the method, over the group's children as they are. */
export function newWeighting(
  method: WeightingMethod,
  children: readonly WeighedChild[],
  judge: JudgeName,
): Weighting {
  const items = children.map(({ code }) => code);
  switch (method) {
    case 'direct':
    case 'equal':
      return { method };
    case 'rank-order-centroid':
      return { method, order: byWeight(children) };
    case 'ahp': {
      const comparisons = Array.from({ length: pairCount(items.length) }, () => 1);
      return {
        method,
        randomIndex: 'saaty-1980',
        items,
        judges: [{ name: judge(1), comparisons }],
      };
    }
    case 'entropy':
      return { method, items, matrix: evenCases(items.length) };
    case 'critic':
      return {
        method,
        items,
        matrix: evenCases(items.length),
        directions: items.map(() => 'higher' as const),
      };
    case 'blend':
      return { method, parts: [newPart('equal', children, judge)] };
    default:
      return assertNever(method);
  }
}

/** A part of a blend to begin with, of one share. */
export function newPart(
  method: Exclude<WeightingMethod, 'blend'>,
  children: readonly WeighedChild[],
  judge: JudgeName,
): BlendPart {
  if (method === 'direct') {
    const weights = children.map(({ code, weight }) => ({ code, weight }));
    return { method, share: 1, weights };
  }
  const made = newWeighting(method, children, judge);
  return { ...made, share: 1 } as BlendPart;
}

/**
 * A derivation brought to the children as they are now: items that are gone leave with their
 * judgements and columns, new ones come as equals. Null where it fits already.
 */
export function fitted(weighting: Weighting, children: readonly WeighedChild[]): Weighting | null {
  const codes = children.map(({ code }) => code);
  const items = itemsOf(weighting);
  if (items === null || sameItems(items, codes)) return null;
  const kept = items.filter((item) => codes.includes(item));
  const next = [...kept, ...codes.filter((code) => !items.includes(code))];
  const old = next.map((code) => items.indexOf(code));
  switch (weighting.method) {
    case 'rank-order-centroid':
      return { ...weighting, order: next };
    case 'ahp':
      return {
        ...weighting,
        items: next,
        judges: weighting.judges.map((judge) => ({
          ...judge,
          comparisons: comparisonsFor(old, items.length, judge.comparisons),
        })),
      };
    case 'entropy':
      return { ...weighting, items: next, matrix: columnsFor(old, weighting.matrix) };
    case 'critic':
      return {
        ...weighting,
        items: next,
        matrix: columnsFor(old, weighting.matrix),
        directions: old.map((at) => weighting.directions[at] ?? 'higher'),
      };
    default:
      return null;
  }
}

function itemsOf(weighting: Weighting): readonly string[] | null {
  if ('order' in weighting) return weighting.order;
  return 'items' in weighting ? weighting.items : null;
}

function sameItems(items: readonly string[], codes: readonly string[]): boolean {
  return items.length === codes.length && items.every((item) => codes.includes(item));
}

/** @param old by new item: its place among the old ones, −1 for a new one */
function comparisonsFor(
  old: readonly number[],
  count: number,
  comparisons: readonly number[],
): number[] {
  const said: number[] = [];
  for (let i = 0; i < old.length; i++) {
    for (let j = i + 1; j < old.length; j++) {
      const [a, b] = [old[i], old[j]];
      if (a < 0 || b < 0) said.push(1);
      else if (a < b) said.push(comparisons[pairPlace(count, a, b)] ?? 1);
      else said.push(1 / (comparisons[pairPlace(count, b, a)] ?? 1));
    }
  }
  return said;
}

function columnsFor(old: readonly number[], matrix: readonly (readonly number[])[]): number[][] {
  return matrix.map((row) => old.map((at) => row[at] ?? 1));
}
