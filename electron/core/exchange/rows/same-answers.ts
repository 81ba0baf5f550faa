import { canonicalJson } from '../../audit/canonical.ts';

/** Whether two JSON texts, or their absence, say the same, whatever the order of their keys. */
export function sameAnswers(a: string | null, b: string | null): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  return canonicalJson(JSON.parse(a)) === canonicalJson(JSON.parse(b));
}
