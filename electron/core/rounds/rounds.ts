import { sql } from 'kysely';
import type { Round, RoundFields } from '#shared/domain/round.ts';
import { NotFound } from '../call/errors.ts';
import type { CommandContext, QueryContext } from '../call/service-context.ts';
import type { Database } from '../database/open-database.ts';
import { Refusal } from '../database/refusal.ts';
import { nameColumns, nameOf } from '../database/text-columns.ts';

/** Every round, the newest period first. */
export async function listRounds({ db }: Pick<QueryContext, 'db'>): Promise<Round[]> {
  const rows = await roundRows(db)
    .orderBy('round.starts_on', 'desc')
    .orderBy('round.code')
    .execute();
  return rows.map(roundOf);
}

/** One round. @throws NotFound */
export async function getRound(
  { db }: Pick<QueryContext, 'db'>,
  input: { id: string },
): Promise<Round> {
  const row = await roundRows(db).where('round.id', '=', input.id).executeTakeFirst();
  if (!row) throw new NotFound('round', input.id);
  return roundOf(row);
}

interface RoundRequest {
  readonly fields: RoundFields;
  readonly frameworkVersionId: string;
  readonly contracts: 'all' | readonly string[];
}

/**
 * Opens a round: one planned assessment for every contract.
 *
 * @throws Refusal `framework-not-published`, `round-without-contracts`; NotFound for an unknown contract
 */
export async function createRound(context: CommandContext, input: RoundRequest): Promise<Round> {
  const { db, surroundings } = context;
  const version = await db
    .selectFrom('framework_version')
    .select('state')
    .where('id', '=', input.frameworkVersionId)
    .executeTakeFirst();
  if (!version) throw new NotFound('framework', input.frameworkVersionId);
  if (version.state !== 'published') throw new Refusal('framework-not-published');
  const contracts = await contractIds(db, input.contracts);
  if (contracts.length === 0) throw new Refusal('round-without-contracts');
  const id = surroundings.newId();
  const { fields } = input;
  await db
    .insertInto('round')
    .values({
      id,
      code: fields.code,
      ...nameColumns(fields.name),
      framework_version_id: input.frameworkVersionId,
      starts_on: fields.startsOn,
      ends_on: fields.endsOn,
      consolidation: fields.consolidation,
    })
    .execute();
  const updated_at = surroundings.now();
  for (const batch of batchesOf(contracts, 1000)) {
    await db
      .insertInto('assessment')
      .values(
        batch.map((contract_id) => ({
          id: surroundings.newId(),
          round_id: id,
          contract_id,
          state: 'planned' as const,
          updated_at,
        })),
      )
      .execute();
  }
  const round = await getRound(context, { id });
  context.audit({ subject: { kind: 'round', id }, after: round });
  return round;
}

async function contractIds(db: Database, wanted: 'all' | readonly string[]): Promise<string[]> {
  const known = await db.selectFrom('contract').select('id').orderBy('code').execute();
  const ids = known.map((row) => row.id);
  if (wanted === 'all') return ids;
  const set = new Set(ids);
  const unknown = wanted.find((id) => !set.has(id));
  if (unknown) throw new NotFound('contract', unknown);
  return [...new Set(wanted)];
}

function* batchesOf<Item>(items: readonly Item[], size: number): Generator<Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

function roundRows(db: Database) {
  return db
    .selectFrom('round')
    .innerJoin('framework_version', 'framework_version.id', 'round.framework_version_id')
    .selectAll('round')
    .select(['framework_version.code as framework_code', 'framework_version.version'])
    .select(
      sql<number>`(SELECT count(*) FROM assessment WHERE assessment.round_id = round.id)`.as(
        'assessment_count',
      ),
    );
}

type RoundRow = Awaited<ReturnType<ReturnType<typeof roundRows>['execute']>>[number];

const roundOf = (row: RoundRow): Round => ({
  id: row.id,
  code: row.code,
  name: nameOf(row),
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  consolidation: row.consolidation,
  frameworkVersionId: row.framework_version_id,
  frameworkCode: row.framework_code,
  frameworkVersion: row.version,
  assessmentCount: row.assessment_count,
});
