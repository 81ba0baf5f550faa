import { useState } from 'react';
import { assertNever } from '#shared/assert-never.ts';
import { type Indicator, StatePolicy } from '#shared/domain/framework/node.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { OptionalBilingualEntry } from '../fields/BilingualEntry.tsx';
import { setIndicators } from '../model/bulk-edits.ts';
import { nodeAt } from '../model/node-path.ts';
import { countMarked, indicatorPaths } from '../model/selection.ts';
import { CriticalEditor } from '../panel/CriticalEditor.tsx';
import { StatesEditor } from '../panel/StatesEditor.tsx';
import { ToleranceEditor } from '../panel/ToleranceEditor.tsx';
import { BulkShell } from './BulkShell.tsx';
import type { TreeEdits } from './use-tree-edits.ts';

/** What can be the same in many indicators. */
export const indicatorParts = ['states', 'critical', 'tolerance', 'mandate', 'evidence'] as const;
export type IndicatorPart = (typeof indicatorParts)[number];
type Parts = Pick<Indicator, IndicatorPart>;

interface Props {
  readonly part: IndicatorPart;
  readonly edits: TreeEdits;
  onClose(): void;
}

/** The same part for all chosen indicators, those in chosen groups too; it begins as the first has it. */
export function IndicatorPartDialog({ part, edits, onClose }: Props) {
  const { t } = useI18n();
  const { framework } = useEditor();
  const [parts, setParts] = useState((): Parts => {
    const [first] = indicatorPaths(framework, edits.chosen);
    const node = first && nodeAt(framework, first);
    return node?.kind === 'indicator' ? node : { states: StatePolicy.parse({}) };
  });
  const { indicators } = countMarked(framework, edits.chosen);
  return (
    <BulkShell
      title={t(`frameworks.bulk.${part}`)}
      about={t('frameworks.bulk.indicators', { count: indicators })}
      onApply={() => edits.set((now, paths) => setIndicators(now, paths, { [part]: parts[part] }))}
      onClose={onClose}
    >
      <PartEditor
        part={part}
        parts={parts}
        onChange={(next) => setParts((now) => ({ ...now, ...next }))}
      />
    </BulkShell>
  );
}

interface EditorProps {
  readonly part: IndicatorPart;
  readonly parts: Parts;
  onChange(parts: Partial<Parts>): void;
}

function PartEditor({ part, parts, onChange }: EditorProps) {
  const { t } = useI18n();
  // No place in the file: what the checks say of one indicator is not said here.
  const path = `bulk.${part}`;
  switch (part) {
    case 'states':
      return (
        <StatesEditor
          {...{ path }}
          states={parts.states}
          onChange={(states) => onChange({ states })}
        />
      );
    case 'critical':
      return (
        <CriticalEditor
          path={path}
          critical={parts.critical}
          onChange={(critical) => onChange({ critical })}
        />
      );
    case 'tolerance':
      return (
        <ToleranceEditor
          path={path}
          tolerance={parts.tolerance}
          onChange={(tolerance) => onChange({ tolerance })}
        />
      );
    case 'mandate':
    case 'evidence':
      return (
        <>
          <OptionalBilingualEntry
            path={path}
            rows={2}
            label={t(`frameworks.field.${part}`)}
            value={parts[part]}
            onChange={(text) => onChange({ [part]: text })}
          />
          <p className="note">{t('frameworks.bulk.emptied')}</p>
        </>
      );
    default:
      return assertNever(part);
  }
}
