import type { ReactNode } from 'react';
import type { LimiterEffect } from '#shared/domain/framework/limiter.ts';
import { useI18n } from '../../../../i18n/i18n.tsx';
import { useEditor } from '../../editor/editor-context.ts';
import { ChoiceEntry } from '../../fields/ChoiceEntry.tsx';
import { NumberEntry } from '../../fields/NumberEntry.tsx';
import { GradeSlot } from '../condition/GradeSlot.tsx';
import { NodeSlot } from '../condition/NodeSlot.tsx';
import { SlotLine } from '../condition/SlotLine.tsx';
import type { ScopeNode } from '../condition/scope.ts';
import { effectKind, effectKinds, effectOfKind } from './limiter-edits.ts';

interface Props {
  readonly at: string;
  readonly effect: LimiterEffect;
  readonly path: string;
  /** The total and every group: indicators have no limiters. */
  readonly groups: readonly ScopeNode[];
  onAt(at: string): void;
  onChange(effect: LimiterEffect, about?: string): void;
}

/** What becomes of which grade, to change. */
export function EffectLine(props: Props) {
  const { at, effect, path, groups, onAt, onChange } = props;
  const { t } = useI18n();
  const { framework } = useEditor();
  const node = (
    <NodeSlot
      path={`${path}.at`}
      label={t('frameworks.rules.gradeOf')}
      value={at}
      nodes={groups}
      onChange={onAt}
    />
  );
  const kind = (
    <ChoiceEntry
      bare
      path={`${path}.effect.kind`}
      label={t('frameworks.rules.effect')}
      value={effectKind(effect)}
      options={effectKinds.map((value) => ({
        value,
        label: t(`frameworks.rules.effect.${value}`),
      }))}
      onChange={(next) => onChange(effectOfKind(effect, next, framework.grades))}
    />
  );
  if (effect.kind === 'adjust') {
    return <AdjustLine {...props} effect={effect} node={node} kind={kind} />;
  }
  const grade = (
    <GradeSlot
      path={`${path}.effect.grade`}
      label={t('frameworks.rules.grade')}
      value={effect.grade}
      onChange={(code) => onChange({ ...effect, grade: code ?? effect.grade })}
    />
  );
  return <SlotLine message="frameworks.rules.then" slots={{ node, kind, effect: grade }} />;
}

interface AdjustProps extends Props {
  readonly effect: LimiterEffect & { readonly kind: 'adjust' };
  readonly node: ReactNode;
  readonly kind: ReactNode;
}

function AdjustLine({ effect, path, node, kind, onChange }: AdjustProps) {
  const { t } = useI18n();
  const steps = Math.abs(effect.by);
  const number = (
    <NumberEntry
      bare
      path={`${path}.effect.by`}
      label={t('frameworks.rules.steps')}
      value={steps}
      range={{ minimum: 1, maximum: 19, whole: true }}
      onChange={(by) => onChange({ ...effect, by: effect.by < 0 ? -by : by }, `${path}.effect.by`)}
    />
  );
  const bound = (side: 'lowest' | 'highest') => (
    <GradeSlot
      path={`${path}.effect.${side}`}
      label={t(`frameworks.rules.${side}`)}
      value={effect[side]}
      none={t(`frameworks.rules.${side}.none`)}
      name={(grade) => t(`frameworks.rules.${side}.grade`, { grade })}
      onChange={(code) => onChange({ ...effect, [side]: code })}
    />
  );
  return (
    <SlotLine
      message="frameworks.rules.thenAdjust"
      params={{ count: steps }}
      slots={{ node, kind, number, lowest: bound('lowest'), highest: bound('highest') }}
    />
  );
}
