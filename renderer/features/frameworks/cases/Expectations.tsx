import { totalCode } from '#shared/domain/framework/framework.ts';
import { walk } from '#shared/domain/framework/walk.ts';
import { Button } from '../../../components/Button.tsx';
import { Picker } from '../../../components/picker/Picker.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { NumberEntry } from '../fields/NumberEntry.tsx';
import type { CaseProps } from './CaseEditor.tsx';
import { acceptResult, unexpectedNodes, withNodeExpectation } from './case-edits.ts';
import { ExpectationRow } from './ExpectationRow.tsx';

/** What the case expects beside what the engine gives: of the total, and of nodes by name. */
export function Expectations(props: CaseProps) {
  const { t } = useI18n();
  return (
    <section className="case-part" aria-label={t('frameworks.cases.expected')}>
      <h3>{t('frameworks.cases.expected')}</h3>
      <div className="table-scroll">
        <table className="entry-table" aria-label={t('frameworks.cases.expected')}>
          <ExpectationHead />
          <tbody>
            <TotalRow {...props} />
            <NodeRows {...props} />
          </tbody>
        </table>
      </div>
      <ExpectationTools {...props} />
    </section>
  );
}

function TotalRow({ worked, outcome, path, names, onChange }: CaseProps) {
  const { expect } = worked;
  const grade = outcome?.result.grade;
  return (
    <ExpectationRow
      name={names.node(totalCode)}
      path={`${path}.expect`}
      figure="total"
      decimals={expect.decimals}
      expected={{ score: expect.total, grade: expect.grade }}
      got={{
        score: outcome?.result.total ?? null,
        grade: grade === undefined ? null : grade.kind === 'grade' ? grade.code : grade.kind,
      }}
      names={names}
      onChange={(wanted, about) =>
        onChange(
          { ...worked, expect: { ...expect, total: wanted.score, grade: wanted.grade } },
          about,
        )
      }
    />
  );
}

function NodeRows({ worked, outcome, path, names, onChange }: CaseProps) {
  const { expect } = worked;
  return Object.entries(expect.nodes).map(([code, wanted]) => {
    const got = outcome?.result.nodes.find((node) => node.code === code);
    return (
      <ExpectationRow
        key={code}
        name={names.node(code)}
        path={`${path}.expect.nodes.${code}`}
        figure="score"
        decimals={expect.decimals}
        expected={wanted}
        got={{ score: got?.score ?? null, grade: got?.grade ?? null }}
        names={names}
        onChange={(next, about) => onChange(withNodeExpectation(worked, code, next), about)}
        onRemove={() => onChange(withNodeExpectation(worked, code, undefined))}
      />
    );
  });
}

function ExpectationTools({ worked, outcome, path, names, onChange }: CaseProps) {
  const { t } = useI18n();
  const { framework, readOnly } = useEditor();
  const { expect } = worked;
  const result = outcome?.result;
  const left = unexpectedNodes(
    worked,
    [...walk(framework)].map(({ node }) => node.code),
  );
  return (
    <div className="case-tools">
      <NumberEntry
        path={`${path}.expect.decimals`}
        label={t('frameworks.cases.decimals')}
        value={expect.decimals}
        range={{ minimum: 0, maximum: 9, whole: true }}
        onChange={(decimals) =>
          onChange({ ...worked, expect: { ...expect, decimals } }, `${path}.expect.decimals`)
        }
      />
      {!readOnly && (
        <>
          <Picker
            label={t('frameworks.cases.addNode')}
            placeholder={t('frameworks.cases.addNode')}
            value=""
            options={left.map((code) => ({ value: code, label: names.node(code) }))}
            onPick={(code) => onChange(withNodeExpectation(worked, code, {}))}
          />
          <Button
            disabled={result === undefined}
            onClick={() => result && onChange(acceptResult(worked, result))}
          >
            {t('frameworks.cases.accept')}
          </Button>
        </>
      )}
    </div>
  );
}

function ExpectationHead() {
  const { t } = useI18n();
  const { readOnly } = useEditor();
  return (
    <thead>
      <tr>
        <th scope="col">{t('frameworks.rules.entry')}</th>
        <th scope="col">{t('frameworks.cases.score')}</th>
        <th scope="col">{t('frameworks.cases.got')}</th>
        <th scope="col">{t('frameworks.rules.grade')}</th>
        <th scope="col">{t('frameworks.cases.got')}</th>
        {!readOnly && <td className="entry-remove" />}
      </tr>
    </thead>
  );
}
