import type { Framework } from '#shared/domain/framework/framework.ts';
import type { ConsolidationRule } from '#shared/domain/round.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import { emptyInput, type ScoreInput, setInput } from '#shared/scoring/score-input.ts';
import type { QueryContext } from '../call/service-context.ts';
import type { Connection } from '../database/driver.ts';
import { EvidenceReader } from './evidence-reader.ts';
import { comparesWithPeers, peerGroupsOf } from './peer-groups.ts';
import { shrinkSurveys } from './shrink-surveys.ts';
import { SurveyTable, surveyIndicators } from './survey-table.ts';

/** What is scored: which assessments, by which framework and rule. */
export interface ScoringTask {
  readonly framework: Framework;
  readonly consolidation: ConsolidationRule;
  /** All of a round where the framework compares with peers. */
  readonly assessmentIds: readonly string[];
}

/** What was read, as numbers; it can be handed from one thread to another. */
export interface GatheredNumbers {
  readonly states: Uint8Array;
  readonly raws: Float64Array;
  readonly peerGroups: Int32Array;
  /** By peer group: what its members have in common. */
  readonly peerValues: readonly (string | null)[];
  /** Assessments × indicators: 1 where assessors differ and moderation has settled nothing. */
  readonly unresolved: Uint8Array;
  readonly surveys: SurveyTable['columns'];
}

/** The engine's input for some assessments, with the survey figures it rests on. */
export interface Evidence {
  readonly compiled: CompiledFramework;
  readonly input: ScoreInput;
  readonly surveys: SurveyTable;
  readonly unresolved: Uint8Array;
  /** By peer group: what its members have in common; null where all are peers. */
  readonly peerValues: readonly (string | null)[];
}

/** Reads and consolidates what was observed, settled and answered. */
export function gatherEvidence(connection: Connection, task: ScoringTask): Evidence {
  return evidenceOf(task, gatherNumbers(connection, task));
}

/** Reads and consolidates, assessment by assessment. */
export function gatherNumbers(connection: Connection, task: ScoringTask): GatheredNumbers {
  const { framework, assessmentIds } = task;
  const compiled = compileFramework(framework);
  const { indicatorCount } = compiled;
  const count = assessmentIds.length;
  const by = comparesWithPeers(framework) ? framework.peerGroup : 'round';
  const groups = peerGroupsOf(connection, by, assessmentIds);
  const { states, raws } = emptyInput(compiled, count);
  const input = { states, raws, count, peerGroups: groups.index };
  const table = new SurveyTable(surveyIndicators(framework, compiled), count);
  const unresolved = new Uint8Array(count * indicatorCount);
  const reader = new EvidenceReader(connection, compiled, task.consolidation, table.surveys);
  assessmentIds.forEach((id, index) => {
    reader.read(id, index, table, (indicator, value) => {
      setInput(compiled, input, index, indicator, value);
      if (value.unresolved) unresolved[index * indicatorCount + indicator] = 1;
    });
  });
  shrinkSurveys(compiled, input, table);
  return {
    states,
    raws,
    unresolved,
    peerGroups: groups.index,
    peerValues: groups.values,
    surveys: table.columns,
  };
}

/** Numbers as the evidence they are for the task they were gathered by. */
export function evidenceOf(task: ScoringTask, numbers: GatheredNumbers): Evidence {
  const compiled = compileFramework(task.framework);
  const count = task.assessmentIds.length;
  const { states, raws, peerGroups, peerValues, unresolved } = numbers;
  const surveys = surveyIndicators(task.framework, compiled);
  return {
    compiled,
    input: { states, raws, count, peerGroups },
    surveys: new SurveyTable(surveys, count, numbers.surveys),
    unresolved,
    peerValues,
  };
}

/**
 * Reads what is committed: holds the connection, so that no transaction of somebody else is half done in
 * what is read.
 */
export function gatherCommitted(
  { workspace }: Pick<QueryContext, 'workspace'>,
  task: ScoringTask,
): Promise<Evidence> {
  const { connection, kysely } = workspace.database;
  return kysely.connection().execute(async () => gatherEvidence(connection, task));
}
