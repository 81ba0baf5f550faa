import type { DeductionMeasure } from '#shared/domain/framework/deduction.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { ChecklistMeasure } from '#shared/domain/framework/measure.ts';
import type { Group, Indicator } from '#shared/domain/framework/node.ts';
import { walk } from '#shared/domain/framework/walk.ts';

export type ChecklistItem = ChecklistMeasure['items'][number];
export type DeductionItem = DeductionMeasure['items'][number];

/** A row below an indicator that was opened. */
export type PartRow =
  | {
      readonly kind: 'item';
      readonly id: string;
      readonly node: Indicator;
      readonly item: ChecklistItem;
    }
  | {
      readonly kind: 'finding';
      readonly id: string;
      readonly node: Indicator;
      readonly measure: DeductionMeasure;
      readonly item: DeductionItem;
    }
  | {
      readonly kind: 'revisits';
      readonly id: string;
      readonly node: Indicator;
      readonly measure: DeductionMeasure;
    };

/** A row of the score sheet: a heading, an indicator, or a part of one that was opened. */
export type GridRow =
  | { readonly kind: 'group'; readonly id: string; readonly node: Group; readonly depth: number }
  | { readonly kind: 'indicator'; readonly id: string; readonly node: Indicator }
  | PartRow;

/** The code of the indicator in whose rows this one is; of a heading its own. */
export const codeOfRow = (id: string): string => id.split('#', 1)[0];

/** Whether an indicator can be opened: a checklist to its items, a deduction to its findings. */
export function opens({ measure }: Indicator): boolean {
  return measure.kind === 'checklist' || measure.kind === 'deduction';
}

/** What an indicator opens to; empty for one that does not. */
export function partRows(node: Indicator): PartRow[] {
  const { measure } = node;
  const id = (part: string): string => `${node.code}#${part}`;
  if (measure.kind === 'checklist') {
    return measure.items.map((item) => ({ kind: 'item', id: id(item.code), node, item }));
  }
  if (measure.kind !== 'deduction') return [];
  const findings = measure.items.map((item): PartRow => {
    return { kind: 'finding', id: id(item.code), node, measure, item };
  });
  // Two signs: no finding's code holds one, so that none can be taken for it.
  return measure.repeat.length === 0
    ? findings
    : [...findings, { kind: 'revisits', id: id('#revisits'), node, measure }];
}

/** The rows in reading order; the indicators in `expanded` (by code) show what they open to. */
export function gridRows(framework: Framework, expanded: ReadonlySet<string>): GridRow[] {
  const rows: GridRow[] = [];
  for (const { node, depth } of walk(framework)) {
    if (node.kind === 'group') {
      rows.push({ kind: 'group', id: node.code, node, depth });
      continue;
    }
    rows.push({ kind: 'indicator', id: node.code, node });
    if (expanded.has(node.code)) rows.push(...partRows(node));
  }
  return rows;
}
