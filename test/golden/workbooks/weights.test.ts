import { beforeAll, describe, expect, it } from 'vitest';
import { Framework } from '#shared/domain/framework/framework.ts';
import { deriveWeights } from '#shared/weighting/derive-weights.ts';
import type { Recalculation } from '#test/harness/recalculate.ts';
import { exportOf } from '#test/harness/round-export.ts';
import { everyRule, everyRuleRound } from './every-rule.ts';
import { everyWeighting } from './every-weighting.ts';
import { expectCached, recalculated } from './written.ts';

const top = everyWeighting(everyRule());
let book: Recalculation;
beforeAll(async () => {
  book = await recalculated(exportOf(everyRuleRound(1, 3, top)));
});

const sheet = 'Weights';
const cellAt = (row: number, column: number) =>
  book.file.getWorksheet(sheet)?.getCell(row, column).value ?? null;
const valueAt = (row: number, letter: string) => book.value(sheet, `${letter}${row}`);

/** Rows from the heading of a group's section on, by the text in their first column. */
function rowsOf(group: string, wanted: string | RegExp): number[] {
  const rows: number[] = [];
  let inside = false;
  book.file.getWorksheet(sheet)?.eachRow((_, row) => {
    const text = String(cellAt(row, 1) ?? '');
    if (text.includes(' · ')) inside = text.startsWith(`${group} · `);
    if (inside && (typeof wanted === 'string' ? text === wanted : wanted.test(text))) {
      rows.push(row);
    }
  });
  return rows;
}

/** The derived weight of each child in the last table of a group's section. */
function resultOf(group: string, codes: readonly string[]): [string, number][] {
  return codes.map((code) => [code, Number(valueAt(rowsOf(group, code).at(-1) ?? 0, 'E'))]);
}

const groups = [
  { code: 'TOTAL', weighting: top.weighting, children: top.children },
  ...top.children.flatMap((child) => (child.kind === 'group' ? [child] : [])),
].filter(({ code, weighting }) => weighting !== undefined && code !== 'I');

describe('the sheet of derived weights', () => {
  it.each(groups)('derives the weights of $code again, from its inputs', (group) => {
    if (!group.weighting) throw new Error('Nothing was derived');
    const derived = deriveWeights(group.weighting, group.children);
    if (derived.kind === 'problem') throw new Error(derived.code);
    const codes = group.children.map(({ code }) => code);
    const found = resultOf(group.code, codes);
    for (const [code, weight] of found) {
      expect(weight, code).toBeCloseTo(derived.weights.get(code) ?? Number.NaN, 9);
    }
    expect(found.reduce((sum, [, weight]) => sum + weight, 0)).toBeCloseTo(1, 9);
  });

  it('holds the product’s figures beside every formula', () => {
    expect(expectCached(book)).toBeGreaterThan(1000);
  });

  it('computes λmax, CI and CR from the judgements, and names the table of the random index', () => {
    const [lambda] = rowsOf('H', /^λmax/);
    const [index] = rowsOf('H', /^CI/);
    const [random] = rowsOf('H', 'RI: Saaty 2005');
    const [ratio] = rowsOf('H', /^CR/);
    const all = [lambda, index, random, ratio].map((row) => Number(valueAt(row, 'C')));
    expect(all[1]).toBeCloseTo((all[0] - 3) / 2, 12);
    expect(all[2]).toBe(0.52);
    expect(all[3]).toBeCloseTo(all[1] / 0.52, 12);
    expect(rowsOf('TOTAL', 'RI: Saaty 1980')).toHaveLength(4);
  });

  it('follows a judgement: its reciprocal, the judges’ geometric mean and the consistency', () => {
    const codes = top.children.map(({ code }) => code);
    const [first, second, third, together] = rowsOf('TOTAL', codes[0]);
    const [lambda] = rowsOf('TOTAL', /^λmax/);
    const before = valueAt(lambda, 'C');
    book.set(sheet, `D${first}`, 8);
    expect(valueAt(first + 1, 'C')).toBe(1 / 8);
    const others = [second, third].map((row) => Number(valueAt(row, 'D')));
    expect(valueAt(together, 'D')).toBeCloseTo((8 * others[0] * others[1]) ** (1 / 3), 12);
    expect(valueAt(lambda, 'C')).not.toBe(before);
  });

  it('says why weights cannot be derived, and that set weights differ from derived ones', () => {
    expect(rowsOf('I', /cannot be derived/)).toHaveLength(1);
    const row = rowsOf('C', 'C1').at(-1) ?? 0;
    const difference = Number(valueAt(row, 'D')) - Number(valueAt(row, 'E'));
    expect(valueAt(row, 'F')).toBeCloseTo(difference, 12);
    expect(Math.abs(difference)).toBeGreaterThan(0.001);
  });

  it('is not there where no weights were derived', async () => {
    const plain = Framework.parse({ ...everyRule(), weighting: { method: 'direct' } });
    const { file } = await recalculated(exportOf(everyRuleRound(1, 3, plain)));
    expect(file.getWorksheet(sheet)).toBeUndefined();
  });
});
