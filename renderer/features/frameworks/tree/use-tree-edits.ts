import { useState } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { newGroup, newIndicator } from '../model/new-node.ts';
import { above, nodeAt, placeOf } from '../model/node-path.ts';
import {
  addNode,
  demoteNode,
  moveNode,
  promoteNode,
  removeNode,
  type TreeEdit,
} from '../model/tree-edits.ts';

/** What can be done to the selected entry, and what is said about the last attempt. */
export interface TreeEdits {
  readonly said: string;
  addIndicator(): void;
  addGroup(): void;
  remove(): void;
  move(step: -1 | 1): void;
  promote(): void;
  demote(): void;
}

/** Changes the tree around the selected entry; refusals are said, never silent. */
export function useTreeEdits(): TreeEdits {
  const { framework, selected, readOnly, newTexts, change, select } = useEditor();
  const { t, format } = useI18n();
  const [said, setSaid] = useState('');
  const node = nodeAt(framework, selected);
  const apply = (edit: TreeEdit, sentence = ''): void => {
    if (readOnly) return;
    if (edit.kind === 'refused') {
      setSaid(t(`frameworks.refused.${edit.reason}`));
      return;
    }
    setSaid(sentence);
    change(() => edit.framework);
    select(edit.selected);
  };
  return {
    said,
    addIndicator: () => {
      const inside = node?.kind === 'group';
      const group = inside ? selected : above(selected);
      const added = newIndicator(framework, group, newTexts);
      apply(addNode(framework, group, added, inside ? undefined : placeOf(selected) + 1));
    },
    addGroup: () => {
      const group = above(selected);
      const added = newGroup(framework, group, newTexts);
      apply(
        addNode(framework, group, added, selected.length > 0 ? placeOf(selected) + 1 : undefined),
      );
    },
    remove: () => {
      const name = node ? `${node.code} ${format.text(node.name)}` : '';
      apply(removeNode(framework, selected), t('frameworks.removed', { name }));
    },
    move: (step) => apply(moveNode(framework, selected, step)),
    promote: () => apply(promoteNode(framework, selected)),
    demote: () => apply(demoteNode(framework, selected)),
  };
}
