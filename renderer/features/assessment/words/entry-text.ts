import type { Indicator } from '#shared/domain/framework/node.ts';
import type { ObservationEntry, ObservedValue } from '#shared/domain/observation.ts';
import type { I18n } from '../../../i18n/i18n.tsx';
import { countAnswers } from '../model/answers.ts';

/** A value in a few characters: the number, or how many items of a checklist are met. */
export function valueText(indicator: Indicator, value: ObservedValue, { t, format }: I18n): string {
  if (typeof value === 'number') return format.number(value);
  if (indicator.measure.kind !== 'checklist') return '?';
  const { met, applicable } = countAnswers(indicator.measure, value);
  return t('sheet.met', { met, of: applicable });
}

/** An entry in a few characters, for a cell. */
export function entryText(indicator: Indicator, entry: ObservationEntry, i18n: I18n): string {
  switch (entry.state) {
    case 'value':
    case 'carried-forward':
      return valueText(indicator, entry.value, i18n);
    case 'not-applicable':
    case 'not-assessed':
    case 'no-data':
    case 'refused':
      return i18n.t(`sheet.short.${entry.state}`);
  }
}

/** An entry in full, with its reason or where it was carried from. */
export function entrySentence(indicator: Indicator, entry: ObservationEntry, i18n: I18n): string {
  const { t, format } = i18n;
  if (entry.state === 'value') return valueText(indicator, entry.value, i18n);
  if (entry.state === 'carried-forward') {
    const value = valueText(indicator, entry.value, i18n);
    return t('explain.carried', { value, date: format.date(entry.from), source: entry.source });
  }
  const state = t(`observationState.${entry.state}`);
  return entry.reason === '' ? state : t('explain.reason', { state, reason: entry.reason });
}
