import { quantileOfSorted } from '#shared/certainty/quantile.ts';
import type { RoundFairness } from '#shared/contract/fairness.ts';
import { ProviderNature } from '#shared/domain/provider.ts';
import { rankKey } from '#shared/scoring/rank.ts';
import { cliffsDelta } from '#shared/statistics/cliffs-delta.ts';
import { midranks } from '#shared/statistics/midranks.ts';
import type { QueryContext } from '../call/service-context.ts';
import { readVersion } from '../frameworks/versions.ts';
import { peerGroupsOf } from '../scoring/peer-groups.ts';
import { scoreRound } from '../scoring/score-round.ts';

interface GradedRow {
  readonly assessmentId: string;
  readonly contractCode: string;
  readonly nature: ProviderNature;
  readonly group: string | null;
  readonly total: number;
}

/** Every graded assessment of the round, by contract code. */
async function gradedRows(context: QueryContext, roundId: string) {
  const scored = await scoreRound(context, roundId);
  const { content } = await readVersion(context.db, scored.frameworkVersionId);
  const { connection } = context.workspace.database;
  const { index, values } = peerGroupsOf(connection, content.peerGroup, scored.assessmentIds);
  const rows = await context.db
    .selectFrom('assessment')
    .innerJoin('contract', 'contract.id', 'assessment.contract_id')
    .innerJoin('provider', 'provider.id', 'contract.provider_id')
    .select(['assessment.id', 'contract.code', 'provider.nature'])
    .where('assessment.round_id', '=', roundId)
    .orderBy('contract.code')
    .execute();
  const graded = rows.flatMap((row): GradedRow[] => {
    const at = scored.indexOf(row.id);
    const total = at === undefined ? null : rankKey(scored.graded[at]);
    if (at === undefined || total === null) return [];
    const group = values[index[at]] ?? null;
    return [{ assessmentId: row.id, contractCode: row.code, nature: row.nature, group, total }];
  });
  return { by: content.peerGroup, graded };
}

const totalsOf = (rows: readonly GradedRow[]): number[] => rows.map(({ total }) => total);

function spreadOf(rows: readonly GradedRow[]) {
  const sorted = totalsOf(rows).sort((a, b) => a - b);
  const quartile = (share: number) => quantileOfSorted(sorted, share);
  const quartiles = { lower: quartile(0.25), median: quartile(0.5), upper: quartile(0.75) };
  return { n: rows.length, quartiles: rows.length === 0 ? null : quartiles };
}

/** Cliff's δ of every pair of kinds of provider. */
function pairsOf(graded: readonly GradedRow[]): RoundFairness['pairs'] {
  const of = (nature: ProviderNature) => totalsOf(graded.filter((row) => row.nature === nature));
  const natures = ProviderNature.options;
  return natures.flatMap((first, i) =>
    natures
      .slice(i + 1)
      .map((second) => ({ first, second, delta: cliffsDelta(of(first), of(second)) })),
  );
}

function positionsOf(group: readonly GradedRow[]) {
  const ranks = midranks(totalsOf(group));
  return group.map(({ assessmentId, contractCode, group: value }, i) => {
    const percentile = (100 * (ranks[i] - 0.5)) / group.length;
    return { assessmentId, contractCode, group: value, percentile };
  });
}

/** How graded totals differ between kinds of provider, and where each stands among its peers. */
export async function roundFairness(
  context: QueryContext,
  { roundId }: { roundId: string },
): Promise<RoundFairness> {
  const { by, graded } = await gradedRows(context, roundId);
  const groups = [...Map.groupBy(graded, ({ group }) => group)];
  const positions = groups.flatMap(([, rows]) => positionsOf(rows));
  positions.sort((a, b) => (a.contractCode < b.contractCode ? -1 : 1));
  return {
    natures: ProviderNature.options.map((nature) => ({
      nature,
      ...spreadOf(graded.filter((row) => row.nature === nature)),
    })),
    pairs: pairsOf(graded),
    peers: {
      by,
      groups: groups.map(([value, rows]) => ({ value, ...spreadOf(rows) })),
      positions,
    },
  };
}
