import { useI18n } from '../../../../i18n/i18n.tsx';
import { useEditor } from '../../editor/editor-context.ts';
import { CheckEntry } from '../../fields/CheckEntry.tsx';
import { NumberEntry } from '../../fields/NumberEntry.tsx';
import { Sentence } from '../../fields/Sentence.tsx';
import { hasGrid, withGrid, withoutGrid } from '../../model/deduction-grid.ts';
import type { MeasureEditorProps } from '../measure-editor.ts';
import { FindingTable } from './FindingTable.tsx';
import { GridEditor } from './GridEditor.tsx';
import { RepeatEditor } from './RepeatEditor.tsx';

/** Full points, what findings take off, in a list or in a grid, and what revisits add. */
export function DeductionEditor(props: MeasureEditorProps<'deduction'>) {
  const { t } = useI18n();
  const { newTexts } = useEditor();
  const { measure, path, onChange } = props;
  const grid = hasGrid(measure);
  return (
    <>
      <Sentence
        message="frameworks.deduction.full"
        slots={{
          full: (
            <NumberEntry
              bare
              path={`${path}.full`}
              label={t('frameworks.deduction.fullLabel')}
              value={measure.full}
              range={{ minimum: 0.001, maximum: 1_000_000 }}
              onChange={(full) => onChange({ ...measure, full }, `${path}.full`)}
            />
          ),
        }}
      />
      <CheckEntry
        path={`${path}.severities.on`}
        label={t('frameworks.deduction.grid')}
        value={grid}
        onChange={(on) => onChange(on ? withGrid(measure, newTexts) : withoutGrid(measure))}
      />
      {grid ? <GridEditor {...props} /> : <FindingTable {...props} points />}
      <RepeatEditor {...props} />
    </>
  );
}
