import { ConsolidationRule } from '#shared/domain/round.ts';
import { contractsByCode, versionByName } from '../lookup.ts';
import type { Outcome } from '../outcome.ts';
import { withWorkspace } from '../session.ts';

interface RoundOptions {
  readonly code: string;
  readonly framework: string;
  readonly contracts: string;
  readonly name?: string;
  readonly starts?: string;
  readonly ends?: string;
  readonly consolidation: string;
}

/** `round create <ws>`: opens a round; without dates it covers the contracts' own. */
export function createRound(path: string, options: RoundOptions): Promise<Outcome> {
  const consolidation = ConsolidationRule.parse(options.consolidation);
  return withWorkspace(path, async (client) => {
    const version = await versionByName(client, options.framework);
    const name = options.name ?? options.code;
    const chosen = await contractsByCode(client, options.contracts);
    const data = await client.rounds.create({
      fields: {
        code: options.code,
        name: { en: name, 'zh-CN': name },
        startsOn: options.starts ?? chosen.startsOn,
        endsOn: options.ends ?? chosen.endsOn,
        consolidation,
      },
      frameworkVersionId: version.id,
      contracts: chosen.contracts,
    });
    return { data, lines: [`Round ${data.code}: ${data.assessmentCount} assessments`] };
  });
}

/** `round list <ws>`. */
export function listRounds(path: string): Promise<Outcome> {
  return withWorkspace(path, async (client) => {
    const data = await client.rounds.list();
    const lines = data.map(
      (round) =>
        `${round.code}  ${round.startsOn} – ${round.endsOn}  ` +
        `${round.frameworkCode}@${round.frameworkVersion}  ${round.assessmentCount} assessments`,
    );
    return { data, lines };
  });
}
