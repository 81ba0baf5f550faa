import type { Framework } from '#shared/domain/framework/framework.ts';
import type { FrameworkNode } from '#shared/domain/framework/node.ts';
import { changeChildren } from './change-node.ts';
import { mostEntries, mostLimiters, mostQuestionnaires } from './framework-limits.ts';
import { broughtInto, clipOf, type NodeClip, type NodeCopies, withFreeCodes } from './node-clip.ts';
import {
  above,
  isWithin,
  type NodePath,
  nodeAt,
  parentAt,
  placeOf,
  samePath,
} from './node-path.ts';
import { topmostOf } from './selection.ts';
import { pathsOfNodes, placedAnew, shiftedBy } from './tree-placing.ts';

/** Why the tree cannot be changed in this way: message keys under `frameworks.refused.`. */
export type TreeRefusal =
  | 'first'
  | 'last'
  | 'top-level'
  | 'no-group-before'
  | 'only-child'
  | 'full'
  | 'nothing-there'
  | 'not-siblings'
  | 'into-itself'
  | 'same-place'
  | 'nothing-copied'
  | 'too-many-limiters'
  | 'too-many-questionnaires';

/**
 * The tree after an edit, the node to look at next and all that the edit was about, or why nothing was
 * done.
 */
export type TreeEdit =
  | {
      readonly kind: 'done';
      readonly framework: Framework;
      readonly selected: NodePath;
      readonly marked: readonly NodePath[];
    }
  | { readonly kind: 'refused'; readonly reason: TreeRefusal };

const done = (
  framework: Framework,
  selected: NodePath,
  marked: readonly NodePath[] = [selected],
): TreeEdit => ({ kind: 'done', framework, selected, marked });
const refused = (reason: TreeRefusal): TreeEdit => ({ kind: 'refused', reason });

/** Adds nodes to the group at `path`, at `index` or at its end. */
export function addNodes(
  framework: Framework,
  path: NodePath,
  nodes: readonly FrameworkNode[],
  index?: number,
): TreeEdit {
  const parent = parentAt(framework, path);
  if (parent === null || nodes.length === 0) return refused('nothing-there');
  if (parent.children.length + nodes.length > mostEntries) return refused('full');
  const at = index ?? parent.children.length;
  const marked = nodes.map((_, i) => [...path, at + i]);
  return done(
    changeChildren(framework, path, (children) => children.toSpliced(at, 0, ...nodes)),
    marked[0],
    marked,
  );
}

/** Whether some group would have no entries without the nodes at `paths`, `kept` gaining some. */
function empties(framework: Framework, paths: readonly NodePath[], kept: NodePath | null): boolean {
  return paths.some((path) => {
    const group = above(path);
    if (kept !== null && samePath(group, kept)) return false;
    const leaving = paths.filter((one) => samePath(above(one), group)).length;
    return parentAt(framework, group)?.children.length === leaving;
  });
}

/** Removes the nodes at `paths`; a group is never left empty, so its last one stays. */
export function removeNodes(framework: Framework, paths: readonly NodePath[]): TreeEdit {
  const leaving = topmostOf(paths);
  const [first] = leaving;
  if (first === undefined || leaving.some((path) => nodeAt(framework, path) === null)) {
    return refused('nothing-there');
  }
  if (empties(framework, leaving, null)) return refused('only-child');
  const result = placedAnew(framework, leaving, null);
  const left = parentAt(result, above(first))?.children.length ?? 1;
  return done(result, [...above(first), Math.min(placeOf(first), left - 1)]);
}

/**
 * Moves the nodes at `paths`, in their order, into the group at `group` (empty: to the first level),
 * before the entry that stands at `index` there now.
 */
export function moveNodes(
  framework: Framework,
  paths: readonly NodePath[],
  group: NodePath,
  index: number,
): TreeEdit {
  const moving = topmostOf(paths);
  const parent = parentAt(framework, group);
  if (parent === null || moving.length === 0) return refused('nothing-there');
  if (moving.some((path) => isWithin(group, path))) return refused('into-itself');
  if (empties(framework, moving, group)) return refused('only-child');
  const inside = moving.filter((path) => samePath(above(path), group));
  if (parent.children.length - inside.length + moving.length > mostEntries) return refused('full');
  const before = inside.filter((path) => placeOf(path) < index).length;
  const to = shiftedBy(group, moving);
  const marked = moving.map((_, i) => [...to, index - before + i]);
  if (marked.every((path, i) => samePath(path, moving[i]))) return refused('same-place');
  return done(placedAnew(framework, moving, { group, index }), marked[0], marked);
}

/** The group that all of `paths` stand in; null when they do not stand side by side. */
function commonGroup(paths: readonly NodePath[]): NodePath | null {
  const [first] = paths;
  if (first === undefined) return null;
  const group = above(first);
  return paths.every((path) => samePath(above(path), group)) ? group : null;
}

/** Moves the nodes at `paths` among their siblings by one place, each past the one beside it. */
export function shiftNodes(
  framework: Framework,
  paths: readonly NodePath[],
  step: -1 | 1,
): TreeEdit {
  const moving = topmostOf(paths);
  const group = commonGroup(moving);
  if (group === null) return refused('not-siblings');
  const count = parentAt(framework, group)?.children.length ?? 0;
  const places = moving.map(placeOf);
  if (step < 0 && places[0] === 0) return refused('first');
  if (step > 0 && places[places.length - 1] === count - 1) return refused('last');
  const order = step < 0 ? places : places.toReversed();
  const moved = changeChildren(framework, group, (children) =>
    order.reduce(
      (list, place) => list.with(place + step, list[place]).with(place, list[place + step]),
      [...children],
    ),
  );
  const marked = places.map((place) => [...group, place + step]);
  return done(moved, marked[0], marked);
}

/** Lifts the nodes at `paths` out of their group, to stand right after it. */
export function promoteNodes(framework: Framework, paths: readonly NodePath[]): TreeEdit {
  const moving = topmostOf(paths);
  const group = commonGroup(moving);
  if (group === null) return refused('not-siblings');
  if (group.length === 0) return refused('top-level');
  return moveNodes(framework, moving, above(group), placeOf(group) + 1);
}

/** Lowers the nodes at `paths` to be the last in the group that stands before the first of them. */
export function demoteNodes(framework: Framework, paths: readonly NodePath[]): TreeEdit {
  const moving = topmostOf(paths);
  const group = commonGroup(moving);
  if (group === null) return refused('not-siblings');
  const before = [...group, placeOf(moving[0]) - 1];
  const into = nodeAt(framework, before);
  if (into?.kind !== 'group') return refused('no-group-before');
  return moveNodes(framework, moving, before, into.children.length);
}

/** The framework with the limiters of copied nodes, which act after those that are there. */
function withLimiters(edit: TreeEdit, { limiters }: NodeCopies): TreeEdit {
  if (edit.kind === 'refused' || limiters.length === 0) return edit;
  const all = [...edit.framework.limiters, ...limiters];
  if (all.length > mostLimiters) return refused('too-many-limiters');
  return { ...edit, framework: { ...edit.framework, limiters: all } };
}

/**
 * Puts a copy of the nodes at `paths` after the last of each group that they stand in, with copies of
 * the limiters that name nobody else.
 */
export function duplicateNodes(framework: Framework, paths: readonly NodePath[]): TreeEdit {
  const copied = topmostOf(paths);
  const copies = withFreeCodes(clipOf(framework, copied), framework);
  let result = framework;
  // From the end, so that the places before are still what they were.
  for (const path of copied.toReversed()) {
    const group = copied.flatMap((one, i) =>
      samePath(above(one), above(path)) ? [{ place: placeOf(one), node: copies.nodes[i] }] : [],
    );
    if (group[group.length - 1].place !== placeOf(path)) continue;
    const nodes = group.map(({ node }) => node);
    const added = addNodes(result, above(path), nodes, placeOf(path) + 1);
    if (added.kind === 'refused') return added;
    result = added.framework;
  }
  const marked = pathsOfNodes(result, new Set(copies.nodes));
  return withLimiters(done(result, marked[0], marked), copies);
}

/** Where what is pasted goes: after the selected node, or into it when it is a group. */
export type PasteMode = 'after' | 'inside';

/**
 * Pastes copied nodes at the node at `path`, under codes of their own, with the limiters that name
 * nobody else and the questionnaires that they read and that the framework has not.
 */
export function pasteNodes(
  framework: Framework,
  path: NodePath,
  clip: NodeClip,
  mode: PasteMode,
): TreeEdit {
  const group = mode === 'inside' ? path : above(path);
  const index = mode === 'inside' ? undefined : placeOf(path) + 1;
  const brought = broughtInto(clip, framework);
  const copies = withFreeCodes(brought, framework);
  const questionnaires = [...framework.questionnaires, ...brought.questionnaires];
  if (questionnaires.length > mostQuestionnaires) return refused('too-many-questionnaires');
  const added = addNodes({ ...framework, questionnaires }, group, copies.nodes, index);
  return withLimiters(added, copies);
}
