import { bulkInsert } from '#core/database/bulk-insert.ts';
import type { Connection } from '#core/database/driver.ts';
import { openDatabase } from '#core/database/open-database.ts';
import { Framework, type FrameworkInput } from '#shared/domain/framework/framework.ts';

/** How big a round to make. */
export interface RoundSize {
  readonly assessments: number;
  readonly indicators: number;
  /** Each says something of every indicator. */
  readonly assessors: number;
}

const day = '2026-03-05';
const name = { en: 'Services are delivered as agreed', 'zh-CN': '按约定提供服务' };

const measures = [
  {
    kind: 'rubric',
    levels: [1, 2, 3, 4].map((value) => ({ value, name, score: value * 25 })),
  },
  { kind: 'scale', minimum: 0, maximum: 10 },
  { kind: 'numeric', rule: { kind: 'goalposts', worst: 0, best: 10 } },
] as const satisfies Extract<
  FrameworkInput['children'][number],
  { kind: 'indicator' }
>['measure'][];

/** A framework of four dimensions of three criteria each, with indicators of three measures. */
export function frameworkOf(indicators: number): Framework {
  const criteria = 12;
  const indicator = (index: number) => ({
    kind: 'indicator' as const,
    code: `I${index + 1}`,
    name,
    weight: 1 + (index % 3),
    measure: measures[index % measures.length],
    ...(index % 20 === 0 ? { critical: { below: 30, grade: 'C' } } : {}),
  });
  const criterion = (c: number) => ({
    kind: 'group' as const,
    code: `C${c + 1}`,
    name,
    weight: 1,
    aggregation: { method: 'weighted-mean' as const },
    children: Array.from({ length: indicators }, (_, i) => i)
      .filter((i) => i % criteria === c)
      .map(indicator),
  });
  const all = Array.from({ length: criteria }, (_, c) => criterion(c));
  return Framework.parse({
    format: 'plumbline-framework-1',
    code: 'BENCH',
    name,
    aggregation: { method: 'weighted-mean' },
    minimumCoverage: 0.6,
    children: [0, 1, 2, 3].map((d) => ({
      kind: 'group' as const,
      code: `D${d + 1}`,
      name,
      weight: 25,
      aggregation: { method: 'weighted-mean' as const },
      children: all.filter((_, c) => c % 4 === d),
    })),
    grades: [
      { code: 'A', name, from: 80, to: 100, tone: 'g5' },
      { code: 'B', name, from: 60, to: 80, tone: 'g3' },
      { code: 'C', name, from: 0, to: 60, tone: 'g1' },
    ],
  } satisfies FrameworkInput);
}

/** Makes a workspace file with one round, of the id `R`, of the size asked for. */
export async function fillWorkspace(path: string, size: RoundSize): Promise<void> {
  const database = await openDatabase(path, 'create', `${day}T00:00:00.000Z`);
  const { connection } = database;
  connection.transaction(() => {
    writeRound(connection, frameworkOf(size.indicators));
    for (let a = 0; a < size.assessors; a++) {
      connection
        .prepare('INSERT INTO assessor VALUES (?, ?, ?)')
        .run(`S${a}`, `Assessor ${a}`, null);
    }
    const observe = observer(connection);
    for (let i = 0; i < size.assessments; i++) {
      writeAssessment(connection, i);
      for (let a = 0; a < size.assessors; a++) {
        connection
          .prepare('INSERT INTO assignment VALUES (?, ?, ?)')
          .run(`A${i}`, `S${a}`, a === 0 ? 1 : 0);
        for (let k = 0; k < size.indicators; k++) observe(i, a, k);
      }
    }
  })();
  await database.close();
}

function writeRound(connection: Connection, framework: Framework): void {
  connection
    .prepare('INSERT INTO provider VALUES (?, ?, ?, ?, ?, ?, ?)')
    .run('P', 'P', 'Community services', '社区服务', 'non-profit', null, 'North');
  connection
    .prepare('INSERT INTO framework_version VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run('F', 'BENCH', 1, 'published', 1, JSON.stringify(framework), 'h', day, day);
  connection
    .prepare('INSERT INTO round VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
    .run('R', 'R', 'Round', '轮次', 'F', '2026-01-01', '2026-12-31', 'mean');
}

function writeAssessment(connection: Connection, i: number): void {
  const kinds = ['daily-care', 'purchase', 'survival'];
  connection
    .prepare('INSERT INTO contract VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(`K${i}`, `K-${i}`, 'P', 'Home care', '居家照料', ...kinds, day, day, 1, 'CNY', null);
  connection
    .prepare('INSERT INTO assessment VALUES (?, ?, ?, ?, ?)')
    .run(`A${i}`, 'R', `K${i}`, 'submitted', day);
  connection
    .prepare("INSERT INTO visit VALUES (?, ?, ?, ?, 'third-party')")
    .run(`V${i}`, `A${i}`, day, 'announced');
}

function observer(connection: Connection): (i: number, a: number, k: number) => void {
  const insert = bulkInsert(connection, 'observation');
  const none = { answers: null, carried_from: null, carried_source: null, recorded_at: day };
  return (i, a, k) => {
    const missing = (i * 31 + k * 7) % 40 === 0;
    const spread = (i * 7 + k * 3 + a) % 4;
    insert({
      ...none,
      id: `${i}-${a}-${k}`,
      assessment_id: `A${i}`,
      visit_id: `V${i}`,
      assessor_id: `S${a}`,
      indicator: `I${k + 1}`,
      state: missing ? 'no-data' : 'value',
      raw: missing ? null : 1 + spread,
      reason: missing ? 'The file was not there' : '',
      comment: (i + k) % 10 === 0 ? 'Seen on site and compared with the records' : '',
    });
  };
}
