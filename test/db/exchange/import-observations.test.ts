import { describe, expect, test } from 'vitest';
import { readKnownObservations } from '#core/exchange/rows/known-observations.ts';
import { districtForEachTest } from '#test/harness/district-for-each-test.ts';
import { csvFile, importFile } from '#test/harness/small-district.ts';

const observationHead = ['contract', 'visit_date', 'visit_kind', 'assessor', 'indicator', 'value'];
const day = '2026-03-05';

const district = districtForEachTest();
const stateOf = async (contract: string) => {
  const row = await district.db
    .selectFrom('assessment')
    .select('state')
    .where('id', '=', `assessment ${contract}`)
    .executeTakeFirstOrThrow();
  return row.state;
};

describe('observations', () => {
  const observe = (rows: readonly (readonly string[])[], head = observationHead) =>
    importFile(district.workspace, 'observations', csvFile([head, ...rows]));
  const row = (contract: string, assessor: string, indicator: string, value: string) => [
    contract,
    day,
    'announced',
    assessor,
    indicator,
    value,
  ];

  test('make visits and assessors as needed, and put a planned assessment in progress', async () => {
    expect(await stateOf('C3')).toBe('planned');
    const report = await observe([
      row('C3', 'Chen Jing', 'R1', '2'),
      row('C3', 'Zhao Lin', 'R1', '3'),
    ]);
    expect(report).toMatchObject({ created: 2, written: true });
    expect(await stateOf('C3')).toBe('in-progress');
    const visits = await district.db
      .selectFrom('visit')
      .select(['date', 'kind'])
      .where('assessment_id', '=', 'assessment C3')
      .execute();
    expect(visits).toEqual([{ date: day, kind: 'announced' }]);
    const assessors = await district.db
      .selectFrom('assignment')
      .innerJoin('assessor', 'assessor.id', 'assessor_id')
      .select(['name', 'lead'])
      .where('assessment_id', '=', 'assessment C3')
      .orderBy('name')
      .execute();
    expect(assessors).toEqual([
      { name: 'Chen Jing', lead: 0 },
      { name: 'Zhao Lin', lead: 0 },
    ]);
  });

  test('are read against the assessments that the file names, not against the whole round', async () => {
    await observe([row('C1', 'Chen Jing', 'R1', '3'), row('C2', 'Chen Jing', 'R1', '3')]);
    const [one, both] = [['assessment C1'], ['assessment C1', 'assessment C2']];
    const named = async (ids: readonly string[]) => {
      const known = await readKnownObservations(district.db, ids);
      const rows = [...known.observations, ...known.visits, ...known.assignments];
      return [...new Set(rows.map((row) => row.assessment_id))].sort();
    };
    expect(await named(one)).toEqual(one);
    expect(await named(both)).toEqual(both);
    expect(await named([])).toEqual([]);
  });

  test('write over what the same assessor said at the same visit, and count it', async () => {
    const report = await observe([
      row('C1', 'Chen Jing', 'R1', '3'),
      row('C1', 'Chen Jing', 'N1', '80'),
      row('C1', 'Chen Jing', 'K1', 'ramp=-;fire=1;first-aid=0'),
    ]);
    expect(report).toMatchObject({ created: 0, updated: 1, unchanged: 2 });
    const stored = await district.db
      .selectFrom('observation')
      .select(['indicator', 'raw', 'comment'])
      .where('assessment_id', '=', 'assessment C1')
      .orderBy('indicator')
      .execute();
    expect(stored).toEqual([
      { indicator: 'K1', raw: 50, comment: '' },
      { indicator: 'N1', raw: 80, comment: '' },
      { indicator: 'R1', raw: 3, comment: '' },
    ]);
  });

  test('keep the six states apart: an empty cell is never a value', async () => {
    const head = [
      ...observationHead,
      'state',
      'reason',
      'carried_from',
      'carried_source',
      'comment',
    ];
    const at = (indicator: string, ...rest: string[]) => [
      'C3',
      day,
      'desk-review',
      'Zhao Lin',
      indicator,
      ...rest,
    ];
    await observe(
      [
        at('R1', '', '不适用', 'Not offered', '', '', 'Seen'),
        at('R2', '4', 'carried-forward', '', '2025/3/5', 'Report 2025', ''),
        at('N1', '90', '', 'Counted twice', '', '', 'By hand'),
        at('K1', '', 'refused', '', '', '', ''),
      ],
      head,
    );
    const stored = await district.db
      .selectFrom('observation')
      .select(['indicator', 'state', 'raw', 'reason', 'carried_from', 'carried_source', 'comment'])
      .where('assessment_id', '=', 'assessment C3')
      .orderBy('indicator')
      .execute();
    const none = { reason: '', carried_from: null, carried_source: null, comment: '' };
    const remark = 'By hand\nCounted twice';
    expect(stored).toEqual([
      { ...none, indicator: 'K1', state: 'refused', raw: null },
      { ...none, indicator: 'N1', state: 'value', raw: 90, comment: remark },
      {
        ...none,
        indicator: 'R1',
        state: 'not-applicable',
        raw: null,
        reason: 'Not offered',
        comment: 'Seen',
      },
      {
        ...none,
        indicator: 'R2',
        state: 'carried-forward',
        raw: 4,
        carried_from: '2025-03-05',
        carried_source: 'Report 2025',
      },
    ]);
  });

  test('refuse a value beside a state without one, and signs of a forgotten state', async () => {
    const head = [...observationHead, 'state', 'carried_from'];
    const { problems } = await observe(
      [
        [...row('C3', 'Zhao Lin', 'R1', '3'), 'no-data', ''],
        [...row('C3', 'Zhao Lin', 'N1', '90'), '', '2025-03-05'],
        [...row('C3', 'Zhao Lin', 'V1', '90'), '', ''],
        [...row('C3', 'Zhao Lin', 'K1', '80'), '', ''],
      ],
      head,
    );
    expect(problems.map(({ code, cell }) => [code, cell])).toEqual([
      ['observation.value-without-state', 'F2'],
      ['observation.not-carried', 'H3'],
      ['observation.survey', 'E4'],
      ['observation.answers-unreadable', 'F5'],
    ]);
  });

  test('know an assessor by login, and let no account assess that may not', async () => {
    const secret = { password_salt: '', password_hash: '', password_parameters: '' };
    const account = { active: 1, failed_attempts: 0, locked_until: null, ...secret } as const;
    const accounts = [
      { id: 'p1', login: 'li', name: 'Li Wei', role: 'evaluator', provider_id: null } as const,
      { id: 'p2', login: 'aud', name: 'Wu Qi', role: 'auditor', provider_id: null } as const,
    ];
    for (const one of accounts)
      await district.db
        .insertInto('person')
        .values({ ...account, ...one })
        .execute();
    const { problems } = await observe([row('C3', 'aud', 'R1', '2')]);
    expect(problems).toMatchObject([
      { code: 'assessor.role', cell: 'D2', params: { role: 'auditor' } },
    ]);
    await observe([row('C3', 'li', 'R1', '2')]);
    const report = await observe([row('C3', 'Li Wei', 'R1', '2')]);
    expect(report).toMatchObject({ unchanged: 1 });
    const assessors = await district.db
      .selectFrom('assessor')
      .select(['name', 'person_id'])
      .where('person_id', 'is not', null)
      .execute();
    expect(assessors).toEqual([{ name: 'Li Wei', person_id: 'p1' }]);
  });

  test('keep one lead: the file may change who it is, but not name two', async () => {
    const head = [...observationHead, 'lead'];
    const lead = (assessor: string, indicator: string, said: string) => [
      ...row('C3', assessor, indicator, '2'),
      said,
    ];
    const leads = async () => {
      const rows = await district.db
        .selectFrom('assignment')
        .innerJoin('assessor', 'assessor.id', 'assessor_id')
        .select('name')
        .where('assessment_id', '=', 'assessment C3')
        .where('lead', '=', 1)
        .execute();
      return rows.map((one) => one.name);
    };
    await observe([lead('Chen Jing', 'R1', '是'), lead('Zhao Lin', 'R1', '')], head);
    expect(await leads()).toEqual(['Chen Jing']);
    const two = await observe([lead('Zhao Lin', 'R1', 'yes')], head);
    expect(two.problems).toMatchObject([
      { code: 'lead.two', cell: 'G2', params: { other: 'Chen Jing' } },
    ]);
    const both = await observe([lead('Zhao Lin', 'R1', 'yes'), lead('Zhao Lin', 'R2', 'no')], head);
    expect(both.problems.map(({ code }) => code)).toContain('lead.contradiction');
    await observe([lead('Zhao Lin', 'R1', 'yes'), lead('Chen Jing', 'R1', 'no')], head);
    expect(await leads()).toEqual(['Zhao Lin']);
  });

  test('need a round that exists', async () => {
    const file = csvFile([observationHead, row('C3', 'Zhao Lin', 'R1', '2')]);
    const without = await importFile(district.workspace, 'observations', file, { round: null });
    expect(without.problems).toMatchObject([{ code: 'round.required', row: null }]);
    const unknown = await importFile(district.workspace, 'observations', file, { round: 'R99' });
    expect(unknown.problems).toMatchObject([{ code: 'reference.round', value: 'R99' }]);
  });
});
