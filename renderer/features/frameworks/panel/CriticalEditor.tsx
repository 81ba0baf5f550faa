import type { CriticalRule } from '#shared/domain/framework/node.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { CheckEntry } from '../fields/CheckEntry.tsx';
import { ChoiceEntry } from '../fields/ChoiceEntry.tsx';
import { NumberEntry } from '../fields/NumberEntry.tsx';
import { Sentence } from '../fields/Sentence.tsx';
import { bestFirst } from '../model/grade-edits.ts';

interface Props {
  readonly critical: CriticalRule | undefined;
  readonly path: string;
  onChange(critical: CriticalRule | undefined, about?: string): void;
}

/** Whether failing the indicator limits the grade, under which score and to which grade. */
export function CriticalEditor({ critical, path, onChange }: Props) {
  const { t, format } = useI18n();
  const { framework } = useEditor();
  const grades = bestFirst(framework.grades).map(({ band }) => band);
  const worst = grades[grades.length - 1];
  const turn = (on: boolean): void =>
    onChange(on ? { below: 50, grade: grades[grades.length - 2]?.code ?? worst.code } : undefined);
  return (
    <>
      <CheckEntry
        path={path}
        label={t('frameworks.critical.on')}
        value={critical !== undefined}
        onChange={turn}
      />
      {critical !== undefined && (
        <Sentence
          message="frameworks.critical.sentence"
          slots={{
            below: (
              <NumberEntry
                bare
                path={`${path}.below`}
                label={t('frameworks.critical.below')}
                value={critical.below}
                range={{ minimum: 0.001, maximum: 100 }}
                onChange={(below) => onChange({ ...critical, below }, `${path}.below`)}
              />
            ),
            grade: (
              <ChoiceEntry
                bare
                path={`${path}.grade`}
                label={t('frameworks.critical.grade')}
                value={critical.grade}
                options={grades.map(({ code, name }) => ({
                  value: code,
                  label: `${code} ${format.text(name)}`,
                }))}
                onChange={(grade) => onChange({ ...critical, grade })}
              />
            ),
          }}
        />
      )}
    </>
  );
}
