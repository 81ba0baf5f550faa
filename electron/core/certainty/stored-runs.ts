import type { CertaintyRun } from '#shared/contract/certainty.ts';
import { AssessmentCertainty, CertaintyOptions } from '#shared/domain/certainty.ts';
import type { Connection } from '../database/driver.ts';
import type { Tables } from '../database/tables.ts';

/** A run as it is stored, with its framework's name. */
type Row = Tables['certainty_run'] & {
  readonly framework_code: string;
  readonly framework_version: number;
};

const lastSql = `
  SELECT certainty_run.*, framework_version.code AS framework_code,
    framework_version.version AS framework_version
  FROM certainty_run
  JOIN framework_version ON framework_version.id = certainty_run.framework_version_id
  WHERE certainty_run.round_id = ?
  ORDER BY certainty_run.computed_at DESC, certainty_run.id DESC LIMIT 1`;

/** The latest run over a round and what it came to. */
export interface StoredRun {
  readonly run: CertaintyRun;
  readonly assessments: AssessmentCertainty[];
}

/** The latest run over a round; null where there is none. */
export function latestRun(connection: Connection, roundId: string): StoredRun | null {
  const row = connection.prepare<[string], Row>(lastSql).get(roundId);
  if (!row) return null;
  const assessments = AssessmentCertainty.array().parse(JSON.parse(row.result));
  return { run: runOf(row, assessments.length), assessments };
}

const runOf = (row: Row, assessments: number): CertaintyRun => ({
  id: row.id,
  roundId: row.round_id,
  frameworkCode: row.framework_code,
  frameworkVersion: row.framework_version,
  methodVersion: row.method_version,
  options: CertaintyOptions.parse(JSON.parse(row.options)),
  assessments,
  inputHash: row.input_hash,
  outputHash: row.output_hash,
  at: row.computed_at,
  by: row.computed_by_name,
});
