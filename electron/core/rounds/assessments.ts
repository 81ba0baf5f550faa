import { sql } from 'kysely';
import type { AssessmentRow } from '#shared/contract/rounds.ts';
import type { AssessmentState } from '#shared/domain/assessment.ts';
import type { Measure } from '#shared/domain/framework/measure.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import { NotFound } from '../call/errors.ts';
import type { QueryContext } from '../call/service-context.ts';
import { matchesSearch } from '../database/matches-search.ts';
import type { Database } from '../database/open-database.ts';
import { contentOf } from '../frameworks/versions.ts';
import { assessorsOf } from './assessors.ts';
import { visibleAssessments } from './visible-assessments.ts';

interface AssessmentListing {
  readonly roundId: string;
  readonly search: string;
  readonly state: AssessmentState | null;
  readonly mine: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** What a search looks into. */
const searched = [
  'contract.code',
  'contract.name_en',
  'contract.name_zh_cn',
  'provider.code',
  'provider.name_en',
  'provider.name_zh_cn',
  'provider.district',
];

/** A page of a round's assessments, by contract code, with how many there are in every state. */
export async function listAssessments(context: QueryContext, input: AssessmentListing) {
  let matching = visibleAssessments(context).where('assessment.round_id', '=', input.roundId);
  if (input.mine) {
    matching = matching.where('assessment.id', 'in', (inner) =>
      inner
        .selectFrom('assignment')
        .innerJoin('assessor', 'assessor.id', 'assignment.assessor_id')
        .select('assignment.assessment_id')
        .where('assessor.person_id', '=', context.actor.personId ?? ''),
    );
  }
  if (input.search.trim()) matching = matching.where(matchesSearch(searched, input.search));
  const states = await matching
    .select(['assessment.state', sql<number>`count(*)`.as('count')])
    .groupBy('assessment.state')
    .execute();
  if (input.state) matching = matching.where('assessment.state', '=', input.state);
  const rows = await withColumns(matching)
    .orderBy('contract.code')
    .limit(input.limit)
    .offset(input.offset)
    .execute();
  const total = states
    .filter((row) => !input.state || row.state === input.state)
    .reduce((sum, row) => sum + row.count, 0);
  return {
    rows: await assessmentRows(context, rows),
    total,
    byState: Object.fromEntries(states.map((row) => [row.state, row.count])),
  };
}

/** One assessment. @throws NotFound also where the caller may not know of it */
export async function getAssessment(
  context: Pick<QueryContext, 'db' | 'actor'>,
  input: { id: string },
): Promise<AssessmentRow> {
  const row = await withColumns(visibleAssessments(context))
    .where('assessment.id', '=', input.id)
    .executeTakeFirst();
  if (!row) throw new NotFound('assessment', input.id);
  const [assessment] = await assessmentRows(context, [row]);
  return assessment;
}

function withColumns(matching: ReturnType<typeof visibleAssessments>) {
  return matching
    .innerJoin('round', 'round.id', 'assessment.round_id')
    .select([
      'assessment.id',
      'assessment.state',
      'assessment.updated_at',
      'assessment.round_id',
      'round.code as round_code',
      'round.framework_version_id',
      'contract.id as contract_id',
      'contract.code as contract_code',
      'contract.name_en as contract_en',
      'contract.name_zh_cn as contract_zh_cn',
      'contract.service_type',
      'provider.id as provider_id',
      'provider.code as provider_code',
      'provider.name_en as provider_en',
      'provider.name_zh_cn as provider_zh_cn',
      'provider.nature',
      'provider.district',
    ])
    .select([
      sql<number>`(SELECT count(*) FROM visit WHERE visit.assessment_id = assessment.id)`.as(
        'visit_count',
      ),
      sql<number>`(SELECT count(DISTINCT indicator) FROM observation
        WHERE observation.assessment_id = assessment.id)`.as('observed_count'),
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof withColumns>['execute']>>[number];

/** The rows as the contract shows them; who assessed is not told to the provider that was. */
async function assessmentRows(
  { db, actor }: Pick<QueryContext, 'db' | 'actor'>,
  rows: readonly Row[],
): Promise<AssessmentRow[]> {
  const named = actor.role === 'provider-manager' ? [] : rows;
  const assessors = await assessorsOf(
    db,
    named.map((row) => row.id),
  );
  const counts = await observedIndicatorCounts(db, rows);
  return rows.map((row) => ({
    id: row.id,
    roundId: row.round_id,
    roundCode: row.round_code,
    contractId: row.contract_id,
    contractCode: row.contract_code,
    contractName: { en: row.contract_en, 'zh-CN': row.contract_zh_cn },
    serviceType: row.service_type,
    providerId: row.provider_id,
    providerCode: row.provider_code,
    providerName: { en: row.provider_en, 'zh-CN': row.provider_zh_cn },
    nature: row.nature,
    district: row.district,
    state: row.state,
    assessors: assessors.get(row.id) ?? [],
    visitCount: row.visit_count,
    observedCount: row.observed_count,
    indicatorCount: counts.get(row.framework_version_id) ?? 0,
    updatedAt: row.updated_at,
  }));
}

/** How many indicators of each framework version assessors observe: not the survey and derived ones. */
async function observedIndicatorCounts(
  db: Database,
  rows: readonly Row[],
): Promise<Map<string, number>> {
  const ids = [...new Set(rows.map((row) => row.framework_version_id))];
  if (ids.length === 0) return new Map();
  const versions = await db
    .selectFrom('framework_version')
    .select(['id', 'content'])
    .where('id', 'in', ids)
    .execute();
  return new Map(
    versions.map((version) => [
      version.id,
      indicatorsOf(contentOf(version)).filter(({ measure }) => isObserved(measure)).length,
    ]),
  );
}

const isObserved = ({ kind }: Measure): boolean => kind !== 'survey' && kind !== 'derived';
