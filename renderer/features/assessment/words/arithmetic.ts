import type { ExplainedObservation } from '#shared/contract/scoring.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import type { NodeResult } from '#shared/domain/result.ts';
import type { ConsolidationRule } from '#shared/domain/round.ts';
import type { CurvePart } from '#shared/scoring/curve.ts';
import type { ExplainedGroup } from '#shared/scoring/explain.ts';
import type { I18n } from '../../../i18n/i18n.tsx';
import { consolidatedStory } from '../explanation/used-readings.ts';
import { exactText, scoreText } from './figures.ts';

/** How the assessors' values became one, with the figures. */
export function consolidationSentence(
  rule: ConsolidationRule,
  observations: readonly ExplainedObservation[],
  { t, format }: I18n,
): string {
  const story = consolidatedStory(rule, observations);
  if (story.raw === null) {
    return t('explain.rule.none', { state: t(`observationState.${story.state}`) });
  }
  const raw = exactText(format, story.raw);
  const raws = story.used.map((one) => exactText(format, one.raw ?? Number.NaN));
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
  }
}

/** How the raw value became a score, with the part of the measure's curve that was used. */
export function measureSentence(
  { measure }: Indicator,
  node: NodeResult,
  part: CurvePart,
  respondents: number,
  i18n: I18n,
): string {
  const { t, format } = i18n;
  const score = scoreText(format, node.score);
  if (measure.kind === 'survey') return t('explain.measure.survey', { respondents, score });
  if (measure.kind === 'checklist') return t('explain.measure.checklist', { score });
  const raw = exactText(format, node.raw ?? Number.NaN);
  if (measure.kind === 'rubric') {
    const level = measure.levels.find((one) => one.value === node.raw);
    if (level) return t('explain.measure.level', { raw, name: format.text(level.name), score });
  }
  return partSentence(part, raw, score, i18n);
}

function partSentence(part: CurvePart, raw: string, score: string, { t, format }: I18n): string {
  const exact = (value: number): string => exactText(format, value);
  switch (part.kind) {
    case 'segment': {
      const { x0, y0, x1, y1 } = part;
      const ends = { x0: exact(x0), y0: exact(y0), x1: exact(x1), y1: exact(y1) };
      return t('explain.measure.segment', { raw, score, ...ends });
    }
    case 'flat':
      return t(`explain.measure.flat.${part.side}`, { raw, score, x: exact(part.x) });
    case 'band': {
      const { from, to } = part;
      if (from === null) {
        return t('explain.measure.bandBelow', { raw, score, to: to === null ? '' : exact(to) });
      }
      return to === null
        ? t('explain.measure.bandFrom', { raw, score, from: exact(from) })
        : t('explain.measure.band', { raw, score, from: exact(from), to: exact(to) });
    }
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
  if (group.numerator === null || group.denominator === null) {
    return t('explain.method.minimum', { score: text });
  }
  return t(group.method === 'points' ? 'explain.method.points' : 'explain.method.weighted-mean', {
    numerator: exactText(format, group.numerator),
    denominator: exactText(format, group.denominator),
    score: text,
  });
}
