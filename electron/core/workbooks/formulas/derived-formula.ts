import { quoted } from '../book/reference.ts';
import type { Labels } from '../layout/labels.ts';

/** One indicator that another is derived from: the cells of its raw value and its weight. */
export interface DerivedTerm {
  readonly raw: string;
  readonly weight: string;
}

/**
 * The weighted sum of other indicators' raw values. Where one is missing: "not assessed" (`blocks`), or the
 * rest scaled up to the whole weight.
 */
export function derivedFormula(
  labels: Labels,
  terms: readonly DerivedTerm[],
  blocks: boolean,
): string {
  const sum = (of: (term: DerivedTerm) => string) => terms.map(of).join('+');
  // SUM and COUNT of one cell read words as nothing.
  const raws = sum(({ raw, weight }) => `${weight}*SUM(${raw})`);
  const notAssessed = quoted(labels.state['not-assessed']);
  const there = sum(({ raw }) => `COUNT(${raw})`);
  if (blocks) return `IF(${there}=${terms.length},${raws},${notAssessed})`;
  const left = sum(({ raw, weight }) => `${weight}*COUNT(${raw})`);
  const all = sum(({ weight }) => weight);
  return `IF(${there}>0,(${raws})*(${all})/(${left}),${notAssessed})`;
}
