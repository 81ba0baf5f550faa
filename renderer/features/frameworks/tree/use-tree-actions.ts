import type { MessageKey } from '#shared/messages/catalogues.ts';
import { useCommands } from '../../../commands/commands.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { equaliseWeights } from '../model/bulk-edits.ts';
import { nodeAt } from '../model/node-path.ts';
import { indicatorParts } from './IndicatorPartDialog.tsx';
import type { TreeEdits } from './use-tree-edits.ts';

/** How the menu is divided. */
type Part = 'place' | 'clip' | 'set';

const descriptions = {
  move: { label: 'frameworks.edit.move', keys: 'm', part: 'place' },
  duplicate: { label: 'frameworks.edit.duplicate', keys: 'mod+d', part: 'place' },
  cut: { label: 'frameworks.edit.cut', keys: 'mod+x', part: 'clip' },
  copy: { label: 'frameworks.edit.copy', keys: 'mod+c', part: 'clip' },
  paste: { label: 'frameworks.edit.paste', keys: 'mod+v', part: 'clip' },
  'paste-inside': { label: 'frameworks.edit.pasteInside', keys: 'mod+Shift+v', part: 'clip' },
  weight: { label: 'frameworks.edit.weight', keys: null, part: 'set' },
  equalise: { label: 'frameworks.edit.equalise', keys: null, part: 'set' },
  source: { label: 'frameworks.edit.source', keys: null, part: 'set' },
  states: { label: 'frameworks.edit.states', keys: null, part: 'set' },
  critical: { label: 'frameworks.edit.critical', keys: null, part: 'set' },
  tolerance: { label: 'frameworks.edit.tolerance', keys: null, part: 'set' },
  mandate: { label: 'frameworks.edit.mandate', keys: null, part: 'set' },
  evidence: { label: 'frameworks.edit.evidence', keys: null, part: 'set' },
} as const satisfies Record<string, { label: MessageKey; keys: string | null; part: Part }>;
type ActionId = keyof typeof descriptions;

const ids = ['move', 'duplicate', 'cut', 'copy', 'paste', 'paste-inside'] as const;
const setting = ['weight', 'equalise', 'source', ...indicatorParts] as const;

/** Something that can be done to the chosen entries, one or many. */
export interface TreeAction {
  readonly id: ActionId;
  readonly label: string;
  /** As shortcuts are written. */
  readonly keys: string | null;
  readonly part: Part;
  readonly disabled: boolean;
  run(): void;
}

/** What can be done to the chosen entries, for the menu, the strip of the marked and the palette. */
export function useTreeActions(edits: TreeEdits): readonly TreeAction[] {
  const { t } = useI18n();
  const { framework, selected, readOnly } = useEditor();
  const intoGroup = nodeAt(framework, selected)?.kind === 'group';
  const runs: Readonly<Record<ActionId, () => void>> = {
    move: () => edits.ask('move'),
    duplicate: edits.duplicate,
    cut: edits.cut,
    copy: edits.copy,
    paste: () => edits.paste('after'),
    'paste-inside': () => edits.paste('inside'),
    weight: () => edits.ask('weight'),
    equalise: () => edits.set(equaliseWeights),
    source: () => edits.ask('source'),
    states: () => edits.ask('states'),
    critical: () => edits.ask('critical'),
    tolerance: () => edits.ask('tolerance'),
    mandate: () => edits.ask('mandate'),
    evidence: () => edits.ask('evidence'),
  };
  const blocked: Partial<Record<ActionId, boolean>> = {
    paste: !edits.canPaste,
    'paste-inside': !edits.canPaste || !intoGroup,
    equalise: edits.chosen.length < 2,
  };
  const offered: readonly ActionId[] = readOnly ? ['copy'] : [...ids, ...setting];
  const actions = offered.map((id): TreeAction => {
    const { label, keys, part } = descriptions[id];
    return { id, label: t(label), keys, part, disabled: blocked[id] ?? false, run: runs[id] };
  });
  useCommands(
    actions
      .filter(({ disabled }) => !disabled)
      .map(({ id, label, run }) => ({ id: `tree-${id}`, section: 'do', title: label, run })),
  );
  return actions;
}
