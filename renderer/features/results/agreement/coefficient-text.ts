import type { Coefficient } from '#shared/contract/agreement.ts';
import type { I18n } from '../../../i18n/i18n.tsx';

/** A coefficient to two decimals; a dash where these data define none. */
export function coefficientText(coefficient: Coefficient, { format }: I18n): string {
  return coefficient.kind === 'value' ? format.number(coefficient.value, 2) : '—';
}

/** Its interval, or why there is no coefficient, in words; empty where there is nothing to add. */
export function coefficientNote(coefficient: Coefficient, { t, tell, format }: I18n): string {
  if (coefficient.kind === 'undefined') {
    return tell(`statistics.undefined.${coefficient.reason}`, {}, () => coefficient.reason);
  }
  if (coefficient.interval === null) return '';
  return t('certainty.range', {
    lower: format.number(coefficient.interval.lower, 2),
    upper: format.number(coefficient.interval.upper, 2),
  });
}
