/** Whether two JSON objects, or their absence, say the same of every key. */
export function sameAnswers(a: string | null, b: string | null): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  const [left, right]: Record<string, unknown>[] = [JSON.parse(a), JSON.parse(b)];
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => left[key] === right[key]);
}
