import { describe, expect, it } from 'vitest';
import { heightFor, linesOf } from '#core/workbooks/book/text-size.ts';

describe('the height of a row', () => {
  it('is left to the spreadsheet where one line will do', () => {
    expect(heightFor([['Tongxin', 30]])).toBeUndefined();
  });

  it('has room for the longest of its texts', () => {
    const one = heightFor([['x'.repeat(60), 30]]) ?? 0;
    const more =
      heightFor([
        ['short', 30],
        ['x'.repeat(160), 30],
      ]) ?? 0;
    expect(more).toBeGreaterThan(one);
    expect(one).toBeGreaterThan(15);
  });

  it('gives a Chinese character about the room of two', () => {
    expect(linesOf('按约定提供服务并留存记录'.repeat(2), 30)).toBe(2);
    expect(linesOf('x'.repeat(24), 30)).toBe(1);
  });

  it('counts lines that were broken by hand', () => {
    expect(linesOf('a\nb\nc', 30)).toBe(3);
  });
});
