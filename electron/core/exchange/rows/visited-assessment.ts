import type { VisitSource } from '#shared/domain/source.ts';
import type { VisitKind } from '#shared/domain/visit.ts';
import type { Flag, Tables } from '../../database/tables.ts';
import type { TableRow } from '../table/table.ts';
import type { NamedAssessor } from './assessor-register.ts';
import type { KnownAssessment } from './known-round.ts';

/** What one assessor said at one visit, by indicator: stored, and in the file (the row it stands in). */
export interface Said {
  readonly stored: Map<string, Tables['observation']>;
  readonly rows: Map<string, number>;
}

/** What tells the visits of one assessment apart. */
export interface VisitKey {
  readonly date: string;
  readonly kind: VisitKind;
  readonly source: VisitSource;
}

/** A visit, stored or brought by the file. */
export interface PlannedVisit extends VisitKey {
  readonly id: string;
  readonly isNew: boolean;
  /** By assessor id. */
  readonly said: Map<string, Said>;
}

/** Whether an assessor leads, as a row of the file says. */
export interface LeadStatement {
  readonly assessor: NamedAssessor;
  readonly lead: Flag;
  readonly row: TableRow;
}

/** An assessment with its visits and assessors, while a file's rows are added to it. */
export class VisitedAssessment {
  readonly known: KnownAssessment;
  readonly #visits = new Map<string, PlannedVisit>();
  /** By assessor id: whether they lead as stored. */
  readonly stored = new Map<string, Flag>();
  /** By assessor id. */
  readonly leads = new Map<string, LeadStatement>();
  readonly assessors = new Map<string, NamedAssessor>();
  /** Whether an observation is added or changed. */
  changed = false;

  constructor(known: KnownAssessment) {
    this.known = known;
  }

  get visits(): Iterable<PlannedVisit> {
    return this.#visits.values();
  }

  addStoredVisit({ id, date, kind, source }: Tables['visit']): PlannedVisit {
    return this.#add({ id, date, kind, source, isNew: false, said: new Map() });
  }

  /** The visit of a day, kind and source, new when there is none. */
  visit(visit: VisitKey, newId: () => string): PlannedVisit {
    const known = this.#visits.get(keyOf(visit));
    return known ?? this.#add({ id: newId(), ...visit, isNew: true, said: new Map() });
  }

  #add(visit: PlannedVisit): PlannedVisit {
    this.#visits.set(keyOf(visit), visit);
    return visit;
  }
}

const keyOf = ({ date, kind, source }: VisitKey): string => `${date} ${kind} ${source}`;

/** What an assessor said at a visit. */
export function saidBy(visit: PlannedVisit, assessorId: string): Said {
  const known = visit.said.get(assessorId);
  if (known) return known;
  const said: Said = { stored: new Map(), rows: new Map() };
  visit.said.set(assessorId, said);
  return said;
}
