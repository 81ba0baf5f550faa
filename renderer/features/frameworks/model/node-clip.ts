import type { Framework } from '#shared/domain/framework/framework.ts';
import type { FrameworkNode } from '#shared/domain/framework/node.ts';
import type { Questionnaire } from '#shared/domain/framework/questionnaire.ts';
import { freeCode } from './next-code.ts';
import { type NodePath, nodeAt } from './node-path.ts';
import { renamedWithin } from './references.ts';
import { topmostOf } from './selection.ts';

/** Nodes that were copied, with the questionnaires that they read. */
export interface NodeClip {
  readonly nodes: readonly FrameworkNode[];
  readonly questionnaires: readonly Questionnaire[];
}

/** The nodes at or below some nodes, each once. */
export function nodesIn(nodes: readonly FrameworkNode[]): FrameworkNode[] {
  return nodes.flatMap((node) =>
    node.kind === 'group' ? [node, ...nodesIn(node.children)] : [node],
  );
}

/** A copy of the nodes at `paths`, with all below them. */
export function clipOf(framework: Framework, paths: readonly NodePath[]): NodeClip {
  const nodes = topmostOf(paths).flatMap((path) => nodeAt(framework, path) ?? []);
  const read = new Set(
    nodesIn(nodes).flatMap((node) =>
      node.kind === 'indicator' && node.measure.kind === 'survey'
        ? [node.measure.questionnaire]
        : [],
    ),
  );
  return { nodes, questionnaires: framework.questionnaires.filter(({ code }) => read.has(code)) };
}

function recoded(node: FrameworkNode, codes: ReadonlyMap<FrameworkNode, string>): FrameworkNode {
  const code = codes.get(node) ?? node.code;
  if (node.kind === 'indicator') return { ...node, code };
  return { ...node, code, children: node.children.map((child) => recoded(child, codes)) };
}

/** The code `A1-2` for a copy of `A1`, and `A1-3` for a copy of `A1-2`. */
function copyCode(code: string, taken: ReadonlySet<string>): string {
  return freeCode(taken.has(code) ? code.replace(/-\d{1,4}$/, '') : code, taken);
}

/**
 * The nodes under codes that nobody has yet. What they say of each other (terms of a derived indicator,
 * rows of a lookup) goes along; what they say of others stays.
 */
export function withFreeCodes(
  nodes: readonly FrameworkNode[],
  taken: ReadonlySet<string>,
): FrameworkNode[] {
  const used = new Set(taken);
  const codes = new Map<FrameworkNode, string>();
  const renamed = new Map<string, string>();
  for (const node of nodesIn(nodes)) {
    const code = copyCode(node.code, used);
    used.add(code);
    codes.set(node, code);
    if (!renamed.has(node.code)) renamed.set(node.code, code);
  }
  return nodes.map((node) =>
    renamedWithin(recoded(node, codes), (code) => renamed.get(code) ?? code),
  );
}
