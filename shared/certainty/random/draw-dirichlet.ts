import { drawGamma } from './draw-gamma.ts';
import type { RandomStream } from './random-stream.ts';

/**
 * Shares that add up to 1, Dirichlet distributed around `shares`: share i has the mean pᵢ and the
 * variance pᵢ·(1 − pᵢ)/(concentration + 1).
 *
 * @param shares each more than 0, adding up to 1
 * @param concentration more than 0: the greater, the nearer to `shares`
 */
export function drawDirichlet(
  stream: RandomStream,
  shares: readonly number[],
  concentration: number,
): number[] {
  const drawn = shares.map((share) => drawGamma(stream, share * concentration));
  const sum = drawn.reduce((total, part) => total + part, 0);
  // Under tiny concentrations every part can come out as zero; then nothing has been said.
  return sum > 0 ? drawn.map((part) => part / sum) : [...shares];
}
