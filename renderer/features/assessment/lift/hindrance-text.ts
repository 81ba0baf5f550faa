import { assertNever } from '#shared/assert-never.ts';
import type { Lift } from '#shared/domain/lift.ts';
import type { FiredRule } from '#shared/domain/result.ts';
import { limiterSentence } from '#shared/wording/rule-sentence.ts';
import type { RuleNames } from '../../../components/rule/rule-names.ts';
import type { I18n } from '../../../i18n/i18n.tsx';
import type { ExplanationFacts } from '../explanation/explanation-facts.ts';
import { scoreText } from '../words/figures.ts';

/** Why nothing lifts an assessment: a sentence, then the rules that block, each in its own words. */
export function hindranceSentences(
  facts: ExplanationFacts,
  lift: Exclude<Lift, { kind: 'routes' }>,
  names: RuleNames,
  { t, format }: I18n,
): string[] {
  switch (lift.kind) {
    case 'top':
      return [t('lift.top')];
    case 'no-grade':
      return [t('lift.noGrade')];
    case 'out-of-reach':
      return [
        t('lift.outOfReach', {
          grade: names.grade(lift.target),
          best: scoreText(format, lift.best),
        }),
      ];
    case 'capped':
      return [
        t('lift.capped', { count: lift.by.length, grade: names.grade(lift.target) }),
        ...lift.by.map((rule) => ruleSentence(facts, rule, names, { t })),
      ];
    default:
      return assertNever(lift);
  }
}

function ruleSentence(
  { framework }: ExplanationFacts,
  rule: FiredRule,
  names: RuleNames,
  { t }: Pick<I18n, 't'>,
): string {
  if (rule.rule === 'critical') return t('lift.critical', { name: names.node(rule.node) });
  const limiter = framework.limiters.find(({ code }) => code === rule.code);
  if (!limiter) return rule.code;
  return t('lift.rule', { code: rule.code, sentence: names.tell(limiterSentence(limiter)) });
}
