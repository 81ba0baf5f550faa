import { type PathedNode, pathedNodes } from './check-path.ts';
import { type Framework, totalCode } from './framework.ts';

/** The nodes of a framework by code, and how they stand to each other. */
export interface NodeIndex {
  readonly nodes: readonly PathedNode[];
  /** The node of this code (of a code used twice the first); undefined of the total. */
  find(code: string): PathedNode | undefined;
  /** Whether a node stands below the group `above`; everything is below `TOTAL`. */
  isBelow(code: string, above: string): boolean;
  /** The codes of a group's children; of what is no group none. */
  childrenOf(code: string): readonly string[];
  /** How many indicators stand below a group. */
  indicatorsBelow(code: string): number;
}

/** Indexes the nodes of a framework. */
export function nodeIndexOf(framework: Framework): NodeIndex {
  const nodes = pathedNodes(framework);
  const byCode = new Map<string, PathedNode>();
  for (const placed of nodes) {
    if (!byCode.has(placed.node.code)) byCode.set(placed.node.code, placed);
  }
  const indicators = indicatorCounts(nodes);
  return {
    nodes,
    find: (code) => byCode.get(code),
    isBelow: (code, above) => {
      if (above === totalCode) return byCode.has(code);
      let place = byCode.get(code)?.within ?? null;
      while (place !== null && place.node.code !== above) place = place.within;
      return place !== null;
    },
    childrenOf: (code) => {
      const node = code === totalCode ? framework : byCode.get(code)?.node;
      return node !== undefined && 'children' in node
        ? node.children.map((child) => child.code)
        : [];
    },
    indicatorsBelow: (code) =>
      (code === totalCode ? indicators.get(null) : indicators.get(byCode.get(code) ?? null)) ?? 0,
  };
}

/** Indicators below every group; under null, all. */
function indicatorCounts(nodes: readonly PathedNode[]): Map<PathedNode | null, number> {
  const counts = new Map<PathedNode | null, number>();
  for (const placed of nodes.toReversed()) {
    const own = placed.node.kind === 'indicator' ? 1 : (counts.get(placed) ?? 0);
    counts.set(placed.within, (counts.get(placed.within) ?? 0) + own);
  }
  return counts;
}
