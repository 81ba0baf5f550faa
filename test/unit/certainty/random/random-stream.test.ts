import { describe, expect, it } from 'vitest';
import { drawUniform } from '#shared/certainty/random/draw-uniform.ts';
import { randomStream } from '#shared/certainty/random/random-stream.ts';
import { kolmogorovDistance } from './kolmogorov.ts';

const first = (seed: number, draw: number, assessment?: number) => {
  const stream = randomStream(seed, draw, assessment);
  return [stream.next(), stream.next(), stream.next(), stream.next()];
};

describe('streams of random numbers', () => {
  it('give the numbers fixed here, on every machine', () => {
    expect(first(1, 0)).toEqual([1526613460, 988269290, -996684735, -1281718325]);
    expect(first(4294967295, 999, 12345)).toEqual([958466859, 1913158976, 1894467104, 874089203]);
  });

  it('differ by seed, by draw and by assessment, also at the edges', () => {
    const places = [0, 1, 2, 3, 1000, 1001, 65536, 4294967295];
    const seen = new Set<string>();
    let made = 0;
    for (const seed of places) {
      for (const draw of places.slice(0, 7)) {
        for (const assessment of [-1, ...places.slice(0, 7)]) {
          seen.add(first(seed, draw, assessment).join());
          made += 1;
        }
      }
    }
    expect(seen.size).toBe(made);
  });

  it('start uniformly over draws, and unrelated from one draw or assessment to the next', () => {
    const size = 20_000;
    const at = (draw: number, assessment: number) => drawUniform(randomStream(7, draw, assessment));
    const overDraws = Array.from({ length: size }, (_, i) => at(i, 3));
    const overAssessments = Array.from({ length: size }, (_, i) => at(3, i));
    for (const values of [overDraws, overAssessments]) {
      // 1 % of samples of a uniform distribution have a distance above 1.63/√n.
      expect(kolmogorovDistance(values, (x) => x)).toBeLessThan(1.63 / Math.sqrt(size));
      const lag = values.slice(1).reduce((sum, x, i) => sum + (x - 0.5) * (values[i] - 0.5), 0);
      // Variance of a product of two centred uniforms is 1/144: three standard errors.
      expect(Math.abs(lag / size)).toBeLessThan(3 / (12 * Math.sqrt(size)));
    }
  });
});
