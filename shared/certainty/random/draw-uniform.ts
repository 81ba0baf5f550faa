import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { RandomStream } from './random-stream.ts';

/** A uniform number between 0 and 1, neither of them ever: a multiple of 2⁻⁵³. */
export function drawUniform(stream: RandomStream): number {
  for (;;) {
    const u = uniformFloat64(stream);
    if (u > 0) return u;
  }
}

/** A whole number from 0 to `count` − 1, each as likely. @param count 1 to 2³² */
export function drawIndex(stream: RandomStream, count: number): number {
  return uniformInt(stream, 0, count - 1);
}
