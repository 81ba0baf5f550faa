import { describe, expect, test } from 'vitest';
import type { Column } from '#renderer/components/grid/column.ts';
import { nextSorting, shownRows } from '#renderer/components/grid/shown-rows.ts';

interface Row {
  readonly code: string;
  readonly score: number | null;
  readonly nature: string;
}

const rows: readonly Row[] = [
  { code: 'P10', score: 70, nature: 'For-profit' },
  { code: 'P2', score: null, nature: 'Non-profit' },
  { code: 'P1', score: 9, nature: 'Non-profit' },
  { code: 'P3', score: 70, nature: 'For-profit' },
];
const columns: readonly Column<Row>[] = [
  { key: 'code', header: 'Code', width: 80, value: (row) => row.code },
  { key: 'score', header: 'Score', width: 80, value: (row) => row.score },
  {
    key: 'nature',
    header: 'Nature',
    width: 80,
    value: (row) => row.nature,
    filter: ['For-profit', 'Non-profit'],
  },
];
const { compare } = new Intl.Collator('en', { numeric: true });
const codes = (...[filters, sorting]: [Record<string, string>, Parameters<typeof shownRows>[3]]) =>
  shownRows(rows, columns, filters, sorting, compare).map((row) => row.code);

describe('rows of a grid', () => {
  test('numbers inside codes sort by value', () => {
    expect(codes({}, { key: 'code', descending: false })).toEqual(['P1', 'P2', 'P3', 'P10']);
  });

  test('blanks come last in both directions, and equals keep their order', () => {
    expect(codes({}, { key: 'score', descending: false })).toEqual(['P1', 'P10', 'P3', 'P2']);
    expect(codes({}, { key: 'score', descending: true })).toEqual(['P10', 'P3', 'P1', 'P2']);
  });

  test('a text filter searches without regard to case; a choice must be equal', () => {
    expect(codes({ code: 'p1' }, null)).toEqual(['P10', 'P1']);
    expect(codes({ nature: 'Non-profit' }, null)).toEqual(['P2', 'P1']);
    expect(codes({ nature: 'profit' }, null)).toEqual([]);
  });

  test('filters hold together, and an empty one asks for nothing', () => {
    expect(codes({ code: '1', nature: 'Non-profit', score: '' }, null)).toEqual(['P1']);
  });

  test('a heading sorts up, then down, then not', () => {
    const up = nextSorting(null, 'code');
    expect(up).toEqual({ key: 'code', descending: false });
    const down = nextSorting(up, 'code');
    expect(down).toEqual({ key: 'code', descending: true });
    expect(nextSorting(down, 'code')).toBeNull();
    expect(nextSorting(down, 'score')).toEqual({ key: 'score', descending: false });
  });
});
