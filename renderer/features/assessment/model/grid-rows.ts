import type { Framework } from '#shared/domain/framework/framework.ts';
import type { ChecklistMeasure } from '#shared/domain/framework/measure.ts';
import type { Group, Indicator } from '#shared/domain/framework/node.ts';
import { walk } from '#shared/domain/framework/walk.ts';

export type ChecklistItem = ChecklistMeasure['items'][number];

/** A row of the score sheet: a heading, an indicator, or an item of an opened checklist. */
export type GridRow =
  | { readonly kind: 'group'; readonly id: string; readonly node: Group; readonly depth: number }
  | { readonly kind: 'indicator'; readonly id: string; readonly node: Indicator }
  | {
      readonly kind: 'item';
      readonly id: string;
      readonly node: Indicator;
      readonly item: ChecklistItem;
    };

/** The rows in reading order; the checklists in `expanded` (by indicator code) show their items. */
export function gridRows(framework: Framework, expanded: ReadonlySet<string>): GridRow[] {
  const rows: GridRow[] = [];
  for (const { node, depth } of walk(framework)) {
    if (node.kind === 'group') {
      rows.push({ kind: 'group', id: node.code, node, depth });
      continue;
    }
    rows.push({ kind: 'indicator', id: node.code, node });
    if (node.measure.kind !== 'checklist' || !expanded.has(node.code)) continue;
    for (const item of node.measure.items) {
      rows.push({ kind: 'item', id: `${node.code}#${item.code}`, node, item });
    }
  }
  return rows;
}
