import type { Connection } from '../database/driver.ts';
import type { Tables } from '../database/tables.ts';

type Visit = Tables['visit'];

/** Reads where the observations of one assessment after the other were made, and who led. */
export class VisitsAndLeads {
  readonly #visits;
  readonly #leads;

  constructor(connection: Connection) {
    this.#visits = connection.prepare<[string], Visit>(visitSql);
    this.#leads = connection.prepare<[string], string>(leadSql).pluck();
  }

  /** The visits of an assessment, by id. */
  visitsOf(assessmentId: string): ReadonlyMap<string, Visit> {
    return new Map(this.#visits.all(assessmentId).map((visit) => [visit.id, visit]));
  }

  /** The assessors that lead it, by id. */
  leadsOf(assessmentId: string): ReadonlySet<string> {
    return new Set(this.#leads.all(assessmentId));
  }
}

const visitSql = 'SELECT * FROM visit WHERE assessment_id = ?';
const leadSql = 'SELECT assessor_id FROM assignment WHERE assessment_id = ? AND lead = 1';
