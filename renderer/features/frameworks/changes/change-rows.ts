import type { LookupRow } from '#shared/domain/framework/aggregation.ts';
import {
  type ChangeSubject,
  type FrameworkChange,
  frameworkChanges,
} from '#shared/domain/framework/diff.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { FrameworkNode } from '#shared/domain/framework/node.ts';
import { walk } from '#shared/domain/framework/walk.ts';
import type { Text } from '#shared/domain/text.ts';
import type { Piece } from '#shared/wording/phrase.ts';
import { limiterSentence, lookupRowSentence } from '#shared/wording/rule-sentence.ts';

/** One difference of a thing, ready to be told. */
export type ChangeRow =
  /** Of a limiter with what it says. */
  | { readonly kind: 'added' | 'removed'; readonly rules: readonly Piece[] }
  /** Codes of the groups around it. */
  | { readonly kind: 'moved'; readonly before: string; readonly after: string }
  | {
      readonly kind: 'reordered';
      readonly member: 'children' | 'limiters';
      readonly before: readonly string[];
      readonly after: readonly string[];
    }
  /** Rules as sentences. */
  | {
      readonly kind: 'rules';
      readonly before: readonly Piece[];
      readonly after: readonly Piece[];
    }
  /** A value; `path` leads from the thing to it: `measure.levels[2].score`. */
  | {
      readonly kind: 'value';
      readonly path: string;
      readonly before: unknown;
      readonly after: unknown;
    };

/** A thing that differs, with all that differs in it. */
export interface ChangedThing {
  readonly subject: ChangeSubject;
  readonly code: string;
  readonly name: Text;
  /** Where it stands now; null when it is no more. */
  readonly path: string | null;
  readonly rows: readonly ChangeRow[];
}

/** The parts that changes are shown in. */
export const changeParts = [
  'framework',
  'nodes',
  'grades',
  'limiters',
  'cases',
  'questionnaires',
] as const;
export type ChangePart = (typeof changeParts)[number];

const partOf: Readonly<Record<ChangeSubject, ChangePart>> = {
  framework: 'framework',
  group: 'nodes',
  indicator: 'nodes',
  grade: 'grades',
  limiter: 'limiters',
  case: 'cases',
  questionnaire: 'questionnaires',
};

type Changed = Extract<FrameworkChange, { kind: 'changed' }>;

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** Whether a member became another kind of thing: its parts then have nothing to do with each other. */
function otherKind({ before, after }: Changed): boolean {
  return ['kind', 'method'].some((name) => {
    const [old, now] = [field(before, name), field(after, name)];
    return old !== undefined && now !== undefined && old !== now;
  });
}

/** With more differences than this, a derivation of weights is told by its method alone. */
const mostDerived = 8;

function valueRows(change: Changed): ChangeRow[] {
  const { member, before, after, details } = change;
  if (member === 'weighting' && (details.length > mostDerived || otherKind(change))) {
    const methods = { before: field(before, 'method'), after: field(after, 'method') };
    return [{ kind: 'value', path: 'weighting.method', ...methods }];
  }
  if (details.length === 0 || otherKind(change)) {
    return [{ kind: 'value', path: member, before, after }];
  }
  return details.map((detail) => ({
    kind: 'value',
    path: detail.path.startsWith('[') ? `${member}${detail.path}` : `${member}.${detail.path}`,
    before: detail.before,
    after: detail.after,
  }));
}

/** What a limiter says is one sentence: its parts are not told one by one. */
const ruleMembers: ReadonlySet<string> = new Set(['at', 'when', 'effect']);

/** What the limiter of that code says; nothing where there is none. */
function limiterRules({ limiters }: Framework, code: string): Piece[] {
  return limiters
    .filter((limiter) => limiter.code === code)
    .slice(0, 1)
    .map(limiterSentence);
}

function limiterRows(
  changes: readonly Changed[],
  before: Framework,
  after: Framework,
): ChangeRow[] {
  const rest = changes.filter(({ member }) => !ruleMembers.has(member)).flatMap(valueRows);
  const ruled = changes.find(({ member }) => ruleMembers.has(member));
  if (ruled === undefined) return rest;
  const { code } = ruled;
  return [
    ...rest,
    { kind: 'rules', before: limiterRules(before, code), after: limiterRules(after, code) },
  ];
}

function lookupRows(aggregation: unknown): readonly LookupRow[] {
  const node = aggregation as Framework['aggregation'] | null;
  return node?.method === 'lookup' ? node.rows : [];
}

/** The rows of a lookup as sentences, the rest of the aggregation as values. */
function aggregationRows(change: Changed): ChangeRow[] {
  const [before, after] = [lookupRows(change.before), lookupRows(change.after)];
  if (before.length + after.length === 0) return valueRows(change);
  const values = valueRows(change).filter(
    (row) => row.kind !== 'value' || !row.path.startsWith('aggregation.rows'),
  );
  if (JSON.stringify(before) === JSON.stringify(after)) return values;
  return [
    ...values,
    { kind: 'rules', before: before.map(lookupRowSentence), after: after.map(lookupRowSentence) },
  ];
}

function rowsOf(
  changes: readonly FrameworkChange[],
  before: Framework,
  after: Framework,
): ChangeRow[] {
  const limiter = changes[0].subject === 'limiter';
  const changed = changes.filter((change) => change.kind === 'changed');
  const others = changes.flatMap((change): ChangeRow[] => {
    if (change.kind === 'changed') return [];
    if (change.kind === 'moved' || change.kind === 'reordered') return [change];
    const where = change.kind === 'added' ? after : before;
    return [{ kind: change.kind, rules: limiter ? limiterRules(where, change.code) : [] }];
  });
  const values = limiter
    ? limiterRows(changed, before, after)
    : changed.flatMap((change) =>
        change.member === 'aggregation' ? aggregationRows(change) : valueRows(change),
      );
  return [...others, ...values];
}

const orderOf = (framework: Framework): Map<string, number> => {
  const nodes: FrameworkNode[] = [...walk(framework)].map(({ node }) => node);
  return new Map(nodes.map(({ code }, place) => [code, place]));
};

/** Nodes in the order they are read now; those that are gone come last, in the order they were read. */
function inTreeOrder(things: ChangedThing[], before: Framework, after: Framework): ChangedThing[] {
  const [old, now] = [orderOf(before), orderOf(after)];
  const place = ({ code }: ChangedThing): number =>
    now.get(code) ?? now.size + (old.get(code) ?? 0);
  return things.toSorted((a, b) => place(a) - place(b));
}

/** Everything that differs between two frameworks, by part and by thing. */
export function changedThings(
  before: Framework,
  after: Framework,
): ReadonlyMap<ChangePart, readonly ChangedThing[]> {
  const grouped = Map.groupBy(
    frameworkChanges(before, after),
    ({ subject, code }) => `${partOf[subject]} ${code}`,
  );
  const things = [...grouped.values()].map((changes): ChangedThing => {
    const { subject, code, name, path } = changes[0];
    const gone = changes.some(({ kind }) => kind === 'removed');
    return { subject, code, name, path: gone ? null : path, rows: rowsOf(changes, before, after) };
  });
  const parts = Map.groupBy(things, ({ subject }) => partOf[subject]);
  const nodes = parts.get('nodes');
  if (nodes !== undefined) parts.set('nodes', inTreeOrder(nodes, before, after));
  return parts;
}
