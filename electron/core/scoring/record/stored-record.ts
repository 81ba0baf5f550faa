import type { ResultRecord } from '#shared/contract/result-record.ts';
import type { Connection } from '../../database/driver.ts';
import type { Tables } from '../../database/tables.ts';

type Row = Tables['computation'] & {
  readonly framework_code: string;
  readonly framework_version: number;
};

const recordSql = `
  SELECT computation.*, framework_version.code AS framework_code,
    framework_version.version AS framework_version
  FROM computation
  JOIN framework_version ON framework_version.id = computation.framework_version_id
  WHERE computation.round_id = ?
  ORDER BY computation.computed_at DESC, computation.id DESC`;

/** What was written down of a round, the newest first. */
export function storedRecords(connection: Connection, roundId: string): ResultRecord[] {
  return connection.prepare<[string], Row>(recordSql).all(roundId).map(recordOf);
}

/** What was written down last, as it is stored; undefined where nothing was. */
export function lastComputation(connection: Connection, roundId: string): Row | undefined {
  return connection.prepare<[string], Row>(`${recordSql} LIMIT 1`).get(roundId);
}

/** A row as the contract shows it. */
export const recordOf = (row: Row): ResultRecord => ({
  id: row.id,
  roundId: row.round_id,
  frameworkCode: row.framework_code,
  frameworkVersion: row.framework_version,
  methodVersion: row.method_version,
  assessments: row.assessment_count,
  inputHash: row.input_hash,
  outputHash: row.output_hash,
  at: row.computed_at,
  by: row.computed_by_name,
});
