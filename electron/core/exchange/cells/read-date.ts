/** Year, month, day; a time of day may follow, as spreadsheets write one, and says nothing here. */
const pattern =
  /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日?)(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;

/**
 * A day as people write it: `2026-03-05`, `2026/3/5`, `2026.3.5` or `2026年3月5日`.
 *
 * @returns `YYYY-MM-DD`, or null for what is no day of the years 1900 to 2199
 */
export function readDate(text: string): string | null {
  const match = pattern.exec(text.normalize('NFKC'));
  if (!match) return null;
  const year = Number(match[1]);
  const month = Number(match[3] ?? match[5]);
  const day = Number(match[4] ?? match[6]);
  if (year < 1900 || year > 2199) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
