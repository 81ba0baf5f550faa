import type { Connection } from '../database/driver.ts';

/**
 * What no result of a round hangs on: signing in, what is written about results, and drafts. A command that
 * is not named here may change one.
 */
const harmless = [
  'people.signIn',
  'people.signOut',
  'people.changePassword',
  'people.create',
  'frameworks.createDraft',
  'frameworks.saveDraft',
  'frameworks.deleteDraft',
  'frameworks.importFile',
  'frameworks.publish',
  'rounds.transition',
  'scoring.compute',
  'scoring.judge',
  'certainty.run',
  'workbooks.export',
] as const;

/** The number of the newest audit event that the connection sees; every command adds one. */
export function newestEvent(connection: Connection): number {
  return connection
    .prepare<[], number>('SELECT coalesce(max(sequence), 0) FROM audit_event')
    .pluck()
    .get() as number;
}

/**
 * Whether anything that the results of a round may hang on was done after an audit event. It says yes too
 * often rather than too rarely: only what is known to concern other rounds, or nothing scored, is passed over.
 */
export function roundChangedSince(
  connection: Connection,
  roundId: string,
  sequence: number,
): boolean {
  const found = connection.prepare<unknown[], number>(changedSql).pluck();
  return found.get(sequence, ...harmless, roundId, roundId) === 1;
}

const visitRound = (visit: string): string => `
  (SELECT assessment.round_id FROM visit JOIN assessment ON assessment.id = visit.assessment_id
    WHERE visit.id = ${visit})`;

const changedSql = `
  SELECT EXISTS (
    SELECT 1 FROM audit_event AS event
    WHERE event.sequence > ? AND event.action NOT IN (${harmless.map(() => '?').join(', ')})
      AND coalesce(
        CASE event.subject_kind
          WHEN 'round' THEN (SELECT id FROM round WHERE round.id = event.subject_id)
          WHEN 'assessment' THEN
            (SELECT round_id FROM assessment WHERE assessment.id = event.subject_id)
          WHEN 'visit' THEN ${visitRound('event.subject_id')}
          WHEN 'observation' THEN ${visitRound(
            "coalesce(event.after ->> '$.visitId', event.before ->> '$.visitId')",
          )}
        END, ?) = ?)`;
