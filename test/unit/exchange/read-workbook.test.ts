import ExcelJS, { type CellValue } from 'exceljs';
import { describe, expect, test } from 'vitest';
import { marksOf } from '#core/exchange/columns/column-sets.ts';
import { readBytes } from '#core/exchange/table/read-bytes.ts';
import { refusal } from '#test/harness/refusal.ts';
import { sheetXml, workbookParts, type ZipPart, zip } from '#test/harness/zip.ts';

const marks = marksOf('providers');
const head = ['code', 'name_en', 'nature', 'district'];
const rows = [head, ['P1', 'Songhe', 'non-profit', 'East']];

async function workbook(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const [name, cells] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    for (const row of cells) sheet.addRow([...row]);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('a workbook', () => {
  test('is read cell by cell: numbers, dates, rich text, links, formula results', async () => {
    const bytes = await workbook({
      Sheet1: [
        head,
        [
          0.1 + 0.2,
          new Date('2026-03-05T00:00:00Z'),
          { richText: [{ text: ' So' }, { text: 'ng' }] },
        ],
        [{ text: 'link', hyperlink: 'https://example.org' }, { formula: '1+1', result: 2 }, true],
        [
          { formula: 'TODAY()', result: new Date('2026-01-02T00:00:00Z') },
          { formula: '"a"&"b"', result: 'ab' },
          ' x ',
        ],
      ],
    });
    const { rows: read, faults } = await readBytes(bytes, marks);
    expect(read.map((row) => row.cells)).toEqual([
      ['0.3', '2026-03-05', 'Song', ''],
      ['link', '2', 'TRUE', ''],
      ['2026-01-02', 'ab', 'x', ''],
    ]);
    expect(faults).toEqual([]);
  });

  test('says where an error value stands, and a formula without a result', async () => {
    const bytes = await workbook({
      Sheet1: [head, ['P1', { error: '#N/A' }], [{ formula: 'A1' }, 'x']],
    });
    expect((await readBytes(bytes, marks)).faults).toEqual([
      { row: 2, column: 1, code: 'cell.error', value: '#N/A' },
      { row: 3, column: 0, code: 'cell.no-result', value: '=A1' },
    ]);
  });

  test('is read from the sheet named for the table, else from the first with a known header', async () => {
    const other = [head, ['other', '', '', '']];
    const notes = [['Some notes']];
    const named = await workbook({ Notes: notes, First: other, 服务机构: rows });
    expect(await readBytes(named, marks)).toMatchObject({ sheet: '服务机构' });
    const unnamed = await workbook({ Notes: notes, First: other, Second: rows });
    expect(await readBytes(unnamed, marks)).toMatchObject({ sheet: 'First' });
    const misnamed = await workbook({ providers: notes, Second: rows });
    expect(await readBytes(misnamed, marks)).toMatchObject({ sheet: 'Second' });
  });

  test('keeps the row numbers of the sheet below a title', async () => {
    const read = await readBytes(await workbook({ S: [['Title'], [], ...rows] }), marks);
    expect(read).toMatchObject({ headerRow: 3, rows: [{ number: 4 }] });
  });

  test('is known by its content, whatever the file is called', async () => {
    const bytes = zip(workbookParts(sheetXml(rows)));
    expect((await readBytes(bytes, marks)).rows).toEqual([
      { number: 2, cells: ['P1', 'Songhe', 'non-profit', 'East'] },
    ]);
  });
});

test('of merged cells only the first has the value, however many are merged', async () => {
  const merged = sheetXml(rows).replace(
    '</worksheet>',
    '<mergeCells count="1"><mergeCell ref="A2:XFD1048576"/></mergeCells></worksheet>',
  );
  const read = await readBytes(zip(workbookParts(merged)), marks);
  expect(read.rows).toEqual([{ number: 2, cells: rows[1] }]);
});

describe('a hostile or broken workbook gives one clear problem and is not parsed:', () => {
  const good = workbookParts(sheetXml(rows));
  const withPart = (...parts: ZipPart[]) => zip([...good, ...parts]);
  const filler = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ name: `x/${index}`, content: '' }));
  const incompressible = (size: number) => {
    const bytes = Buffer.alloc(size);
    for (let index = 0, state = 1; index < size; index++) {
      state = Math.imul(state, 1103515245) + 12345;
      bytes[index] = state >> 16;
    }
    return bytes;
  };
  /** Thirty times its packed size: under the limit of the ratio. */
  const padded = Buffer.concat([incompressible(1_500_000), Buffer.alloc(44_000_000, 'a')]);
  const inflated = Array.from({ length: 5 }, (_, n) => ({ name: `pad/${n}`, content: padded }));
  const dtd = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>';
  const doctype = (content: string | Buffer) => withPart({ name: 'xl/evil.xml', content });
  const ole = (content: Buffer) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), content]);

  test.each<[string, Uint8Array, string]>([
    ['a bomb', withPart({ name: 'b', content: Buffer.alloc(30_000_000) }), 'file.ratio'],
    ['200 MB unpacked', withPart(...inflated), 'file.inflated'],
    ['1,001 parts', withPart(...filler(1001 - good.length)), 'file.entries'],
    ['a name that climbs out', withPart({ name: '../evil', content: '' }), 'file.entry-name'],
    ['a climb by backslash', withPart({ name: 'a\\..\\evil', content: '' }), 'file.entry-name'],
    ['an absolute name', withPart({ name: '/etc/passwd', content: '' }), 'file.entry-name'],
    ['a drive letter', withPart({ name: 'C:/evil', content: '' }), 'file.entry-name'],
    ['a name twice', withPart(good[2]), 'file.entry-repeated'],
    [
      'a name twice but for case',
      withPart({ ...good[2], name: 'XL/Workbook.xml' }),
      'file.entry-repeated',
    ],
    ['a document type', doctype(dtd), 'file.dtd'],
    ['a document type in UTF-16', doctype(Buffer.from(`\ufeff${dtd}`, 'utf16le')), 'file.dtd'],
    ['a cut file', zip(good).subarray(0, 900), 'file.zip-damaged'],
    ['a changed byte', changed(zip(good)), 'file.zip-damaged'],
    [
      'an archive that is no workbook',
      zip([{ name: 'a.txt', content: 'a' }]),
      'file.not-a-workbook',
    ],
    ['Excel 97–2003 renamed', ole(Buffer.from('Workbook', 'utf16le')), 'file.old-excel'],
    ['a password', ole(Buffer.from('EncryptedPackage', 'utf16le')), 'file.password'],
    ['XML that does not close', zip(workbookParts('<worksheet><sheetData>')), 'file.unreadable'],
    ['no known header', zip(workbookParts(sheetXml([['a'], ['b']]))), 'table.no-header'],
  ])('%s', async (_name, bytes, code) => {
    expect((await refusal(readBytes(bytes, marks))).code).toBe(code);
  });

  test('1,000 parts are not too many', async () => {
    const bytes = withPart(...filler(1000 - good.length));
    expect((await readBytes(bytes, marks)).rows).toHaveLength(1);
  });

  test('a size that lies is found out while unpacking', async () => {
    const bytes = zip([...good, { name: 'b', content: Buffer.alloc(30_000_000) }]);
    const central = bytes.lastIndexOf(Buffer.from('504b0102', 'hex'));
    bytes.writeUInt32LE(90_000, central + 24);
    expect((await refusal(readBytes(bytes, marks))).code).toMatch(/file\.(?:ratio|zip-damaged)/);
  });
});

/** The archive with a byte in the middle of its last part changed. */
function changed(archive: Buffer): Buffer {
  const at = archive.lastIndexOf(Buffer.from('504b0304', 'hex')) + 80;
  archive[at] ^= 0xff;
  return archive;
}
