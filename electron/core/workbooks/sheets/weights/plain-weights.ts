import { fixed, fixedRange, relative } from '../../book/reference.ts';
import {
  type DerivedCell,
  type DerivedCells,
  type WeightWriting,
  weightColumns,
  writeHeads,
  writeItem,
} from './derived-cells.ts';

const { first } = weightColumns;

/** Writes equal weights: 1 ÷ their number. */
export function writeEqual(writing: WeightWriting, codes: readonly string[]): DerivedCells {
  const { book, sheet } = writing;
  const { t } = book.layout.translator;
  writeHeads(writing, [t('workbook.code'), t('workbook.name'), t('workbook.weights.derived')]);
  const top = sheet.row;
  const all = fixedRange(weightColumns.code, top, weightColumns.code, top + codes.length - 1);
  return weighted(codes, (code) => {
    writeItem(writing, code);
    sheet.formula(first, `1/COUNTA(${all})`, 1 / codes.length, 'working');
    const cell = fixed(first, sheet.row);
    sheet.end();
    return { cell, value: 1 / codes.length };
  });
}

/** Writes rank order centroid weights: (1/n) Σ 1/k for k from an item's rank to n. */
export function writeCentroid(
  writing: WeightWriting,
  order: readonly string[],
  weights: ReadonlyMap<string, number>,
): DerivedCells {
  const { book, sheet } = writing;
  const { t } = book.layout.translator;
  writeHeads(writing, [
    t('workbook.code'),
    t('workbook.name'),
    t('workbook.weights.rank'),
    t('workbook.weights.reciprocal'),
    t('workbook.weights.derived'),
  ]);
  const last = sheet.row + order.length - 1;
  const [rank, reciprocal, derived] = [first, first + 1, first + 2];
  let place = 0;
  return weighted(order, (code) => {
    place += 1;
    const { row } = sheet;
    const value = weights.get(code) ?? 0;
    writeItem(writing, code);
    sheet.number(rank, place, 'statedInteger');
    sheet.formula(reciprocal, `1/${relative(rank, row)}`, 1 / place, 'working');
    const rest = `SUM(${relative(reciprocal, row)}:${fixed(reciprocal, last)})`;
    const count = `MAX(${fixedRange(rank, row - place + 1, rank, last)})`;
    sheet.formula(derived, `${rest}/${count}`, value, 'working');
    sheet.end();
    return { cell: fixed(derived, row), value };
  });
}

/** Writes weights set by hand as a part of a blend: each divided by their sum. */
export function writeDirect(
  writing: WeightWriting,
  set: readonly { readonly code: string; readonly weight: number }[],
  weights: ReadonlyMap<string, number>,
): DerivedCells {
  const { book, sheet } = writing;
  const { t } = book.layout.translator;
  writeHeads(writing, [
    t('workbook.code'),
    t('workbook.name'),
    t('workbook.weights.set'),
    t('workbook.weights.derived'),
  ]);
  const top = sheet.row;
  const sum = `SUM(${fixedRange(first, top, first, top + set.length - 1)})`;
  const by = new Map(set.map(({ code, weight }) => [code, weight]));
  return weighted([...by.keys()], (code) => {
    const value = weights.get(code) ?? 0;
    writeItem(writing, code);
    sheet.number(first, by.get(code) ?? 0, 'inputValue');
    sheet.formula(first + 1, `${relative(first, sheet.row)}/${sum}`, value, 'working');
    const cell = fixed(first + 1, sheet.row);
    sheet.end();
    return { cell, value };
  });
}

function weighted(codes: readonly string[], write: (code: string) => DerivedCell): DerivedCells {
  return new Map(codes.map((code) => [code, write(code)]));
}
