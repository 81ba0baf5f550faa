import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { drawUniform } from './draw-uniform.ts';
import type { RandomStream } from './random-stream.ts';

/**
 * A normally distributed number, by inversion of the distribution function: one uniform number a draw.
 *
 * @param deviation the standard deviation, 0 or more
 */
export function drawNormal(stream: RandomStream, mean: number, deviation: number): number {
  return mean + deviation * normalQuantile(drawUniform(stream), 0, 1);
}
