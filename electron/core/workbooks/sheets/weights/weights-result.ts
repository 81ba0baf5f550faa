import type { FrameworkNode } from '#shared/domain/framework/node.ts';
import { fixed, fixedRange, relative } from '../../book/reference.ts';
import {
  type DerivedCells,
  type WeightWriting,
  weightColumns,
  writeHeads,
  writeItem,
} from './derived-cells.ts';

/** The derived weights of one method, with its share where several are blended. */
export interface PartCells {
  /** The method in words; null where it is the only one. */
  readonly title: string | null;
  readonly share: number;
  readonly cells: DerivedCells;
}

const { first } = weightColumns;

/** Writes what a derivation comes to, beside the weights that are set: their difference is live. */
export function writeResult(
  writing: WeightWriting,
  children: readonly FrameworkNode[],
  parts: readonly PartCells[],
  derived: ReadonlyMap<string, number>,
): void {
  const { book, sheet } = writing;
  const { t } = book.layout.translator;
  const shares = writeShares(writing, parts);
  sheet.label(1, t('workbook.weights.result'), 'strongPlain');
  sheet.end();
  writeHeads(writing, [
    t('workbook.code'),
    t('workbook.name'),
    t('workbook.weights.set'),
    t('workbook.weights.normalised'),
    t('workbook.weights.derived'),
    t('workbook.weights.difference'),
  ]);
  const top = sheet.row;
  const all = fixedRange(first, top, first, top + children.length - 1);
  const total = children.reduce((sum, { weight }) => sum + weight, 0);
  for (const { code, weight } of children) {
    const { row } = sheet;
    const node = book.round.compiled.nodeIndex.get(code) ?? 0;
    const normalised = total > 0 ? weight / total : 0;
    const value = derived.get(code) ?? 0;
    writeItem(writing, code);
    sheet.formula(first, book.layout.cells.node('weight', node), weight, 'value');
    const own = `IF(SUM(${all})>0,${relative(first, row)}/SUM(${all}),0)`;
    sheet.formula(first + 1, own, normalised, 'working');
    sheet.formula(first + 2, blended(parts, shares, code), value, 'working');
    const difference = `${relative(first + 1, row)}-${relative(first + 2, row)}`;
    sheet.formula(first + 3, difference, normalised - value, 'working');
    sheet.end();
  }
}

/** Writes the shares of a blend; null where there is one method only. */
function writeShares(writing: WeightWriting, parts: readonly PartCells[]): number | null {
  const { book, sheet } = writing;
  const { t } = book.layout.translator;
  if (parts.length === 1 && parts[0].title === null) return null;
  sheet.skip();
  writeHeads(writing, [t('workbook.weights.part'), '', t('workbook.weights.share')]);
  const top = sheet.row;
  for (const { title, share } of parts) {
    sheet.label(weightColumns.code, title ?? '', 'text');
    sheet.blank(weightColumns.name, 'text');
    sheet.number(first, share, 'inputValue');
    sheet.end();
  }
  sheet.skip();
  return top;
}

/** Σ share · weight ÷ Σ share of an item. */
function blended(parts: readonly PartCells[], shares: number | null, code: string): string {
  const cells = parts.map((part) => part.cells.get(code)?.cell ?? '0');
  if (shares === null) return cells[0] ?? '0';
  const share = (i: number) => fixed(first, shares + i);
  const sum = cells.map((cell, i) => `${share(i)}*${cell}`).join('+');
  return `(${sum})/SUM(${share(0)}:${share(parts.length - 1)})`;
}
