import { useI18n } from '../../../../i18n/i18n.tsx';
import { useEditor } from '../../editor/editor-context.ts';
import { ChoiceEntry } from '../../fields/ChoiceEntry.tsx';
import { bestFirst } from '../../model/grade-edits.ts';

interface Props {
  readonly path: string;
  readonly label: string;
  readonly value: string | undefined;
  /** The words for no grade, where there may be none. */
  readonly none?: string;
  /** How a grade is named among the choices. */
  name?(grade: string): string;
  onChange(code: string | undefined): void;
}

/** The place of a grade in a rule. */
export function GradeSlot({ path, label, value, none, name = String, onChange }: Props) {
  const { format } = useI18n();
  const { framework } = useEditor();
  const grades = bestFirst(framework.grades).map(({ band }) => ({
    value: band.code,
    label: name(format.text(band.name)),
  }));
  return (
    <ChoiceEntry
      bare
      path={path}
      label={label}
      value={value ?? ''}
      options={none === undefined ? grades : [{ value: '', label: none }, ...grades]}
      onChange={(code) => onChange(code === '' ? undefined : code)}
    />
  );
}
