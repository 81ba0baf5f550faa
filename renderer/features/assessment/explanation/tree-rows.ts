import { totalCode } from '#shared/domain/framework/framework.ts';
import type { NodeResult } from '#shared/domain/result.ts';
import type { Text } from '#shared/domain/text.ts';
import { type ExplanationFacts, pathedNodes } from './explanation-facts.ts';

/** A line of the explanation's table. */
export interface TreeRow {
  readonly code: string;
  /** Null for the total. */
  readonly name: Text | null;
  readonly depth: number;
  readonly isGroup: boolean;
  readonly critical: boolean;
  readonly weight: number | null;
  readonly result: NodeResult;
}

/** The nodes of a result in reading order, the total first. */
export function treeRows(facts: ExplanationFacts): TreeRow[] {
  const { compiled, result, framework } = facts;
  const rows: TreeRow[] = [
    {
      code: totalCode,
      name: null,
      depth: 0,
      isGroup: true,
      critical: false,
      weight: null,
      result: result.nodes[0],
    },
  ];
  for (const [code, { node, depth }] of pathedNodes(framework)) {
    const found = result.nodes[compiled.nodeIndex.get(code) ?? -1];
    if (!found) continue;
    rows.push({
      code,
      name: node.name,
      depth,
      isGroup: node.kind === 'group',
      critical: node.kind === 'indicator' && node.critical !== undefined,
      weight: node.weight,
      result: found,
    });
  }
  return rows;
}
