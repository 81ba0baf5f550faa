import type { ReactNode } from 'react';
import type { Comparison, NodeTest } from '#shared/domain/framework/condition.ts';
import { Comparison as Comparisons } from '#shared/domain/framework/condition.ts';
import { useI18n } from '../../../../i18n/i18n.tsx';
import { useEditor } from '../../editor/editor-context.ts';
import { ChoiceEntry } from '../../fields/ChoiceEntry.tsx';
import { comparedWith, type Figure, withFigure } from './condition-edits.ts';
import type { Scope } from './scope.ts';
import { ThanSlot } from './ThanSlot.tsx';

interface Slots {
  readonly figure: ReactNode;
  readonly is: ReactNode;
  readonly than: ReactNode;
}

interface Options {
  readonly test: NodeTest;
  readonly path: string;
  readonly scope: Scope;
  readonly figures: readonly Figure[];
  onChange(test: NodeTest, about?: string): void;
}

/** The fields of a test, each for its slot of the sentence. */
export function useTestSlots({ test, path, scope, figures, onChange }: Options): Slots {
  const { t } = useI18n();
  const { framework } = useEditor();
  const { grades } = framework;
  const scale = test.of === 'grade' ? 'grade' : 'number';
  return {
    figure: (
      <ChoiceEntry
        bare
        path={`${path}.of`}
        label={t('frameworks.rules.figure')}
        value={test.of}
        options={figures.map((value) => ({ value, label: t(`rule.figure.${value}`) }))}
        onChange={(of) => onChange(withFigure(test, of, grades))}
      />
    ),
    is: (
      <ChoiceEntry<Comparison>
        bare
        path={`${path}.is`}
        label={t('frameworks.rules.comparison')}
        value={test.is}
        options={Comparisons.options.map((value) => ({
          value,
          label: t(`rule.${scale}.${value}`),
        }))}
        onChange={(is) => onChange({ ...test, is })}
      />
    ),
    than: (
      <ThanSlot
        test={test}
        path={`${path}.than`}
        scope={scope}
        onChange={onChange}
        onCompare={(code) => onChange(comparedWith(test, code, grades))}
      />
    ),
  };
}
