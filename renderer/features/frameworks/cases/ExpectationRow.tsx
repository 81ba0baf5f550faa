import { agrees } from '#shared/scoring/worked-case.ts';
import type { RuleNames } from '../../../components/rule/rule-names.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { ChoiceEntry } from '../fields/ChoiceEntry.tsx';
import { OptionalNumberEntry } from '../fields/NumberEntry.tsx';
import { ToolButton } from '../fields/ToolButton.tsx';
import { expectableGrades, type NodeExpectation } from './case-edits.ts';
import { gradeWord } from './grade-word.ts';

interface Props {
  readonly name: string;
  readonly path: string;
  /** What its number is called in the file. */
  readonly figure: 'total' | 'score';
  readonly decimals: number;
  readonly expected: NodeExpectation;
  readonly got: { readonly score: number | null; readonly grade: string | null };
  readonly names: RuleNames;
  onChange(expected: NodeExpectation, about?: string): void;
  /** Absent at the total, which is always there. */
  onRemove?(): void;
}

/** What is expected of one node, and what it got. */
export function ExpectationRow(props: Props) {
  const { name, path, figure, decimals, expected, got, names, onChange, onRemove } = props;
  const i18n = useI18n();
  const { t, format } = i18n;
  const { framework, readOnly } = useEditor();
  const grades = expectableGrades(framework).filter(
    (code) => figure === 'total' || names.tone(code) !== null,
  );
  const off = expected.score !== undefined && !agrees(got.score, expected.score, decimals);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <OptionalNumberEntry
          bare
          path={`${path}.${figure}`}
          label={t('frameworks.cases.expectedScore', { name })}
          value={expected.score}
          onChange={(score) => onChange({ ...expected, score }, `${path}.${figure}`)}
        />
      </td>
      <td className={off ? 'case-off' : undefined}>
        {got.score === null ? t('value.none') : format.number(got.score, decimals)}
      </td>
      <td>
        <ChoiceEntry
          bare
          path={`${path}.grade`}
          label={t('frameworks.cases.expectedGrade', { name })}
          value={expected.grade ?? ''}
          options={[
            { value: '', label: t('value.none') },
            ...grades.map((code) => ({ value: code, label: gradeWord(code, names, i18n) })),
          ]}
          onChange={(grade) => onChange({ ...expected, grade: grade === '' ? undefined : grade })}
        />
      </td>
      <td
        className={
          expected.grade !== undefined && expected.grade !== got.grade ? 'case-off' : undefined
        }
      >
        {got.grade === null ? t('value.none') : gradeWord(got.grade, names, i18n)}
      </td>
      {!readOnly && (
        <td className="entry-remove">
          {onRemove && (
            <ToolButton
              drawing="remove"
              label={t('frameworks.row.remove', { name })}
              onClick={onRemove}
            />
          )}
        </td>
      )}
    </tr>
  );
}
