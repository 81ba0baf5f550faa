import type { Framework } from '#shared/domain/framework/framework.ts';
import { methodVersion } from '#shared/scoring/method-version.ts';
import { sha256 } from '../../audit/canonical.ts';
import { NotFound } from '../../call/errors.ts';
import type { Connection } from '../../database/driver.ts';
import type { Tables } from '../../database/tables.ts';
import { contentOf } from '../../frameworks/versions.ts';

/** What holds for all assessments of a round, as it goes into the record. */
export interface RoundHead {
  readonly round: string;
  readonly framework: { readonly code: string; readonly version: number; readonly sha256: string };
  readonly method: string;
  readonly consolidation: string;
  /** Of the random numbers; null: results use none. */
  readonly seed: null;
}

/** A round as it is computed. */
export interface RoundFacts {
  readonly head: RoundHead;
  readonly frameworkVersionId: string;
  readonly framework: Framework;
  readonly consolidation: Tables['round']['consolidation'];
  /** In the order of the contracts' codes. */
  readonly assessments: readonly { readonly id: string; readonly contract: string }[];
}

/** Reads what is to be computed. @throws NotFound */
export function readRoundFacts(connection: Connection, roundId: string): RoundFacts {
  const row = connection.prepare<[string], RoundRow>(roundSql).get(roundId);
  if (!row) throw new NotFound('round', roundId);
  return {
    head: {
      round: row.code,
      framework: {
        code: row.framework_code,
        version: row.version,
        // Of the text as it stands, not the hash beside it: who changes one may forget the other.
        sha256: sha256(row.content),
      },
      method: methodVersion,
      consolidation: row.consolidation,
      seed: null,
    },
    frameworkVersionId: row.framework_version_id,
    framework: contentOf(row),
    consolidation: row.consolidation,
    assessments: connection
      .prepare<[string], { id: string; contract: string }>(assessmentSql)
      .all(roundId),
  };
}

type RoundRow = Pick<Tables['round'], 'code' | 'consolidation' | 'framework_version_id'> &
  Pick<Tables['framework_version'], 'version' | 'content'> & { readonly framework_code: string };

const roundSql = `
  SELECT round.code, round.consolidation, round.framework_version_id,
    framework_version.code AS framework_code, framework_version.version, framework_version.content
  FROM round JOIN framework_version ON framework_version.id = round.framework_version_id
  WHERE round.id = ?`;

const assessmentSql = `
  SELECT assessment.id, contract.code AS contract
  FROM assessment JOIN contract ON contract.id = assessment.contract_id
  WHERE assessment.round_id = ?
  ORDER BY contract.code`;
