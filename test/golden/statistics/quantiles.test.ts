import { describe, expect, it } from 'vitest';
import {
  fQuantile,
  fUpperTail,
  normalQuantile,
  tQuantile,
} from '#shared/statistics/distributions.ts';
import { expectPrinted } from './printed.ts';

/** To 12 significant digits, as SciPy 1.17 (an implementation of other origin) gives them. */
function expectSame(actual: number, expected: number): void {
  expect(Math.abs(actual / expected - 1)).toBeLessThan(1e-12);
}

describe('quantiles of the printed tables', () => {
  it.each([
    [0.9, 1.2816],
    [0.95, 1.6449],
    [0.975, 1.96],
    [0.995, 2.5758],
    [0.9995, 3.2905],
  ])('normal, %d: %d', (p, z) => {
    expectPrinted(normalQuantile(p), z, 4);
    expectPrinted(normalQuantile(1 - p), -z, 4);
  });

  it.each([
    [0.975, 1, 12.706],
    [0.975, 2, 4.303],
    [0.975, 5, 2.571],
    [0.975, 10, 2.228],
    [0.975, 30, 2.042],
    [0.975, 120, 1.98],
    [0.995, 10, 3.169],
    [0.95, 7, 1.895],
  ])("Student's t, %d with %d degrees of freedom: %d", (p, df, t) => {
    expectPrinted(tQuantile(p, df), t, 3);
  });

  it.each([
    [0.95, 1, 10, 4.96],
    [0.95, 3, 20, 3.1],
    [0.95, 5, 18, 2.77],
    [0.975, 5, 18, 3.38],
    [0.975, 5, 15, 3.58],
    [0.99, 1, 10, 10.04],
    [0.99, 10, 10, 4.85],
  ])('F, %d with %d and %d degrees of freedom: %d', (p, df1, df2, f) => {
    expectPrinted(fQuantile(p, df1, df2), f, 2);
  });
});

describe('quantiles to the last digits', () => {
  it.each([
    [0.975, 3.7, 18.2, 3.6852360404678732],
    [0.975, 18.2, 3.7, 9.70209964682341],
    [0.975, 0.5, 9, 9.229332948836117],
    [0.995, 2, 10_000, 5.301125575070771],
    [0.9, 59, 177, 1.2970538146653172],
  ])('F, %d with %d and %d degrees of freedom', (p, df1, df2, f) => {
    expectSame(fQuantile(p, df1, df2), f);
    expect(fUpperTail(f, df1, df2)).toBeCloseTo(1 - p, 12);
  });

  it.each([
    [11.03, 5, 15, 0.00013437785204911817],
    [1.79, 5, 18, 0.16574131074375587],
    [60, 4, 20, 7.421210760070743e-11],
  ])('the probability of F above %d with %d and %d degrees of freedom', (f, df1, df2, p) => {
    expectSame(fUpperTail(f, df1, df2), p);
  });

  it.each([
    [0.975, 4, 2.7764451051977934],
    [0.995, 30, 2.7499956535672254],
    [0.95, 2.5, 2.5582186141359355],
    [0.975, 99_999, 1.9599877077718442],
  ])("Student's t, %d with %d degrees of freedom", (p, df, t) => {
    expectSame(tQuantile(p, df), t);
  });
});
