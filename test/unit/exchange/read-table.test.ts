import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { marksOf } from '#core/exchange/columns/column-sets.ts';
import { limits } from '#core/exchange/table/limits.ts';
import { readTable } from '#core/exchange/table/read-table.ts';
import { refusal } from '#test/harness/refusal.ts';

const marks = marksOf('providers');
const bytesOf = (text: string) => new TextEncoder().encode(text);
const long = (rows: number) =>
  bytesOf(`code,name_en,nature,district\n${'P1,Songhe,non-profit,East\n'.repeat(rows)}`);

describe('reading in a thread of its own', () => {
  test('gives every row in order, and leaves the core free meanwhile', async () => {
    let turns = 0;
    let reading = true;
    const table = readTable(long(20_000), marks).finally(() => {
      reading = false;
    });
    while (reading) {
      await setImmediate();
      turns++;
    }
    const { rows } = await table;
    expect(rows).toHaveLength(20_000);
    expect(rows.every((row, index) => row.number === index + 2)).toBe(true);
    expect(turns).toBeGreaterThan(100);
  });

  test('passes on what is wrong with the file', async () => {
    expect(await refusal(readTable(bytesOf('a,b\n1,2'), marks))).toMatchObject({
      code: 'table.no-header',
    });
  });

  test('is not begun for a file of 60 MB', async () => {
    const problem = await refusal(readTable(new Uint8Array(60_000_000), marks));
    expect(problem).toMatchObject({ code: 'file.too-big', params: { size: 60, limit: 50 } });
  });

  test('is stopped after its time', async () => {
    const allowance = { ...limits, time: 5 };
    const problem = await refusal(readTable(long(400_000), marks, undefined, allowance));
    expect(problem.code).toBe('file.time');
  });

  test('is stopped at its memory, and the core lives on', async () => {
    const allowance = { ...limits, memory: 32 };
    const problem = await refusal(readTable(long(400_000), marks, undefined, allowance));
    expect(problem.code).toBe('file.memory');
  });

  test('is stopped when it is cancelled', async () => {
    const cancel = new AbortController();
    const table = readTable(long(400_000), marks, cancel.signal);
    cancel.abort(new Error('cancelled'));
    await expect(table).rejects.toThrow('cancelled');
  });
});
