import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reaches } from '#shared/scoring/reaches.ts';
import { roundHalfUp } from '#shared/scoring/round-half-up.ts';

describe('rounding half up', () => {
  it('goes by the decimal form, not by the binary one', () => {
    expect(roundHalfUp(1.005, 2)).toBe(1.01);
    expect(roundHalfUp(2.675, 2)).toBe(2.68);
    expect(roundHalfUp(59.5, 0)).toBe(60);
    expect(roundHalfUp(0.5, 0)).toBe(1);
    expect(roundHalfUp(59.49, 0)).toBe(59);
    expect(roundHalfUp(0, 3)).toBe(0);
  });
  it('rounds every written half up and everything under it down, for all scales', () => {
    const whole = fc.integer({ min: 0, max: 99_999 });
    const decimals = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(whole, decimals, fc.nat(999_999), (units, d, fraction) => {
        const digits = d === 0 ? '' : String(fraction).padStart(6, '0').slice(0, d);
        const kept = Number(`${units}.${digits}0`);
        const step = 10 ** -d;
        expect(roundHalfUp(Number(`${units}.${digits}5`), d)).toBeCloseTo(kept + step, 9);
        expect(roundHalfUp(Number(`${units}.${digits}4`), d)).toBeCloseTo(kept, 9);
      }),
      { seed: 20260302, numRuns: 500 },
    );
  });
});

describe('reaching a threshold', () => {
  it('forgives binary rounding and nothing more', () => {
    expect(reaches(0.1 + 0.7, 0.8)).toBe(true);
    expect(reaches(59.99999999999999, 60)).toBe(true);
    expect(reaches(59.999999, 60)).toBe(false);
    expect(reaches(0, 0)).toBe(true);
    expect(reaches(-1e-9, 0)).toBe(false);
  });
});
