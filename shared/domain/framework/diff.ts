import type { Text } from '../text.ts';
import { type PathedNode, pathedNodes } from './check-path.ts';
import { orderChange, type ValueChange, valueChanges } from './diff-values.ts';
import { type Framework, totalCode } from './framework.ts';

/** What a change is about. */
export type ChangeSubject =
  | 'framework'
  | 'group'
  | 'indicator'
  | 'grade'
  | 'limiter'
  | 'case'
  | 'questionnaire';

interface About {
  readonly subject: ChangeSubject;
  /** The code of the thing; that of the framework for what belongs to the whole. */
  readonly code: string;
  /** Its name now; of what was removed, its last. */
  readonly name: Text;
  /** Its path in the later framework; of what was removed, in the earlier one. Empty for the whole. */
  readonly path: string;
}

/** One difference between two frameworks. */
export type FrameworkChange =
  | (About & { readonly kind: 'added' | 'removed' })
  /** A node stands in another group: codes of both, `TOTAL` for the first level. */
  | (About & { readonly kind: 'moved'; readonly before: string; readonly after: string })
  /** What both have stands in another order: the children of a group, or the limiters. */
  | (About & {
      readonly kind: 'reordered';
      readonly member: 'children' | 'limiters';
      readonly before: readonly string[];
      readonly after: readonly string[];
    })
  /** A member (`weight`, `measure`, `states`, …) has another value; null where there is none. */
  | (About & {
      readonly kind: 'changed';
      readonly member: string;
      readonly before: unknown;
      readonly after: unknown;
      /** What differs inside the member, when it has parts. */
      readonly details: readonly ValueChange[];
    });

type Members = Readonly<Record<string, unknown>>;

/** Members that are compared as things of their own, or say which thing it is. */
const apart: ReadonlySet<string> = new Set([
  'format',
  'kind',
  'children',
  'grades',
  'limiters',
  'cases',
  'questionnaires',
]);

/** Something with a code, as the comparison sees it. */
interface Thing {
  readonly about: About;
  readonly members: Members;
}

function changedMembers(about: About, before: Members, after: Members): FrameworkChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((member): FrameworkChange[] => {
    if (apart.has(member)) return [];
    const [old, now] = [before[member] ?? null, after[member] ?? null];
    const details = valueChanges(old, now);
    if (details.length === 0) return [];
    const parts = details.filter(({ path }) => path !== '');
    return [{ ...about, kind: 'changed', member, before: old, after: now, details: parts }];
  });
}

/** Things of the later list in its order, what is new among them; then those that are gone. */
function thingChanges(before: readonly Thing[], after: readonly Thing[]): FrameworkChange[] {
  const old = byCode(before);
  const now = byCode(after);
  const kept = [...now.values()].flatMap(({ about, members }): FrameworkChange[] => {
    const earlier = old.get(about.code);
    return earlier === undefined
      ? [{ ...about, kind: 'added' }]
      : changedMembers(about, earlier.members, members);
  });
  const gone = [...old.values()].filter(({ about }) => !now.has(about.code));
  return [...kept, ...gone.map(({ about }): FrameworkChange => ({ ...about, kind: 'removed' }))];
}

/** Of a code used twice (a draft's) the first. */
function byCode<T extends { readonly about: About }>(things: readonly T[]): Map<string, T> {
  const found = new Map<string, T>();
  for (const thing of things) {
    if (!found.has(thing.about.code)) found.set(thing.about.code, thing);
  }
  return found;
}

interface NodeThing extends Thing {
  readonly within: string;
  readonly childCodes: readonly string[];
}

function nodeThing({ node, path, within }: PathedNode): NodeThing {
  return {
    about: { subject: node.kind, code: node.code, name: node.name, path },
    members: { ...node },
    within: within?.node.code ?? totalCode,
    childCodes: node.kind === 'group' ? node.children.map(({ code }) => code) : [],
  };
}

function nodeChanges(before: Framework, after: Framework): FrameworkChange[] {
  const old = pathedNodes(before).map(nodeThing);
  const now = pathedNodes(after).map(nodeThing);
  const earlier = byCode(old);
  const moved = [...byCode(now).values()].flatMap(({ about, within, childCodes }) => {
    const was = earlier.get(about.code);
    if (was === undefined) return [];
    const changes: FrameworkChange[] = [];
    if (was.within !== within) {
      changes.push({ ...about, kind: 'moved', before: was.within, after: within });
    }
    const order = orderChange(was.childCodes, childCodes);
    if (order) changes.push({ ...about, kind: 'reordered', member: 'children', ...order });
    return changes;
  });
  return [...thingChanges(old, now), ...moved];
}

function wholeChanges(before: Framework, after: Framework): FrameworkChange[] {
  const { code, name } = after;
  const about: About = { subject: 'framework', code, name, path: '' };
  const codes = (list: readonly { readonly code: string }[]) => list.map((entry) => entry.code);
  const children = orderChange(codes(before.children), codes(after.children));
  const limiters = orderChange(codes(before.limiters), codes(after.limiters));
  const changes = changedMembers(about, { ...before }, { ...after });
  if (children) changes.push({ ...about, kind: 'reordered', member: 'children', ...children });
  if (limiters) changes.push({ ...about, kind: 'reordered', member: 'limiters', ...limiters });
  return changes;
}

type Listed = 'grades' | 'limiters' | 'cases' | 'questionnaires';
const subjects = {
  grades: 'grade',
  limiters: 'limiter',
  cases: 'case',
  questionnaires: 'questionnaire',
} as const;

function listThings(framework: Framework, list: Listed): Thing[] {
  return framework[list].map((entry, i) => ({
    about: { subject: subjects[list], code: entry.code, name: entry.name, path: `${list}[${i}]` },
    members: { ...entry },
  }));
}

/**
 * What differs between two frameworks, usually two versions of one: the whole first, then nodes, grades,
 * limiters, worked cases and questionnaires. Things are matched by code, so that a new code is something
 * added and something removed. The order of grades says nothing, that of limiters and children does.
 */
export function frameworkChanges(before: Framework, after: Framework): FrameworkChange[] {
  const lists: readonly Listed[] = ['grades', 'limiters', 'cases', 'questionnaires'];
  return [
    ...wholeChanges(before, after),
    ...nodeChanges(before, after),
    ...lists.flatMap((list) => thingChanges(listThings(before, list), listThings(after, list))),
  ];
}
