import { useMemo } from 'react';
import { totalCode } from '#shared/domain/framework/framework.ts';
import type { Limiter } from '#shared/domain/framework/limiter.ts';
import type { RuleNames } from '../../../../components/rule/rule-names.ts';
import { useI18n } from '../../../../i18n/i18n.tsx';
import { useEditor } from '../../editor/editor-context.ts';
import { BilingualEntry } from '../../fields/BilingualEntry.tsx';
import { CodeEntry } from '../../fields/TextEntry.tsx';
import { ConditionBuilder } from '../condition/ConditionBuilder.tsx';
import { limiterScope } from '../condition/scope.ts';
import { EffectLine } from './EffectLine.tsx';
import { limiterAt } from './limiter-edits.ts';

interface Props {
  readonly limiter: Limiter;
  readonly path: string;
  readonly names: RuleNames;
  onChange(parts: Partial<Limiter>, about?: string): void;
}

/** A limiter to change: its name, its condition line by line, and what it does. */
export function LimiterEditor({ limiter, path, names, onChange }: Props) {
  const { t } = useI18n();
  const { framework } = useEditor();
  const everything = useMemo(() => limiterScope(framework, totalCode, names), [framework, names]);
  const scope = useMemo(() => {
    const own = limiterScope(framework, limiter.at, names);
    return own.groups.length === 0 ? everything : own;
  }, [framework, limiter.at, names, everything]);
  return (
    <div className="limiter-editor">
      <div className="limiter-names">
        <CodeEntry
          path={`${path}.code`}
          label={t('frameworks.field.code')}
          value={limiter.code}
          onChange={(code) => onChange({ code })}
        />
        <BilingualEntry
          path={`${path}.name`}
          label={t('frameworks.field.name')}
          value={limiter.name}
          onChange={(name) => onChange({ name }, `${path}.name`)}
        />
      </div>
      <ConditionBuilder
        condition={limiter.when}
        path={`${path}.when`}
        scope={scope}
        onChange={(when, about) => onChange({ when }, about)}
      />
      <fieldset className="predicate effect" aria-label={t('frameworks.rules.effect')}>
        <span className="joint">{t('frameworks.rules.then.joint')}</span>
        <EffectLine
          at={limiter.at}
          effect={limiter.effect}
          path={path}
          groups={everything.groups}
          onAt={(at) => onChange(limiterAt(limiter, at, limiterScope(framework, at, names)))}
          onChange={(effect, about) => onChange({ effect }, about)}
        />
      </fieldset>
    </div>
  );
}
