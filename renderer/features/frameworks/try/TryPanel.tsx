import { useCallback, useMemo } from 'react';
import type { Framework } from '#shared/domain/framework/framework.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import type { CaseValue } from '#shared/domain/framework/worked-case.ts';
import type { AssessmentResult } from '#shared/domain/result.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { runCase } from '#shared/scoring/worked-case.ts';
import { Button } from '../../../components/Button.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { mostCases, newCase } from '../cases/case-edits.ts';
import { EditorContext, useEditor } from '../editor/editor-context.ts';
import { newRuleTexts } from '../editor/new-texts.ts';
import { TrialResult } from './TrialResult.tsx';
import { TrialRow } from './TrialRow.tsx';
import { allAt, type TrialValues } from './trial-values.ts';

interface Props {
  readonly values: TrialValues;
  onChange(change: (values: TrialValues) => TrialValues): void;
  onClose(): void;
}

/** Tries the framework as it is now: move a value, see total, grade and the rules that fire. */
export function TryPanel({ values, onChange, onClose }: Props) {
  const { t } = useI18n();
  const editor = useEditor();
  const { framework, readOnly, change, goTo } = editor;
  const result = useTrial(framework, values);
  const scores = useMemo(
    () => new Map(result.nodes.map(({ code, score }) => [code, score])),
    [result],
  );
  const say = useCallback(
    (code: string, value: CaseValue | undefined) => onChange((now) => said(now, code, value)),
    [onChange],
  );
  const keep = (): void => {
    const tried = { values: known(framework, values), peers: {}, result };
    change((now) => ({
      ...now,
      cases: [...now.cases, newCase(now.cases, newRuleTexts.workedCase, tried)],
    }));
    goTo(`cases[${framework.cases.length}].code`);
  };
  // What is tried is nobody's framework: its fields can be used where the framework cannot be changed.
  const trial = useMemo(() => ({ ...editor, readOnly: false, problems: [] }), [editor]);
  return (
    <aside className="try-panel" aria-label={t('frameworks.try.title')}>
      <div className="try-head">
        <h2>{t('frameworks.try.title')}</h2>
        <Button kind="quiet" aria-label={t('action.close')} onClick={onClose}>
          ×
        </Button>
      </div>
      <TrialResult framework={framework} result={result} />
      <div className="try-tools">
        <Button onClick={() => onChange((now) => allAt(framework, 'best', now))}>
          {t('frameworks.try.best')}
        </Button>
        <Button onClick={() => onChange((now) => allAt(framework, 'worst', now))}>
          {t('frameworks.try.worst')}
        </Button>
        <Button disabled={Object.keys(values).length === 0} onClick={() => onChange(() => ({}))}>
          {t('frameworks.try.clear')}
        </Button>
        {!readOnly && (
          <Button disabled={framework.cases.length >= mostCases} onClick={keep}>
            {t('frameworks.try.keep')}
          </Button>
        )}
      </div>
      <EditorContext value={trial}>
        <ul className="try-rows">
          {indicatorsOf(framework).map((indicator) => (
            <TrialRow
              key={indicator.code}
              indicator={indicator}
              value={values[indicator.code]}
              score={scores.get(indicator.code) ?? null}
              onSay={say}
            />
          ))}
        </ul>
      </EditorContext>
    </aside>
  );
}

/** The values with another one of an indicator, or none. */
function said(values: TrialValues, code: string, value: CaseValue | undefined): TrialValues {
  const { [code]: _before, ...rest } = values;
  return value === undefined ? rest : { ...rest, [code]: value };
}

/** Values of indicators that the framework still has. */
function known(framework: Framework, values: TrialValues): TrialValues {
  const codes = new Set(indicatorsOf(framework).map(({ code }) => code));
  return Object.fromEntries(Object.entries(values).filter(([code]) => codes.has(code)));
}

function useTrial(framework: Framework, values: TrialValues): AssessmentResult {
  const compiled = useMemo(() => compileFramework(framework), [framework]);
  return useMemo(
    () =>
      runCase(compiled, {
        code: 'trial',
        name: { en: '', 'zh-CN': '' },
        values: known(framework, values),
        peers: {},
        expect: { decimals: 2, nodes: {} },
      }).result,
    [compiled, framework, values],
  );
}
