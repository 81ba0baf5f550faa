import type { ResultRow } from '#shared/contract/scoring.ts';
import type { Judgement } from '#shared/domain/judgement.ts';
import type { GradeResult } from '#shared/domain/result.ts';
import type { GradedTotal } from '#shared/scoring/grade.ts';
import { rankKey } from '#shared/scoring/rank.ts';
import type { QueryContext } from '../call/service-context.ts';
import { visibleAssessments } from '../rounds/visible-assessments.ts';
import { restsOnFew } from './disclosure.ts';
import { judgementsOf } from './judgements.ts';
import { type ScoredRound, scoreRound } from './score-round.ts';

interface ResultListing {
  readonly roundId: string;
  readonly nodes: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** The results that the caller may see of a round, best first. */
export async function roundResults(context: QueryContext, input: ResultListing) {
  const scored = await scoreRound(context, input.roundId);
  const visible = await visibleRows(context, input.roundId);
  const placed = visible.flatMap((row) => {
    const at = scored.indexOf(row.id);
    return at === undefined ? [] : [{ row, at, result: scored.graded[at] }];
  });
  placed.sort(bestFirst);
  const judgements = await judgementsOf(context.db, input.roundId);
  const own = context.actor.role === 'provider-manager';
  return {
    rows: placed
      .slice(input.offset, input.offset + input.limit)
      .map((one) => resultRow(one, scored, judgements, { nodes: input.nodes, own })),
    total: placed.length,
    frameworkVersionId: scored.frameworkVersionId,
    distribution: distributionOf(placed.map(({ result }) => result.grade)),
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

interface PlacedRow {
  readonly row: VisibleRow;
  /** Its place in the scored round. */
  readonly at: number;
  readonly result: GradedTotal;
}

function resultRow(
  { row, at, result }: PlacedRow,
  scored: ScoredRound,
  judgements: ReadonlyMap<string, Judgement>,
  { nodes, own }: { readonly nodes: boolean; readonly own: boolean },
): ResultRow {
  const { compiled } = scored.evidence;
  const withheld = own && restsOnFew(scored.evidence, at);
  const score = (node: number): number | null => {
    const found = scored.batch.scores[at * compiled.nodeCount + node];
    return withheld || Number.isNaN(found) ? null : found;
  };
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
    judgement: judgements.get(row.id) ?? null,
    fired: withheld ? [] : [...result.fired],
    dimensions: Array.from({ length: compiled.childCount[0] }, (_, child) => score(first + child)),
    nodes: nodes
      ? Object.fromEntries(compiled.codes.map((code, node) => [code, score(node)]))
      : undefined,
  };
}

/** Graded ones by their total, then what has no grade; equals by contract code. */
function bestFirst(a: PlacedRow, b: PlacedRow): number {
  const difference = (rankKey(b.result) ?? -1) - (rankKey(a.result) ?? -1);
  if (difference !== 0) return difference;
  return a.row.contract_code < b.row.contract_code ? -1 : 1;
}

/** The key under which a grade result is counted. */
const gradeKey = (grade: GradeResult): string => (grade.kind === 'grade' ? grade.code : grade.kind);

function distributionOf(grades: readonly GradeResult[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const grade of grades) counts[gradeKey(grade)] = (counts[gradeKey(grade)] ?? 0) + 1;
  return counts;
}
