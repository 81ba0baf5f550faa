import { type CompiledFramework, methodCodes } from './compiled-framework.ts';
import { exp, ln } from './logarithm.ts';

/** Whether a group's score is made of its children's other than by adding up weight · score. */
export function foldsScores(method: number): boolean {
  return (
    method === methodCodes.minimum ||
    method === methodCodes.geometric ||
    method === methodCodes.harmonic
  );
}

/** What a group's sum starts from, before any child. */
export function startOf(method: number): number {
  return method === methodCodes.minimum ? Number.POSITIVE_INFINITY : 0;
}

/**
 * A group's sum with one more child in it: Σ w·s of a weighted mean or points, Σ w·ln s, Σ w/s, or the least
 * s of the others; scores no less than the floor. A lookup has none.
 */
export function withChild(
  method: number,
  sum: number,
  weight: number,
  score: number,
  floor: number,
): number {
  switch (method) {
    case methodCodes['weighted-mean']:
    case methodCodes.points:
      return sum + weight * score;
    case methodCodes.minimum:
      return Math.min(sum, score);
    case methodCodes.geometric:
      return weight === 0 ? sum : sum + weight * ln(Math.max(score, floor));
    case methodCodes.harmonic:
      return weight === 0 ? sum : sum + weight / Math.max(score, floor);
    default:
      return sum;
  }
}

/** What a sum over the children left, of weight `under` without bonus, comes to. */
export function meanOf(
  { method, ceiling }: Pick<CompiledFramework, 'method' | 'ceiling'>,
  group: number,
  sum: number,
  under: number,
): number {
  switch (method[group]) {
    case methodCodes.minimum:
      return sum;
    case methodCodes.geometric:
      return exp(sum / under);
    case methodCodes.harmonic:
      return under / sum;
    default:
      return Math.min(sum / under, ceiling[group]);
  }
}

/** Whether a group needs weight among the children left to have a score. */
export function needsWeight(method: number): boolean {
  return method !== methodCodes.minimum;
}
