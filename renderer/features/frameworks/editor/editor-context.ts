import { createContext, useContext } from 'react';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { FrameworkProblem } from '#shared/domain/framework/problem.ts';
import type { NewTexts } from '../model/measure-kind.ts';
import type { NodePath } from '../model/node-path.ts';
import type { EditorTab } from '../model/problem-place.ts';

/** A framework being read or changed. */
export interface Editor {
  readonly framework: Framework;
  /** Published, or not this person's to change. */
  readonly readOnly: boolean;
  readonly problems: readonly FrameworkProblem[];
  readonly newTexts: NewTexts;
  readonly tab: EditorTab;
  readonly selected: NodePath;
  /** The path of the file last gone to; a new object every time, so that what is folded opens again. */
  readonly wanted: { readonly path: string } | null;
  showTab(tab: EditorTab): void;
  select(path: NodePath): void;
  /**
   * Changes the framework as one step, saved by itself.
   *
   * @param about what is being typed into: changes of the same in quick succession are one step
   */
  change(edit: (framework: Framework) => Framework, about?: string): void;
  /** Goes to the field at a path of the file, in whatever part it is. */
  goTo(path: string): void;
}

export const EditorContext = createContext<Editor | null>(null);

/** The framework that this part of the screen is about. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('No EditorContext above this component');
  return editor;
}
