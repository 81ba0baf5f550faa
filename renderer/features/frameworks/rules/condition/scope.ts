import { type Framework, totalCode } from '#shared/domain/framework/framework.ts';
import { type PlacedNode, walk } from '#shared/domain/framework/walk.ts';
import type { PickOption } from '../../../../components/picker/pick-matches.ts';
import type { RuleNames } from '../../../../components/rule/rule-names.ts';

/** A node that a rule may speak of. */
export interface ScopeNode extends PickOption {
  readonly kind: 'total' | 'group' | 'indicator';
}

/** What a rule may speak of, as trees read from top to bottom. */
export interface Scope {
  /** The nodes whose figures it may test. */
  readonly nodes: readonly ScopeNode[];
  /** The groups whose entries or indicators it may count. */
  readonly groups: readonly ScopeNode[];
}

/** The nodes below the group of that code, and it itself; nothing where there is no such group. */
function within(framework: Framework, at: string): PlacedNode[] {
  const found: PlacedNode[] = [];
  let depth: number | null = null;
  for (const placed of walk(framework)) {
    if (depth !== null && placed.depth <= depth) return found;
    if (depth === null && placed.node.code !== at) continue;
    depth ??= placed.depth;
    found.push(placed);
  }
  return found;
}

/** The node of that code, or the whole for `TOTAL`, and everything below it. */
function treeOf(framework: Framework, at: string, names: RuleNames): ScopeNode[] {
  const total = at === totalCode;
  const placed = total ? [...walk(framework)] : within(framework, at);
  const top = total ? 0 : (placed[0]?.depth ?? 1);
  const nodes = placed.map(
    ({ node, depth }): ScopeNode => ({
      value: node.code,
      label: names.node(node.code),
      depth: depth - top,
      kind: node.kind,
    }),
  );
  return total
    ? [{ value: totalCode, label: names.node(totalCode), depth: 0, kind: 'total' }, ...nodes]
    : nodes;
}

const withChildren = (nodes: readonly ScopeNode[]): ScopeNode[] =>
  nodes.filter(({ kind }) => kind !== 'indicator');

/** What a limiter at a node, or at `TOTAL`, may speak of: the node itself and everything below it. */
export function limiterScope(framework: Framework, at: string, names: RuleNames): Scope {
  const nodes = treeOf(framework, at, names);
  return { nodes, groups: withChildren(nodes) };
}

/** What the lookup of a group, or of the whole, may speak of: everything below it, counted within it. */
export function lookupScope(framework: Framework, at: string, names: RuleNames): Scope {
  const tree = treeOf(framework, at, names);
  return { nodes: tree.filter(({ value }) => value !== at), groups: withChildren(tree) };
}
