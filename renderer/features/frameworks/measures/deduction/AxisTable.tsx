import { useI18n } from '../../../../i18n/i18n.tsx';
import { useEditor } from '../../editor/editor-context.ts';
import { CodeAndName } from '../../fields/CodeAndName.tsx';
import { EntryTable } from '../../fields/EntryTable.tsx';
import {
  type AxisName,
  addToAxis,
  changeAxis,
  removeFromAxis,
} from '../../model/deduction-grid.ts';
import type { MeasureEditorProps } from '../measure-editor.ts';

interface Props extends MeasureEditorProps<'deduction'> {
  readonly axis: AxisName;
}

/** The rows or the columns of the grid: their codes and names. */
export function AxisTable({ measure, path, axis, onChange }: Props) {
  const { t } = useI18n();
  const { newTexts } = useEditor();
  const entries = measure[axis];
  const other = measure[axis === 'severities' ? 'scopes' : 'severities'].length;
  const name = axis === 'severities' ? newTexts.severity : newTexts.scope;
  return (
    <EntryTable
      label={t(`frameworks.deduction.${axis}`)}
      columns={[{ key: 'name', header: t(`frameworks.deduction.${axis}`) }]}
      rows={entries.map((entry, i) => {
        return {
          key: `${i}`,
          name: entry.code,
          cells: [
            <CodeAndName
              key="name"
              item={entry}
              path={`${path}.${axis}[${i}]`}
              onChange={(parts, about) => onChange(changeAxis(measure, axis, i, parts), about)}
            />,
          ],
        };
      })}
      addLabel={t(`frameworks.deduction.${axis}.add`)}
      least={1}
      most={Math.min(12, Math.floor(144 / other))}
      onAdd={() => onChange(addToAxis(measure, axis, name))}
      onRemove={(index) => onChange(removeFromAxis(measure, axis, index))}
    />
  );
}
