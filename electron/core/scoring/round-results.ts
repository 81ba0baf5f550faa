import type { ResultRow } from '#shared/contract/scoring.ts';
import type { Judgement } from '#shared/domain/judgement.ts';
import type { GradeResult } from '#shared/domain/result.ts';
import type { GradedTotal } from '#shared/scoring/grade.ts';
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
  const visible = await visibleIds(context, input.roundId);
  const places = scored.bestFirst.filter((at) => visible.has(scored.assessmentIds[at]));
  const page = places.slice(input.offset, input.offset + input.limit);
  const rows = await rowsAt(context, scored, page);
  const judgements = await judgementsOf(context.db, input.roundId);
  const own = context.actor.role === 'provider-manager';
  return {
    rows: rows.map((one) => resultRow(one, scored, judgements, { nodes: input.nodes, own })),
    total: places.length,
    frameworkVersionId: scored.frameworkVersionId,
    distribution: distributionOf(places.map((at) => scored.graded[at].grade)),
  };
}

async function visibleIds(context: QueryContext, roundId: string): Promise<ReadonlySet<string>> {
  const rows = await visibleAssessments(context)
    .select('assessment.id')
    .where('assessment.round_id', '=', roundId)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** The rows at places of a scored round, in that order; one that is gone meanwhile is left out. */
async function rowsAt(
  context: QueryContext,
  { assessmentIds, graded }: ScoredRound,
  places: readonly number[],
): Promise<PlacedRow[]> {
  const ids = places.map((at) => assessmentIds[at]);
  const rows = new Map((await visibleRows(context, ids)).map((row) => [row.id, row]));
  return places.flatMap((at) => {
    const row = rows.get(assessmentIds[at]);
    return row === undefined ? [] : [{ row, at, result: graded[at] }];
  });
}

async function visibleRows(context: QueryContext, ids: readonly string[]) {
  if (ids.length === 0) return [];
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
    .where('assessment.id', 'in', ids)
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

/** The key under which a grade result is counted. */
const gradeKey = (grade: GradeResult): string => (grade.kind === 'grade' ? grade.code : grade.kind);

function distributionOf(grades: readonly GradeResult[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const grade of grades) counts[gradeKey(grade)] = (counts[gradeKey(grade)] ?? 0) + 1;
  return counts;
}
