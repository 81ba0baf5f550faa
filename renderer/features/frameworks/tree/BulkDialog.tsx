import { useState } from 'react';
import { Source } from '#shared/domain/source.ts';
import { SelectField, TextField } from '../../../forms/fields.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { useNumberReader } from '../fields/NumberEntry.tsx';
import { setSources, setWeights } from '../model/bulk-edits.ts';
import { nodeAt } from '../model/node-path.ts';
import { BulkShell } from './BulkShell.tsx';
import type { TreeEdits } from './use-tree-edits.ts';

interface Props {
  readonly edits: TreeEdits;
  onClose(): void;
}

/** One weight for all chosen entries. */
export function WeightDialog({ edits, onClose }: Props) {
  const { t } = useI18n();
  const { framework } = useEditor();
  const read = useNumberReader({ minimum: 0, maximum: 1_000_000 });
  const [text, setText] = useState(() =>
    String(nodeAt(framework, edits.chosen[0] ?? [])?.weight ?? 1),
  );
  const entered = read(text);
  return (
    <BulkShell
      title={t('frameworks.bulk.weight')}
      about={t('frameworks.bulk.entries', { count: edits.chosen.length })}
      onApply={() => {
        if (entered.ok) edits.set((now, paths) => setWeights(now, paths, entered.value));
      }}
      onClose={onClose}
    >
      <TextField
        autoFocus
        inputMode="decimal"
        label={t('frameworks.field.weight')}
        value={text}
        error={entered.ok ? undefined : entered.error}
        onChange={setText}
      />
    </BulkShell>
  );
}

/** One source for all chosen entries. */
export function SourceDialog({ edits, onClose }: Props) {
  const { t } = useI18n();
  const { framework } = useEditor();
  const first = nodeAt(framework, edits.chosen[0] ?? [])?.source;
  const [source, setSource] = useState<string>(first ?? '');
  return (
    <BulkShell
      title={t('frameworks.bulk.source')}
      about={t('frameworks.bulk.entries', { count: edits.chosen.length })}
      onApply={() =>
        edits.set((now, paths) => setSources(now, paths, Source.safeParse(source).data))
      }
      onClose={onClose}
    >
      <SelectField
        autoFocus
        label={t('frameworks.source.label')}
        value={source}
        options={[
          { value: '', label: t('frameworks.source.fromAbove') },
          ...Source.options.map((value) => ({ value, label: t(`source.${value}`) })),
        ]}
        onChange={setSource}
      />
    </BulkShell>
  );
}
