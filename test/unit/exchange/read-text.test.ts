import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { marksOf } from '#core/exchange/columns/column-sets.ts';
import { readBytes } from '#core/exchange/table/read-bytes.ts';
import { refusal } from '#test/harness/refusal.ts';

const marks = marksOf('providers');
const text = 'code,name_zh,nature,district\r\nP1,松鹤照护,非营利,东区\r\n';
const table = {
  sheet: null,
  headerRow: 1,
  header: ['code', 'name_zh', 'nature', 'district'],
  rows: [{ number: 2, cells: ['P1', '松鹤照护', '非营利', '东区'] }],
  faults: [],
};
const utf8 = (content: string) => new TextEncoder().encode(content);

describe('a text file', () => {
  test.each([
    ['UTF-8', 'utf8', false],
    ['UTF-8 with BOM', 'utf8', true],
    ['UTF-16 little-endian', 'utf-16le', true],
    ['UTF-16 big-endian', 'utf-16be', true],
    ['GB18030', 'gb18030', false],
  ])('is read in %s', async (_name, encoding, addBOM) => {
    expect(await readBytes(iconv.encode(text, encoding, { addBOM }), marks)).toEqual(table);
  });

  test.each([',', ';', '\t'])('is read with the delimiter %j', async (delimiter) => {
    expect(await readBytes(utf8(text.replaceAll(',', delimiter)), marks)).toEqual(table);
  });

  test('keeps the row numbers of a spreadsheet: blank lines count, lines within a cell do not', async () => {
    const content =
      'Providers of the district\n\ncode,name_en,nature,district\n"P1","Two\nlines, ""quoted""",营利,E\n\n,,,\nP2,B,营利,W';
    const read = await readBytes(utf8(content), marks);
    expect(read.headerRow).toBe(3);
    expect(read.rows).toEqual([
      { number: 4, cells: ['P1', 'Two\nlines, "quoted"', '营利', 'E'] },
      { number: 7, cells: ['P2', 'B', '营利', 'W'] },
    ]);
  });

  test('keeps cells beyond the header: a column without one is not dropped in silence', async () => {
    const read = await readBytes(utf8('code,nature\nP1,营利,extra\nP2'), marks);
    expect(read.header).toEqual(['code', 'nature', '']);
    expect(read.rows.map((row) => row.cells)).toEqual([
      ['P1', '营利', 'extra'],
      ['P2', '', ''],
    ]);
  });

  test('takes a cell that looks like a formula as the text it is', async () => {
    const read = await readBytes(utf8('code,name_en,nature\nP1,"=HYPERLINK(""x"")",营利'), marks);
    expect(read.rows[0].cells[1]).toBe('=HYPERLINK("x")');
  });
});

describe('a file that is no table gives one clear problem:', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  test.each<[string, Uint8Array, string]>([
    ['nothing', utf8(''), 'file.empty'],
    ['blanks', utf8(' \r\n \r\n'), 'file.empty'],
    ['a picture called .csv', png, 'file.binary'],
    ['control characters', utf8('code,nature\nP1,\u0007'), 'file.binary'],
    [
      'neither UTF-8 nor GB18030',
      Buffer.from('code,nature\nP1,caf\xe9,x\n', 'latin1'),
      'file.encoding',
    ],
    ['a cut UTF-16 character', Buffer.from('fffe3dd8', 'hex'), 'file.encoding'],
    [
      'a web page called .xls',
      utf8('<html><table><tr><td>code</td></tr></table>'),
      'file.not-a-table',
    ],
    ['text without a known header', utf8('a,b\n1,2\n'), 'table.no-header'],
    ['a header only', utf8('code,name_en,nature\n'), 'table.no-rows'],
    [
      'a quotation mark that never closes',
      utf8('code,nature\nP1,营利\n"P2,营利\nP3,营利'),
      'file.csv-quote',
    ],
    ['more columns than a table has', utf8(`code,nature${',x'.repeat(2000)}\n1`), 'file.columns'],
  ])('%s', async (_name, bytes, code) => {
    expect((await refusal(readBytes(bytes, marks))).code).toBe(code);
  });

  test('more cells than the core can hold', async () => {
    const bytes = utf8(`code,nature${',x'.repeat(1900)}\n${'1\n'.repeat(6000)}`);
    expect((await refusal(readBytes(bytes, marks))).code).toBe('table.too-big');
  });

  test('a quotation mark that never closes is named by its row', async () => {
    const bytes = utf8('code,nature\nP1,营利\n"P2,营利\nP3,营利');
    expect((await refusal(readBytes(bytes, marks))).row).toBe(3);
  });
});
