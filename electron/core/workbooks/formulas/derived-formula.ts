import { quoted } from '../book/reference.ts';
import type { Labels } from '../layout/labels.ts';

/** One indicator that another is derived from: the cells of its raw value and its weight. */
export interface DerivedTerm {
  /** Null where the framework has no such indicator. */
  readonly raw: string | null;
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
  const sum = (of: (term: DerivedTerm) => string) => terms.map(of).join('+') || '0';
  const there = terms.flatMap(({ raw, weight }) => (raw === null ? [] : [{ raw, weight }]));
  // SUM and COUNT of one cell read words as nothing.
  const part = (of: 'SUM' | 'COUNT') =>
    there.map(({ raw, weight }) => `${weight}*${of}(${raw})`).join('+') || '0';
  const notAssessed = quoted(labels.state['not-assessed']);
  const counted = there.map(({ raw }) => `COUNT(${raw})`).join('+') || '0';
  if (blocks) return `IF(${counted}=${terms.length},${part('SUM')},${notAssessed})`;
  const all = sum(({ weight }) => weight);
  return `IF(${counted}>0,(${part('SUM')})*(${all})/(${part('COUNT')}),${notAssessed})`;
}
