import type { NodeTest } from '#shared/domain/framework/condition.ts';
import type { ExplainedCondition, ExplainedPredicate } from '#shared/scoring/explain.ts';
import { predicateSentence } from '#shared/wording/rule-sentence.ts';
import { RuleSentence } from '../../../components/rule/RuleSentence.tsx';
import { useRuleNames } from '../../../components/rule/use-rule-names.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { exactText } from '../words/figures.ts';
import type { ExplanationFacts } from './explanation-facts.ts';

interface Props {
  readonly facts: ExplanationFacts;
  readonly condition: ExplainedCondition;
}

/** Each predicate of a condition, whether it is true, and what was found. */
export function PredicateList({ facts, condition }: Props) {
  const { t } = useI18n();
  const names = useRuleNames(facts.framework);
  const found = useFound(facts);
  return (
    <ul className="predicates small">
      {condition.predicates.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the predicates of a rule keep their places
        <li key={index} className={one.holds ? 'holds' : 'fails'}>
          <span className="truth" aria-hidden="true">
            {one.holds ? '✓' : '✕'}
          </span>
          <span>
            <span className="visually-hidden">
              {t(one.holds ? 'explain.holds' : 'explain.holdsNot')}
            </span>{' '}
            <RuleSentence sentence={predicateSentence(one.written)} names={names} />{' '}
            <span className="ink-2">{found(one)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What was found, in words: a figure, a grade, a number of nodes. */
function useFound({ framework }: ExplanationFacts): (one: ExplainedPredicate) => string {
  const { t, format } = useI18n();
  const names = useRuleNames(framework);
  const figure = (of: NodeTest['of'], value: number | string | null): string => {
    if (value === null) return t('explain.foundNothing');
    if (typeof value === 'string') return names.grade(value);
    return of === 'coverage' ? format.percent(value, 1) : exactText(format, value);
  };
  return ({ written, found, other }) => {
    if (written.about === 'count') return t('explain.foundCount', { count: Number(found ?? 0) });
    const { of, than } = written.test;
    const value = figure(of, found);
    return typeof than === 'object'
      ? t('explain.foundBoth', { value, other: figure(of, other) })
      : t('explain.found', { value });
  };
}
