// biome-ignore-all lint/a11y/useSemanticElements: buttons of one purpose, told as a group
import type { MouseEvent } from 'react';
import { Button } from '../../../components/Button.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { countMarked } from '../model/selection.ts';
import { indicatorParts } from './IndicatorPartDialog.tsx';
import type { Marks } from './use-marks.ts';
import type { TreeAction } from './use-tree-actions.ts';
import type { TreeEdits } from './use-tree-edits.ts';

interface Props {
  readonly marks: Marks;
  readonly edits: TreeEdits;
  readonly actions: readonly TreeAction[];
}

/** What is done at once takes the strip away, or may: the keyboard goes on in the tree. */
function toTree(event: MouseEvent): void {
  const card = event.currentTarget.closest('.tree-card');
  card?.querySelector<HTMLElement>('[role="treegrid"]')?.focus();
}

const shown = ['move', 'duplicate', 'weight', 'equalise', 'source', ...indicatorParts];
const atOnce = ['duplicate', 'equalise'];

/** How many entries are marked and what can be done to them together; nothing under two. */
export function MarkedStrip({ marks, edits, actions }: Props) {
  const { t } = useI18n();
  const { framework, readOnly } = useEditor();
  const { marked } = marks;
  if (marked.length < 2) return null;
  return (
    <div className="marked-strip" role="group" aria-label={t('frameworks.marked.actions')}>
      <span role="status" className="marked-count">
        {t('frameworks.marked', countMarked(framework, marked))}
      </span>
      {actions
        .filter(({ id }) => shown.includes(id))
        .map(({ id, label, run }) => (
          <Button
            key={id}
            className="small"
            onClick={(event) => {
              run();
              if (atOnce.includes(id)) toTree(event);
            }}
          >
            {label}
          </Button>
        ))}
      {!readOnly && (
        <Button
          className="small"
          onClick={(event) => {
            edits.remove();
            toTree(event);
          }}
        >
          {t('frameworks.remove')}
        </Button>
      )}
      <Button
        className="small"
        kind="quiet"
        onClick={(event) => {
          toTree(event);
          marks.mark([]);
        }}
      >
        {t('frameworks.marked.clear')}
      </Button>
    </div>
  );
}
