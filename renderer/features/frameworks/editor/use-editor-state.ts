import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { FrameworkVersion } from '#shared/contract/frameworks.ts';
import { checkFramework } from '#shared/domain/framework/check-framework.ts';
import { useKeptState } from '../../../app/use-kept-state.ts';
import { type NodePath, nearestPath } from '../model/node-path.ts';
import { EditorTab, placeOfProblem, worstFirst } from '../model/problem-place.ts';
import type { Editor } from './editor-context.ts';
import { focusField } from './focus-field.ts';
import { newTexts } from './new-texts.ts';
import { type Draft, useDraft } from './use-draft.ts';

/** The editor of a version: its draft, its problems, and where the person looks. */
export function useEditorState(
  version: FrameworkVersion,
  readOnly: boolean,
): { editor: Editor; draft: Draft } {
  const draft = useDraft(version);
  const framework = draft.content;
  const [tab, showTab] = useKeptState('tab', EditorTab, 'structure');
  const [chosen, select] = useState<NodePath>([0]);
  const [wanted, setWanted] = useState<Editor['wanted']>(null);
  const selected = useMemo(() => nearestPath(framework, chosen), [framework, chosen]);
  const checked = useDeferredValue(framework);
  const problems = useMemo(() => worstFirst(checkFramework(checked)), [checked]);
  const goTo = useCallback(
    (path: string) => {
      const place = placeOfProblem({ path });
      showTab(place.tab);
      if (place.node) select(place.node);
      setWanted({ path });
      focusField(path);
    },
    [showTab],
  );
  const { change } = draft;
  const editor = useMemo<Editor>(
    () => ({
      framework,
      readOnly,
      problems,
      newTexts,
      tab,
      selected,
      wanted,
      showTab,
      select,
      change: readOnly ? () => undefined : change,
      goTo,
    }),
    [framework, readOnly, problems, tab, selected, wanted, showTab, change, goTo],
  );
  return { editor, draft };
}
