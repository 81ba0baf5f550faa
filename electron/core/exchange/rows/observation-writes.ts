import type { CommandContext } from '../../call/service-context.ts';
import { bulkInsert } from '../../database/bulk-insert.ts';
import { columns } from '../../database/columns.ts';
import type { Connection } from '../../database/driver.ts';
import type { Tables } from '../../database/tables.ts';
import type { VisitedAssessment } from './visited-assessment.ts';

/** An observation to be written, over the stored one of its id where there is one. */
export type PlannedObservation = Omit<Tables['observation'], 'recorded_at'>;

/**
 * Writes observations with the assessors, visits and assignments they need; a planned assessment that
 * gets one is in progress then.
 */
export function* writeObservations(
  { workspace, surroundings }: CommandContext,
  assessors: readonly Tables['assessor'][],
  assessments: readonly VisitedAssessment[],
  observations: readonly PlannedObservation[],
): Generator<number> {
  const { connection } = workspace.database;
  const recorded_at = surroundings.now();
  const addAssessor = bulkInsert(connection, 'assessor');
  for (const assessor of assessors) addAssessor(assessor);
  writePlaces(connection, assessments, recorded_at);
  const write = bulkInsert(connection, 'observation', upsert);
  let done = 0;
  for (const observation of observations) {
    write({ ...observation, recorded_at });
    yield ++done;
  }
}

function writePlaces(
  connection: Connection,
  assessments: readonly VisitedAssessment[],
  now: string,
): void {
  const addVisit = bulkInsert(connection, 'visit');
  const assign = bulkInsert(
    connection,
    'assignment',
    'ON CONFLICT (assessment_id, assessor_id) DO UPDATE SET lead = excluded.lead',
  );
  const touch = connection.prepare(
    `UPDATE assessment SET updated_at = ?,
      state = CASE state WHEN 'planned' THEN 'in-progress' ELSE state END WHERE id = ?`,
  );
  for (const assessment of assessments) {
    const assessment_id = assessment.known.id;
    for (const { id, date, kind, source, isNew } of assessment.visits) {
      if (isNew) addVisit({ id, assessment_id, date, kind, source });
    }
    for (const assessor_id of assessment.assessors.keys()) {
      const stored = assessment.stored.get(assessor_id);
      const lead = assessment.leads.get(assessor_id)?.lead ?? stored ?? 0;
      if (lead !== stored) assign({ assessment_id, assessor_id, lead });
    }
    if (assessment.changed) touch.run(now, assessment_id);
  }
}

const upsert = `ON CONFLICT (id) DO UPDATE SET ${columns.observation
  .slice(5)
  .map((column) => `${column} = excluded.${column}`)
  .join(', ')}`;
