import type { ResultRow } from '#shared/contract/scoring.ts';
import type { AssessmentResult, GradeResult } from '#shared/domain/result.ts';
import { resultOf } from '#shared/scoring/result-of.ts';
import { scoreBatch } from '#shared/scoring/score-batch.ts';
import type { QueryContext } from '../call/service-context.ts';
import { readVersion } from '../frameworks/versions.ts';
import { getRound } from '../rounds/rounds.ts';
import { visibleAssessments } from '../rounds/visible-assessments.ts';
import { restsOnFew } from './disclosure.ts';
import { type Evidence, gatherCommitted } from './evidence.ts';
import { rankKey, ranksOf } from '#shared/scoring/rank.ts';

/** A round scored: its assessments in contract order, with the result and rank of each. */
export interface ScoredRound {
  readonly frameworkVersionId: string;
  readonly assessmentIds: readonly string[];
  readonly evidence: Evidence;
  readonly results: readonly AssessmentResult[];
  readonly ranks: readonly (number | null)[];
}

/** Scores every assessment of a round, whoever asks: ranks are of the whole round. */
export function scoreRound(
  context: Pick<QueryContext, 'db' | 'workspace' | 'scoredRounds'>,
  roundId: string,
): Promise<ScoredRound> {
  const { connection } = context.workspace.database;
  return context.scoredRounds.get(connection, roundId, () => scoreAnew(context, roundId));
}

async function scoreAnew(
  context: Pick<QueryContext, 'db' | 'workspace'>,
  roundId: string,
): Promise<ScoredRound> {
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
  const evidence = await gatherCommitted(context, {
    framework: content,
    consolidation: round.consolidation,
    assessmentIds,
  });
  const batch = scoreBatch(evidence.compiled, evidence.input);
  const results = assessmentIds.map((_, index) => resultOf(evidence.compiled, batch, index));
  const ranks = ranksOf(results.map(rankKey));
  return {
    frameworkVersionId: round.frameworkVersionId,
    assessmentIds,
    evidence,
    results,
    ranks,
  };
}

interface ResultListing {
  readonly roundId: string;
  readonly nodes: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** The results that the caller may see of a round, best first. */
export async function roundResults(context: QueryContext, input: ResultListing) {
  const scored = await scoreRound(context, input.roundId);
  const index = new Map(scored.assessmentIds.map((id, at) => [id, at]));
  const visible = await visibleRows(context, input.roundId);
  const own = context.actor.role === 'provider-manager';
  const rows = visible.flatMap((row) => {
    const at = index.get(row.id);
    return at === undefined ? [] : [resultRow(row, scored, at, input.nodes, own)];
  });
  rows.sort(bestFirst);
  return {
    rows: rows.slice(input.offset, input.offset + input.limit),
    total: rows.length,
    frameworkVersionId: scored.frameworkVersionId,
    distribution: distributionOf(rows),
  };
}

function visibleRows(context: QueryContext, roundId: string) {
  return visibleAssessments(context)
    .select([
      'assessment.id',
      'assessment.state',
      'contract.code as contract_code',
      'contract.name_en as contract_en',
      'contract.name_zh_cn as contract_zh_cn',
      'contract.service_type',
      'provider.id as provider_id',
      'provider.code as provider_code',
      'provider.name_en as provider_en',
      'provider.name_zh_cn as provider_zh_cn',
      'provider.nature',
    ])
    .where('assessment.round_id', '=', roundId)
    .execute();
}

type VisibleRow = Awaited<ReturnType<typeof visibleRows>>[number];

function resultRow(
  row: VisibleRow,
  scored: ScoredRound,
  at: number,
  withNodes: boolean,
  own: boolean,
): ResultRow {
  const result = scored.results[at];
  const { compiled, survey } = scored.evidence;
  const withheld = own && restsOnFew(survey[at].values());
  const shown = result.nodes.map((node) => (withheld ? null : node.score));
  const first = compiled.firstChild[0];
  return {
    assessmentId: row.id,
    contractCode: row.contract_code,
    contractName: { en: row.contract_en, 'zh-CN': row.contract_zh_cn },
    providerId: row.provider_id,
    providerCode: row.provider_code,
    providerName: { en: row.provider_en, 'zh-CN': row.provider_zh_cn },
    nature: row.nature,
    serviceType: row.service_type,
    state: row.state,
    rank: own ? null : scored.ranks[at],
    total: result.total,
    coverage: result.coverage,
    grade: result.grade,
    computedGrade: result.computedGrade,
    fired: withheld ? [] : result.fired.map((rule) => rule.node),
    dimensions: shown.slice(first, first + compiled.childCount[0]),
    nodes: withNodes
      ? Object.fromEntries(compiled.codes.map((code, node) => [code, shown[node]]))
      : undefined,
  };
}

/** Graded ones by their total, then what has no grade; equals by contract code. */
function bestFirst(a: ResultRow, b: ResultRow): number {
  const difference = (rankKey(b) ?? -1) - (rankKey(a) ?? -1);
  if (difference !== 0) return difference;
  return a.contractCode < b.contractCode ? -1 : 1;
}

/** The key under which a grade result is counted. */
const gradeKey = (grade: GradeResult): string => (grade.kind === 'grade' ? grade.code : grade.kind);

function distributionOf(rows: readonly ResultRow[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { grade } of rows) counts[gradeKey(grade)] = (counts[gradeKey(grade)] ?? 0) + 1;
  return counts;
}
