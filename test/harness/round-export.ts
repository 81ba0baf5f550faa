import { connect } from '#core/database/driver.ts';
import { migrate } from '#core/database/migrate.ts';
import { loadRound } from '#core/workbooks/load-round.ts';
import type { RoundExport } from '#core/workbooks/round-export.ts';
import type { ConsensusState } from '#shared/domain/consensus.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { ObservationState, ObservedValue } from '#shared/domain/observation.ts';
import type { ConsolidationRule } from '#shared/domain/round.ts';
import type { VisitSource } from '#shared/domain/source.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { readObservation } from '#shared/scoring/read-observation.ts';

/** One observation of a round made for a test. */
export interface GivenObservation {
  readonly indicator: string;
  readonly assessor: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly state: ObservationState;
  /** Where the state has a value. */
  readonly value?: ObservedValue;
  /** On whose behalf the visit was made; the third party's when not given. */
  readonly source?: VisitSource;
  readonly comment?: string;
  readonly reason?: string;
}

/** One client's answers, of a round made for a test. */
export interface GivenResponse {
  readonly questionnaire: string;
  readonly respondent: string;
  readonly answers: Readonly<Record<string, number>>;
}

/** What moderation settled for one indicator, of a round made for a test. */
export interface GivenConsensus {
  readonly indicator: string;
  readonly state: ConsensusState;
  readonly raw: number | null;
}

/** One assessment of a round made for a test; its code is its contract's. */
export interface GivenAssessment {
  readonly code: string;
  readonly observations: readonly GivenObservation[];
  readonly responses?: readonly GivenResponse[];
  readonly settled?: readonly GivenConsensus[];
  /** Another grade that a supervisor gave. */
  readonly judged?: string;
  readonly providerName?: string;
  readonly contractName?: string;
  readonly district?: string;
}

/** A round made for a test. */
export interface GivenRound {
  readonly framework: Framework;
  readonly consolidation?: ConsolidationRule;
  /** The assessor who leads; everybody else does not. */
  readonly lead?: string;
  readonly assessments: readonly GivenAssessment[];
}

/** The round as the workbook takes it: written into a real workspace file's tables and read from there. */
export function exportOf(given: GivenRound): RoundExport {
  const connection = connect(':memory:');
  migrate(connection);
  fillRound(connection, given);
  return loadRound(connection, 'R');
}

type Connection = ReturnType<typeof connect>;

/** Writes a round, of the id `R`, into the tables of a workspace without any. */
export function fillRound(connection: Connection, given: GivenRound): void {
  connection.transaction(() => fill(connection, given))();
}

function fill(connection: Connection, given: GivenRound): void {
  const insert = (table: string, ...values: unknown[]) => {
    const marks = values.map(() => '?').join(', ');
    connection.prepare(`INSERT INTO ${table} VALUES (${marks})`).run(values);
  };
  const { framework, consolidation = 'mean' } = given;
  const content = JSON.stringify(framework);
  const now = '2026-03-05T00:00:00.000Z';
  insert('framework_version', 'F', framework.code, 1, 'published', 1, content, 'hash', now, now);
  insert('round', 'R', 'R1', 'Round', '轮次', 'F', '2026-01-01', '2026-12-31', consolidation);
  const people = given.assessments.flatMap((one) => one.observations.map((seen) => seen.assessor));
  for (const name of new Set(people)) insert('assessor', name, name, null);
  for (const one of given.assessments) fillAssessment(insert, given, one);
}

type Insert = (table: string, ...values: unknown[]) => void;

function fillAssessment(insert: Insert, given: GivenRound, one: GivenAssessment): void {
  const { code, observations, responses = [], district = 'North' } = one;
  const provider = one.providerName ?? `Provider of ${code}`;
  const contract = one.contractName ?? `Contract ${code}`;
  const kinds = ['daily-care', 'purchase', 'survival'];
  const period = ['2026-01-01', '2026-12-31'];
  insert('provider', `P-${code}`, `P-${code}`, provider, '', 'non-profit', null, district);
  insert('contract', code, code, `P-${code}`, contract, '', ...kinds, ...period, 1, 'CNY', null);
  insert('assessment', code, 'R', code, 'submitted', '2026-03-05T00:00:00.000Z');
  for (const name of new Set(observations.map((seen) => seen.assessor))) {
    insert('assignment', code, name, name === given.lead ? 1 : 0);
  }
  for (const visit of new Set(observations.map((seen) => visitOf(one, seen)))) {
    const [day, source] = visit.slice(code.length + 1).split(' ');
    insert('visit', visit, code, day, 'announced', source);
  }
  for (const seen of observations) insert('observation', ...observationRow(given, one, seen));
  for (const { questionnaire, respondent, answers } of responses) {
    const id = `${code} ${questionnaire} ${respondent}`;
    const said = JSON.stringify(answers);
    insert('response', id, code, questionnaire, respondent, '2026-03-01', said);
  }
  const by = [null, 'Head', '2026-03-06T00:00:00.000Z'];
  for (const { indicator, state, raw } of one.settled ?? []) {
    insert('consensus', code, indicator, state, raw, null, 'Looked at again', ...by);
  }
  if (one.judged) insert('judgement', null, code, one.judged, 'Seen on site', ...by);
}

const visitOf = ({ code }: GivenAssessment, { day, source = 'third-party' }: GivenObservation) =>
  `${code} ${day} ${source}`;

function observationRow(given: GivenRound, one: GivenAssessment, seen: GivenObservation) {
  const carried = seen.state === 'carried-forward';
  const answers = typeof seen.value === 'object' ? JSON.stringify(seen.value) : null;
  const raw = rawOf(given.framework, seen);
  const valued = seen.state === 'value' || carried;
  return [
    `${visitOf(one, seen)} ${seen.indicator} ${seen.assessor}`,
    one.code,
    visitOf(one, seen),
    seen.assessor,
    seen.indicator,
    valued && raw === null ? 'not-assessed' : seen.state,
    raw,
    answers,
    seen.reason ?? '',
    carried ? '2025-03-05' : null,
    carried ? 'Last year' : null,
    seen.comment ?? '',
    '2026-03-05T00:00:00.000Z',
  ];
}

/** The number that a value reads as, by the product's own reading; null over a denominator of zero. */
function rawOf(framework: Framework, { indicator, value }: GivenObservation): number | null {
  if (value === undefined || typeof value === 'number') return value ?? null;
  const { indicators, indicatorIndex } = compiledOnce(framework);
  const found = indicators[indicatorIndex.get(indicator) ?? -1];
  const read = readObservation(found, { state: 'value', value });
  if (read.kind === 'refused') throw new Error(`${indicator}: ${JSON.stringify(read.problems)}`);
  return read.raw;
}

const known = new WeakMap<Framework, ReturnType<typeof compileFramework>>();

function compiledOnce(framework: Framework) {
  const compiled = known.get(framework) ?? compileFramework(framework);
  known.set(framework, compiled);
  return compiled;
}
