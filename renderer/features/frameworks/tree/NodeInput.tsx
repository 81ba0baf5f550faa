import type { ReactNode } from 'react';
import { localise } from '#shared/domain/text.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { useNumberReader } from '../fields/NumberEntry.tsx';
import { changeNode } from '../model/change-node.ts';
import type { TreeRow } from '../model/tree-rows.ts';
import { writtenName } from '../model/written-name.ts';
import { CellInput, type NextCell } from './CellInput.tsx';

/** A cell being edited, and what was typed to begin. */
export interface Editing {
  readonly column: 'name' | 'weight';
  readonly typed: string | null;
}

interface NodeInputProps {
  readonly row: TreeRow;
  readonly editing: Editing;
  onDone(next: NextCell): void;
}

/** The field over the name or the weight of an entry. */
export function NodeInput({ row, editing, onDone }: NodeInputProps): ReactNode {
  const { t, locale } = useI18n();
  const { change, newTexts } = useEditor();
  const readWeight = useNumberReader({ minimum: 0, maximum: 1_000_000 });
  const { node, path } = row;
  const common = { typed: editing.typed !== null, onCancel: () => onDone('stay') };
  if (editing.column === 'weight') {
    return (
      <CellInput
        {...common}
        numeric
        label={t('frameworks.tree.weight')}
        text={editing.typed ?? String(node.weight)}
        read={readWeight}
        onDone={(weight, next) => {
          if (weight !== node.weight)
            change((now) => changeNode(now, path, (old) => ({ ...old, weight })));
          onDone(next);
        }}
      />
    );
  }
  return (
    <CellInput
      {...common}
      lang={locale}
      label={t('frameworks.field.name')}
      text={localise(node.name, locale)}
      read={(text) =>
        text.trim() === ''
          ? { ok: false, error: t('problem.text.empty') }
          : { ok: true, value: text.trim().slice(0, 4000) }
      }
      onDone={(text, next) => {
        if (text !== localise(node.name, locale)) {
          change((now) =>
            changeNode(now, path, (old) => ({
              ...old,
              name: writtenName(old.name, locale, text, newTexts),
            })),
          );
        }
        onDone(next);
      }}
    />
  );
}
