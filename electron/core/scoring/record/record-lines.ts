import { createHash } from 'node:crypto';
import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import { canonicalJson } from '../../audit/canonical.ts';
import type { Connection } from '../../database/driver.ts';
import type { Tables } from '../../database/tables.ts';

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
  readonly #readings;
  readonly #settled;
  readonly #responses;

  constructor(connection: Connection, compiled: CompiledFramework) {
    this.#compiled = compiled;
    this.#readings = connection.prepare<[string], ReadingRow>(readingSql);
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
    for (const row of this.#readings.iterate(assessmentId)) {
      if (!this.#compiled.indicatorIndex.has(row.indicator)) continue;
      const key = `${row.date} ${row.kind} ${row.source} ${row.assessor}`;
      readings[key] ??= { lead: row.lead === 1, said: {} };
      readings[key].said[row.indicator] = recordedValue(row);
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

function recordedValue({ state, raw, answers }: SettledRow): RecordedValue {
  return {
    ...(state === 'value' ? {} : { state }),
    ...(raw === null ? {} : { raw }),
    ...(answers === null ? {} : { answers: JSON.parse(answers) }),
  };
}

type ReadingRow = Pick<Tables['observation'], 'indicator' | 'state' | 'raw' | 'answers'> &
  Pick<Tables['visit'], 'date' | 'kind' | 'source'> & {
    readonly assessor: string;
    readonly lead: 0 | 1;
  };

const readingSql = `
  SELECT observation.indicator, observation.state, observation.raw, observation.answers,
    visit.date, visit.kind, visit.source, assessor.name AS assessor,
    coalesce(assignment.lead, 0) AS lead
  FROM observation
  JOIN visit ON visit.id = observation.visit_id
  JOIN assessor ON assessor.id = observation.assessor_id
  LEFT JOIN assignment ON assignment.assessment_id = observation.assessment_id
    AND assignment.assessor_id = observation.assessor_id
  WHERE observation.assessment_id = ?`;

type SettledRow = Pick<Tables['observation'], 'indicator' | 'state' | 'raw' | 'answers'>;

const settledSql = 'SELECT indicator, state, raw, answers FROM consensus WHERE assessment_id = ?';

type ResponseRow = Pick<Tables['response'], 'questionnaire' | 'respondent' | 'answers'>;

const responseSql = `
  SELECT questionnaire, respondent, answers FROM response
  WHERE assessment_id = ? ORDER BY respondent`;
