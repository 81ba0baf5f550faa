import type { Indicator } from '#shared/domain/framework/node.ts';
import type { LiftStep } from '#shared/domain/lift.ts';
import type { I18n } from '../../../i18n/i18n.tsx';
import type { ExplanationFacts } from '../explanation/explanation-facts.ts';
import { valueText } from '../words/entry-text.ts';
import { exactText, scoreText } from '../words/figures.ts';
import { unitText } from '../words/measure-text.ts';

/** A raw value as people of this measure say it. */
function rawText({ measure }: Indicator, raw: number, i18n: I18n): string {
  const { t, format } = i18n;
  const exact = exactText(format, raw);
  if (measure.kind === 'rubric') {
    const level = measure.levels.find(({ value }) => value === raw);
    return level ? t('lift.level', { value: exact, name: format.text(level.name) }) : exact;
  }
  if (measure.kind === 'deduction') return t('lift.deducted', { points: exact });
  if (measure.kind === 'checklist') return t('lift.share', { share: format.percent(raw / 100) });
  const unit = unitText({ measure }, i18n);
  return unit === null ? exact : t('lift.unit', { value: exact, unit });
}

/** One step of a route: what an indicator stands at, what it would have to be, and its score before and after. */
export function stepText({ compiled }: ExplanationFacts, step: LiftStep, i18n: I18n): string {
  const { t, format } = i18n;
  const { from, to } = step;
  const indicator = compiled.indicators[compiled.indicatorIndex.get(step.indicator) ?? 0];
  return t('lift.step', {
    from:
      from.raw === null ? t(`observationState.${from.state}`) : rawText(indicator, from.raw, i18n),
    to: to.value === null ? rawText(indicator, to.raw, i18n) : valueText(indicator, to.value, i18n),
    before: scoreText(format, from.score),
    after: scoreText(format, to.score),
  });
}
