import { assertNever } from '#shared/assert-never.ts';
import type { ExplainedFeedback } from '#shared/contract/scoring.ts';
import type { DeductionMeasure } from '#shared/domain/framework/deduction.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import type { NodeResult } from '#shared/domain/result.ts';
import type { CurvePart } from '#shared/scoring/curve.ts';
import type { I18n } from '../../../i18n/i18n.tsx';
import { exactText, scoreText } from './figures.ts';
import { statisticText } from './survey-text.ts';

/** What a measure's score is read from. */
export interface MeasuredFigures {
  readonly node: Pick<NodeResult, 'raw' | 'score' | 'relative'>;
  /** The part of the measure's curve that was used. */
  readonly part: CurvePart;
  /** What the clients said, of a survey. */
  readonly said: ExplainedFeedback | null;
}

/** How the raw value became a score, with the part of the measure's curve that was used. */
export function measureSentence(
  { measure }: Pick<Indicator, 'measure'>,
  { node, part, said }: MeasuredFigures,
  i18n: I18n,
): string {
  const { t, format } = i18n;
  const score = scoreText(format, node.score);
  const raw = exactText(format, node.raw ?? Number.NaN);
  switch (measure.kind) {
    case 'survey': {
      const respondents = said?.respondents ?? 0;
      const statistic = said ? statisticText(measure, said, i18n) : null;
      if (measure.statistic === 'mean' && !said?.shrinkage) {
        return t('explain.measure.survey', { respondents, score });
      }
      return t('explain.measure.statistic', { respondents, statistic: statistic ?? raw, score });
    }
    case 'checklist':
      return t('explain.measure.checklist', { score });
    case 'deduction':
      return deductionSentence(measure, raw, score, i18n);
    case 'rubric': {
      const level = measure.levels.find((one) => one.value === node.raw);
      return level
        ? t('explain.measure.level', { raw, name: format.text(level.name), score })
        : partSentence(part, raw, score, i18n);
    }
    case 'scale':
      return partSentence(part, raw, score, i18n);
    case 'numeric':
    case 'ratio':
    case 'derived': {
      const relative = node.relative === null ? raw : exactText(format, node.relative);
      return measure.rule.kind === 'percentile' && !measure.rule.steps
        ? t('explain.measure.percentile', { percentile: relative, score })
        : partSentence(part, relative, score, i18n);
    }
    default:
      return assertNever(measure);
  }
}

function deductionSentence(
  measure: DeductionMeasure,
  raw: string,
  score: string,
  { t, format }: I18n,
): string {
  return t('explain.measure.deduction', { full: exactText(format, measure.full), raw, score });
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
    default:
      return assertNever(part);
  }
}
