import type { FrameworkVersionRow } from '#shared/contract/frameworks.ts';
import type { ContractRow } from '#shared/contract/providers.ts';
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

/** Contracts as a round takes them: which, and the days they cover together. */
export interface ChosenContracts {
  readonly contracts: 'all' | string[];
  readonly startsOn: string;
  readonly endsOn: string;
}

/** The contracts of these codes, or `all`. @throws naming every unknown code, or that there are none */
export async function contractsByCode(client: Client, codes: string): Promise<ChosenContracts> {
  const rows = await allContracts(client);
  const wanted = new Set(codes.split(/[,;\s]+/).filter(Boolean));
  const known = new Set(rows.map((row) => row.code));
  const unknown = codes === 'all' ? [] : [...wanted].filter((code) => !known.has(code));
  if (unknown.length > 0) throw new Error(`Unknown contracts: ${unknown.join(', ')}.`);
  const chosen = codes === 'all' ? rows : rows.filter((row) => wanted.has(row.code));
  const [first] = chosen;
  if (!first) throw new Error('There are no contracts to assess in this workspace.');
  return {
    contracts: codes === 'all' ? 'all' : chosen.map((row) => row.id),
    startsOn: chosen.reduce(
      (day, row) => (row.startsOn < day ? row.startsOn : day),
      first.startsOn,
    ),
    endsOn: chosen.reduce((day, row) => (row.endsOn > day ? row.endsOn : day), first.endsOn),
  };
}

async function allContracts(client: Client): Promise<ContractRow[]> {
  const rows: ContractRow[] = [];
  for (;;) {
    const page = await client.providers.contracts({ offset: rows.length, limit: 1000 });
    rows.push(...page.rows);
    if (page.rows.length === 0 || rows.length >= page.total) return rows;
  }
}
