import type { Peers } from '#shared/contract/scoring.ts';
import { peersOf } from '#shared/scoring/compare-peers.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import type { QueryContext } from '../call/service-context.ts';
import { readVersion } from '../frameworks/versions.ts';
import { visibleAssessment } from '../rounds/visible-assessments.ts';
import { scoreRound } from './score-round.ts';

/** The raw values of the others with which an assessment is compared, by indicator, without their names. */
export async function assessmentPeers(
  context: QueryContext,
  input: { assessmentId: string },
): Promise<Peers> {
  const assessment = await visibleAssessment(context, input.assessmentId);
  const { content } = await readVersion(context.db, assessment.framework_version_id);
  const by = content.peerGroup;
  if (compileFramework(content).relatives.length === 0) {
    return { group: { by, value: null }, raws: {} };
  }
  const { evidence, batch, indexOf } = await scoreRound(context, assessment.round_id);
  const { compiled, input: gathered, peerValues } = evidence;
  const index = indexOf(assessment.id) ?? -1;
  const { peerGroups, count } = gathered;
  const { states, raws } = batch;
  const found = peersOf(compiled, { states, raws, count, peerGroups }, index);
  return {
    group: { by, value: peerValues[peerGroups?.[index] ?? 0] ?? null },
    raws: Object.fromEntries(
      Array.from(found, ([code, values]) => [code, values.toSorted((a, b) => a - b)]),
    ),
  };
}
