import type { Visit } from '#shared/domain/visit.ts';
import type { Tables } from '../database/tables.ts';

/** A row as the visit it stores. */
export const visitOf = (row: Tables['visit']): Visit => ({
  id: row.id,
  assessmentId: row.assessment_id,
  date: row.date,
  kind: row.kind,
  source: row.source,
});
