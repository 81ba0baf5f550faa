import type { AssessmentState } from '#shared/domain/assessment.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { Database } from '../../database/open-database.ts';
import { contentOf } from '../../frameworks/versions.ts';

/** An assessment of the round. */
export interface KnownAssessment {
  readonly id: string;
  readonly contractCode: string;
  /** The contract's first day. */
  readonly contractStartsOn: string;
  readonly state: AssessmentState;
}

/** The round that rows of observations or responses belong to. */
export interface KnownRound {
  readonly id: string;
  readonly code: string;
  readonly framework: Framework;
  /** By contract code. */
  readonly assessments: ReadonlyMap<string, KnownAssessment>;
  /** Codes of every contract, in the round or not. */
  readonly contracts: ReadonlySet<string>;
}

/** Reads the round of a code, or gives null when there is none. */
export async function readKnownRound(db: Database, code: string): Promise<KnownRound | null> {
  const round = await db
    .selectFrom('round')
    .innerJoin('framework_version', 'framework_version.id', 'round.framework_version_id')
    .select(['round.id', 'round.code', 'content'])
    .where('round.code', '=', code)
    .executeTakeFirst();
  if (!round) return null;
  const assessments = await db
    .selectFrom('assessment')
    .innerJoin('contract', 'contract.id', 'assessment.contract_id')
    .select([
      'assessment.id',
      'contract.code as contractCode',
      'contract.starts_on as contractStartsOn',
      'state',
    ])
    .where('round_id', '=', round.id)
    .execute();
  const contracts = await db.selectFrom('contract').select('code').execute();
  return {
    id: round.id,
    code: round.code,
    framework: contentOf(round),
    assessments: new Map(assessments.map((row) => [row.contractCode, row])),
    contracts: new Set(contracts.map((row) => row.code)),
  };
}
