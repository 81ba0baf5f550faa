/** Deaths longer ago than this, in milliseconds, no longer count. */
export const memory = 60_000;

/** The pause before the first restart, the second, …; after the last one it is given up. */
const pauses = [250, 1_000, 4_000, 8_000];

/**
 * How long to wait before the core is started again, in milliseconds; null when it has died so often in
 * the last minute that another start would not help.
 *
 * @param deaths the instants of its deaths in milliseconds, this one included.
 */
export function restartPause(deaths: readonly number[], now: number): number | null {
  const recent = deaths.filter((death) => now - death < memory).length;
  return pauses[recent - 1] ?? null;
}
