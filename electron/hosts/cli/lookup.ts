import type { FrameworkVersionRow } from '#shared/contract/frameworks.ts';
import type { Round } from '#shared/domain/round.ts';
import type { Client } from './session.ts';

/** The round of this code. @throws when there is none */
export async function roundByCode(client: Client, code: string): Promise<Round> {
  const rounds = await client.rounds.list();
  const round = rounds.find((one) => one.code === code);
  if (!round) {
    const known = rounds.map((one) => one.code).join(', ') || 'none';
    throw new Error(`There is no round ${code} in this workspace (rounds: ${known}).`);
  }
  return round;
}

/** The framework version named `CODE@VERSION`. @throws when there is none */
export async function versionByName(client: Client, name: string): Promise<FrameworkVersionRow> {
  const versions = await client.frameworks.list();
  const version = versions.find((one) => `${one.code}@${one.version}` === name);
  if (!version) {
    const known = versions.map((one) => `${one.code}@${one.version}`).join(', ') || 'none';
    throw new Error(`There is no framework ${name} in this workspace (frameworks: ${known}).`);
  }
  return version;
}

/** The ids of contracts by their codes; `all` stays as it is. @throws naming every unknown code */
export async function contractsByCode(client: Client, codes: string): Promise<'all' | string[]> {
  if (codes === 'all') return 'all';
  const wanted = codes.split(/[,;\s]+/).filter(Boolean);
  const ids = new Map<string, string>();
  for (let offset = 0; ; offset += 1000) {
    const page = await client.providers.contracts({ offset, limit: 1000 });
    for (const row of page.rows) ids.set(row.code, row.id);
    if (offset + page.rows.length >= page.total) break;
  }
  const unknown = wanted.filter((code) => !ids.has(code));
  if (unknown.length > 0) throw new Error(`Unknown contracts: ${unknown.join(', ')}.`);
  return wanted.flatMap((code) => ids.get(code) ?? []);
}
