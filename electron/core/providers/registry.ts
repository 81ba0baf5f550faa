import { sql } from 'kysely';
import type { ProviderRow } from '#shared/contract/providers.ts';
import type { Provider, ProviderFields, ProviderNature } from '#shared/domain/provider.ts';
import { NotFound } from '../call/errors.ts';
import type { CommandContext, QueryContext } from '../call/service-context.ts';
import { matchesSearch } from '../database/matches-search.ts';
import type { Database } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';
import { nameColumns, nameOf } from '../database/text-columns.ts';

interface ProviderListing {
  readonly offset: number;
  readonly limit: number;
  readonly search: string;
  readonly nature: ProviderNature | null;
  readonly district: string | null;
  readonly sort: 'code' | 'name' | 'nature' | 'district' | 'contracts';
  readonly descending: boolean;
}

/** What a search looks into. */
const searched = ['code', 'name_en', 'name_zh_cn', 'registration_number', 'district'];

/** A page of the registry; a provider manager finds their own organisation only. */
export async function listProviders(context: QueryContext, input: ProviderListing) {
  const { db, workspace } = context;
  let matching = visibleProviders(context);
  if (input.nature) matching = matching.where('nature', '=', input.nature);
  if (input.district) matching = matching.where('district', '=', input.district);
  if (input.search.trim()) matching = matching.where(matchesSearch(searched, input.search));
  const name = workspace.info.locale === 'en' ? 'name_en' : 'name_zh_cn';
  const order = { code: 'code', name, nature: 'nature', district: 'district' } as const;
  const rows = await matching
    .selectAll()
    .select(contractCount)
    .orderBy(
      input.sort === 'contracts' ? sql`contract_count` : order[input.sort],
      input.descending ? 'desc' : 'asc',
    )
    .orderBy('code')
    .limit(input.limit)
    .offset(input.offset)
    .execute();
  const total = await matching.select(count).executeTakeFirstOrThrow();
  const districts = await visibleProviders({ ...context, db })
    .select('district')
    .distinct()
    .orderBy('district')
    .execute();
  return {
    rows: rows.map(
      (row): ProviderRow => ({ ...providerOf(row), contractCount: row.contract_count }),
    ),
    total: total.count,
    districts: districts.map((row) => row.district),
  };
}

/** One provider. @throws NotFound also for somebody else's organisation */
export async function getProvider(context: QueryContext, input: { id: string }): Promise<Provider> {
  const row = await visibleProviders(context)
    .selectAll()
    .where('id', '=', input.id)
    .executeTakeFirst();
  if (!row) throw new NotFound('provider', input.id);
  return providerOf(row);
}

/** Registers a provider. @throws REFUSED `taken` for a code or registration number in use */
export async function createProvider(
  context: CommandContext,
  input: ProviderFields,
): Promise<Provider> {
  const provider = { ...input, id: context.surroundings.newId() };
  await context.db.insertInto('provider').values(providerRow(provider)).execute();
  context.audit({ subject: { kind: 'provider', id: provider.id }, after: provider });
  return provider;
}

/** Changes a provider's entry. */
export async function updateProvider(context: CommandContext, input: Provider): Promise<Provider> {
  const before = await getProvider(context, input);
  await context.db
    .updateTable('provider')
    .set(providerRow(input))
    .where('id', '=', input.id)
    .execute();
  context.audit({ subject: { kind: 'provider', id: input.id }, before, after: input });
  return input;
}

/** A provider as its row. */
export const providerRow = (provider: Provider): Tables['provider'] => ({
  id: provider.id,
  code: provider.code,
  ...nameColumns(provider.name),
  nature: provider.nature,
  registration_number: provider.registrationNumber,
  district: provider.district,
});

/** A row as the provider it stores. */
export const providerOf = (row: Tables['provider']): Provider => ({
  id: row.id,
  code: row.code,
  name: nameOf(row),
  nature: row.nature,
  registrationNumber: row.registration_number,
  district: row.district,
});

const count = sql<number>`count(*)`.as('count');
const contractCount =
  sql<number>`(SELECT count(*) FROM contract WHERE contract.provider_id = provider.id)`.as(
    'contract_count',
  );

function visibleProviders({ db, actor }: { db: Database; actor: QueryContext['actor'] }) {
  const all = db.selectFrom('provider');
  switch (actor.role) {
    case 'supervisor':
    case 'auditor':
      return all;
    case 'provider-manager':
      return all.where('id', '=', actor.providerId ?? '');
    case 'evaluator':
      return all.where('id', 'in', (inner) =>
        inner
          .selectFrom('assignment')
          .innerJoin('assessor', 'assessor.id', 'assignment.assessor_id')
          .innerJoin('assessment', 'assessment.id', 'assignment.assessment_id')
          .innerJoin('contract', 'contract.id', 'assessment.contract_id')
          .select('contract.provider_id')
          .where('assessor.person_id', '=', actor.personId ?? ''),
      );
  }
}
