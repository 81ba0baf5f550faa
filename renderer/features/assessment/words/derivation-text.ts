import type { ExplainedDerivation } from '#shared/scoring/explain.ts';
import type { I18n } from '../../../i18n/i18n.tsx';
import { exactText } from './figures.ts';

/** How a derived value is summed up from its terms, and what becomes of terms without a value. */
export function derivationSentence(
  { terms, missing, sum, weight, weightPresent }: ExplainedDerivation,
  raw: number | null,
  { t, format }: I18n,
): string {
  const exact = (value: number): string => exactText(format, value);
  const lacking = terms.filter((term) => term.raw === null).map((term) => term.indicator);
  const products = terms
    .filter((term) => term.raw !== null)
    .map((term) => `${exact(term.weight)} × ${exact(term.raw ?? Number.NaN)}`)
    .join(' + ');
  if (raw === null) {
    return missing === 'block'
      ? t('explain.derivedBlocked', { codes: lacking.join(', ') })
      : t('explain.derivedNothing');
  }
  if (lacking.length === 0) return t('explain.derived', { products, raw: exact(raw) });
  return t('explain.derivedRest', {
    products,
    sum: exact(sum),
    weight: exact(weight),
    rest: exact(weightPresent),
    codes: lacking.join(', '),
    raw: exact(raw),
  });
}
