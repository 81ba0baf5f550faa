import { sql } from 'kysely';
import type { ContractRow } from '#shared/contract/providers.ts';
import type {
  ServiceContract,
  ServiceContractFields,
  ServiceType,
  TargetSegment,
} from '#shared/domain/service-contract.ts';
import { InvalidInput, NotFound } from '../call/errors.ts';
import type { CommandContext, QueryContext } from '../call/service-context.ts';
import { matchesSearch } from '../database/matches-search.ts';
import type { Database } from '../database/open-database.ts';
import { Refusal } from '../database/refusal.ts';
import type { Tables } from '../database/tables.ts';
import { nameColumns, nameOf } from '../database/text-columns.ts';

interface ContractListing {
  readonly offset: number;
  readonly limit: number;
  readonly search: string;
  readonly providerId: string | null;
  readonly serviceType: ServiceType | null;
}

/** What a search looks into. */
const searched = [
  'contract.code',
  'contract.name_en',
  'contract.name_zh_cn',
  'provider.name_en',
  'provider.name_zh_cn',
];

/** A page of contracts: all, an evaluator's assigned ones, or those of one's own organisation. */
export async function listContracts(context: QueryContext, input: ContractListing) {
  let matching = visibleContracts(context);
  if (input.providerId) matching = matching.where('contract.provider_id', '=', input.providerId);
  if (input.serviceType) matching = matching.where('service_type', '=', input.serviceType);
  if (input.search.trim()) matching = matching.where(matchesSearch(searched, input.search));
  const rows = await matching
    .selectAll('contract')
    .select([
      'provider.code as provider_code',
      'provider.name_en as provider_en',
      'provider.name_zh_cn as provider_zh_cn',
    ])
    .orderBy('contract.code')
    .limit(input.limit)
    .offset(input.offset)
    .execute();
  const total = await matching.select(sql<number>`count(*)`.as('count')).executeTakeFirstOrThrow();
  const segments = await segmentsOf(
    context.db,
    rows.map((row) => row.id),
  );
  return {
    rows: rows.map(
      (row): ContractRow => ({
        ...contractOf(row, segments.get(row.id) ?? []),
        providerCode: row.provider_code,
        providerName: { en: row.provider_en, 'zh-CN': row.provider_zh_cn },
      }),
    ),
    total: total.count,
  };
}

/** Makes a contract of a registered provider. */
export async function createContract(
  context: CommandContext,
  input: ServiceContractFields,
): Promise<ServiceContract> {
  const contract = { ...input, id: context.surroundings.newId() };
  await checkReferences(context.db, contract);
  checkPeriod(contract);
  await context.db.insertInto('contract').values(contractRow(contract)).execute();
  await saveSegments(context.db, contract);
  context.audit({ subject: { kind: 'contract', id: contract.id }, after: contract });
  return contract;
}

/**
 * Changes a contract.
 *
 * @throws Refusal `contract-assessed` where it would move to another provider with its assessments: its
 *   results are about the provider who did the work
 */
export async function updateContract(
  context: CommandContext,
  input: ServiceContract,
): Promise<ServiceContract> {
  const { db } = context;
  const row = await db
    .selectFrom('contract')
    .selectAll()
    .where('id', '=', input.id)
    .executeTakeFirst();
  if (!row) throw new NotFound('contract', input.id);
  await checkReferences(db, input);
  checkPeriod(input);
  if (row.provider_id !== input.providerId) await checkUnassessed(db, row);
  const before = contractOf(row, (await segmentsOf(db, [row.id])).get(row.id) ?? []);
  await db.updateTable('contract').set(contractRow(input)).where('id', '=', input.id).execute();
  await saveSegments(db, input);
  context.audit({ subject: { kind: 'contract', id: input.id }, before, after: input });
  return input;
}

/** The segments of both axes. */
export async function listSegments({ db }: QueryContext): Promise<TargetSegment[]> {
  const rows = await db.selectFrom('segment').selectAll().orderBy('axis').orderBy('code').execute();
  return rows.map(segmentOf);
}

const segmentOf = (row: Tables['segment']): TargetSegment => ({
  axis: row.axis,
  code: row.code,
  name: nameOf(row),
});

/** Adds a segment or renames the one of this code. */
export async function saveSegment(
  context: CommandContext,
  input: TargetSegment,
): Promise<TargetSegment> {
  const row = segmentRow(input);
  const before = await context.db
    .selectFrom('segment')
    .selectAll()
    .where('code', '=', input.code)
    .executeTakeFirst();
  await context.db
    .insertInto('segment')
    .values(row)
    .onConflict((conflict) => conflict.column('code').doUpdateSet(row))
    .execute();
  context.audit({
    subject: { kind: 'segment', id: input.code },
    before: before && segmentOf(before),
    after: input,
  });
  return input;
}

/** A segment as its row. */
export const segmentRow = (segment: TargetSegment): Tables['segment'] => ({
  code: segment.code,
  axis: segment.axis,
  ...nameColumns(segment.name),
});

/** A contract as its row, without its segments. */
export const contractRow = (contract: ServiceContract): Tables['contract'] => ({
  id: contract.id,
  code: contract.code,
  provider_id: contract.providerId,
  ...nameColumns(contract.name),
  service_type: contract.serviceType,
  procurement_model: contract.procurementModel,
  needs_tier: contract.needsTier,
  starts_on: contract.startsOn,
  ends_on: contract.endsOn,
  amount: contract.amount,
  currency: contract.currency,
  client_count: contract.clientCount,
});

/** A row as the contract it stores. */
export const contractOf = (
  row: Tables['contract'],
  segments: readonly string[],
): ServiceContract => ({
  id: row.id,
  code: row.code,
  providerId: row.provider_id,
  name: nameOf(row),
  serviceType: row.service_type,
  procurementModel: row.procurement_model,
  segments: [...segments],
  needsTier: row.needs_tier,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  amount: row.amount,
  currency: row.currency,
  clientCount: row.client_count,
});

async function saveSegments(db: Database, contract: ServiceContract): Promise<void> {
  await db.deleteFrom('contract_segment').where('contract_id', '=', contract.id).execute();
  if (contract.segments.length === 0) return;
  const rows = [...new Set(contract.segments)].map((code) => ({
    contract_id: contract.id,
    segment_code: code,
  }));
  await db.insertInto('contract_segment').values(rows).execute();
}

async function checkReferences(db: Database, contract: ServiceContract): Promise<void> {
  const provider = await db
    .selectFrom('provider')
    .select('id')
    .where('id', '=', contract.providerId)
    .executeTakeFirst();
  if (!provider) throw new NotFound('provider', contract.providerId);
  if (contract.segments.length === 0) return;
  const known = await db
    .selectFrom('segment')
    .select('code')
    .where('code', 'in', contract.segments)
    .execute();
  const codes = new Set(known.map((row) => row.code));
  const unknown = contract.segments.find((code) => !codes.has(code));
  if (unknown) throw new Refusal('unknown-segment', { code: unknown });
}

/** The file's own check would fail without a word. */
function checkPeriod({ startsOn, endsOn }: ServiceContract): void {
  if (startsOn <= endsOn) return;
  throw new InvalidInput([{ code: 'contract.period', path: 'endsOn', params: {} }]);
}

async function checkUnassessed(db: Database, contract: { id: string; code: string }) {
  const assessment = await db
    .selectFrom('assessment')
    .select('id')
    .where('contract_id', '=', contract.id)
    .limit(1)
    .executeTakeFirst();
  if (assessment) throw new Refusal('contract-assessed', { code: contract.code });
}

async function segmentsOf(db: Database, ids: readonly string[]): Promise<Map<string, string[]>> {
  const byContract = new Map<string, string[]>();
  if (ids.length === 0) return byContract;
  const rows = await db
    .selectFrom('contract_segment')
    .selectAll()
    .where('contract_id', 'in', ids)
    .orderBy('segment_code')
    .execute();
  for (const row of rows) {
    const list = byContract.get(row.contract_id) ?? [];
    list.push(row.segment_code);
    byContract.set(row.contract_id, list);
  }
  return byContract;
}

function visibleContracts({ db, actor }: QueryContext) {
  const all = db
    .selectFrom('contract')
    .innerJoin('provider', 'provider.id', 'contract.provider_id');
  switch (actor.role) {
    case 'supervisor':
    case 'auditor':
      return all;
    case 'provider-manager':
      return all.where('contract.provider_id', '=', actor.providerId ?? '');
    case 'evaluator':
      return all.where('contract.id', 'in', (inner) =>
        inner
          .selectFrom('assignment')
          .innerJoin('assessor', 'assessor.id', 'assignment.assessor_id')
          .innerJoin('assessment', 'assessment.id', 'assignment.assessment_id')
          .select('assessment.contract_id')
          .where('assessor.person_id', '=', actor.personId ?? ''),
      );
  }
}
