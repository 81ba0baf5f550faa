import { useId } from 'react';
import { Card } from '../../../components/Card.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { focusField } from '../editor/focus-field.ts';
import { filePath } from '../model/node-path.ts';
import { rowKey } from '../model/tree-rows.ts';
import { NodePanel } from '../panel/NodePanel.tsx';
import { MarkedStrip } from './MarkedStrip.tsx';
import { TreeDialogs } from './TreeDialogs.tsx';
import { TreeGrid } from './TreeGrid.tsx';
import { TreeToolbar } from './TreeToolbar.tsx';
import type { TreeColumn } from './tree-keys.ts';
import { useMarks } from './use-marks.ts';
import { useTreeActions } from './use-tree-actions.ts';
import { useTreeEdits } from './use-tree-edits.ts';

const fieldOf = {
  name: 'code',
  weight: 'weight',
  worth: 'weight',
  measure: 'measure.kind',
  source: 'source',
  critical: 'critical',
} as const satisfies Record<TreeColumn, string>;

/** The tree in the middle, everything about its selected entry on the right. */
export function StructureTab() {
  const { t } = useI18n();
  const { selected, readOnly } = useEditor();
  const helpId = useId();
  const marks = useMarks();
  const edits = useTreeEdits(marks);
  const actions = useTreeActions(edits);
  const openPanel = (column: TreeColumn): void =>
    focusField(`${filePath(selected)}.${fieldOf[column]}`);
  return (
    <>
      <Card flush className="tree-card">
        <TreeToolbar edits={edits} actions={actions} />
        <MarkedStrip marks={marks} edits={edits} actions={actions} />
        <TreeGrid edits={edits} marks={marks} helpId={helpId} onOpenPanel={openPanel} />
        <p id={helpId} className="tree-help" hidden={readOnly}>
          {t('frameworks.treeHelp')}
        </p>
        <TreeDialogs edits={edits} />
      </Card>
      {/* Another entry begins at the top of its panel. */}
      <Card key={rowKey(selected)} className="panel-card">
        <NodePanel />
      </Card>
    </>
  );
}
