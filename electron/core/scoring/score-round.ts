import type { AssessmentResult } from '#shared/domain/result.ts';
import { type GradedTotal, gradedTotal } from '#shared/scoring/grade.ts';
import { rankKey, ranksOf } from '#shared/scoring/rank.ts';
import { resultOf } from '#shared/scoring/result-of.ts';
import { type ScoreBatch, scoreBatch } from '#shared/scoring/score-batch.ts';
import type { QueryContext } from '../call/service-context.ts';
import { readVersion } from '../frameworks/versions.ts';
import { getRound } from '../rounds/rounds.ts';
import { type Evidence, evidenceOf, gatherEvidence, type ScoringTask } from './evidence.ts';
import { gatherInThread } from './scoring-thread.ts';

/** A round scored: its assessments in contract order, with the result and rank of each. */
export interface ScoredRound {
  readonly frameworkVersionId: string;
  readonly assessmentIds: readonly string[];
  readonly evidence: Evidence;
  readonly batch: ScoreBatch;
  readonly graded: readonly GradedTotal[];
  readonly ranks: readonly (number | null)[];
  /** Places in the lists: graded ones by their total, then what has no grade; equals in contract order. */
  readonly bestFirst: readonly number[];
  /** An assessment's place in the lists; undefined for one of another round. */
  indexOf(assessmentId: string): number | undefined;
  /** The whole result of one of them: made when it is asked for, as nodes are many. */
  resultAt(index: number): AssessmentResult;
}

/** From so many assessments on a round is read in a thread of its own: less is read before one has started. */
export const threadFrom = 300;

type ScoringContext = Pick<QueryContext, 'db' | 'workspace' | 'scoredRounds'>;

/** Scores every assessment of a round, whoever asks: ranks are of the whole round. */
export function scoreRound(context: ScoringContext, roundId: string): Promise<ScoredRound> {
  const { connection, kysely } = context.workspace.database;
  return context.scoredRounds.get({ connection, kysely }, roundId, () =>
    scoreAnew(context, roundId),
  );
}

async function scoreAnew(context: ScoringContext, roundId: string): Promise<ScoredRound> {
  const round = await getRound(context, { id: roundId });
  const { content } = await readVersion(context.db, round.frameworkVersionId);
  const rows = await context.db
    .selectFrom('assessment')
    .innerJoin('contract', 'contract.id', 'assessment.contract_id')
    .select('assessment.id')
    .where('assessment.round_id', '=', roundId)
    .orderBy('contract.code')
    .execute();
  const assessmentIds = rows.map((row) => row.id);
  const task = { framework: content, consolidation: round.consolidation, assessmentIds };
  return scored(round.frameworkVersionId, task, await gather(context, task));
}

/** What is committed, read beside the core where it is much. */
async function gather({ workspace }: ScoringContext, task: ScoringTask): Promise<Evidence> {
  const { connection, kysely, path } = workspace.database;
  if (task.assessmentIds.length >= threadFrom) {
    return evidenceOf(task, await gatherInThread(path, task));
  }
  return kysely.connection().execute(async () => gatherEvidence(connection, task));
}

function scored(frameworkVersionId: string, task: ScoringTask, evidence: Evidence): ScoredRound {
  const { assessmentIds } = task;
  const { compiled } = evidence;
  const batch = scoreBatch(compiled, evidence.input);
  const graded = assessmentIds.map((_, index) => gradedTotal(compiled, batch, index));
  const places = new Map(assessmentIds.map((id, index) => [id, index]));
  const keys = graded.map(rankKey);
  return {
    frameworkVersionId,
    assessmentIds,
    evidence,
    batch,
    graded,
    ranks: ranksOf(keys),
    bestFirst: bestFirst(keys),
    indexOf: (id) => places.get(id),
    resultAt: (index) => resultOf(compiled, batch, index),
  };
}

const bestFirst = (keys: readonly (number | null)[]): number[] =>
  Array.from(keys.keys()).sort((a, b) => (keys[b] ?? -1) - (keys[a] ?? -1) || a - b);
