import { useMemo, useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { SelectField } from '../../../forms/fields.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { above, isWithin, type NodePath, parentAt } from '../model/node-path.ts';
import { topmostOf } from '../model/selection.ts';
import { rowKey, treeRows } from '../model/tree-rows.ts';
import type { TreeEdits } from './use-tree-edits.ts';

const pathOf = (key: string): NodePath => (key === '' ? [] : key.split('.').map(Number));

/** The groups that the chosen entries can go into, set in by their level; they cannot go into themselves. */
function useGroups(moving: readonly NodePath[]) {
  const { t, format } = useI18n();
  const { framework } = useEditor();
  return useMemo(() => {
    const rows = treeRows(framework, new Set()).filter(
      ({ node, path }) => node.kind === 'group' && !moving.some((one) => isWithin(path, one)),
    );
    return [
      { value: '', label: t('frameworks.balanceAll') },
      ...rows.map(({ key, level, node }) => ({
        value: key,
        label: `${'\u2003'.repeat(level)}${node.code} ${format.text(node.name)}`,
      })),
    ];
  }, [framework, moving, t, format]);
}

/** Moves the chosen entries to any group, at any place in it: what dragging does, by keys. */
export function MoveDialog({ edits, onClose }: { edits: TreeEdits; onClose(): void }) {
  const { t, format } = useI18n();
  const { framework } = useEditor();
  const moving = useMemo(() => topmostOf(edits.chosen), [edits.chosen]);
  const groups = useGroups(moving);
  const [key, setKey] = useState(() => rowKey(above(moving[0] ?? [])));
  const siblings = parentAt(framework, pathOf(key))?.children ?? [];
  const [place, setPlace] = useState('end');
  const go = (): void => {
    edits.moveTo(pathOf(key), place === 'end' ? siblings.length : Number(place));
    onClose();
  };
  return (
    <Dialog opened title={t('frameworks.move.title', { count: moving.length })} onClose={onClose}>
      <div className="stack">
        <SelectField
          autoFocus
          label={t('frameworks.move.group')}
          value={key}
          options={groups}
          onChange={(next) => {
            setKey(next);
            setPlace('end');
          }}
        />
        <SelectField
          label={t('frameworks.move.place')}
          value={place}
          options={[
            { value: 'end', label: t('frameworks.move.end') },
            ...siblings.map((node, index) => ({
              value: String(index),
              label: t('frameworks.move.before', {
                name: `${node.code} ${format.text(node.name)}`,
              }),
            })),
          ]}
          onChange={setPlace}
        />
        <div className="form-actions">
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button kind="primary" onClick={go}>
            {t('frameworks.move.do')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
