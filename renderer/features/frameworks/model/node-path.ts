import type { Aggregation } from '#shared/domain/framework/aggregation.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { FrameworkNode } from '#shared/domain/framework/node.ts';

/** Where a node stands: its place among its siblings at every level; empty for the whole framework. */
export type NodePath = readonly number[];

/** Anything with children: a group, or the framework itself. */
export interface Parent {
  readonly aggregation: Aggregation;
  readonly children: readonly FrameworkNode[];
}

/** The node at `path`; null for the framework itself and where nothing stands. */
export function nodeAt(framework: Parent, path: NodePath): FrameworkNode | null {
  let found: FrameworkNode | null = null;
  let children = framework.children;
  for (const index of path) {
    found = children[index] ?? null;
    if (found === null) return null;
    children = found.kind === 'group' ? found.children : [];
  }
  return found;
}

/** The group at `path`, or the framework; null where an indicator or nothing stands. */
export function parentAt(framework: Framework, path: NodePath): Parent | null {
  if (path.length === 0) return framework;
  const node = nodeAt(framework, path);
  return node?.kind === 'group' ? node : null;
}

/** The path of the group around a node. */
export function above(path: NodePath): NodePath {
  return path.slice(0, -1);
}

/** A node's place among its siblings. */
export function placeOf(path: NodePath): number {
  return path.at(-1) ?? 0;
}

/** The path as it stands in problems: `children[0].children[2]`. */
export function filePath(path: NodePath): string {
  return path.map((index) => `children[${index}]`).join('.');
}

/** Reads a problem's path: the node it stands at, and what is left of it. */
export function readFilePath(text: string): { path: NodePath; field: string } {
  const path: number[] = [];
  let rest = text;
  for (;;) {
    const step = /^children\[(\d+)\](?:\.|$)/.exec(rest);
    if (step === null) return { path, field: rest };
    path.push(Number(step[1]));
    rest = rest.slice(step[0].length);
  }
}

/** Whether both lead to the same place. */
export function samePath(one: NodePath, other: NodePath): boolean {
  return one.length === other.length && one.every((index, level) => index === other[level]);
}

/** The nearest place to `path` at which a node stands; empty only in a framework without nodes. */
export function nearestPath(framework: Framework, path: NodePath): NodePath {
  const found: number[] = [];
  let children: readonly FrameworkNode[] = framework.children;
  for (const index of path) {
    if (children.length === 0) break;
    const place = Math.min(index, children.length - 1);
    found.push(place);
    const node = children[place];
    children = node.kind === 'group' ? node.children : [];
  }
  return found;
}

/** Whether the node at `path` stands in `around`, at any depth, or is it. */
export function isWithin(path: NodePath, around: NodePath): boolean {
  return around.length <= path.length && around.every((index, level) => index === path[level]);
}

/** The order in which nodes are read: a group before what stands in it. */
export function inReadingOrder(one: NodePath, other: NodePath): number {
  const shared = Math.min(one.length, other.length);
  for (let level = 0; level < shared; level++) {
    if (one[level] !== other[level]) return one[level] - other[level];
  }
  return one.length - other.length;
}
