import type { ProviderRow } from '#shared/contract/providers.ts';
import { readAll } from '../../data/read-all.ts';
import { useRead } from '../../data/use-read.ts';
import type { Client } from '../../platform/platform.ts';

/** The whole registry, as the caller may see it. */
export interface Registry {
  readonly rows: readonly ProviderRow[];
  readonly districts: readonly string[];
  /** How many contracts they hold together. */
  readonly contracts: number;
}

/** Reads every provider that the caller may see. */
export function useAllProviders() {
  return useRead(['providers', 'list', 'all'], readRegistry);
}

async function readRegistry(client: Client, signal: AbortSignal): Promise<Registry> {
  let districts: readonly string[] = [];
  const rows = await readAll(async (page) => {
    const answer = await client.providers.list(page, { signal });
    districts = answer.districts;
    return answer;
  });
  const contracts = rows.reduce((sum, row) => sum + row.contractCount, 0);
  return { rows, districts, contracts };
}

/** Reads one provider. */
export function useProvider(id: string) {
  return useRead(['providers', 'get', id], (client, signal) =>
    client.providers.get({ id }, { signal }),
  );
}

/** Reads every contract of a provider. */
export function useContractsOf(providerId: string) {
  return useRead(['providers', 'contracts', providerId], (client, signal) =>
    readAll((page) => client.providers.contracts({ providerId, ...page }, { signal })),
  );
}
