import { assertNever } from '#shared/assert-never.ts';
import type { ExplainedGroup, ExplainedTerm } from '#shared/scoring/explain.ts';
import type { I18n } from '../../../i18n/i18n.tsx';
import { exactText, scoreText } from './figures.ts';

/** What a term adds to its group's fraction; null where the method is none, or the term does not count. */
export function termProduct({ method, floor }: ExplainedGroup, term: ExplainedTerm): number | null {
  if (term.score === null) return null;
  const least = Math.max(term.score, floor ?? 0);
  switch (method) {
    case 'weighted-mean':
    case 'points':
      return term.weight * term.score;
    case 'geometric':
      return term.weight === 0 ? null : term.weight * Math.log(least);
    case 'harmonic':
      return term.weight === 0 ? null : term.weight / least;
    case 'minimum':
    case 'lookup':
      return null;
    default:
      return assertNever(method);
  }
}

/** How a group's parts became its score. */
export function groupSentence(
  group: ExplainedGroup,
  score: number | null,
  { t, format }: I18n,
): string {
  if (score === null) {
    const codes = group.terms.filter((term) => term.part === 'blocks').map((term) => term.code);
    return codes.length === 0
      ? t('explain.nothingCounts')
      : t('explain.noScore', { codes: codes.join(', '), rule: t(`missing.${group.missing}`) });
  }
  const text = scoreText(format, score);
  const { numerator, denominator, method } = group;
  const zero = (method === 'geometric' || method === 'harmonic') && score === 0;
  if (zero) return t('explain.method.zero', { score: text });
  switch (method) {
    case 'minimum':
      return t('explain.method.minimum', { score: text });
    case 'lookup':
      return t('explain.method.lookup', { score: text });
    case 'weighted-mean':
    case 'points':
    case 'geometric':
    case 'harmonic':
      return t(`explain.method.${method}`, {
        numerator: exactText(format, numerator ?? Number.NaN),
        denominator: exactText(format, denominator ?? Number.NaN),
        score: text,
      });
    default:
      return assertNever(method);
  }
}
