const dayInMilliseconds = 86_400_000;

function isWorkingDay(day: Date): boolean {
  const weekday = day.getUTCDay();
  const labourDay = day.getUTCMonth() === 4 && day.getUTCDate() <= 5;
  return weekday !== 0 && weekday !== 6 && !labourDay;
}

/**
 * The day `count` working days after `start`; weekends and 1 to 5 May do not count.
 *
 * @param start `YYYY-MM-DD`
 */
export function workingDayAfter(start: string, count: number): string {
  let day = new Date(`${start}T00:00:00Z`);
  let left = count;
  while (left > 0 || !isWorkingDay(day)) {
    day = new Date(day.getTime() + dayInMilliseconds);
    if (isWorkingDay(day)) left--;
  }
  return day.toISOString().slice(0, 10);
}
