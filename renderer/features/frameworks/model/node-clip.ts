import type { Framework } from '#shared/domain/framework/framework.ts';
import type { Limiter } from '#shared/domain/framework/limiter.ts';
import type { FrameworkNode } from '#shared/domain/framework/node.ts';
import type { Questionnaire } from '#shared/domain/framework/questionnaire.ts';
import { freeCode, takenCodes } from './next-code.ts';
import { type NodePath, nodeAt } from './node-path.ts';
import { surveysIn } from './questionnaire-edits.ts';
import { namedBy, renamedLimiter, renamedWithin } from './references.ts';
import { sameContent } from './same-content.ts';
import { topmostOf } from './selection.ts';

/** Nodes that were copied, with the questionnaires that they read and the limiters of them alone. */
export interface NodeClip {
  /** The code of the framework that they were copied from. */
  readonly from: string;
  readonly nodes: readonly FrameworkNode[];
  readonly questionnaires: readonly Questionnaire[];
  /** In the order they act. */
  readonly limiters: readonly Limiter[];
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
  const copied = new Set(nodesIn(nodes).map(({ code }) => code));
  return {
    from: framework.code,
    nodes,
    questionnaires: framework.questionnaires.filter(({ code }) => read.has(code)),
    limiters: framework.limiters.filter((limiter) =>
      namedBy(limiter).every((code) => copied.has(code)),
    ),
  };
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
 * The clip as the framework takes it in, its questionnaires only those that are missing. One that the
 * framework has already is read there; another one under the same code gets a code of its own, so that
 * nobody is asked something else. Within one framework a code means what it says there now.
 */
export function broughtInto(clip: NodeClip, framework: Framework): NodeClip {
  const used = new Set(framework.questionnaires.map(({ code }) => code));
  const codes = new Map<string, string>();
  const questionnaires = clip.questionnaires.flatMap((one) => {
    const present = framework.questionnaires.find(({ code }) => code === one.code);
    if (present && (clip.from === framework.code || sameContent(present, one))) return [];
    const code = copyCode(one.code, used);
    used.add(code);
    codes.set(one.code, code);
    return [{ ...one, code }];
  });
  const nodes = surveysIn(clip.nodes, (measure) => ({
    ...measure,
    questionnaire: codes.get(measure.questionnaire) ?? measure.questionnaire,
  }));
  return { ...clip, nodes, questionnaires };
}

/** Copies that can stand in a framework: nodes and limiters under codes that nobody there has. */
export interface NodeCopies {
  readonly nodes: readonly FrameworkNode[];
  readonly limiters: readonly Limiter[];
}

/**
 * The limiters under codes of their own. One that the framework has already stays out: what was cut
 * and comes back under its own codes has kept its limiters.
 */
function limitersAnew(renamed: readonly Limiter[], present: readonly Limiter[]): Limiter[] {
  const used = new Set(present.map(({ code }) => code));
  return renamed.flatMap((limiter) => {
    if (present.some((one) => sameContent({ ...one, code: limiter.code }, limiter))) return [];
    const code = copyCode(limiter.code, used);
    used.add(code);
    return [{ ...limiter, code }];
  });
}

/**
 * What was copied, under codes that are free in the framework. What the nodes and limiters say of each
 * other (terms of a derived indicator, rows of a lookup, conditions) goes along; what they say of
 * others stays.
 */
export function withFreeCodes(
  { nodes, limiters }: Pick<NodeClip, 'nodes' | 'limiters'>,
  framework: Framework,
): NodeCopies {
  const used = takenCodes(framework);
  const codes = new Map<FrameworkNode, string>();
  const renamed = new Map<string, string>();
  for (const node of nodesIn(nodes)) {
    const code = copyCode(node.code, used);
    used.add(code);
    codes.set(node, code);
    if (!renamed.has(node.code)) renamed.set(node.code, code);
  }
  const rename = (code: string): string => renamed.get(code) ?? code;
  return {
    nodes: nodes.map((node) => renamedWithin(recoded(node, codes), rename)),
    limiters: limitersAnew(
      limiters.map((limiter) => renamedLimiter(limiter, rename)),
      framework.limiters,
    ),
  };
}
