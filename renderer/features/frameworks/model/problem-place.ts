import { z } from 'zod';
import type { FrameworkProblem } from '#shared/domain/framework/problem.ts';
import { type NodePath, readFilePath } from './node-path.ts';

/** The faces of the editor, in the order of their tabs. */
export const EditorTab = z.enum([
  'structure',
  'weights',
  'rules',
  'questionnaires',
  'cases',
  'settings',
  'problems',
  'changes',
]);
export type EditorTab = z.infer<typeof EditorTab>;

/** Where a problem is mended. */
export interface ProblemPlace {
  readonly tab: EditorTab;
  /** The node to select; null outside the tree. */
  readonly node: NodePath | null;
}

/** Whether a path of the file leads into how a group's weights were derived. */
export function isWeighting(path: string): boolean {
  return /^(?:children\[\d+\]\.)*weighting\b/.test(path);
}

function nodeOf(path: string): NodePath | null {
  const node = readFilePath(path).path;
  return node.length > 0 ? node : null;
}

/** Finds the face of the editor, and the node, at which a problem stands. */
export function placeOfProblem(problem: Pick<FrameworkProblem, 'path'>): ProblemPlace {
  const { path } = problem;
  if (isWeighting(path)) return { tab: 'weights', node: nodeOf(path) };
  if (path.startsWith('children')) {
    return { tab: 'structure', node: nodeOf(path) };
  }
  if (/^(grades|limiters)/.test(path)) return { tab: 'rules', node: null };
  if (path.startsWith('questionnaires')) return { tab: 'questionnaires', node: null };
  if (path.startsWith('cases')) return { tab: 'cases', node: null };
  return { tab: 'settings', node: null };
}

/** Errors first; otherwise in the order of the file. */
export function worstFirst(problems: readonly FrameworkProblem[]): FrameworkProblem[] {
  const rank = { error: 0, warning: 1 } as const;
  return problems.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
}
