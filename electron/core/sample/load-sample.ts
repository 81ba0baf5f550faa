import type { Framework } from '#shared/domain/framework/framework.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import { usualSource } from '#shared/domain/visit.ts';
import type { Locale } from '#shared/locale.ts';
import { readObservation } from '#shared/scoring/read-observation.ts';
import { canonicalJson, sha256 } from '../audit/canonical.ts';
import { bulkInsert } from '../database/bulk-insert.ts';
import type { Connection } from '../database/driver.ts';
import type { Database } from '../database/open-database.ts';
import { nameColumns } from '../database/text-columns.ts';
import { entryColumns } from '../inspections/observation-row.ts';
import { insertPerson } from '../people/accounts.ts';
import { samplePassword } from '../people/sample-password.ts';
import { contractRow } from '../providers/contracts.ts';
import { providerRow } from '../providers/registry.ts';
import type { Surroundings } from '../surroundings.ts';
import { createSampleData } from './data.ts';
import type { AssessmentKey, SampleData, SampleFramework } from './sample-data.ts';

/** What has been written so far, by the codes that tie the data together. */
interface Written {
  readonly newId: () => string;
  readonly connection: Connection;
  readonly data: SampleData;
  readonly providers: Map<string, string>;
  readonly contracts: Map<string, string>;
  readonly frameworks: Map<string, string>;
  readonly rounds: Map<string, string>;
  readonly assessors: Map<string, string>;
  readonly assessments: Map<string, string>;
  readonly visits: Map<string, string>;
}

/** Fills a new workspace with the sample, in the caller's transaction on `connection`; remarks are in `locale`. */
export async function loadSample(
  db: Database,
  connection: Connection,
  surroundings: Surroundings,
  locale: Locale,
): Promise<void> {
  const written: Written = {
    newId: surroundings.newId,
    connection,
    data: createSampleData(locale),
    providers: new Map(),
    contracts: new Map(),
    frameworks: new Map(),
    rounds: new Map(),
    assessors: new Map(),
    assessments: new Map(),
    visits: new Map(),
  };
  writeRegistry(written);
  await writePeople(db, surroundings, written);
  writeFrameworks(written);
  writeRounds(written);
  writeAssessments(written);
  writeObservations(written);
  writeResponses(written);
}

function writeRegistry({ connection, data, newId, providers, contracts }: Written): void {
  const segment = bulkInsert(connection, 'segment');
  for (const { code, axis, name } of data.segments) segment({ code, axis, ...nameColumns(name) });
  const provider = bulkInsert(connection, 'provider');
  for (const fields of data.providers) {
    const id = newId();
    providers.set(fields.code, id);
    provider(providerRow({ ...fields, id }));
  }
  const contract = bulkInsert(connection, 'contract');
  const served = bulkInsert(connection, 'contract_segment');
  for (const fields of data.contracts) {
    const id = newId();
    contracts.set(fields.code, id);
    contract(contractRow({ ...fields, id, providerId: found(providers, fields.provider) }));
    for (const segment_code of fields.segments) served({ contract_id: id, segment_code });
  }
}

async function writePeople(
  db: Database,
  surroundings: Surroundings,
  { connection, data, newId, providers, assessors }: Written,
): Promise<void> {
  const assessor = bulkInsert(connection, 'assessor');
  for (const { login, name, role, provider } of data.persons) {
    const providerId = provider === null ? null : found(providers, provider);
    const account = { login, name, role, providerId, password: samplePassword };
    const person = await insertPerson(db, surroundings, account, 'fast');
    if (role !== 'evaluator') continue;
    const id = newId();
    assessors.set(login, id);
    assessor({ id, name, person_id: person.id });
  }
}

function writeFrameworks({ connection, data, newId, frameworks }: Written): void {
  const version = bulkInsert(connection, 'framework_version');
  for (const framework of data.frameworks) {
    const id = newId();
    const content = canonicalJson(framework.content);
    frameworks.set(versionKey(framework.content.code, framework.version), id);
    version({
      id,
      code: framework.content.code,
      version: framework.version,
      state: 'published',
      revision: 0,
      content,
      content_hash: sha256(content),
      updated_at: framework.publishedAt,
      published_at: framework.publishedAt,
    });
  }
}

function writeRounds({ connection, data, newId, frameworks, rounds }: Written): void {
  const round = bulkInsert(connection, 'round');
  for (const fields of data.rounds) {
    const id = newId();
    rounds.set(fields.code, id);
    const version = versionKey(fields.frameworkCode, fields.frameworkVersion);
    round({
      id,
      code: fields.code,
      ...nameColumns(fields.name),
      framework_version_id: found(frameworks, version),
      starts_on: fields.startsOn,
      ends_on: fields.endsOn,
      consolidation: fields.consolidation,
    });
  }
}

function writeAssessments(written: Written): void {
  const { connection, data, newId, rounds, contracts, assessors, assessments, visits } = written;
  const assessment = bulkInsert(connection, 'assessment');
  for (const fields of data.assessments) {
    const id = newId();
    assessments.set(assessmentKey(fields), id);
    assessment({
      id,
      round_id: found(rounds, fields.round),
      contract_id: found(contracts, fields.contract),
      state: fields.state,
      updated_at: fields.updatedAt,
    });
  }
  const assignment = bulkInsert(connection, 'assignment');
  for (const fields of data.assignments) {
    assignment({
      assessment_id: found(assessments, assessmentKey(fields)),
      assessor_id: found(assessors, fields.evaluator),
      lead: fields.lead ? 1 : 0,
    });
  }
  const visit = bulkInsert(connection, 'visit');
  for (const fields of data.visits) {
    const id = newId();
    visits.set(visitKey(fields, fields.date, fields.kind), id);
    const assessment_id = found(assessments, assessmentKey(fields));
    visit({
      id,
      assessment_id,
      date: fields.date,
      kind: fields.kind,
      source: usualSource(fields.kind),
    });
  }
}

function writeObservations(written: Written): void {
  const { connection, data, newId, assessments, assessors, visits } = written;
  const observation = bulkInsert(connection, 'observation');
  const indicators = indicatorsByRound(data);
  for (const fields of data.observations) {
    const indicator = found(found(indicators, fields.round), fields.indicator);
    const read = readObservation(indicator, fields.entry);
    if (read.kind === 'refused') {
      throw new Error(`The sample's ${fields.indicator} does not fit: ${read.problems[0].code}`);
    }
    observation({
      id: newId(),
      assessment_id: found(assessments, assessmentKey(fields)),
      visit_id: found(visits, visitKey(fields, fields.visitDate, fields.visitKind)),
      assessor_id: found(assessors, fields.evaluator),
      indicator: fields.indicator,
      ...entryColumns(fields.entry, read),
      comment: fields.comment,
      recorded_at: fields.recordedAt,
    });
  }
}

function writeResponses({ connection, data, newId, assessments }: Written): void {
  const response = bulkInsert(connection, 'response');
  for (const fields of data.responses) {
    response({
      id: newId(),
      assessment_id: found(assessments, assessmentKey(fields)),
      questionnaire: fields.questionnaire,
      respondent: fields.respondent,
      received_on: fields.receivedOn,
      answers: JSON.stringify(fields.answers),
    });
  }
}

function indicatorsByRound(data: SampleData): Map<string, Map<string, Indicator>> {
  return new Map(
    data.rounds.map((round) => {
      const { content } = versionOf(data.frameworks, round.frameworkCode, round.frameworkVersion);
      return [round.code, new Map(indicatorsOf(content).map((one) => [one.code, one]))];
    }),
  );
}

function versionOf(
  frameworks: readonly SampleFramework[],
  code: string,
  version: number,
): { readonly content: Framework } {
  const framework = frameworks.find((one) => one.content.code === code && one.version === version);
  if (!framework) throw new Error(`The sample has no framework ${code}@${version}`);
  return framework;
}

const versionKey = (code: string, version: number): string => `${code}@${version}`;
const assessmentKey = ({ round, contract }: AssessmentKey): string => `${round}/${contract}`;
const visitKey = (key: AssessmentKey, date: string, kind: string): string =>
  `${assessmentKey(key)}/${date}/${kind}`;

function found<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The sample refers to ${key}, which is not in it`);
  return value;
}
