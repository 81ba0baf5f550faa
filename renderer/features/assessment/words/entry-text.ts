import { assertNever } from '#shared/assert-never.ts';
import type { ConsensusEntry } from '#shared/domain/consensus.ts';
import type { DeductionMeasure } from '#shared/domain/framework/deduction.ts';
import type { RatioMeasure } from '#shared/domain/framework/measure.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import type {
  DeductionFindings,
  ObservationEntry,
  ObservedValue,
  RatioValue,
} from '#shared/domain/observation.ts';
import { deductionArithmetic } from '#shared/scoring/deduction.ts';
import { kindOfValue } from '#shared/scoring/observed-kind.ts';
import { ratioRaw } from '#shared/scoring/ratio.ts';
import type { I18n } from '../../../i18n/i18n.tsx';
import { countAnswers } from '../model/answers.ts';
import { totalFound } from '../model/findings.ts';
import { exactText } from './figures.ts';

/**
 * A value in a few characters: the number, both sides of a ratio and what they come to, how many items of a
 * checklist are met, how much findings take off.
 */
export function valueText({ measure }: Indicator, value: ObservedValue, i18n: I18n): string {
  const given = kindOfValue(value);
  switch (given.kind) {
    case 'number':
      return i18n.format.number(given.value);
    case 'ratio':
      return measure.kind === 'ratio' ? ratioText(measure, given.value, i18n) : '?';
    case 'findings':
      return measure.kind === 'deduction' ? findingsText(measure, given.value, i18n) : '?';
    case 'answers': {
      if (measure.kind !== 'checklist') return '?';
      const { met, applicable } = countAnswers(measure, given.value);
      return i18n.t('sheet.met', { met, of: applicable });
    }
    default:
      return assertNever(given);
  }
}

/** Both sides and the quotient; over zero that it is not assessed. */
export function ratioText(
  measure: Pick<RatioMeasure, 'factor'>,
  value: RatioValue,
  { t, format }: I18n,
): string {
  const raw = ratioRaw(measure, value);
  const numerator = format.number(value.numerator);
  if (raw === null) return t('sheet.ratioZero', { numerator });
  const denominator = format.number(value.denominator);
  return t('sheet.ratio', { numerator, denominator, raw: exactText(format, raw) });
}

function findingsText(
  measure: DeductionMeasure,
  findings: DeductionFindings,
  { t, format }: I18n,
): string {
  const { deducted } = deductionArithmetic(measure, findings);
  return t('sheet.findings', { count: totalFound(findings), points: exactText(format, deducted) });
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
    default:
      return assertNever(entry);
  }
}

/** What moderation settled on, in a few characters. */
export function settledText(indicator: Indicator, entry: ConsensusEntry, i18n: I18n): string {
  return entry.state === 'value'
    ? valueText(indicator, entry.value, i18n)
    : i18n.t(`sheet.short.${entry.state}`);
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
