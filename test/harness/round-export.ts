import { connect } from '#core/database/driver.ts';
import { migrate } from '#core/database/migrate.ts';
import { loadRound } from '#core/workbooks/load-round.ts';
import type { RoundExport } from '#core/workbooks/round-export.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { ChecklistAnswers, ObservationState } from '#shared/domain/observation.ts';
import type { ConsolidationRule } from '#shared/domain/round.ts';
import { checklistRaw } from '#shared/scoring/checklist.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';

/** One observation of a round made for a test. */
export interface GivenObservation {
  readonly indicator: string;
  readonly assessor: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly state: ObservationState;
  /** A number or a checklist's answers, where the state has a value. */
  readonly value?: number | ChecklistAnswers;
  readonly comment?: string;
  readonly reason?: string;
}

/** One client's answers, of a round made for a test. */
export interface GivenResponse {
  readonly questionnaire: string;
  readonly respondent: string;
  readonly answers: Readonly<Record<string, number>>;
}

/** One assessment of a round made for a test; its code is its contract's. */
export interface GivenAssessment {
  readonly code: string;
  readonly observations: readonly GivenObservation[];
  readonly responses?: readonly GivenResponse[];
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
  for (const day of new Set(observations.map((seen) => seen.day))) {
    insert('visit', `${code} ${day}`, code, day, 'announced');
  }
  for (const seen of observations) insert('observation', ...observationRow(given, one, seen));
  for (const { questionnaire, respondent, answers } of responses) {
    const id = `${code} ${questionnaire} ${respondent}`;
    const said = JSON.stringify(answers);
    insert('response', id, code, questionnaire, respondent, '2026-03-01', said);
  }
}

function observationRow(given: GivenRound, one: GivenAssessment, seen: GivenObservation) {
  const carried = seen.state === 'carried-forward';
  const answers = typeof seen.value === 'object' ? JSON.stringify(seen.value) : null;
  return [
    `${one.code} ${seen.indicator} ${seen.day} ${seen.assessor}`,
    one.code,
    `${one.code} ${seen.day}`,
    seen.assessor,
    seen.indicator,
    seen.state,
    rawOf(given.framework, seen),
    answers,
    seen.reason ?? '',
    carried ? '2025-03-05' : null,
    carried ? 'Last year' : null,
    seen.comment ?? '',
    '2026-03-05T00:00:00.000Z',
  ];
}

function rawOf(framework: Framework, { indicator, value }: GivenObservation): number | null {
  if (value === undefined || typeof value === 'number') return value ?? null;
  const { indicators, indicatorIndex } = compileFramework(framework);
  const { measure } = indicators[indicatorIndex.get(indicator) ?? -1];
  if (measure.kind !== 'checklist') throw new Error(`${indicator} is no checklist`);
  return checklistRaw(measure, value);
}
