import { totalCode } from '#shared/domain/framework/framework.ts';
import type { FrameworkNode } from '#shared/domain/framework/node.ts';
import { walk } from '#shared/domain/framework/walk.ts';
import { type Book, inLanguage } from '../book/book.ts';
import type { SheetWriter } from '../book/sheet-writer.ts';
import { gridColumns } from '../layout/grid-rows.ts';

/** The nodes of a framework by their number in level order; the total has none. */
export function nodesByNumber({ round }: Book): (FrameworkNode | null)[] {
  const nodes = new Array<FrameworkNode | null>(round.compiled.nodeCount).fill(null);
  for (const { node } of walk(round.framework)) {
    nodes[round.compiled.nodeIndex.get(node.code) ?? 0] = node;
  }
  return nodes;
}

/** A header over the columns between the keys and the nodes. */
export interface ExtraHead {
  readonly column: number;
  readonly name: string;
  readonly code: string;
}

/**
 * Writes the five header rows of Scores and Coverage: name, group, weight, available weight and code of
 * each node, the weights live from the Method sheet.
 *
 * @param firstNode the column of the total
 */
export function writeTreeHead(
  book: Book,
  sheet: SheetWriter,
  firstNode: number,
  extras: readonly ExtraHead[],
): void {
  const { compiled } = book.round;
  const { cells, translator } = book.layout;
  const { t } = translator;
  const nodes = nodesByNumber(book);
  const each = (write: (column: number, node: number) => void) => {
    for (let node = 0; node < compiled.nodeCount; node++) write(firstNode + node, node);
  };
  const begin = (label: string) => {
    sheet.blank(gridColumns.contract, 'header');
    sheet.label(gridColumns.provider, label, 'header');
  };
  begin(t('workbook.name'));
  for (const { column, name } of extras) sheet.label(column, name, 'headerTurned');
  each((column, node) => {
    const { name } = nodes[node] ?? { name: null };
    sheet.text(column, name ? inLanguage(book, name) : t('workbook.total'), 'headerTurned');
  });
  sheet.end(66);
  begin(t('workbook.partOf'));
  for (const { column } of extras) sheet.blank(column, 'header');
  each((column, node) => {
    sheet.label(column, node === 0 ? '' : compiled.codes[compiled.parent[node]], 'header');
  });
  sheet.end();
  const weights = (label: string, column: 'weight' | 'counted', of: Float64Array) => {
    begin(label);
    for (const extra of extras) sheet.blank(extra.column, 'factor');
    each((at, node) => {
      if (node === 0) sheet.blank(at, 'factor');
      else sheet.formula(at, cells.node(column, node), of[node], 'factor');
    });
    sheet.end();
  };
  weights(t('workbook.weight'), 'weight', compiled.weights);
  weights(t('workbook.counted'), 'counted', compiled.available);
  sheet.label(gridColumns.contract, t('workbook.contract'), 'header');
  sheet.label(gridColumns.provider, t('workbook.provider'), 'header');
  for (const { column, code } of extras) sheet.label(column, code, 'header');
  each((column, node) => {
    sheet.label(column, node === 0 ? totalCode : compiled.codes[node], 'header');
  });
  sheet.end();
}

/** Writes the two key cells of a row, taken from Indicators so that all three sheets agree. */
export function writeKeys(book: Book, sheet: SheetWriter, index: number): void {
  const { prefix } = book.layout.sheets.indicators;
  const { contractCode, providerName } = book.round.assessments[index];
  const provider = inLanguage(book, providerName);
  sheet.formula(gridColumns.contract, `${prefix}A${sheet.row}`, contractCode, 'strong');
  sheet.formula(gridColumns.provider, `${prefix}B${sheet.row}&""`, provider, 'text');
}
