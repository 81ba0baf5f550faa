import type { Observation, ObservationEntry } from '#shared/domain/observation.ts';
import type { VisitSource } from '#shared/domain/source.ts';
import { usualSource, type Visit, type VisitKind } from '#shared/domain/visit.ts';
import { Forbidden, InvalidInput, NotFound } from '../call/errors.ts';
import type { CommandContext } from '../call/service-context.ts';
import type { Tables } from '../database/tables.ts';
import { assessorOfPerson } from '../rounds/assessors.ts';
import { setState } from '../rounds/transitions.ts';
import { entryColumns, observationOf } from './observation-row.ts';
import { openAssessment } from './open-assessment.ts';
import { indicatorOf, readEntry } from './read-entry.ts';
import { visitOf } from './visit-row.ts';

interface Place {
  readonly assessmentId: string;
  readonly visitId: string;
  readonly indicator: string;
}

interface Recording extends Place {
  readonly entry: ObservationEntry;
  readonly comment: string;
}

/**
 * Adds a visit to an assessment, or gives the one of that day, kind and source.
 *
 * @throws InvalidInput for a day before the service began, or more than a year ahead
 */
export async function addVisit(
  context: CommandContext,
  input: { assessmentId: string; date: string; kind: VisitKind; source?: VisitSource },
): Promise<Visit> {
  const assessment = await openAssessment(context, input.assessmentId);
  await checkDay(context, assessment.contract_id, input.date);
  const { date, kind, source = usualSource(kind) } = input;
  const known = await context.db
    .selectFrom('visit')
    .selectAll()
    .where('assessment_id', '=', input.assessmentId)
    .where('date', '=', date)
    .where('kind', '=', kind)
    .where('source', '=', source)
    .executeTakeFirst();
  if (known) {
    context.audit({ subject: { kind: 'visit', id: known.id } });
    return visitOf(known);
  }
  const id = context.surroundings.newId();
  const row = { id, assessment_id: input.assessmentId, date, kind, source };
  await context.db.insertInto('visit').values(row).execute();
  const visit = visitOf(row);
  context.audit({ subject: { kind: 'visit', id }, after: visit });
  return visit;
}

/**
 * Writes the caller's observation over what they had said at this place.
 *
 * @throws InvalidInput where it does not fit the indicator; Refusal `closed-for-observations`
 */
export async function record(
  context: CommandContext,
  input: Recording,
): Promise<{ observation: Observation; replaced: Observation | null }> {
  const { db, surroundings } = context;
  const assessment = await openAssessment(context, input.assessmentId);
  const indicator = await indicatorOf(context, assessment.framework_version_id, input.indicator);
  const read = readEntry(indicator, input.entry);
  const assessor = await caller(context, input.assessmentId);
  const before = await observationAt(context, input, assessor);
  const row: Tables['observation'] = {
    id: before?.id ?? surroundings.newId(),
    assessment_id: input.assessmentId,
    visit_id: input.visitId,
    assessor_id: assessor,
    indicator: input.indicator,
    ...entryColumns(input.entry, read),
    comment: input.comment,
    recorded_at: surroundings.now(),
  };
  await db
    .insertInto('observation')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  const now = surroundings.now();
  const state = assessment.state === 'planned' ? 'in-progress' : assessment.state;
  await setState(db, input.assessmentId, state, now);
  const observation = observationOf(row);
  const replaced = before ? observationOf(before) : null;
  context.audit({
    subject: { kind: 'observation', id: row.id },
    before: replaced,
    after: observation,
  });
  return { observation, replaced };
}

/** Takes the caller's observation at this place away. */
export async function clear(
  context: CommandContext,
  input: Place,
): Promise<{ replaced: Observation | null }> {
  await openAssessment(context, input.assessmentId);
  const assessor = await caller(context, input.assessmentId);
  const before = await observationAt(context, input, assessor);
  if (!before) {
    context.audit({ subject: { kind: 'assessment', id: input.assessmentId } });
    return { replaced: null };
  }
  await context.db.deleteFrom('observation').where('id', '=', before.id).execute();
  const replaced = observationOf(before);
  context.audit({ subject: { kind: 'observation', id: before.id }, before: replaced });
  return { replaced };
}

/** A mistyped year would make the visit the first or the latest of all. */
async function checkDay(context: CommandContext, contractId: string, date: string): Promise<void> {
  const refuse = (code: string, params: Record<string, string>) => {
    throw new InvalidInput([{ code, path: 'date', params }]);
  };
  const { starts_on } = await context.db
    .selectFrom('contract')
    .select('starts_on')
    .where('id', '=', contractId)
    .executeTakeFirstOrThrow();
  if (date < starts_on) refuse('visit.before-contract', { start: starts_on });
  const today = context.surroundings.now().slice(0, 10);
  const last = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  if (date > last) refuse('visit.far-ahead', { last });
}

/** The assessor that the caller is in this assessment; a supervisor joins it by recording. */
async function caller(context: CommandContext, assessmentId: string): Promise<string> {
  const { db, actor, surroundings } = context;
  if (actor.personId === null) throw new Forbidden('an assessor needs an account');
  const assessor = await assessorOfPerson(db, surroundings, actor.personId);
  await db
    .insertInto('assignment')
    .values({ assessment_id: assessmentId, assessor_id: assessor, lead: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return assessor;
}

async function observationAt(context: CommandContext, place: Place, assessor: string) {
  const visit = await context.db
    .selectFrom('visit')
    .select('id')
    .where('id', '=', place.visitId)
    .where('assessment_id', '=', place.assessmentId)
    .executeTakeFirst();
  if (!visit) throw new NotFound('visit', place.visitId);
  return context.db
    .selectFrom('observation')
    .selectAll()
    .where('assessment_id', '=', place.assessmentId)
    .where('indicator', '=', place.indicator)
    .where('visit_id', '=', place.visitId)
    .where('assessor_id', '=', assessor)
    .executeTakeFirst();
}
