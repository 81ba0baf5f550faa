import type { ExplainedLookup } from '#shared/scoring/explain.ts';
import { conditionSentence } from '#shared/wording/rule-sentence.ts';
import { GradeMark } from '../../../components/GradeMark.tsx';
import { RuleSentence } from '../../../components/rule/RuleSentence.tsx';
import { useRuleNames } from '../../../components/rule/use-rule-names.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { ExplanationFacts } from './explanation-facts.ts';
import { PredicateList } from './PredicateList.tsx';

interface Props {
  readonly facts: ExplanationFacts;
  readonly code: string;
  readonly lookup: ExplainedLookup;
}

/** The table that gave a group its grade: the row that held, those before it, and the rest folded away. */
export function LookupStory({ facts, code, lookup }: Props) {
  const { t } = useI18n();
  const names = useRuleNames(facts.framework);
  const { row, otherwise } = lookup;
  return (
    <section className="rules-story">
      <h3>{t('explain.lookup')}</h3>
      <p>
        {row === null
          ? t('explain.lookupOtherwise', { grade: names.grade(otherwise) })
          : t('explain.lookupRow', { row: row + 1, grade: names.grade(lookup.rows[row].grade) })}
      </p>
      <ol className="rule-list">
        {lookup.rows.map(({ grade, when }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a table keep their places
          <li key={`${code} ${index}`} className={index === row ? 'on' : undefined}>
            <details open={index === row}>
              <summary>
                <GradeMark tone={names.tone(grade)} label={names.grade(grade)} />{' '}
                {t(when.holds ? 'explain.rowHolds' : 'explain.rowHoldsNot')}
              </summary>
              <RuleSentence
                sentence={conditionSentence({
                  match: when.match,
                  predicates: when.predicates.map((one) => one.written),
                })}
                names={names}
              />
              <PredicateList facts={facts} condition={when} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
