import { useEffect, useMemo } from 'react';
import { useEditor } from '../editor/editor-context.ts';
import type { NodePath } from '../model/node-path.ts';
import { placeOfProblem } from '../model/problem-place.ts';
import { rowKey, type TreeRow } from '../model/tree-rows.ts';

/** Keys of the rows at which an error stands. */
export function useFaultyRows(): ReadonlySet<string> {
  const { problems } = useEditor();
  return useMemo(() => {
    const errors = problems.filter((problem) => problem.severity === 'error');
    return new Set(errors.map((problem) => rowKey(placeOfProblem(problem).node ?? [])));
  }, [problems]);
}

/** Opens the groups around an entry that was selected from elsewhere. */
export function useOpenAround(
  selected: NodePath,
  rows: readonly TreeRow[],
  index: number,
  setCollapsed: (change: (now: ReadonlySet<string>) => ReadonlySet<string>) => void,
): void {
  useEffect(() => {
    if (index >= 0 || selected.length === 0) return;
    const around = rows.filter(
      ({ path }) => path.length < selected.length && path.every((step, i) => step === selected[i]),
    );
    setCollapsed((now) => {
      const next = new Set(now);
      for (const { node } of around) next.delete(node.code);
      return next.size === now.size ? now : next;
    });
  }, [selected, rows, index, setCollapsed]);
}
