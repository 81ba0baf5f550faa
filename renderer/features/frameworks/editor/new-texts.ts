import type { Text } from '#shared/domain/text.ts';
import { locales } from '#shared/locale.ts';
import { catalogues, type MessageKey } from '#shared/messages/catalogues.ts';
import type { NewTexts } from '../model/measure-kind.ts';

/** A message in both languages at once: for content, which is bilingual whatever the screen speaks. */
function both(key: MessageKey): Text {
  const [en, zh] = locales.map((locale) => catalogues[locale][key]);
  return { en, 'zh-CN': zh };
}

/** What new parts of a framework are called until somebody names them. */
export const newTexts: NewTexts = {
  indicator: both('frameworks.new.indicator'),
  group: both('frameworks.new.group'),
  levels: [
    both('frameworks.new.level1'),
    both('frameworks.new.level2'),
    both('frameworks.new.level3'),
    both('frameworks.new.level4'),
  ],
  level: both('frameworks.new.level'),
  item: both('frameworks.new.item'),
  finding: both('frameworks.new.finding'),
  severities: [
    both('frameworks.new.severity1'),
    both('frameworks.new.severity2'),
    both('frameworks.new.severity3'),
  ],
  severity: both('frameworks.new.severity'),
  scopes: [
    both('frameworks.new.scope1'),
    both('frameworks.new.scope2'),
    both('frameworks.new.scope3'),
  ],
  scope: both('frameworks.new.scope'),
  numerator: both('frameworks.new.numerator'),
  denominator: both('frameworks.new.denominator'),
  grade: both('frameworks.new.grade'),
  questionnaire: both('frameworks.new.questionnaire'),
  section: both('frameworks.new.section'),
  question: both('frameworks.new.question'),
};

/** What new rules and cases are called until somebody names them. */
export const newRuleTexts = {
  limiter: both('frameworks.new.limiter'),
  workedCase: both('frameworks.new.workedCase'),
} as const;
