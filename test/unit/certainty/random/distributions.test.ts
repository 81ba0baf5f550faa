import { describe, expect, it } from 'vitest';
import { drawDirichlet } from '#shared/certainty/random/draw-dirichlet.ts';
import { drawGamma } from '#shared/certainty/random/draw-gamma.ts';
import { drawNormal } from '#shared/certainty/random/draw-normal.ts';
import { drawIndex, drawUniform } from '#shared/certainty/random/draw-uniform.ts';
import { type RandomStream, randomStream } from '#shared/certainty/random/random-stream.ts';
import { kolmogorovDistance } from './kolmogorov.ts';

const size = 50_000;
/** Only 1 % of samples of the right distribution lie further from it. */
const tooFar = 1.63 / Math.sqrt(size);

function sample(seed: number, draw: (stream: RandomStream) => number): number[] {
  const stream = randomStream(seed, 0);
  return Array.from({ length: size }, () => draw(stream));
}

function moments(values: readonly number[]) {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  const central = (power: number) =>
    values.reduce((sum, x) => sum + (x - mean) ** power, 0) / values.length;
  const variance = central(2);
  return { mean, variance, skewness: central(3) / variance ** 1.5 };
}

describe('uniform numbers', () => {
  it('are uniform and never 0 or 1', () => {
    const values = sample(1, drawUniform);
    expect(Math.min(...values)).toBeGreaterThan(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(kolmogorovDistance(values, (x) => x)).toBeLessThan(tooFar);
  });

  it.each([1, 2, 3, 7, 256])('take each of %i places as often', (count) => {
    const counts = new Array<number>(count).fill(0);
    for (const i of sample(2, (stream) => drawIndex(stream, count))) counts[i] += 1;
    const expected = size / count;
    const chiSquare = counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
    // Mean count − 1, standard deviation √(2(count − 1)): three of them above.
    expect(chiSquare).toBeLessThanOrEqual(count - 1 + 3 * Math.sqrt(2 * (count - 1)) + 1e-9);
  });
});

describe('normal numbers', () => {
  it('have the moments and quantiles of a normal distribution', () => {
    const values = sample(3, (stream) => drawNormal(stream, 60, 5));
    const { mean, variance, skewness } = moments(values);
    expect(mean).toBeCloseTo(60, 1);
    expect(variance).toBeGreaterThan(24.4);
    expect(variance).toBeLessThan(25.6);
    expect(Math.abs(skewness)).toBeLessThan(0.04);
    const under = (z: number) => values.filter((x) => x < 60 + 5 * z).length / size;
    expect(under(-1.6448536269514722)).toBeCloseTo(0.05, 2);
    expect(under(0)).toBeCloseTo(0.5, 2);
    expect(under(1.2815515655446004)).toBeCloseTo(0.9, 2);
  });

  it('without a deviation are their mean', () => {
    expect(drawNormal(randomStream(3, 0), 60, 0)).toBe(60);
  });
});

/** The distribution function of a gamma of whole shape: 1 − e^−x Σ x^k/k!. */
const erlang = (shape: number) => (x: number) => {
  let term = 1;
  let sum = 1;
  for (let k = 1; k < shape; k++) {
    term *= x / k;
    sum += term;
  }
  return 1 - Math.exp(-x) * sum;
};

describe('gamma numbers', () => {
  it.each([1, 2, 5, 20])('of shape %i follow its distribution function', (shape) => {
    const values = sample(4 + shape, (stream) => drawGamma(stream, shape));
    expect(kolmogorovDistance(values, erlang(shape))).toBeLessThan(tooFar);
  });

  it.each([0.1, 0.5, 1.7, 44.4])(
    'of shape %d have the mean, variance and skewness of it',
    (shape) => {
      const { mean, variance, skewness } = moments(sample(9, (stream) => drawGamma(stream, shape)));
      expect(Math.abs(mean - shape)).toBeLessThan(4 * Math.sqrt(shape / size));
      expect(variance / shape).toBeGreaterThan(0.93);
      expect(variance / shape).toBeLessThan(1.07);
      expect(skewness / (2 / Math.sqrt(shape))).toBeGreaterThan(0.85);
      expect(skewness / (2 / Math.sqrt(shape))).toBeLessThan(1.15);
    },
  );

  it('of shape ½ have the quantiles of χ² with one degree of freedom, halved', () => {
    const values = sample(10, (stream) => drawGamma(stream, 0.5));
    const chiSquare = [
      [0.1, 0.015790774093431218],
      [0.5, 0.454936423119572],
      [0.95, 3.841458820694124],
      [0.99, 6.634896601021213],
    ] as const;
    for (const [share, quantile] of chiSquare) {
      const under = values.filter((x) => 2 * x < quantile).length / size;
      expect(Math.abs(under - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / size));
    }
  });
});

describe('Dirichlet shares', () => {
  const shares = [0.5, 0.3, 0.15, 0.05];
  const concentration = 40;

  it('add up to 1, with the set shares as means and p(1 − p)/(c + 1) as variances', () => {
    const stream = randomStream(11, 0);
    const drawn = Array.from({ length: size }, () => drawDirichlet(stream, shares, concentration));
    for (const parts of drawn) expect(parts.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
    shares.forEach((share, i) => {
      const { mean, variance } = moments(drawn.map((parts) => parts[i]));
      const expected = (share * (1 - share)) / (concentration + 1);
      expect(Math.abs(mean - share)).toBeLessThan(4 * Math.sqrt(expected / size));
      expect(variance / expected).toBeGreaterThan(0.95);
      expect(variance / expected).toBeLessThan(1.05);
    });
  });

  it('of two equal shares under concentration 2 are uniform', () => {
    const values = sample(12, (stream) => drawDirichlet(stream, [0.5, 0.5], 2)[0]);
    expect(kolmogorovDistance(values, (x) => x)).toBeLessThan(tooFar);
  });

  it('stay what they are where everything drawn vanishes', () => {
    expect(drawDirichlet(randomStream(13, 0), [0.5, 0.5], 1e-12)).toEqual([0.5, 0.5]);
  });
});
