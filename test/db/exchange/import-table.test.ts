import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verifyChain } from '#core/audit/chain.ts';
import { connect } from '#core/database/driver.ts';
import { importTable } from '#core/exchange/import-table.ts';
import type { ImportReport } from '#shared/contract/exchange.ts';
import type { Progress } from '#shared/contract/progress.ts';
import { contentHash } from '#test/harness/content-hash.ts';
import { districtForEachTest } from '#test/harness/district-for-each-test.ts';
import { csvFile, importFile } from '#test/harness/small-district.ts';

const providerHead = ['code', 'name_en', 'name_zh', 'nature', 'registration_number', 'district'];

const district = districtForEachTest();
const lastEvent = () =>
  district.db
    .selectFrom('audit_event')
    .selectAll()
    .orderBy('sequence', 'desc')
    .executeTakeFirstOrThrow();
const provider = (code: string) =>
  district.db.selectFrom('provider').selectAll().where('code', '=', code).executeTakeFirstOrThrow();

describe('an import', () => {
  test('adds what is new, writes over what has changed, leaves what is the same', async () => {
    const same = ['P1', 'Songhe Care', '松鹤照护', 'non-profit', '', 'East'];
    const { id, registration_number } = await provider('P1');
    same[4] = registration_number ?? '';
    const report = await importFile(
      district.workspace,
      'providers',
      csvFile([
        providerHead,
        same,
        ['P2', 'Anju Services', '安居服务', 'for-profit', '', 'North'],
        ['P4', '', '新苑', 'non-profit', '', 'East'],
      ]),
    );
    expect(report).toMatchObject({ rows: 3, created: 1, updated: 1, unchanged: 1, written: true });
    expect((await provider('P1')).id).toBe(id);
    expect(await provider('P2')).toMatchObject({ registration_number: null, district: 'North' });
    expect(await provider('P4')).toMatchObject({ name_en: '', name_zh_cn: '新苑' });
  });

  test('leaves alone what the file has no column for', async () => {
    const before = await provider('P1');
    const file = csvFile([
      ['code', 'nature', 'district'],
      ['P1', 'for-profit', 'South'],
    ]);
    expect(await importFile(district.workspace, 'providers', file)).toMatchObject({ updated: 1 });
    expect(await provider('P1')).toEqual({ ...before, nature: 'for-profit', district: 'South' });
  });

  test('lets two providers exchange their registration numbers', async () => {
    const [one, two] = [await provider('P1'), await provider('P2')];
    const row = (from: typeof one, number: string | null) => [
      from.code,
      from.name_en,
      from.name_zh_cn,
      from.nature,
      number ?? '',
      from.district,
    ];
    const file = csvFile([
      providerHead,
      row(one, two.registration_number),
      row(two, one.registration_number),
    ]);
    expect(await importFile(district.workspace, 'providers', file)).toMatchObject({ updated: 2 });
    expect((await provider('P1')).registration_number).toBe(two.registration_number);
  });

  test('keeps amounts in minor units of the currency, and full-width digits', async () => {
    const rows = await district.db
      .selectFrom('contract')
      .select(['code', 'amount', 'currency'])
      .execute();
    expect(rows).toEqual(
      expect.arrayContaining([
        { code: 'C1', amount: 35_000_000, currency: 'CNY' },
        { code: 'C2', amount: 1_200_000, currency: 'CNY' },
        { code: 'C3', amount: 50, currency: 'CNY' },
      ]),
    );
  });

  test('names columns that mean nothing here, also those without a header', async () => {
    const file = csvFile([
      ['code', 'name_en', 'nature', 'district', 'colour', ''],
      ['P5', 'A', 'for-profit', 'E', 'green', 'x'],
    ]);
    const report = await importFile(district.workspace, 'providers', file, { dryRun: true });
    expect(report).toMatchObject({ problems: [], unknownColumns: ['colour', 'F'] });
  });

  test('says which columns are missing or stand twice, beside what else is wrong', async () => {
    const file = csvFile([
      ['code', 'nature', '机构编号'],
      ['P5', 'x', 'P6'],
    ]);
    const { problems } = await importFile(district.workspace, 'providers', file);
    expect(problems.map(({ code, column, cell }) => [code, column, cell])).toEqual([
      ['column.missing', 'district | 区域', null],
      ['column.repeated', '机构编号', 'C1'],
      ['text.empty', 'name_en', null],
      ['choice.unknown', 'nature', 'B2'],
    ]);
  });

  test('is one audit event with the file, its hash and the counts, and the chain holds', async () => {
    const file = csvFile([providerHead, ['P5', 'A', '', 'for-profit', '', 'E']], 'new.csv');
    const { sequence } = await lastEvent();
    await importFile(district.workspace, 'providers', file);
    const event = await lastEvent();
    expect(event).toMatchObject({ sequence: sequence + 1, action: 'exchange.import' });
    expect(JSON.parse(event.after)).toEqual({
      kind: 'providers',
      file: 'new.csv',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      rows: 1,
      created: 1,
      updated: 0,
      unchanged: 0,
    });
    expect(await verifyChain(district.db)).toMatchObject({ intact: true });
  });

  test('begins with a backup that has the workspace as it was', async () => {
    const before = contentHash(district.connection);
    const file = csvFile([providerHead, ['P5', 'A', '', 'for-profit', '', 'E']]);
    await importFile(district.workspace, 'providers', file);
    const folder = `${district.connection.name}.backups`;
    const copies = readdirSync(folder).filter((name) => name.endsWith('.plumb'));
    expect(copies).toEqual([expect.stringMatching(/before-import\.plumb$/)]);
    const copy = connect(join(folder, copies[0]));
    expect(contentHash(copy)).toBe(before);
    copy.close();
  });
});

describe('an import that is not to be, writes nothing:', () => {
  const file = () => csvFile([providerHead, ['P5', 'A', '', 'for-profit', '', 'E']]);

  test('a dry run, which tells what would be', async () => {
    const before = contentHash(district.connection);
    const report = await importFile(district.workspace, 'providers', file(), { dryRun: true });
    expect(report).toMatchObject({ created: 1, dryRun: true, written: false, problems: [] });
    expect(contentHash(district.connection)).toBe(before);
    expect(await importFile(district.workspace, 'providers', file())).toMatchObject({
      written: true,
    });
    expect(contentHash(district.connection)).not.toBe(before);
  });

  test('one that is cancelled after the check', async () => {
    const before = contentHash(district.connection);
    const cancel = new AbortController();
    const request = { kind: 'providers', file: file(), round: null, dryRun: false } as const;
    const run = async () => {
      for await (const event of importTable(district.workspace.job(cancel.signal), request)) {
        if (event.kind === 'progress' && event.step === 'backing-up') cancel.abort();
      }
    };
    await expect(run()).rejects.toThrow();
    expect(contentHash(district.connection)).toBe(before);
  });

  test('one whose rows no longer fit when it comes to writing', async () => {
    const request = { kind: 'providers', file: file(), round: null, dryRun: false } as const;
    const events: (Progress | ImportReport)[] = [];
    const clash = csvFile([providerHead, ['P5', 'A', '', 'for-profit', 'REG-77', 'E']]);
    for await (const event of importTable(district.workspace.job(), { ...request, file: clash })) {
      events.push(event);
      if (event.kind !== 'progress' || event.step !== 'backing-up') continue;
      const other = csvFile([providerHead, ['P6', 'B', '', 'for-profit', 'REG-77', 'E']]);
      expect(await importFile(district.workspace, 'providers', other)).toMatchObject({
        written: true,
      });
    }
    expect(events.at(-1)).toMatchObject({
      written: false,
      problems: [{ code: 'registration.taken', cell: 'E2', params: { provider: 'P6' } }],
    });
    const codes = await district.db.selectFrom('provider').select('code').execute();
    expect(codes.map((row) => row.code)).not.toContain('P5');
  });
});

test('a report names 5,000 problems and says how many more there are', async () => {
  const rows = Array.from({ length: 5100 }, (_, index) => [`X${index}`, 'A', '', '?', '', 'E']);
  const { problems } = await importFile(
    district.workspace,
    'providers',
    csvFile([providerHead, ...rows]),
  );
  expect(problems).toHaveLength(5001);
  expect(problems.at(-1)).toMatchObject({ code: 'file.more-problems', params: { more: 100 } });
});
