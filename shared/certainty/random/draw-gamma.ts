import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import { drawNormal } from './draw-normal.ts';
import { drawUniform } from './draw-uniform.ts';
import type { RandomStream } from './random-stream.ts';

/**
 * A gamma distributed number of scale 1, by the rejection method of Marsaglia & Tsang (2000). Under
 * shape 1: gamma(shape + 1) · U^(1/shape).
 *
 * @param shape more than 0
 */
export function drawGamma(stream: RandomStream, shape: number): number {
  if (shape < 1) {
    const above = drawGamma(stream, shape + 1);
    return above * exp(ln(drawUniform(stream)) / shape);
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(stream, 0, 1);
    const t = 1 + c * x;
    if (t <= 0) continue;
    const v = t * t * t;
    const u = drawUniform(stream);
    const square = x * x;
    if (u < 1 - 0.0331 * square * square) return d * v;
    if (ln(u) < 0.5 * square + d * (1 - v + ln(v))) return d * v;
  }
}
