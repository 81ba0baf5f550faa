import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Column } from '#renderer/components/grid/column.ts';
import { toCsv } from '#renderer/components/grid/csv.ts';

interface Row {
  readonly name: string;
  readonly change: number | null;
}

const columns: readonly Column<Row>[] = [
  { key: 'name', header: '=Name', width: 80, value: (row) => row.name },
  { key: 'change', header: 'Change', width: 80, value: (row) => row.change },
];

test('text that a spreadsheet could run is kept from it; negative numbers stay numbers', () => {
  const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\0x'];
  const csv = toCsv(
    columns,
    hostile.map((name) => ({ name, change: -2.5 })),
  );
  const lines: string[][] = parse(csv, { bom: true });
  expect(lines[0]).toEqual(["'=Name", 'Change']);
  expect(lines.slice(1)).toEqual(hostile.map((name) => [`'${name}`, '-2.5']));
});

test('quotes, commas and line breaks survive, and a blank is empty', () => {
  const name = 'He said "no",\r\nthen left';
  const csv = toCsv(columns, [{ name, change: null }]);
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(parse(csv, { bom: true }).at(1)).toEqual([name, '']);
});
