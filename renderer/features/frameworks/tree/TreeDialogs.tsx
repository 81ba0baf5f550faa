import { assertNever } from '#shared/assert-never.ts';
import { SourceDialog, WeightDialog } from './BulkDialog.tsx';
import { IndicatorPartDialog } from './IndicatorPartDialog.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import type { TreeEdits } from './use-tree-edits.ts';

/** What is asked before a change of the chosen entries. */
export function TreeDialogs({ edits }: { edits: TreeEdits }) {
  const onClose = (): void => edits.ask(null);
  switch (edits.asking) {
    case null:
      return null;
    case 'move':
      return <MoveDialog edits={edits} onClose={onClose} />;
    case 'weight':
      return <WeightDialog edits={edits} onClose={onClose} />;
    case 'source':
      return <SourceDialog edits={edits} onClose={onClose} />;
    case 'states':
    case 'critical':
    case 'tolerance':
    case 'mandate':
    case 'evidence':
      return <IndicatorPartDialog part={edits.asking} edits={edits} onClose={onClose} />;
    default:
      return assertNever(edits.asking);
  }
}
