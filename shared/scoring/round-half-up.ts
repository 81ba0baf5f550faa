/**
 * Rounds a total half up on its decimal form: 1.005 to 2 decimals is 1.01.
 *
 * 1.005 is stored as 1.00499999999999989…, so the scaled value is raised by 2⁻⁴⁶ (1.4e-14) of itself
 * before the half is added: wider than the error of a long sum, far narrower than any written digit.
 *
 * @param value zero or more
 * @param decimals 0 to 6
 */
export function roundHalfUp(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const scaled = value * scale;
  return Math.floor(scaled + scaled * 2 ** -46 + 0.5) / scale;
}
