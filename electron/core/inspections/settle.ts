import { acceptsObservations } from '#shared/domain/assessment.ts';
import type { Consensus, ConsensusEntry } from '#shared/domain/consensus.ts';
import type { Role } from '#shared/domain/person.ts';
import type { CommandContext } from '../call/service-context.ts';
import type { Database } from '../database/open-database.ts';
import { Refusal } from '../database/refusal.ts';
import type { Tables } from '../database/tables.ts';
import { setState } from '../rounds/transitions.ts';
import type { visibleAssessment } from '../rounds/visible-assessments.ts';
import { entryColumns, storedValue } from './observation-row.ts';
import { openAssessment } from './open-assessment.ts';
import { indicatorOf, readEntry } from './read-entry.ts';

type Row = Tables['consensus'];

interface Settlement {
  readonly assessmentId: string;
  readonly indicator: string;
  /** Null takes back what was settled. */
  readonly entry: ConsensusEntry | null;
  readonly reason: string;
}

interface Settled {
  readonly settled: Consensus | null;
  readonly replaced: Consensus | null;
}

/**
 * Writes down the value that the assessors were brought to agree on, over the one settled before.
 *
 * @throws InvalidInput where it does not fit the indicator; Refusal `closed-for-observations`,
 *   `rule-without-consensus`
 */
export async function settle(context: CommandContext, input: Settlement): Promise<Settled> {
  const { db } = context;
  const assessment = await openAssessment(context, input.assessmentId);
  if (assessment.consolidation !== 'consensus') throw new Refusal('rule-without-consensus');
  const indicator = await indicatorOf(context, assessment.framework_version_id, input.indicator);
  const before = await db
    .selectFrom('consensus')
    .selectAll()
    .where('assessment_id', '=', input.assessmentId)
    .where('indicator', '=', input.indicator)
    .executeTakeFirst();
  const replaced = before ? consensusOf(before) : null;
  let settled: Consensus | null = null;
  if (input.entry === null) {
    await db
      .deleteFrom('consensus')
      .where('assessment_id', '=', input.assessmentId)
      .where('indicator', '=', input.indicator)
      .execute();
  } else {
    const entry =
      input.entry.state === 'value' ? input.entry : { ...input.entry, reason: input.reason };
    const { state, raw, answers } = entryColumns(entry, readEntry(indicator, entry));
    const row = rowOf(context, input, { state, raw, answers });
    await db
      .insertInto('consensus')
      .values(row)
      .onConflict((conflict) => conflict.columns(['assessment_id', 'indicator']).doUpdateSet(row))
      .execute();
    settled = consensusOf(row);
  }
  await setState(db, input.assessmentId, assessment.state, context.surroundings.now());
  context.audit({
    subject: { kind: 'assessment', id: input.assessmentId },
    before: replaced,
    after: settled,
    reason: input.reason,
  });
  return { settled, replaced };
}

function rowOf(
  { actor, surroundings }: CommandContext,
  { assessmentId, indicator, reason }: Settlement,
  { state, raw, answers }: Pick<Tables['observation'], 'state' | 'raw' | 'answers'>,
): Row {
  if (state === 'carried-forward') throw new Error('Moderation settles on a value of its own day');
  return {
    assessment_id: assessmentId,
    indicator,
    state,
    raw,
    answers,
    reason,
    decided_by: actor.personId,
    decided_by_name: actor.name,
    decided_at: surroundings.now(),
  };
}

/** What moderation settled in an assessment, by indicator. */
export async function settledValues(db: Database, assessmentId: string): Promise<Consensus[]> {
  const rows = await db
    .selectFrom('consensus')
    .selectAll()
    .where('assessment_id', '=', assessmentId)
    .orderBy('indicator')
    .execute();
  return rows.map(consensusOf);
}

/** Whether somebody of this role may settle values of the assessment now. */
export function maySettle(
  role: Role,
  { state, consolidation }: Awaited<ReturnType<typeof visibleAssessment>>,
): boolean {
  return role === 'supervisor' && consolidation === 'consensus' && acceptsObservations(state);
}

function consensusOf(row: Row): Consensus {
  return {
    indicator: row.indicator,
    entry: entryOf(row),
    raw: row.raw,
    reason: row.reason,
    by: row.decided_by_name,
    at: row.decided_at,
  };
}

function entryOf(row: Row): ConsensusEntry {
  const value = storedValue(row);
  if (value !== null) return { state: 'value', value };
  if (row.state === 'value') throw new Error('A settled value has no value');
  return { state: row.state };
}
