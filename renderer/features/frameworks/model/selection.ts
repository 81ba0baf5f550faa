import type { Framework } from '#shared/domain/framework/framework.ts';
import { inReadingOrder, isWithin, type NodePath, nodeAt, samePath } from './node-path.ts';
import type { TreeRow } from './tree-rows.ts';

/** A node marked together with others, and the code it had: another one there is not the one meant. */
export interface Mark {
  readonly path: NodePath;
  readonly code: string;
}

/** The marks of the nodes at `paths`, in reading order. */
export function marksOf(framework: Framework, paths: readonly NodePath[]): Mark[] {
  return paths.toSorted(inReadingOrder).flatMap((path) => {
    const code = nodeAt(framework, path)?.code;
    return code === undefined ? [] : [{ path, code }];
  });
}

/**
 * The places that are still marked. None once a marked node is no longer where it was: a bulk edit
 * must never act on a node that nobody chose.
 */
export function markedPaths(framework: Framework, marks: readonly Mark[]): NodePath[] {
  const all = marks.every(({ path, code }) => nodeAt(framework, path)?.code === code);
  return all ? marks.map(({ path }) => path) : [];
}

/** The places with one more marked, or one less. */
export function toggledPath(marked: readonly NodePath[], path: NodePath): NodePath[] {
  const without = marked.filter((one) => !samePath(one, path));
  return without.length < marked.length ? without : [...marked, path];
}

/** The places of the shown rows from one to another, whichever comes first. */
export function pathsBetween(rows: readonly TreeRow[], from: number, to: number): NodePath[] {
  return rows.slice(Math.min(from, to), Math.max(from, to) + 1).map((row) => row.path);
}

/** The places that stand in no other of them, in reading order: what moves takes its entries along. */
export function topmostOf(paths: readonly NodePath[]): NodePath[] {
  const topmost: NodePath[] = [];
  for (const path of paths.toSorted(inReadingOrder)) {
    const before = topmost.at(-1);
    if (before === undefined || !isWithin(path, before)) topmost.push(path);
  }
  return topmost;
}

/** How many nodes, and how many indicators at or below them, some places stand for. */
export function countMarked(framework: Framework, paths: readonly NodePath[]) {
  const indicators = indicatorPaths(framework, paths).length;
  return { entries: paths.length, indicators };
}

/** The places of all indicators at or below some places, each once. */
export function indicatorPaths(framework: Framework, paths: readonly NodePath[]): NodePath[] {
  const found: NodePath[] = [];
  const add = (path: NodePath): void => {
    const node = nodeAt(framework, path);
    if (node?.kind === 'indicator') found.push(path);
    else node?.children.forEach((_, index) => void add([...path, index]));
  };
  topmostOf(paths).forEach(add);
  return found;
}
