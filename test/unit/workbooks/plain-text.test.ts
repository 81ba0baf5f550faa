import { describe, expect, it } from 'vitest';
import { longestText, looksLikeFormula, plainText } from '#core/workbooks/book/plain-text.ts';

describe('plainText', () => {
  it('leaves ordinary text as it is, in any script', () => {
    for (const text of ['', 'Seen on site', '达到要求', 'two\nlines', 'tab\tbed', '😀']) {
      expect(plainText(text)).toBe(text);
    }
  });

  it('drops control characters and half characters, and writes line ends as LF', () => {
    expect(plainText('a\u0000b\u001fc\u007fd\uffff')).toBe('abcd');
    expect(plainText('a\ud800b')).toBe('a\ufffdb');
    expect(plainText('a\r\nb\rc')).toBe('a\nb\nc');
  });

  it('keeps what looks like an escape from being read as one', () => {
    expect(plainText('_x003D_1')).toBe('_x005F_x003D_1');
    expect(plainText('_x3D_')).toBe('_x3D_');
  });

  it('cuts what is longer than a cell holds, and shows that it was cut', () => {
    const cut = plainText('长'.repeat(longestText + 1));
    expect(cut.length).toBe(longestText);
    expect(cut.endsWith('…')).toBe(true);
    expect(plainText('长'.repeat(longestText)).length).toBe(longestText);
  });
});

describe('looksLikeFormula', () => {
  it.each(['=1', '+1', '-1', '@A', '\t=1', '\r=1', '\u0000=1', ' =1', '＝1'])(
    'says yes to %j',
    (text) => {
      expect(looksLikeFormula(text)).toBe(true);
    },
  );

  it.each(['', '1-1', 'a=b', '（无）', "'=1"])('says no to %j', (text) => {
    expect(looksLikeFormula(text)).toBe(false);
  });
});
