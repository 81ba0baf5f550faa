import { totalCode } from '#shared/domain/framework/framework.ts';
import type { Limiter } from '#shared/domain/framework/limiter.ts';
import { limiterSentence } from '#shared/wording/rule-sentence.ts';
import { Button } from '../../../../components/Button.tsx';
import { Card } from '../../../../components/Card.tsx';
import { RuleSentence } from '../../../../components/rule/RuleSentence.tsx';
import type { RuleNames } from '../../../../components/rule/rule-names.ts';
import { useRuleNames } from '../../../../components/rule/use-rule-names.ts';
import { useI18n } from '../../../../i18n/i18n.tsx';
import { useEditor } from '../../editor/editor-context.ts';
import { newRuleTexts } from '../../editor/new-texts.ts';
import { mostLimiters } from '../../model/framework-limits.ts';
import { changed } from '../../model/list.ts';
import { limiterScope } from '../condition/scope.ts';
import { OrderedRows } from '../order/OrderedRows.tsx';
import { LimiterEditor } from './LimiterEditor.tsx';
import { copyOfLimiter, newLimiter } from './limiter-edits.ts';

/** The limiters in the order they act, each a sentence; one at a time is open to be changed. */
export function LimitersCard() {
  const { t, format } = useI18n();
  const { framework, readOnly, change, goTo } = useEditor();
  const { limiters } = framework;
  const names = useRuleNames(framework);
  const add = (): void => {
    const scope = limiterScope(framework, totalCode, names);
    change((now) => ({
      ...now,
      limiters: [...now.limiters, newLimiter(now, scope, newRuleTexts.limiter)],
    }));
    goTo(`limiters[${limiters.length}].when.predicates[0].node`);
  };
  return (
    <Card
      title={t('frameworks.limiters')}
      aside={<span className="ink-2 small">{format.number(limiters.length)}</span>}
    >
      <p className="note">
        {t(limiters.length === 0 ? 'frameworks.limiters.none' : 'frameworks.limiters.note')}
      </p>
      <OrderedRows
        label={t('frameworks.limiters')}
        rows={limiters}
        path="limiters"
        readOnly={readOnly}
        least={0}
        most={mostLimiters}
        nameOf={(limiter) => limiter.code}
        copyOf={(limiter) => copyOfLimiter(limiter, limiters)}
        sentence={(limiter) => <LimiterLine limiter={limiter} names={names} />}
        editor={(limiter, index) => (
          <LimiterEditor
            limiter={limiter}
            path={`limiters[${index}]`}
            names={names}
            onChange={(parts, about) =>
              change((now) => ({ ...now, limiters: changed(now.limiters, index, parts) }), about)
            }
          />
        )}
        onChange={(rows) => change((now) => ({ ...now, limiters: [...rows] }))}
      />
      {!readOnly && (
        <Button disabled={limiters.length >= mostLimiters} onClick={add}>
          {t('frameworks.limiters.add')}
        </Button>
      )}
    </Card>
  );
}

function LimiterLine({ limiter, names }: { limiter: Limiter; names: RuleNames }) {
  const { format } = useI18n();
  return (
    <>
      <span className="limiter-name">{`${limiter.code} ${format.text(limiter.name)}`}</span>
      <RuleSentence sentence={limiterSentence(limiter)} names={names} />
    </>
  );
}
