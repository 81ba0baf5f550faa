import { createHash } from 'node:crypto';
import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import { canonicalJson } from '../../audit/canonical.ts';
import type { Connection } from '../../database/driver.ts';
import type { Tables } from '../../database/tables.ts';
import { VisitsAndLeads } from '../visits-and-leads.ts';

/** What was said of one indicator. */
export interface RecordedValue {
  /** Left out where it is a value. */
  readonly state?: string;
  readonly raw?: number;
  /** A checklist's answers, a ratio's sides, a deduction's findings. */
  readonly answers?: unknown;
}

/** What one assessor said at one visit. */
interface RecordedReadings {
  readonly lead: boolean;
  readonly said: Record<string, RecordedValue>;
}

/** What an assessment's result rests on, as the file holds it. */
export interface RecordedEvidence {
  /** By `day kind source assessor`. */
  readonly readings: Readonly<Record<string, RecordedReadings>>;
  /** By indicator: what moderation settled. */
  readonly settled: Readonly<Record<string, RecordedValue>>;
  /** By questionnaire: how many answered, and the SHA-256 of what they said. */
  readonly responses: Readonly<Record<string, { readonly count: number; readonly sha256: string }>>;
}

/** Reads the evidence of one assessment after the other. */
export class RecordLines {
  readonly #compiled: CompiledFramework;
  readonly #places: VisitsAndLeads;
  readonly #names: ReadonlyMap<string, string>;
  readonly #readings;
  readonly #settled;
  readonly #responses;

  constructor(connection: Connection, compiled: CompiledFramework) {
    this.#compiled = compiled;
    this.#places = new VisitsAndLeads(connection);
    this.#names = new Map(connection.prepare<[], [string, string]>(nameSql).raw().all());
    this.#readings = connection.prepare<[string], ReadingLine>(readingSql).raw();
    this.#settled = connection.prepare<[string], SettledRow>(settledSql);
    this.#responses = connection.prepare<[string], ResponseRow>(responseSql);
  }

  of(assessmentId: string): RecordedEvidence {
    return {
      readings: this.#readingsOf(assessmentId),
      settled: this.#settledOf(assessmentId),
      responses: this.#responsesOf(assessmentId),
    };
  }

  #readingsOf(assessmentId: string): RecordedEvidence['readings'] {
    const readings: Record<string, RecordedReadings> = {};
    const visits = this.#places.visitsOf(assessmentId);
    const leads = this.#places.leadsOf(assessmentId);
    for (const line of this.#readings.iterate(assessmentId)) {
      const [indicator, state, raw, answers, visitId, assessorId] = line;
      const visit = visits.get(visitId);
      if (visit === undefined || !this.#compiled.indicatorIndex.has(indicator)) continue;
      const { date, kind, source } = visit;
      const key = `${date} ${kind} ${source} ${this.#names.get(assessorId) ?? ''}`;
      readings[key] ??= { lead: leads.has(assessorId), said: {} };
      readings[key].said[indicator] = recordedValue({ state, raw, answers });
    }
    return readings;
  }

  #settledOf(assessmentId: string): RecordedEvidence['settled'] {
    return Object.fromEntries(
      this.#settled
        .all(assessmentId)
        .filter(({ indicator }) => this.#compiled.indicatorIndex.has(indicator))
        .map((row) => [row.indicator, recordedValue(row)]),
    );
  }

  #responsesOf(assessmentId: string): RecordedEvidence['responses'] {
    const hashes = new Map<string, { count: number; hash: ReturnType<typeof createHash> }>();
    for (const { questionnaire, respondent, answers } of this.#responses.iterate(assessmentId)) {
      const known = hashes.get(questionnaire) ?? { count: 0, hash: createHash('sha256') };
      known.count++;
      known.hash.update(`${canonicalJson([respondent, JSON.parse(answers)])}\n`);
      hashes.set(questionnaire, known);
    }
    return Object.fromEntries(
      Array.from(hashes, ([code, { count, hash }]) => [
        code,
        { count, sha256: hash.digest('hex') },
      ]),
    );
  }
}

function recordedValue({ state, raw, answers }: Omit<SettledRow, 'indicator'>): RecordedValue {
  return {
    ...(state === 'value' ? {} : { state }),
    ...(raw === null ? {} : { raw }),
    ...(answers === null ? {} : { answers: JSON.parse(answers) }),
  };
}

const nameSql = 'SELECT id, name FROM assessor';

type ReadingLine = [
  indicator: string,
  state: Tables['observation']['state'],
  raw: number | null,
  answers: string | null,
  visitId: string,
  assessorId: string,
];

const readingSql = `
  SELECT indicator, state, raw, answers, visit_id, assessor_id
  FROM observation WHERE assessment_id = ?`;

type SettledRow = Pick<Tables['observation'], 'indicator' | 'state' | 'raw' | 'answers'>;

const settledSql = 'SELECT indicator, state, raw, answers FROM consensus WHERE assessment_id = ?';

type ResponseRow = Pick<Tables['response'], 'questionnaire' | 'respondent' | 'answers'>;

const responseSql = `
  SELECT questionnaire, respondent, answers FROM response
  WHERE assessment_id = ? ORDER BY respondent`;
