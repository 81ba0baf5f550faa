import { useMemo, useState } from 'react';
import type { Framework } from '#shared/domain/framework/framework.ts';
import { useEditor } from '../editor/editor-context.ts';
import type { NodePath } from '../model/node-path.ts';
import { type Mark, markedPaths, marksOf } from '../model/selection.ts';

/** The entries marked to be changed together. */
export interface Marks {
  /** In reading order; empty while only the selected entry is meant. */
  readonly marked: readonly NodePath[];
  /** What a change acts on: the marked entries, else the selected one. */
  readonly chosen: readonly NodePath[];
  /** Marks these and no others; `within` is the framework they stand in, when it is about to change. */
  mark(paths: readonly NodePath[], within?: Framework): void;
}

/** Keeps which entries are marked; marks fall away when what they meant is elsewhere (undo). */
export function useMarks(): Marks {
  const { framework, selected } = useEditor();
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  return useMemo(() => {
    const marked = markedPaths(framework, marks);
    return {
      marked,
      chosen: marked.length > 0 ? marked : selected.length > 0 ? [selected] : [],
      mark: (next, within = framework) => setMarks(marksOf(within, next)),
    };
  }, [framework, marks, selected]);
}
