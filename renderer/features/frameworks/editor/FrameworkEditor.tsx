import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { assertNever } from '#shared/assert-never.ts';
import type { FrameworkVersion } from '#shared/contract/frameworks.ts';
import { useCommands } from '../../../commands/commands.tsx';
import { Tabs } from '../../../components/Tabs.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { CasesTab } from '../cases/CasesTab.tsx';
import { ChangesTab } from '../changes/ChangesTab.tsx';
import { EditorTab } from '../model/problem-place.ts';
import { QuestionnairesTab } from '../questionnaires/QuestionnairesTab.tsx';
import { RulesTab } from '../rules/RulesTab.tsx';
import { SettingsTab } from '../settings/SettingsTab.tsx';
import { StructureTab } from '../tree/StructureTab.tsx';
import { TryPanel } from '../try/TryPanel.tsx';
import type { TrialValues } from '../try/trial-values.ts';
import { WeightsTab } from '../weights/WeightsTab.tsx';
import { EditorHeader } from './EditorHeader.tsx';
import { EditorNotices } from './EditorNotices.tsx';
import { type Editor, EditorContext, useEditor } from './editor-context.ts';
import { ProblemStrip } from './ProblemStrip.tsx';
import { ProblemsTab } from './problems/ProblemsTab.tsx';
import { problemCounts } from './problems/problem-filter.ts';
import type { Draft } from './use-draft.ts';
import { useEditorState } from './use-editor-state.ts';

interface Props {
  readonly version: FrameworkVersion;
  readonly mayEdit: boolean;
  /** Reads the draft as it is now. */
  onReload(): Promise<{ readonly data: FrameworkVersion | undefined }>;
}

/** The editor of a draft, or the view of a published version. */
export function FrameworkEditor({ version, mayEdit, onReload }: Props) {
  const { t } = useI18n();
  const readOnly = !mayEdit || version.state === 'published';
  const { editor, draft } = useEditorState(version, readOnly);
  const onKeyDown = useUndoKeys(draft, readOnly);
  const [trying, setTrying] = useState(false);
  const [tried, setTried] = useState<TrialValues>({});
  return (
    <EditorContext value={editor}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: undo and redo from wherever the keyboard is */}
      <div className="page framework-page" data-page onKeyDown={onKeyDown}>
        <EditorHeader
          version={version}
          draft={draft}
          mayEdit={mayEdit}
          trying={trying}
          onTry={() => setTrying((now) => !now)}
        />
        <EditorNotices version={version} draft={draft} mayEdit={mayEdit} onReload={onReload} />
        <Tabs
          label={t('frameworks.tabs')}
          tabs={EditorTab.options.map((id) => ({
            id,
            label: t(`frameworks.tab.${id}`),
            ...countOn(id, editor),
          }))}
          active={editor.tab}
          onChange={editor.showTab}
        >
          <div className={editor.tab === 'structure' ? 'editor-body structure' : 'editor-body'}>
            <TabContent version={version} />
          </div>
        </Tabs>
        {editor.tab !== 'problems' && <ProblemStrip />}
        {trying && <TryPanel values={tried} onChange={setTried} onClose={() => setTrying(false)} />}
      </div>
    </EditorContext>
  );
}

/** How many things a tab holds that ask to be looked at. */
function countOn(tab: EditorTab, { problems }: Editor) {
  if (tab !== 'problems') return {};
  const { all, error } = problemCounts(problems);
  return { count: all, alarm: error > 0 };
}

function TabContent({ version }: { version: FrameworkVersion }) {
  const { tab } = useEditor();
  switch (tab) {
    case 'structure':
      return <StructureTab />;
    case 'weights':
      return <WeightsTab />;
    case 'rules':
      return <RulesTab />;
    case 'questionnaires':
      return <QuestionnairesTab />;
    case 'cases':
      return <CasesTab />;
    case 'settings':
      return <SettingsTab version={version} />;
    case 'problems':
      return <ProblemsTab />;
    case 'changes':
      return <ChangesTab version={version} />;
    default:
      return assertNever(tab);
  }
}

/** Undo and redo by keys; a field whose text is not taken yet keeps its own undo. */
function useUndoKeys(draft: Draft, readOnly: boolean) {
  const { t } = useI18n();
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  });
  useCommands(
    readOnly
      ? []
      : [
          {
            id: 'undo',
            section: 'do',
            title: t('frameworks.undo'),
            shortcut: 'mod+z',
            run: draft.undo,
          },
          {
            id: 'redo',
            section: 'do',
            title: t('frameworks.redo'),
            shortcut: 'mod+y',
            run: draft.redo,
          },
        ],
  );
  return (event: KeyboardEvent<HTMLElement>): void => {
    const key = event.key.toLowerCase();
    if (readOnly || !(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return;
    if (event.target instanceof HTMLElement && 'pending' in event.target.dataset) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) latest.current.redo();
    else latest.current.undo();
  };
}
