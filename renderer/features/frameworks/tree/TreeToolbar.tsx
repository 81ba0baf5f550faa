// biome-ignore-all lint/a11y/useSemanticElements: buttons of one purpose, told as a group
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { ToolButton } from '../fields/ToolButton.tsx';
import { ToolIcon } from '../fields/ToolIcon.tsx';
import { weightSum } from '../model/weights.ts';
import { BalanceDialog } from './BalanceDialog.tsx';
import { EditMenu } from './EditMenu.tsx';
import { SumChip } from './SumChip.tsx';
import type { TreeAction } from './use-tree-actions.ts';
import type { TreeEdits } from './use-tree-edits.ts';

interface Props {
  readonly edits: TreeEdits;
  readonly actions: readonly TreeAction[];
}

/** What can be done to the tree by pointer; every button has its key. */
export function TreeToolbar({ edits, actions }: Props) {
  const { t } = useI18n();
  const { framework, readOnly } = useEditor();
  const [balancing, setBalancing] = useState(false);
  return (
    <div className="tree-toolbar" role="group" aria-label={t('frameworks.tree.toolbar')}>
      {!readOnly && <AddButtons edits={edits} />}
      {!readOnly && <MoveButtons edits={edits} />}
      {readOnly ? (
        <Button onClick={edits.copy} aria-keyshortcuts="Control+C">
          {t('frameworks.edit.copy')}
        </Button>
      ) : (
        <EditMenu actions={actions} />
      )}
      <span className="grow" />
      <SumChip sum={weightSum(framework, [])} top />
      {!readOnly && <Button onClick={() => setBalancing(true)}>{t('frameworks.balance')}</Button>}
      {balancing && <BalanceDialog onClose={() => setBalancing(false)} />}
      <span role="status" className="tree-said">
        {edits.said}
      </span>
    </div>
  );
}

function AddButtons({ edits }: Pick<Props, 'edits'>) {
  const { t } = useI18n();
  return (
    <>
      <Button
        onClick={edits.addIndicator}
        aria-label={t('frameworks.addIndicatorLong')}
        aria-keyshortcuts="Insert"
      >
        <ToolIcon drawing="add" />
        {t('frameworks.addIndicator')}
      </Button>
      <Button
        onClick={edits.addGroup}
        aria-label={t('frameworks.addGroupLong')}
        aria-keyshortcuts="Shift+Insert"
      >
        <ToolIcon drawing="add" />
        {t('frameworks.addGroup')}
      </Button>
    </>
  );
}

function MoveButtons({ edits }: Pick<Props, 'edits'>) {
  const { t } = useI18n();
  return (
    <span className="tools">
      <ToolButton
        drawing="up"
        label={t('frameworks.up')}
        keys="Alt+ArrowUp"
        onClick={() => edits.move(-1)}
      />
      <ToolButton
        drawing="down"
        label={t('frameworks.down')}
        keys="Alt+ArrowDown"
        onClick={() => edits.move(1)}
      />
      <ToolButton
        drawing="promote"
        label={t('frameworks.promote')}
        keys="Alt+ArrowLeft"
        onClick={edits.promote}
      />
      <ToolButton
        drawing="demote"
        label={t('frameworks.demote')}
        keys="Alt+ArrowRight"
        onClick={edits.demote}
      />
      <ToolButton
        drawing="remove"
        label={t('frameworks.remove')}
        keys="Delete"
        onClick={edits.remove}
      />
    </span>
  );
}
