import type { Statement } from 'better-sqlite3';
import { Framework } from '#shared/domain/framework/framework.ts';
import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import { chainStart } from '../audit/chain.ts';
import { NotFound } from '../call/errors.ts';
import type { Connection } from '../database/driver.ts';
import type { Tables } from '../database/tables.ts';
import { nameOf } from '../database/text-columns.ts';
import { gatherEvidence } from '../scoring/evidence.ts';
import { loadCertainty } from './load-certainty.ts';
import type {
  ExportedAssessment,
  ExportedConsensus,
  ExportedCounts,
  ExportedObservation,
  ExportedParts,
  ExportedResponse,
  RoundExport,
} from './round-export.ts';

/**
 * Reads a round for its workbook. Observations and responses are read assessment by assessment when
 * they are asked for, so the connection must stay open, best in one read transaction.
 *
 * @throws NotFound when there is no such round
 */
export function loadRound(connection: Connection, roundId: string): RoundExport {
  const round = connection.prepare<[string], RoundRow>(roundSql).get(roundId);
  if (!round) throw new NotFound('round', roundId);
  const framework = Framework.parse(JSON.parse(round.content));
  const rows = connection.prepare<[string], AssessmentRow>(assessmentSql).all(roundId);
  const { compiled, input, surveys } = gatherEvidence(connection, {
    framework,
    consolidation: round.consolidation,
    assessmentIds: rows.map((row) => row.id),
  });
  const observations = connection.prepare<[string], ObservationRow>(observationSql);
  const responses = connection.prepare<[string], ResponseRow>(responseSql);
  const consensus = connection.prepare<[string], ConsensusRow>(consensusSql);
  const counters = countersOn(connection);
  return {
    framework,
    frameworkVersion: round.version,
    contentHash: round.content_hash ?? '',
    round: {
      code: round.code,
      name: nameOf(round),
      startsOn: round.starts_on,
      endsOn: round.ends_on,
      consolidation: round.consolidation,
    },
    chain: chainOf(connection),
    compiled,
    input,
    surveys,
    assessments: rows.map(assessmentOf),
    certainty: loadCertainty(
      connection,
      roundId,
      rows.map((row) => row.id),
    ),
    consensusOf: (index) => consensusOf(compiled, consensus.all(rows[index].id)),
    countsOf: (index) => countsOf(compiled, counters, rows[index].id),
    observationsOf: (index) => observationsOf(compiled, observations.all(rows[index].id)),
    responsesOf: (index) => responses.all(rows[index].id).map(responseOf),
  };
}

type RoundRow = Tables['round'] &
  Pick<Tables['framework_version'], 'version' | 'content' | 'content_hash'>;

const roundSql = `
  SELECT round.*, framework_version.version, framework_version.content,
    framework_version.content_hash
  FROM round JOIN framework_version ON framework_version.id = round.framework_version_id
  WHERE round.id = ?`;

interface AssessmentRow {
  readonly id: string;
  readonly state: ExportedAssessment['state'];
  readonly contract_code: string;
  readonly contract_en: string;
  readonly contract_zh: string;
  readonly service_type: ExportedAssessment['serviceType'];
  readonly provider_en: string;
  readonly provider_zh: string;
  readonly nature: ExportedAssessment['nature'];
  readonly district: string;
  readonly judged_grade: string | null;
  readonly judged_reason: string | null;
  readonly judged_by_name: string | null;
  readonly judged_at: string | null;
}

const assessmentSql = `
  SELECT assessment.id, assessment.state, contract.code AS contract_code,
    contract.name_en AS contract_en, contract.name_zh_cn AS contract_zh, contract.service_type,
    provider.name_en AS provider_en, provider.name_zh_cn AS provider_zh, provider.nature,
    provider.district, judgement.grade AS judged_grade, judgement.reason AS judged_reason,
    judgement.judged_by_name, judgement.judged_at
  FROM assessment
  JOIN contract ON contract.id = assessment.contract_id
  JOIN provider ON provider.id = contract.provider_id
  LEFT JOIN judgement ON judgement.sequence =
    (SELECT max(last.sequence) FROM judgement AS last WHERE last.assessment_id = assessment.id)
  WHERE assessment.round_id = ?
  ORDER BY contract.code`;

const assessmentOf = (row: AssessmentRow): ExportedAssessment => ({
  contractCode: row.contract_code,
  contractName: { en: row.contract_en, 'zh-CN': row.contract_zh },
  providerName: { en: row.provider_en, 'zh-CN': row.provider_zh },
  nature: row.nature,
  serviceType: row.service_type,
  district: row.district,
  state: row.state,
  judgement: judgementOf(row),
});

/** The last judgement; null without one, or where the last takes the one before back. */
function judgementOf(row: AssessmentRow): ExportedAssessment['judgement'] {
  if (row.judged_grade === null) return null;
  return {
    grade: row.judged_grade,
    reason: row.judged_reason ?? '',
    by: row.judged_by_name ?? '',
    at: row.judged_at ?? '',
  };
}

type ObservationRow = Pick<
  Tables['observation'],
  | 'indicator'
  | 'state'
  | 'raw'
  | 'answers'
  | 'reason'
  | 'carried_from'
  | 'carried_source'
  | 'comment'
> & {
  readonly visit_date: string;
  readonly visit_kind: ExportedObservation['visitKind'];
  readonly source: ExportedObservation['source'];
  readonly assessor: string;
  readonly lead: 0 | 1;
};

const observationSql = `
  SELECT observation.indicator, observation.state, observation.raw, observation.answers,
    observation.reason, observation.carried_from, observation.carried_source, observation.comment,
    visit.date AS visit_date, visit.kind AS visit_kind, visit.source, assessor.name AS assessor,
    coalesce(assignment.lead, 0) AS lead
  FROM observation
  JOIN visit ON visit.id = observation.visit_id
  JOIN assessor ON assessor.id = observation.assessor_id
  LEFT JOIN assignment ON assignment.assessment_id = observation.assessment_id
    AND assignment.assessor_id = observation.assessor_id
  WHERE observation.assessment_id = ?
  ORDER BY visit.date, visit.kind, observation.assessor_id, visit.source`;

interface Counters {
  readonly observations: Statement<[string], { indicator: string; count: number }>;
  readonly responses: Statement<[string], { questionnaire: string; count: number }>;
}

const countersOn = (connection: Connection): Counters => ({
  observations: connection.prepare(
    'SELECT indicator, count(*) AS count FROM observation WHERE assessment_id = ? GROUP BY indicator',
  ),
  responses: connection.prepare(
    'SELECT questionnaire, count(*) AS count FROM response WHERE assessment_id = ? GROUP BY questionnaire',
  ),
});

function countsOf(compiled: CompiledFramework, counters: Counters, id: string): ExportedCounts {
  const observations = counters.observations.all(id).flatMap(({ indicator: code, count }) => {
    const indicator = compiled.indicatorIndex.get(code);
    return indicator === undefined ? [] : [{ indicator, count }];
  });
  return { observations, responses: counters.responses.all(id) };
}

/** Observations in reading order; those of indicators that the framework does not have are left out. */
function observationsOf(
  compiled: CompiledFramework,
  rows: readonly ObservationRow[],
): ExportedObservation[] {
  const observations = rows.flatMap((row) => {
    const indicator = compiled.indicatorIndex.get(row.indicator);
    return indicator === undefined ? [] : [observationOf(row, indicator)];
  });
  return observations.sort((a, b) => a.indicator - b.indicator);
}

const observationOf = (row: ObservationRow, indicator: number): ExportedObservation => ({
  indicator,
  visitDate: row.visit_date,
  visitKind: row.visit_kind,
  source: row.source,
  assessor: row.assessor,
  lead: row.lead === 1,
  state: row.state,
  raw: row.raw,
  answers: row.answers === null ? null : (JSON.parse(row.answers) as ExportedParts),
  reason: row.reason,
  carriedFrom: row.carried_from,
  carriedSource: row.carried_source,
  comment: row.comment,
});

type ConsensusRow = Pick<
  Tables['consensus'],
  'indicator' | 'state' | 'raw' | 'reason' | 'decided_by_name' | 'decided_at'
>;

const consensusSql = `
  SELECT indicator, state, raw, reason, decided_by_name, decided_at FROM consensus
  WHERE assessment_id = ?`;

/** What was settled, in reading order; that of indicators that the framework does not have is left out. */
function consensusOf(
  compiled: CompiledFramework,
  rows: readonly ConsensusRow[],
): ExportedConsensus[] {
  const settled = rows.flatMap((row): ExportedConsensus[] => {
    const indicator = compiled.indicatorIndex.get(row.indicator);
    if (indicator === undefined) return [];
    const { state, raw, reason, decided_by_name: by, decided_at: at } = row;
    return [{ indicator, state, raw, reason, by, at }];
  });
  return settled.sort((a, b) => a.indicator - b.indicator);
}

type ResponseRow = Pick<
  Tables['response'],
  'questionnaire' | 'respondent' | 'received_on' | 'answers'
>;

const responseSql = `
  SELECT questionnaire, respondent, received_on, answers FROM response
  WHERE assessment_id = ? ORDER BY questionnaire, respondent`;

const responseOf = (row: ResponseRow): ExportedResponse => ({
  questionnaire: row.questionnaire,
  respondent: row.respondent,
  receivedOn: row.received_on,
  answers: JSON.parse(row.answers) as Record<string, number>,
});

function chainOf(connection: Connection): RoundExport['chain'] {
  const last = connection
    .prepare<[], { sequence: number; hash: string }>(
      'SELECT sequence, hash FROM audit_event ORDER BY sequence DESC LIMIT 1',
    )
    .get();
  return { events: last?.sequence ?? 0, head: last?.hash ?? chainStart };
}
