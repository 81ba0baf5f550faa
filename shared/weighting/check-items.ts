import { type WeightingProblem, weightingProblem } from './weighting-problem.ts';

/** The first way in which a derivation's items are not the group's children; null when they are. */
export function checkItems(
  items: readonly string[],
  children: readonly string[],
): WeightingProblem | null {
  if (children.length === 0) return weightingProblem('weighting.no-items');
  const known = new Set(children);
  const seen = new Set<string>();
  for (const item of items) {
    if (!known.has(item)) return weightingProblem('weighting.item-unknown', { item });
    if (seen.has(item)) return weightingProblem('weighting.item-repeated', { item });
    seen.add(item);
  }
  const missing = children.find((child) => !seen.has(child));
  return missing === undefined
    ? null
    : weightingProblem('weighting.item-missing', { item: missing });
}
