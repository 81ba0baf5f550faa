/** The most that a cell is coloured, in percent: its figure must stay readable on it. */
const strongest = 42;

/** The background of a score: nothing at 50 and below, strongest at 100; the upper end told apart best. */
export function heatColor(score: number | null): string | undefined {
  if (score === null) return undefined;
  const share = Math.max(0, Math.min(1, (score - 50) / 50)) ** 1.7;
  return `color-mix(in srgb, var(--accent) ${Math.round(share * strongest)}%, transparent)`;
}
