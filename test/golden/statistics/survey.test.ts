import { expect, it } from 'vitest';
import { betweenVariance } from '#shared/statistics/between-variance.ts';
import { cliffsDelta } from '#shared/statistics/cliffs-delta.ts';
import { meanInterval } from '#shared/statistics/mean-interval.ts';
import { postStratification } from '#shared/statistics/post-stratification.ts';
import { shrinkMean } from '#shared/statistics/shrink-mean.ts';
import { wilsonInterval } from '#shared/statistics/wilson-interval.ts';
import { expectPrinted } from './printed.ts';
import { bcgTrials, newcombe, treatment } from './published-cases.ts';

it.each(newcombe.cases)(
  "Wilson's interval of $count in $n is $lower to $upper (Newcombe 1998)",
  ({ count, n, lower, upper }) => {
    const estimate = wilsonInterval(count, n);
    if (estimate.kind !== 'share') throw new Error(estimate.reason);
    expectPrinted(estimate.interval.lower, lower, 4);
    expectPrinted(estimate.interval.upper, upper, 4);
  },
);

/** Log risk ratio and its sampling variance. */
const trials = bcgTrials.trials.map(([ill, well, otherIll, otherWell]) => ({
  mean: Math.log(ill / (ill + well) / (otherIll / (otherIll + otherWell))),
  variance: 1 / ill - 1 / (ill + well) + 1 / otherIll - 1 / (otherIll + otherWell),
}));

it('τ² of the BCG trials is .3088 around −.7141, Q 152.233 (DerSimonian and Laird)', () => {
  const between = betweenVariance(trials);
  if (between.kind !== 'between-variance') throw new Error(between.reason);
  expectPrinted(between.tauSquared, bcgTrials.tauSquared, 4);
  expectPrinted(between.overall, bcgTrials.overall, 4);
  expectPrinted(between.q, bcgTrials.q, 3);
});

it('a mean of 80 with s²/n 4 among groups of mean 70 and τ² 12 is drawn to 77.5', () => {
  const shrunken = shrinkMean({ mean: 80, variance: 4 }, { tauSquared: 12, overall: 70 });
  expect(shrunken).toEqual({ mean: 77.5, reliability: 0.75 });
});

it("Cliff's delta of the worked example is −.25, from −.7265846 to .3890062", () => {
  const delta = cliffsDelta(treatment.treated, treatment.control);
  if (delta.kind !== 'delta' || delta.interval === null) throw new Error('undefined');
  expect(delta.delta).toBe(treatment.delta);
  expectPrinted(delta.interval.lower, treatment.lower, 7);
  expectPrinted(delta.interval.upper, treatment.upper, 7);
});

it('a mean of 25 of 100 has the margin t(24) · s/√25 · √(3/4)', () => {
  const answers = Array.from({ length: 25 }, (_, i) => i + 1);
  const estimate = meanInterval(answers, { population: 100 });
  if (estimate.kind !== 'mean' || estimate.margin === null) throw new Error('undefined');
  // s² of 1 … 25 is 25 · 26 ÷ 12; t(24) at .975 is 2.0639 in every table.
  expect(estimate.mean).toBe(13);
  expect(estimate.margin).toBeCloseTo(2.0639 * Math.sqrt((650 / 12 / 25) * 0.75), 3);
});

it('post-stratification of 600 and 400 people by 30 and 70 answers weighs 2 and 4/7', () => {
  const weights = postStratification([
    { code: 'home', population: 600, sample: 30 },
    { code: 'day', population: 400, sample: 70 },
  ]);
  if (weights.kind !== 'weights') throw new Error(weights.reason);
  expect(weights.weights.get('home')).toBeCloseTo(2, 12);
  expect(weights.weights.get('day')).toBeCloseTo(4 / 7, 12);
  // 100² ÷ (30 · 4 + 70 · 16/49)
  expect(weights.effectiveSample).toBeCloseTo(10_000 / (120 + 1120 / 49), 9);
});
