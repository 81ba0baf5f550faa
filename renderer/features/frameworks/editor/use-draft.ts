import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { FrameworkVersion } from '#shared/contract/frameworks.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import { isRefused } from '../../../data/failure.ts';
import { useCommand } from '../../../data/use-command.ts';
import { usePlatform } from '../../../platform/platform.ts';
import { DraftSaver, type SavedDraft } from '../model/draft-saver.ts';
import { begin, record, redo, undo } from '../model/history.ts';

function useSaver(version: FrameworkVersion): DraftSaver {
  const { client } = usePlatform();
  const cache = useQueryClient();
  const { id } = version;
  const { mutateAsync } = useCommand(
    (core, draft: SavedDraft) => core.frameworks.saveDraft({ id, ...draft }),
    {
      changes: [['frameworks', 'list']],
      onDone: ({ revision, problems }, { content }) =>
        cache.setQueryData<FrameworkVersion>(['frameworks', 'get', id], (known) =>
          known ? { ...known, revision, problems, content, name: content.name } : known,
        ),
    },
  );
  const [saver] = useState(
    () =>
      new DraftSaver(version, {
        save: (draft) => mutateAsync(draft),
        load: () => client.frameworks.get({ id }),
        isConflict: (error) => isRefused(error, 'draft-changed'),
      }),
  );
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (saver.state.get().kind === 'saved') return;
      event.preventDefault();
      void saver.flush();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      void saver.flush();
    };
  }, [saver]);
  return saver;
}

/** A draft under the hands of a person: its content, its steps, and its saving. */
export function useDraft(version: FrameworkVersion) {
  const saver = useSaver(version);
  const [history, setHistory] = useState(() => begin(version.content));
  const content = history.present;
  useEffect(() => saver.want(content), [saver, content]);
  /** Begins anew from the draft as it was read, forgetting what was changed here. */
  const adopt = useCallback(
    (read: FrameworkVersion) => {
      saver.adopt(read);
      setHistory(begin(read.content));
    },
    [saver],
  );
  const untouched = history.past.length + history.future.length === 0;
  useEffect(() => {
    // A save that was still under way when the page was opened anew.
    if (untouched && version.revision > saver.revision) adopt(version);
  }, [untouched, version, saver, adopt]);
  const change = useCallback((edit: (now: Framework) => Framework, about?: string) => {
    const at = performance.now();
    setHistory((now) => record(now, edit(now.present), about ?? null, at));
  }, []);
  return useMemo(
    () => ({
      saver,
      content,
      change,
      adopt,
      undo: () => setHistory(undo),
      redo: () => setHistory(redo),
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
    }),
    [saver, content, change, adopt, history.past.length, history.future.length],
  );
}

/** What `useDraft` gives. */
export type Draft = ReturnType<typeof useDraft>;
