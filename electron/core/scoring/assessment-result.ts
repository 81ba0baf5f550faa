import type { ExplainedFeedback } from '#shared/contract/scoring.ts';
import { totalCode } from '#shared/domain/framework/framework.ts';
import type { AssessmentResult } from '#shared/domain/result.ts';
import { resultOf } from '#shared/scoring/result-of.ts';
import { scoreBatch } from '#shared/scoring/score-batch.ts';
import type { QueryContext } from '../call/service-context.ts';
import { readVersion } from '../frameworks/versions.ts';
import { visibleAssessment } from '../rounds/visible-assessments.ts';
import { restsOnFew } from './disclosure.ts';
import { type Evidence, gatherCommitted } from './evidence.ts';
import { explainedObservations } from './explained-observations.ts';
import { judgementOf } from './judgements.ts';
import { comparesWithPeers } from './peer-groups.ts';
import { scoreRound } from './score-round.ts';
import type { SurveyResult } from './survey-table.ts';

/** The result of one assessment with what it rests on, as far as the caller may know it. */
export async function assessmentResult(context: QueryContext, input: { assessmentId: string }) {
  const assessment = await visibleAssessment(context, input.assessmentId);
  const { evidence, index, result } = await scoredAssessment(context, assessment);
  const own = context.actor.role === 'provider-manager';
  const frameworkVersionId = assessment.framework_version_id;
  const judgement = await judgementOf(context.db, assessment.id);
  if (own && restsOnFew(evidence, index)) {
    const nothing = { observations: [], feedback: [], unresolved: [] };
    const only = totalOnly(result);
    return { frameworkVersionId, withheld: true, result: only, judgement, ...nothing };
  }
  return {
    frameworkVersionId,
    withheld: false,
    result,
    judgement,
    observations: await explainedObservations(context, assessment.id, own),
    feedback: evidence.surveys.of(index).map(explainedFeedback),
    unresolved: unresolvedIn(evidence, index),
  };
}

interface ScoredAssessment {
  readonly evidence: Evidence;
  /** Its place in the evidence. */
  readonly index: number;
  readonly result: AssessmentResult;
}

/** Scores one assessment; where the framework compares with peers, as one of its round. */
async function scoredAssessment(
  context: QueryContext,
  assessment: Awaited<ReturnType<typeof visibleAssessment>>,
): Promise<ScoredAssessment> {
  const { content } = await readVersion(context.db, assessment.framework_version_id);
  if (comparesWithPeers(content)) {
    const scored = await scoreRound(context, assessment.round_id);
    const index = scored.indexOf(assessment.id) ?? -1;
    return { evidence: scored.evidence, index, result: scored.resultAt(index) };
  }
  const evidence = await gatherCommitted(context, {
    framework: content,
    consolidation: assessment.consolidation,
    assessmentIds: [assessment.id],
  });
  const batch = scoreBatch(evidence.compiled, evidence.input);
  return { evidence, index: 0, result: resultOf(evidence.compiled, batch, 0) };
}

function totalOnly(result: AssessmentResult): AssessmentResult {
  return {
    ...result,
    fired: [],
    nodes: result.nodes.filter((node) => node.code === totalCode),
  };
}

const explainedFeedback = (said: SurveyResult): ExplainedFeedback => ({
  indicator: said.code,
  respondents: said.n,
  mean: said.mean,
  statistic: said.statistic,
  shrinkage: said.shrinkage,
  raw: said.raw,
});

/** The indicators on which assessors differ and moderation has settled nothing. */
function unresolvedIn({ compiled, unresolved }: Evidence, index: number): string[] {
  return compiled.indicators.flatMap(({ code }, indicator) =>
    unresolved[index * compiled.indicatorCount + indicator] === 1 ? [code] : [],
  );
}

/** Where an assessment stands in its round; null without a grade, and for its provider. */
export async function assessmentRank(context: QueryContext, input: { assessmentId: string }) {
  const assessment = await visibleAssessment(context, input.assessmentId);
  if (context.actor.role === 'provider-manager') return null;
  const scored = await scoreRound(context, assessment.round_id);
  const rank = scored.ranks[scored.indexOf(assessment.id) ?? -1];
  if (rank === null || rank === undefined) return null;
  return { rank, of: scored.ranks.filter((one) => one !== null).length };
}
