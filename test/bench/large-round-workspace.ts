import { bulkInsert } from '#core/database/bulk-insert.ts';
import type { Connection } from '#core/database/driver.ts';
import { openDatabase } from '#core/database/open-database.ts';
import type { Surroundings } from '#core/surroundings.ts';
import { frameworkOf } from './workbook-workspace.ts';

const indicators = 60;
const assessors = 40;
const day = '2026-03-05';
const instant = `${day}T00:00:00.000Z`;
const districts = ['North', 'South', 'East', 'West'];
const natures = ['for-profit', 'non-profit', 'charitable-voluntary'] as const;
const services = ['daily-care', 'capacity-building', 'social-support-and-inclusion'] as const;

/** Makes a workspace with one round, R, of so many providers with a contract each, 60 observations each. */
export async function fillLargeRound(
  path: string,
  surroundings: Surroundings,
  size: number,
): Promise<void> {
  const { newId, now } = surroundings;
  const database = await openDatabase(path, 'create', now());
  const { connection } = database;
  const fields = { name: 'Large', locale: 'en', currency: 'CNY', is_sample: 0 } as const;
  const row = { id: newId(), ...fields, created_at: now() };
  await database.kysely.insertInto('workspace').values(row).execute();
  connection.transaction(() => {
    const roundId = writeRound(connection, newId);
    const add = writerOf(connection, roundId, newId);
    for (let place = 0; place < size; place++) add(place);
  })();
  await database.close();
}

function writeRound(connection: Connection, newId: () => string): string {
  const [frameworkId, roundId] = [newId(), newId()];
  bulkInsert(
    connection,
    'framework_version',
  )({
    id: frameworkId,
    code: 'BENCH',
    version: 1,
    state: 'published',
    revision: 1,
    content: JSON.stringify(frameworkOf(indicators)),
    content_hash: '0'.repeat(64),
    updated_at: instant,
    published_at: instant,
  });
  bulkInsert(
    connection,
    'round',
  )({
    id: roundId,
    code: 'R',
    name_en: 'Round',
    name_zh_cn: '轮次',
    framework_version_id: frameworkId,
    starts_on: '2026-01-01',
    ends_on: '2026-12-31',
    consolidation: 'mean',
  });
  return roundId;
}

/** Writes the provider of a place with its contract, assessment, visit and observations. */
function writerOf(
  connection: Connection,
  roundId: string,
  newId: () => string,
): (place: number) => void {
  const insert = {
    provider: bulkInsert(connection, 'provider'),
    contract: bulkInsert(connection, 'contract'),
    assessment: bulkInsert(connection, 'assessment'),
    assignment: bulkInsert(connection, 'assignment'),
    visit: bulkInsert(connection, 'visit'),
  };
  const addAssessor = bulkInsert(connection, 'assessor');
  const people = Array.from({ length: assessors }, (_, k) => ({
    id: newId(),
    name: `Assessor ${k}`,
  }));
  for (const person of people) addAssessor({ ...person, person_id: null });
  const observe = observer(connection, newId);
  return (place) => {
    const [providerId, contractId, assessmentId, visitId] = Array.from({ length: 4 }, newId);
    const code = String(place).padStart(6, '0');
    const assessor = people[place % assessors].id;
    const names = { name_en: `Home care ${code}`, name_zh_cn: `居家照料${code}` };
    const district = districts[place % districts.length];
    const nature = natures[place % natures.length];
    insert.provider({
      id: providerId,
      code: `P${code}`,
      ...names,
      nature,
      registration_number: null,
      district,
    });
    insert.contract({
      id: contractId,
      code: `C${code}`,
      provider_id: providerId,
      ...names,
      service_type: services[place % services.length],
      procurement_model: 'purchase',
      needs_tier: 'survival',
      starts_on: '2026-01-01',
      ends_on: '2026-12-31',
      amount: 100_000,
      currency: 'CNY',
      client_count: 40,
    });
    insert.assessment({
      id: assessmentId,
      round_id: roundId,
      contract_id: contractId,
      state: 'moderation',
      updated_at: instant,
    });
    insert.assignment({ assessment_id: assessmentId, assessor_id: assessor, lead: 1 });
    insert.visit({
      id: visitId,
      assessment_id: assessmentId,
      date: day,
      kind: 'announced',
      source: 'third-party',
    });
    observe(place, { assessmentId, visitId, assessor });
  };
}

interface Place {
  readonly assessmentId: string;
  readonly visitId: string;
  readonly assessor: string;
}

function observer(connection: Connection, newId: () => string) {
  const insert = bulkInsert(connection, 'observation');
  return (place: number, { assessmentId, visitId, assessor }: Place): void => {
    for (let k = 0; k < indicators; k++) {
      const missing = (place * 31 + k * 7) % 40 === 0;
      insert({
        id: newId(),
        assessment_id: assessmentId,
        visit_id: visitId,
        assessor_id: assessor,
        indicator: `I${k + 1}`,
        state: missing ? 'no-data' : 'value',
        raw: missing ? null : 1 + (((place * 2_654_435_761 + k * 40_503) >>> 7) % 4),
        answers: null,
        reason: missing ? 'The file was not there' : '',
        carried_from: null,
        carried_source: null,
        comment: '',
        recorded_at: instant,
      });
    }
  };
}
