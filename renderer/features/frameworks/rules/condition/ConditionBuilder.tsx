import { useRef } from 'react';
import type { Condition, Predicate } from '#shared/domain/framework/condition.ts';
import { Button } from '../../../../components/Button.tsx';
import { useI18n } from '../../../../i18n/i18n.tsx';
import { useEditor } from '../../editor/editor-context.ts';
import { ChoiceEntry } from '../../fields/ChoiceEntry.tsx';
import { ToolButton } from '../../fields/ToolButton.tsx';
import { placed } from '../../model/list.ts';
import {
  addPredicate,
  mostPredicates,
  newCount,
  newPredicate,
  removePredicate,
  withPredicate,
} from './condition-edits.ts';
import { PredicateLine } from './PredicateLine.tsx';
import type { Scope } from './scope.ts';

interface Props {
  readonly condition: Condition;
  readonly path: string;
  /** What it may speak of. */
  readonly scope: Scope;
  onChange(condition: Condition, about?: string): void;
}

/** Builds a condition: one line a predicate, joined by “and” or “or”. */
export function ConditionBuilder({ condition, path, scope, onChange }: Props) {
  const { t } = useI18n();
  const { framework } = useEditor();
  const box = useRef<HTMLDivElement>(null);
  const { predicates } = condition;
  const full = predicates.length >= mostPredicates;
  /** Puts the keyboard on a line once it is drawn. */
  const enter = (index: number): void => {
    requestAnimationFrame(() => {
      const line = box.current?.querySelectorAll<HTMLElement>('.predicate')[index];
      line?.querySelector<HTMLElement>('.rule-words :is(input, select)')?.focus();
    });
  };
  const add = (predicate: Predicate): void => {
    onChange(addPredicate(condition, predicate));
    enter(predicates.length);
  };
  const remove = (index: number): void => {
    onChange(removePredicate(condition, index));
    enter(Math.max(0, index - 1));
  };
  return (
    <div ref={box} className="condition">
      {placed(predicates, `${path}.predicates`).map(({ entry, index, path: at }) => (
        <fieldset
          key={at}
          className="predicate"
          aria-label={t('frameworks.rules.condition', { number: index + 1 })}
        >
          <Joint condition={condition} index={index} path={path} onChange={onChange} />
          <PredicateLine
            predicate={entry}
            path={at}
            scope={scope}
            onChange={(next, about) => onChange(withPredicate(condition, index, next), about)}
          />
          {predicates.length > 1 && (
            <ToolButton
              drawing="remove"
              label={t('frameworks.rules.removeCondition', { number: index + 1 })}
              onClick={() => remove(index)}
            />
          )}
        </fieldset>
      ))}
      <div className="condition-tools">
        <Button
          kind="quiet"
          disabled={full}
          onClick={() => add(newPredicate(scope, framework.grades))}
        >
          {t('frameworks.rules.addCondition')}
        </Button>
        <Button kind="quiet" disabled={full} onClick={() => add(newCount(scope, framework.grades))}>
          {t('frameworks.rules.addCount')}
        </Button>
      </div>
    </div>
  );
}

interface JointProps extends Omit<Props, 'scope'> {
  readonly index: number;
}

/** What stands before a line: “when” at the first, “and” or “or” to choose at the second. */
function Joint({ condition, index, path, onChange }: JointProps) {
  const { t } = useI18n();
  if (index === 0) return <span className="joint">{t('frameworks.rules.when')}</span>;
  if (index > 1) {
    return <span className="joint">{t(`frameworks.rules.joint.${condition.match}`)}</span>;
  }
  return (
    <span className="joint">
      <ChoiceEntry<Condition['match']>
        bare
        path={`${path}.match`}
        label={t('frameworks.rules.match')}
        value={condition.match}
        options={(['all', 'any'] as const).map((value) => ({
          value,
          label: t(`frameworks.rules.joint.${value}`),
        }))}
        onChange={(match) => onChange({ ...condition, match })}
      />
    </span>
  );
}
