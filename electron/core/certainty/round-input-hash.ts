import type { Framework } from '#shared/domain/framework/framework.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { canonicalJson, sha256 } from '../audit/canonical.ts';
import type { Connection } from '../database/driver.ts';
import { comparesWithPeers, peerGroupsOf } from '../scoring/peer-groups.ts';
import { RecordLines } from '../scoring/record/record-lines.ts';
import type { RoundFacts } from '../scoring/record/round-facts.ts';

/** How many clients the contract of each assessment has; null where nobody knows. */
export function clientCounts(
  connection: Connection,
  assessmentIds: readonly string[],
): (number | null)[] {
  const read = connection.prepare<[string], number | null>(clientSql).pluck();
  return assessmentIds.map((id) => read.get(id) ?? null);
}

const clientSql = `
  SELECT contract.client_count FROM assessment
  JOIN contract ON contract.id = assessment.contract_id
  WHERE assessment.id = ?`;

/** By assessment: what it has in common with its peers; null where all are, or nothing compares. */
function peerValues(
  connection: Connection,
  framework: Framework,
  assessmentIds: readonly string[],
): (string | null)[] {
  if (!comparesWithPeers(framework)) return assessmentIds.map(() => null);
  const { index, values } = peerGroupsOf(connection, framework.peerGroup, assessmentIds);
  return Array.from(index, (group) => values[group]);
}

/**
 * SHA-256 of everything that draws over a round rest on, options apart: framework, method, rule, and by
 * assessment its readings, settled values, answers, number of clients and peer group.
 */
export function roundInputHash(connection: Connection, facts: RoundFacts): string {
  const { head, framework, assessments } = facts;
  const ids = assessments.map(({ id }) => id);
  const lines = new RecordLines(connection, compileFramework(framework));
  const clients = clientCounts(connection, ids);
  const peers = peerValues(connection, framework, ids);
  const hashes = assessments.map(({ id, contract }, i) => {
    const input = { ...lines.of(id), clients: clients[i], peers: peers[i] };
    return [contract, sha256(canonicalJson(input))] as const;
  });
  return sha256(canonicalJson({ ...head, assessments: Object.fromEntries(hashes) }));
}
