import type { MeasureEditorProps } from './measure-editor.ts';
import { RangeEntries, RuleEditor, UnitEntry } from './QuantityEditor.tsx';

/** A measured quantity: the rule that scores it, its unit, its range. */
export function NumericEditor(props: MeasureEditorProps<'numeric'>) {
  return (
    <>
      <RuleEditor {...props} />
      <UnitEntry {...props} />
      <RangeEntries {...props} />
    </>
  );
}
