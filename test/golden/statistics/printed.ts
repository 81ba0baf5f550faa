import { expect } from 'vitest';

/** Expects a number to be what was printed, when rounded to as many decimals. */
export function expectPrinted(actual: number, printed: number, decimals: number): void {
  expect(Number(actual.toFixed(decimals))).toBeCloseTo(printed, 12);
}
