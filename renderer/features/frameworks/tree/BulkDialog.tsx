import { type ReactNode, useState } from 'react';
import { StatePolicy } from '#shared/domain/framework/node.ts';
import { Source } from '#shared/domain/source.ts';
import { Button } from '../../../components/Button.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { SelectField, TextField } from '../../../forms/fields.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { useNumberReader } from '../fields/NumberEntry.tsx';
import { setSources, setStates, setWeights } from '../model/bulk-edits.ts';
import { nodeAt } from '../model/node-path.ts';
import { countMarked, indicatorPaths } from '../model/selection.ts';
import { StatesEditor } from '../panel/StatesEditor.tsx';
import type { TreeEdits } from './use-tree-edits.ts';

interface Props {
  readonly edits: TreeEdits;
  onClose(): void;
}

interface ShellProps {
  readonly title: string;
  /** On how many it acts. */
  readonly about: string;
  readonly disabled?: boolean;
  readonly children: ReactNode;
  onApply(): void;
  onClose(): void;
}

function Shell({ title, about, disabled, children, onApply, onClose }: ShellProps) {
  const { t } = useI18n();
  return (
    <Dialog opened title={title} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (disabled) return;
          onApply();
          onClose();
        }}
      >
        <p className="ink-2">{about}</p>
        {children}
        <div className="form-actions">
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button kind="primary" type="submit" disabled={disabled}>
            {t('frameworks.bulk.apply')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
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
    <Shell
      title={t('frameworks.bulk.weight')}
      about={t('frameworks.bulk.entries', { count: edits.chosen.length })}
      disabled={!entered.ok}
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
    </Shell>
  );
}

/** One source for all chosen entries. */
export function SourceDialog({ edits, onClose }: Props) {
  const { t } = useI18n();
  const { framework } = useEditor();
  const first = nodeAt(framework, edits.chosen[0] ?? [])?.source;
  const [source, setSource] = useState<string>(first ?? '');
  return (
    <Shell
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
    </Shell>
  );
}

/** One policy for missing states in all chosen indicators, those in chosen groups too. */
export function StatesDialog({ edits, onClose }: Props) {
  const { t } = useI18n();
  const { framework } = useEditor();
  const [first] = indicatorPaths(framework, edits.chosen);
  const node = first && nodeAt(framework, first);
  const [states, setStatesTo] = useState(() =>
    node?.kind === 'indicator' ? node.states : StatePolicy.parse({}),
  );
  const { indicators } = countMarked(framework, edits.chosen);
  return (
    <Shell
      title={t('frameworks.bulk.states')}
      about={t('frameworks.bulk.indicators', { count: indicators })}
      onApply={() => edits.set((now, paths) => setStates(now, paths, states))}
      onClose={onClose}
    >
      <StatesEditor states={states} path="" onChange={setStatesTo} />
    </Shell>
  );
}
