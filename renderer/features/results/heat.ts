/** The most that a cell is coloured, in percent: its figure must stay readable on it. */
const strongest = 42;

/** The background of a score: nothing at 40 and below, strongest at 100. */
export function heatColor(score: number | null): string | undefined {
  if (score === null) return undefined;
  const share = Math.max(0, Math.min(1, (score - 40) / 60));
  return `color-mix(in srgb, var(--accent) ${Math.round(share * strongest)}%, transparent)`;
}
