import type { ExplainedNode } from '#shared/scoring/explain.ts';
import { effectSentence, limiterSentence } from '#shared/wording/rule-sentence.ts';
import { GradeMark } from '../../../components/GradeMark.tsx';
import { RuleSentence } from '../../../components/rule/RuleSentence.tsx';
import { useRuleNames } from '../../../components/rule/use-rule-names.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { type ActingRule, actingRules, hasFired } from './acting-rules.ts';
import type { ExplanationFacts } from './explanation-facts.ts';
import { PartButton } from './PartButton.tsx';
import { PredicateList } from './PredicateList.tsx';

interface Props {
  readonly facts: ExplanationFacts;
  readonly explained: readonly ExplainedNode[];
  /** Only the rules at this node; without it all of them. */
  readonly at?: string;
  onGo(code: string): void;
}

/** The rules that act on grades: those that fired, in order, with before and after; the others folded away. */
export function RulesStory({ facts, explained, at, onGo }: Props) {
  const { t } = useI18n();
  const rules = actingRules(facts, explained, at);
  if (rules.length === 0) return null;
  const fired = rules.filter(hasFired);
  const others = rules.filter((rule) => !hasFired(rule));
  return (
    <section className="rules-story">
      <h3>{t('explain.rules')}</h3>
      {fired.length === 0 && <p className="ink-2">{t('explain.rulesNone')}</p>}
      <ol className="rule-list">
        {fired.map((rule) => (
          <li key={rule.key} className="on">
            <Rule facts={facts} rule={rule} onGo={onGo} />
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <details>
          <summary>{t('explain.rulesQuiet', { count: others.length })}</summary>
          <ul className="rule-list">
            {others.map((rule) => (
              <li key={rule.key}>
                <Rule facts={facts} rule={rule} onGo={onGo} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface RuleProps {
  readonly facts: ExplanationFacts;
  readonly rule: ActingRule;
  onGo(code: string): void;
}

function Rule({ facts, rule, onGo }: RuleProps) {
  return rule.kind === 'limiter' ? (
    <LimiterStory facts={facts} rule={rule} />
  ) : (
    <CriticalStory facts={facts} rule={rule} onGo={onGo} />
  );
}

function LimiterStory({
  facts,
  rule,
}: {
  facts: ExplanationFacts;
  rule: ActingRule & { kind: 'limiter' };
}) {
  const { format } = useI18n();
  const names = useRuleNames(facts.framework);
  const { limiter, story, fired } = rule;
  return (
    <>
      <p className="rule-name">
        <b>
          {limiter.code} {format.text(limiter.name)}
        </b>
        {fired && <Change facts={facts} before={story.before} after={story.after} />}
      </p>
      <RuleSentence sentence={limiterSentence(limiter)} names={names} />
      <PredicateList facts={facts} condition={story.when} />
    </>
  );
}

/** The grade before a rule and after it. */
function Change({
  facts,
  before,
  after,
}: {
  facts: ExplanationFacts;
  before: string;
  after: string;
}) {
  const { t } = useI18n();
  const names = useRuleNames(facts.framework);
  return (
    <span className="grade-change">
      <GradeMark tone={names.tone(before)} label={names.grade(before)} />
      <span aria-hidden="true">→</span>
      <span className="visually-hidden">{t('explain.became')}</span>
      <GradeMark tone={names.tone(after)} label={names.grade(after)} />
      {before === after && <span className="small ink-2">{t('explain.sameGrade')}</span>}
    </span>
  );
}

function CriticalStory({
  facts,
  rule,
  onGo,
}: RuleProps & { rule: ActingRule & { kind: 'critical' } }) {
  const { t, format } = useI18n();
  const names = useRuleNames(facts.framework);
  const { indicator, below, grade, fired } = rule;
  const effect = effectSentence(facts.compiled.codes[0], { kind: 'cap', grade });
  return (
    <>
      <p className="rule-name">
        <b>{t('explain.criticalRule')}</b>
        {fired && <Change facts={facts} before={fired.before} after={fired.after} />}
      </p>
      <p>
        <PartButton facts={facts} code={indicator} onGo={onGo} />
      </p>
      <p>
        {t(fired ? 'explain.criticalFails' : 'explain.criticalHolds', {
          below: format.number(below),
          effect: names.tell(effect),
        })}
      </p>
    </>
  );
}
