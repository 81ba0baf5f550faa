import type { WorkedCase } from '#shared/domain/framework/worked-case.ts';
import type { CaseOutcome } from '#shared/scoring/worked-case.ts';
import { Button } from '../../../components/Button.tsx';
import { Card } from '../../../components/Card.tsx';
import { useRuleNames } from '../../../components/rule/use-rule-names.ts';
import { Tag } from '../../../components/Tag.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { newRuleTexts } from '../editor/new-texts.ts';
import { OrderedRows } from '../rules/order/OrderedRows.tsx';
import { CaseEditor } from './CaseEditor.tsx';
import { copyOfCase, mostCases, newCase } from './case-edits.ts';
import { useOutcomes } from './use-outcomes.ts';

/** Assessments worked by hand, each with what the engine makes of it now. */
export function CasesTab() {
  const { t } = useI18n();
  const { framework, readOnly, change, goTo } = useEditor();
  const { cases } = framework;
  const outcomes = useOutcomes(framework);
  const names = useRuleNames(framework);
  const differing = outcomes.filter(({ differences }) => differences.length > 0).length;
  const add = (): void => {
    const tried = { values: {}, peers: {}, result: null };
    change((now) => ({
      ...now,
      cases: [...now.cases, newCase(now.cases, newRuleTexts.workedCase, tried)],
    }));
    goTo(`cases[${cases.length}].code`);
  };
  const set = (index: number, next: WorkedCase, about?: string): void =>
    change((now) => ({ ...now, cases: now.cases.with(index, next) }), about);
  return (
    <Card
      title={t('frameworks.cases')}
      aside={
        cases.length > 0 && (
          <Tag tone={differing > 0 ? 'bad' : 'ok'}>
            {t('frameworks.cases.summary', { count: cases.length, differing })}
          </Tag>
        )
      }
    >
      <p className="note">{t('frameworks.cases.note')}</p>
      <OrderedRows
        label={t('frameworks.cases')}
        rows={cases}
        path="cases"
        readOnly={readOnly}
        deep
        least={0}
        most={mostCases}
        nameOf={({ code }) => code}
        copyOf={(worked) => copyOfCase(worked, cases)}
        sentence={(worked, index) => <CaseLine worked={worked} outcome={outcomes[index]} />}
        editor={(worked, index) => (
          <CaseEditor
            worked={worked}
            outcome={outcomes[index]}
            path={`cases[${index}]`}
            names={names}
            onChange={(next, about) => set(index, next, about)}
          />
        )}
        onChange={(rows) => change((now) => ({ ...now, cases: [...rows] }))}
      />
      {!readOnly && (
        <Button disabled={cases.length >= mostCases} onClick={add}>
          {t('frameworks.cases.add')}
        </Button>
      )}
    </Card>
  );
}

interface LineProps {
  readonly worked: WorkedCase;
  /** Undefined until it has been run. */
  readonly outcome: CaseOutcome | undefined;
}

function CaseLine({ worked, outcome }: LineProps) {
  const { t, format } = useI18n();
  const differences = outcome?.differences.length ?? 0;
  return (
    <span className="case-line">
      <b>{`${worked.code} ${format.text(worked.name)}`}</b>
      <span className="ink-2">
        {t('frameworks.cases.values', { count: Object.keys(worked.values).length })}
      </span>
      {outcome !== undefined && (
        <Tag tone={differences > 0 ? 'bad' : 'ok'}>
          {t('frameworks.cases.differences', { count: differences })}
        </Tag>
      )}
    </span>
  );
}
