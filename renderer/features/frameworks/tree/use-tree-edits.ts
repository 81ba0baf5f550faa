import { useState } from 'react';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { MessageKey } from '#shared/messages/catalogues.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { newGroup, newIndicator } from '../model/new-node.ts';
import { clipOf } from '../model/node-clip.ts';
import { above, type NodePath, nodeAt, placeOf } from '../model/node-path.ts';
import { countMarked, topmostOf } from '../model/selection.ts';
import {
  addNodes,
  demoteNodes,
  duplicateNodes,
  moveNodes,
  type PasteMode,
  pasteNodes,
  promoteNodes,
  removeNodes,
  shiftNodes,
  type TreeEdit,
} from '../model/tree-edits.ts';
import type { IndicatorPart } from './IndicatorPartDialog.tsx';
import { useClip } from './use-clip.ts';
import type { Marks } from './use-marks.ts';

/** What is asked for before some changes. */
export type Question = 'move' | 'weight' | 'source' | IndicatorPart;

/** What can be done to the chosen entries, and what is said about the last attempt. */
export interface TreeEdits {
  readonly said: string;
  /** What the next change acts on. */
  readonly chosen: readonly NodePath[];
  /** Whether something was copied. */
  readonly canPaste: boolean;
  readonly asking: Question | null;
  ask(question: Question | null): void;
  addIndicator(): void;
  addGroup(): void;
  remove(): void;
  move(step: -1 | 1): void;
  /** Moves the chosen entries, or those at `paths`. */
  moveTo(group: NodePath, index: number, paths?: readonly NodePath[]): void;
  promote(): void;
  demote(): void;
  duplicate(): void;
  copy(): void;
  cut(): void;
  paste(mode: PasteMode): void;
  /** Changes the chosen entries where they stand, as one step, and says how many. */
  set(edit: (framework: Framework, paths: readonly NodePath[]) => Framework): void;
}

/** Applies edits to the tree; refusals are said, never silent. */
function useApply({ mark }: Marks) {
  const { framework, readOnly, change, select } = useEditor();
  const { t } = useI18n();
  const [said, say] = useState('');
  const apply = (edit: TreeEdit, sentence = ''): void => {
    if (readOnly) return;
    if (edit.kind === 'refused') {
      say(t(`frameworks.refused.${edit.reason}`));
      return;
    }
    const limiters = edit.framework.limiters.length - framework.limiters.length;
    say(limiters > 0 ? t('frameworks.limitersCame', { sentence, count: limiters }) : sentence);
    change(() => edit.framework);
    select(edit.selected);
    mark(edit.marked.length > 1 ? edit.marked : [], edit.framework);
  };
  return { said, say, apply };
}

/** Changes the tree around the chosen entries. */
export function useTreeEdits(marks: Marks): TreeEdits {
  const { framework, readOnly, change } = useEditor();
  const { t } = useI18n();
  const [asking, ask] = useState<Question | null>(null);
  const { said, say, apply } = useApply(marks);
  const adding = useAdding(apply);
  const clipping = useClipping(marks, apply, say);
  const { chosen, marked, mark } = marks;
  const sentence = useSentence(chosen);
  return {
    ...adding,
    ...clipping,
    said,
    chosen,
    asking,
    ask: (question) => ask(readOnly ? null : question),
    remove: () => apply(removeNodes(framework, chosen), sentence('frameworks.removed')),
    move: (step) => apply(shiftNodes(framework, chosen, step)),
    moveTo: (group, index, paths = chosen) =>
      apply(moveNodes(framework, paths, group, index), sentence('frameworks.moved', paths)),
    promote: () => apply(promoteNodes(framework, chosen)),
    demote: () => apply(demoteNodes(framework, chosen)),
    set: (edit) => {
      if (readOnly) return;
      const next = edit(framework, chosen);
      change(() => next);
      mark(marked, next);
      const count = chosen.length;
      say(t('frameworks.changed', { count }));
    },
  };
}

/** A sentence about what was chosen: one entry by its name, several by their number. */
function useSentence(chosen: readonly NodePath[]) {
  const { framework } = useEditor();
  const { t, format } = useI18n();
  return (key: MessageKey, paths = chosen): string => {
    const topmost = topmostOf(paths);
    const [first] = topmost.map((path) => nodeAt(framework, path));
    if (!first) return '';
    const name =
      topmost.length === 1
        ? `${first.code} ${format.text(first.name)}`
        : t('frameworks.entries', { count: topmost.length });
    return t(key, { name, count: topmost.length });
  };
}

function useAdding(apply: (edit: TreeEdit) => void): Pick<TreeEdits, 'addIndicator' | 'addGroup'> {
  const { framework, selected, newTexts } = useEditor();
  const after = selected.length > 0 ? placeOf(selected) + 1 : undefined;
  return {
    addIndicator: () => {
      const inside = nodeAt(framework, selected)?.kind === 'group';
      const group = inside ? selected : above(selected);
      const added = newIndicator(framework, group, newTexts);
      apply(addNodes(framework, group, [added], inside ? undefined : after));
    },
    addGroup: () => {
      const group = above(selected);
      const added = newGroup(framework, group, newTexts);
      apply(addNodes(framework, group, [added], after));
    },
  };
}

function useClipping(
  { chosen }: Marks,
  apply: (edit: TreeEdit, sentence?: string) => void,
  say: (sentence: string) => void,
): Pick<TreeEdits, 'canPaste' | 'duplicate' | 'copy' | 'cut' | 'paste'> {
  const { framework, selected, readOnly } = useEditor();
  const { t } = useI18n();
  const [clip, keep] = useClip();
  const sentence = useSentence(chosen);
  const copy = (): void => {
    if (chosen.length === 0) return;
    keep(clipOf(framework, chosen));
    say(sentence('frameworks.copied'));
  };
  return {
    canPaste: clip !== null && !readOnly,
    duplicate: () => apply(duplicateNodes(framework, chosen), sentence('frameworks.duplicated')),
    copy,
    cut: () => {
      if (readOnly) return;
      const edit = removeNodes(framework, chosen);
      if (edit.kind === 'done') copy();
      apply(edit, sentence('frameworks.cut'));
    },
    paste: (mode) => {
      if (clip === null) {
        apply({ kind: 'refused', reason: 'nothing-copied' });
        return;
      }
      const { nodes } = clip;
      const { indicators } = countMarked(
        { ...framework, children: [...nodes] },
        nodes.map((_, i) => [i]),
      );
      const params = { count: nodes.length, indicators };
      apply(pasteNodes(framework, selected, clip, mode), t('frameworks.pasted', params));
    },
  };
}
