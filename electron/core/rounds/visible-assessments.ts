import { AssessmentState, visibleToProvider } from '#shared/domain/assessment.ts';
import { NotFound } from '../call/errors.ts';
import type { QueryContext } from '../call/service-context.ts';

/**
 * The assessments that the caller may know of, joined to contract and provider: an evaluator's assigned
 * ones; a provider manager's own organisation's, once they are out for its review.
 */
export function visibleAssessments({ db, actor }: Pick<QueryContext, 'db' | 'actor'>) {
  const all = db
    .selectFrom('assessment')
    .innerJoin('contract', 'contract.id', 'assessment.contract_id')
    .innerJoin('provider', 'provider.id', 'contract.provider_id');
  switch (actor.role) {
    case 'supervisor':
    case 'auditor':
      return all;
    case 'evaluator':
      return all.where('assessment.id', 'in', (inner) =>
        inner
          .selectFrom('assignment')
          .innerJoin('assessor', 'assessor.id', 'assignment.assessor_id')
          .select('assignment.assessment_id')
          .where('assessor.person_id', '=', actor.personId ?? ''),
      );
    case 'provider-manager':
      return all
        .where('contract.provider_id', '=', actor.providerId ?? '')
        .where('assessment.state', 'in', AssessmentState.options.filter(visibleToProvider));
  }
}

/** The stored row of an assessment that the caller may know of. @throws NotFound */
export async function visibleAssessment(context: Pick<QueryContext, 'db' | 'actor'>, id: string) {
  const row = await visibleAssessments(context)
    .innerJoin('round', 'round.id', 'assessment.round_id')
    .select([
      'assessment.id',
      'assessment.state',
      'assessment.round_id',
      'assessment.contract_id',
      'round.framework_version_id',
      'round.consolidation',
    ])
    .where('assessment.id', '=', id)
    .executeTakeFirst();
  if (!row) throw new NotFound('assessment', id);
  return row;
}
