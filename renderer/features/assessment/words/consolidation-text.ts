import { assertNever } from '#shared/assert-never.ts';
import type { I18n } from '../../../i18n/i18n.tsx';
import { type ConsolidationFacts, consolidatedStory } from '../explanation/used-readings.ts';
import { exactText } from './figures.ts';

/** How the assessors' values became one, with the figures. */
export function consolidationSentence(facts: ConsolidationFacts, { t, format }: I18n): string {
  const { rule, observations } = facts;
  const story = consolidatedStory(facts);
  const state = t(`observationState.${story.state}`);
  const raws = story.used.map((one) => exactText(format, one.raw ?? Number.NaN));
  if (story.unresolved) return t('explain.rule.unresolved', { terms: raws.join(', '), state });
  if (story.raw === null) {
    return t(story.isSettled ? 'explain.rule.settledNone' : 'explain.rule.none', { state });
  }
  const raw = exactText(format, story.raw);
  if (story.isSettled) return t('explain.rule.settled', { raw });
  if (observations.length === 1) return t('explain.rule.one', { raw });
  const mean = raws.length === 1 ? raws[0] : `(${raws.join(' + ')}) ÷ ${raws.length}`;
  switch (rule) {
    case 'mean':
      return t('explain.rule.mean', { terms: mean, raw });
    case 'median':
      return t('explain.rule.median', { terms: raws.join(', '), raw });
    case 'latest':
      return t('explain.rule.latest', { terms: mean, raw });
    case 'lead':
      return story.leadAbsent
        ? t('explain.rule.leadAbsent', { terms: mean, raw })
        : t('explain.rule.lead', { raw });
    case 'consensus':
      return t('explain.rule.agreed', { raw });
    default:
      return assertNever(rule);
  }
}
