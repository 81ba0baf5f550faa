import type { Tables } from './tables.ts';

/** A table that is written in bulk. */
export type BulkTable = Exclude<
  keyof Tables,
  | 'workspace'
  | 'person'
  | 'audit_event'
  | 'consensus'
  | 'judgement'
  | 'computation'
  | 'certainty_run'
>;

/** The columns of the tables that are written in bulk. */
export const columns: { readonly [Table in BulkTable]: readonly (keyof Tables[Table] & string)[] } =
  {
    provider: ['id', 'code', 'name_en', 'name_zh_cn', 'nature', 'registration_number', 'district'],
    segment: ['code', 'axis', 'name_en', 'name_zh_cn'],
    contract: [
      'id',
      'code',
      'provider_id',
      'name_en',
      'name_zh_cn',
      'service_type',
      'procurement_model',
      'needs_tier',
      'starts_on',
      'ends_on',
      'amount',
      'currency',
      'client_count',
    ],
    contract_segment: ['contract_id', 'segment_code'],
    framework_version: [
      'id',
      'code',
      'version',
      'state',
      'revision',
      'content',
      'content_hash',
      'updated_at',
      'published_at',
    ],
    round: [
      'id',
      'code',
      'name_en',
      'name_zh_cn',
      'framework_version_id',
      'starts_on',
      'ends_on',
      'consolidation',
    ],
    assessment: ['id', 'round_id', 'contract_id', 'state', 'updated_at'],
    assessor: ['id', 'name', 'person_id'],
    assignment: ['assessment_id', 'assessor_id', 'lead'],
    visit: ['id', 'assessment_id', 'date', 'kind', 'source'],
    observation: [
      'id',
      'assessment_id',
      'visit_id',
      'assessor_id',
      'indicator',
      'state',
      'raw',
      'answers',
      'reason',
      'carried_from',
      'carried_source',
      'comment',
      'recorded_at',
    ],
    response: ['id', 'assessment_id', 'questionnaire', 'respondent', 'received_on', 'answers'],
    computed_result: [
      'computation_id',
      'assessment_id',
      'inputs',
      'outputs',
      'input_hash',
      'output_hash',
    ],
  };
