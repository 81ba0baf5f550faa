import type { Database } from '../../database/open-database.ts';
import type { Tables } from '../../database/tables.ts';

/** A stored contract with its segments, sorted. */
export type KnownContract = Tables['contract'] & {
  readonly segments: readonly string[];
  readonly provider_code: string;
};

/** What rows of contracts are read against. */
export interface KnownContracts {
  /** By code. */
  readonly contracts: ReadonlyMap<string, KnownContract>;
  /** Provider ids by code. */
  readonly providers: ReadonlyMap<string, string>;
  readonly segments: ReadonlySet<string>;
  /** Ids of the contracts that have assessments: they stay with their provider. */
  readonly assessed: ReadonlySet<string>;
  /** The workspace's, for contracts that name none. */
  readonly currency: string;
}

export async function readKnownContracts(db: Database, currency: string): Promise<KnownContracts> {
  const links = await db
    .selectFrom('contract_segment')
    .selectAll()
    .orderBy('contract_id')
    .orderBy('segment_code')
    .execute();
  const segmentsOf = Map.groupBy(links, (link) => link.contract_id);
  const contracts = await db
    .selectFrom('contract')
    .innerJoin('provider', 'provider.id', 'contract.provider_id')
    .selectAll('contract')
    .select('provider.code as provider_code')
    .execute();
  const providers = await db.selectFrom('provider').select(['id', 'code']).execute();
  const segments = await db.selectFrom('segment').select('code').execute();
  const assessed = await db.selectFrom('assessment').select('contract_id').distinct().execute();
  return {
    contracts: new Map(
      contracts.map((row) => {
        const codes = (segmentsOf.get(row.id) ?? []).map((link) => link.segment_code);
        return [row.code, { ...row, segments: codes.sort() }];
      }),
    ),
    providers: new Map(providers.map((row) => [row.code, row.id])),
    segments: new Set(segments.map((row) => row.code)),
    assessed: new Set(assessed.map((row) => row.contract_id)),
    currency,
  };
}
